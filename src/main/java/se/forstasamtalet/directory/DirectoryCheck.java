package se.forstasamtalet.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks across the listings for what no single one can know: names that lead nowhere, names taken twice, hours that overlap. */
public final class DirectoryCheck {

    private final Map<Listing.Kind, Set<Slug>> names = new HashMap<>();
    private final Set<String> sources;
    private final Set<Slug> terms;
    private final List<Problem> problems = new ArrayList<>();
    private String listing;

    private DirectoryCheck(Collection<Source> sources, Collection<TaxonomyTerm> terms) {
        this.sources = sources.stream().map(Source::id).collect(Collectors.toSet());
        this.terms = terms.stream().map(TaxonomyTerm::id).collect(Collectors.toSet());
    }

    /** Every problem at once, in the order of the listings. */
    public static List<Problem> problems(Collection<? extends Listing> listings, Collection<Source> sources,
            Collection<TaxonomyTerm> terms) {
        DirectoryCheck check = new DirectoryCheck(sources, terms);
        listings.forEach(one -> check.names.computeIfAbsent(one.listingKind(), none -> new HashSet<>()).add(one.slug()));
        check.checkNamesAreTakenOnce(listings);
        listings.forEach(check::check);
        return check.problems;
    }

    private void checkNamesAreTakenOnce(Collection<? extends Listing> listings) {
        Map<String, Listing> taken = new HashMap<>();
        for (Listing one : listings) {
            if (taken.putIfAbsent(one.listingKind() + " " + one.slug(), one) != null) {
                listing = one.listingKind().folder() + "/" + one.slug();
                problem("slug", "a name that no other listing has, but " + one.slug() + " is taken");
            }
            if (taken.putIfAbsent("id " + one.id(), one) != null) {
                listing = one.listingKind().folder() + "/" + one.slug();
                problem("id", "an id that no other listing has");
            }
        }
    }

    private void check(Listing one) {
        listing = one.listingKind().folder() + "/" + one.slug();
        required("id", one.id());
        required("name", one.name());
        if (one instanceof Organization organization) {
            checkOrganization(organization);
        } else if (one instanceof Service service) {
            checkService(service);
        } else if (one instanceof Area area) {
            checkArea(area);
        }
        checkSourced("observations", one.observations());
        for (int i = 0; i < one.conflicts().size(); i++) {
            checkSourced("conflicts[" + i + "].claims", one.conflicts().get(i).claims());
        }
    }

    private void checkOrganization(Organization organization) {
        required("kind", organization.kind());
        checkSource("website", organization.website());
        checkSourced("phones", organization.phones());
    }

    private void checkService(Service service) {
        required("status", service.status());
        required("purpose", service.purpose());
        required("description", service.description());
        checkName("organization", service.organization(), Listing.Kind.ORGANIZATIONS, true);
        checkSource("url", service.url());
        checkSource("chat_url", service.chat_url());
        checkSourced("phones", service.phones());
        checkHours(service);
        checkAnonymity(service.anonymity());
        checkSourced("cost_options", service.cost_options());
        checkSource("eligibility", service.eligibility());
        checkSource("languages", service.languages());
        checkSource("treatment", service.treatment());
        checkSource("open_talks", service.open_talks());
        checkSource("group_treatment", service.group_treatment());
        checkSource("extent", service.extent());
        checkSource("follow_up", service.follow_up());
        checkSource("partner_contact", service.partner_contact());
        checkSource("capacity", service.capacity());
        checkSource("service_area", service.service_area());
        if (service.service_area() != null) {
            each("service_area.areas", service.service_area().areas(), Listing.Kind.AREAS);
        }
        checkSource("methods", service.methods());
        if (service.methods() != null) {
            for (int i = 0; i < service.methods().taxonomy_terms().size(); i++) {
                if (!terms.contains(service.methods().taxonomy_terms().get(i))) {
                    problem("methods.taxonomy_terms[" + i + "]", "a term in taxonomy_terms.yaml");
                }
            }
        }
    }

