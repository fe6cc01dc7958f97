package se.forstasamtalet.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks across the listings for what no single one can know: names that lead nowhere, names taken twice, hours that
 * overlap.
 */
public final class DirectoryCheck {

    private final ListingFindings check;
    private final Set<String> sources;
    private final TextNumbers numbers;
    private final ServiceCheck services;
    private final AreaCheck areas;

    private DirectoryCheck(Collection<? extends Listing> listings, Collection<Source> sources,
            Collection<TaxonomyTerm> terms, Set<String> unread) {
        this.check = new ListingFindings(listings, unread);
        this.sources = sources.stream().map(Source::id).collect(Collectors.toSet());
        this.numbers = new TextNumbers(listings);
        this.services = new ServiceCheck(check, listings, terms);
        this.areas = new AreaCheck(check, listings);
    }

    /**
     * Every problem at once, in the order of the listings.
     *
     * @param unread listings that exist but could not be read, {@code services/atv-nacka}: a name may lead to them
     */
    public static List<Problem> problems(Collection<? extends Listing> listings, Collection<Source> sources,
            Collection<TaxonomyTerm> terms, Set<String> unread) {
        DirectoryCheck all = new DirectoryCheck(listings, sources, terms, unread);
        all.checkNamesAreTakenOnce(listings);
        listings.forEach(all::check);
        return all.check.problems();
    }

    private void checkNamesAreTakenOnce(Collection<? extends Listing> listings) {
        Map<String, Listing> taken = new HashMap<>();
        for (Listing one : listings) {
            check.lookAt(one);
            if (taken.putIfAbsent(one.listingKind() + " " + one.slug(), one) != null) {
                check.problem("slug", Wanted.FREE_NAME, one.slug());
            }
            if (taken.putIfAbsent("id " + one.id(), one) != null) {
                check.problem("id", Wanted.FREE_ID);
            }
            // Two pages with one address would keep every page from being shown.
            if (one instanceof Service service
                    && taken.putIfAbsent("page " + service.pageName(), one) != null && service.isNamedByItsNumber()) {
                check.problem("phones[0].number", Wanted.FREE_NUMBER, service.pageName());
            }
        }
    }

    private void check(Listing one) {
        check.lookAt(one);
        check.required("id", one.id());
        check.required("name", one.name());
        Catalogue.facts(one).forEach(fact -> checkSource(fact.path(), fact.fact()));
        if (one instanceof Organization organization) {
            checkOrganization(organization);
        } else if (one instanceof Service service) {
            services.look(service);
        } else if (one instanceof Area area) {
            areas.look(area);
        }
        checkTexts(one);
        check.each("observations", one.observations(), this::checkObservation);
        check.each("conflicts", one.conflicts(), (field, conflict) -> {
            check.required(field + ".field", conflict.field());
            check.each(field + ".claims", conflict.claims(), this::checkObservation);
        });
    }

    private void checkTexts(Listing one) {
        Texts.of(one).forEach((path, text) -> text.fields().forEachRemaining(words -> {
            if (!numbers.isResolved(words.getValue().asText(), one)) {
                check.problem(path + "." + words.getKey(), Wanted.NUMBER_REFERENCE);
            }
        }));
    }

    private void checkObservation(String field, Observation observation) {
        check.required(field + ".text", observation.text());
    }

    private void checkOrganization(Organization organization) {
        check.required("kind", organization.kind());
        check.each("phones", organization.phones(), check::phone);
    }

    private void checkSource(String field, Sourced fact) {
        if (fact.source() == null || !sources.contains(fact.source().source())) {
            check.problem(field + ".source", Wanted.SOURCE);
        }
    }
}