    private void checkHours(Service service) {
        checkSourced("schedules", service.schedules());
        for (int i = 0; i < service.schedules().size(); i++) {
            Schedule schedule = service.schedules().get(i);
            required("schedules[" + i + "].attending_type", schedule.attending_type());
            required("schedules[" + i + "].byday", schedule.byday());
            required("schedules[" + i + "].opens_at", schedule.opens_at());
            required("schedules[" + i + "].closes_at", schedule.closes_at());
            required("schedules[" + i + "].public_holidays", schedule.public_holidays());
        }
        if (problems.stream().noneMatch(one -> one.listing().equals(listing) && one.field().startsWith("schedules"))) {
            Hours.overlaps(service.schedules()).forEach(field -> problem(field, "hours that do not overlap other hours"));
        }
        checkSourced("schedule_exceptions", service.schedule_exceptions());
        for (int i = 0; i < service.schedule_exceptions().size(); i++) {
            ScheduleException exception = service.schedule_exceptions().get(i);
            String field = "schedule_exceptions[" + i + "]";
            required(field + ".from", exception.from());
            required(field + ".to", exception.to());
            if (exception.from() != null && exception.to() != null && exception.to().isBefore(exception.from())) {
                problem(field + ".to", "a day that is not before the first day");
            }
            if ((exception.opens_at() == null) != (exception.closes_at() == null)) {
                problem(field + ".closes_at", "both opens_at and closes_at, or neither when it is closed");
            }
        }
    }

    private void checkAnonymity(Anonymity anonymity) {
        checkSource("anonymity", anonymity);
        if (anonymity == null) {
            return;
        }
        required("anonymity.basis", anonymity.basis());
        if (anonymity.basis() == Anonymity.Basis.BOARD_DECISION) {
            required("anonymity.decision_date", anonymity.decision_date());
            required("anonymity.decision_number", anonymity.decision_number());
        }
        if (anonymity.basis() != null && anonymity.basis().allowsTheWord()) {
            required("anonymity.until", anonymity.until());
        }
    }

    private void checkArea(Area area) {
        required("kind", area.kind());
        checkName("part_of", area.part_of(), Listing.Kind.AREAS, area.kind() != Area.Kind.COUNTY);
        checkName("organization", area.organization(), Listing.Kind.ORGANIZATIONS, area.kind() != Area.Kind.COUNTY);
        checkSourced("routes", area.routes());
        for (int i = 0; i < area.routes().size(); i++) {
            required("routes[" + i + "].kind", area.routes().get(i).kind());
            checkName("routes[" + i + "].service", area.routes().get(i).service(), Listing.Kind.SERVICES, true);
        }
        checkSourced("places", area.places());
    }

    private void each(String field, List<Slug> slugs, Listing.Kind kind) {
        for (int i = 0; i < slugs.size(); i++) {
            checkName(field + "[" + i + "]", slugs.get(i), kind, true);
        }
    }

    private void checkName(String field, Slug slug, Listing.Kind kind, boolean required) {
        if (slug == null && !required) {
            return;
        }
        if (slug == null || !names.getOrDefault(kind, Set.of()).contains(slug)) {
            problem(field, "the slug of a listing in " + kind.folder() + "/");
        }
    }

    private void checkSourced(String field, List<? extends Sourced> facts) {
        for (int i = 0; i < facts.size(); i++) {
            checkSource(field + "[" + i + "]", facts.get(i));
        }
    }

    private void checkSource(String field, Sourced fact) {
        if (fact != null && (fact.source() == null || !sources.contains(fact.source().source()))) {
            problem(field + ".source", "the id of a source in sources.yaml");
        }
    }

    private void required(String field, Object value) {
        if (value == null) {
            problem(field, "a value");
        }
    }

    private void problem(String field, String expected) {
        problems.add(new Problem(listing, field, expected));
    }
}
