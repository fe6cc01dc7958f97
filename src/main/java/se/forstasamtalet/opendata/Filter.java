package se.forstasamtalet.opendata;

import static se.forstasamtalet.opendata.Parameter.FULL;
import static se.forstasamtalet.opendata.Parameter.FULL_SERVICE;
import static se.forstasamtalet.opendata.Parameter.MINIMAL;
import static se.forstasamtalet.opendata.Parameter.MODIFIED_AFTER;
import static se.forstasamtalet.opendata.Parameter.ORGANIZATION_ID;
import static se.forstasamtalet.opendata.Parameter.PARENT_ID;
import static se.forstasamtalet.opendata.Parameter.POSTCODE;
import static se.forstasamtalet.opendata.Parameter.SEARCH;
import static se.forstasamtalet.opendata.Parameter.SINCE;
import static se.forstasamtalet.opendata.Parameter.TAXONOMY_ID;
import static se.forstasamtalet.opendata.Parameter.TAXONOMY_TERM_ID;
import static se.forstasamtalet.opendata.Parameter.TOP_ONLY;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Organization;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.language.Swedish;
import se.forstasamtalet.opendata.Hsds.AttributeRecord;
import se.forstasamtalet.opendata.Hsds.TaxonomyRecord;
import se.forstasamtalet.opendata.Hsds.TermRecord;

/** What a list has of what was asked for: all that was asked must hold. */
final class Filter {

    private final OpenData data;
    private final Directory directory;
    private final Records records;
    private final Query query;

    Filter(OpenData data, Query query) {
        this.data = data;
        this.directory = data.directory();
        this.records = data.records();
        this.query = query;
    }

    Results<?> of(Resource resource) {
        return switch (resource) {
            case SERVICES -> new Results<>(among(directory.services(), service()), serviceRecord());
            case ORGANIZATIONS -> new Results<>(among(directory.organizations(), organization()), organizationRecord());
            case SERVICE_AT_LOCATIONS -> new Results<>(among(data.atLocations(), atLocation()),
                    query.is(FULL) ? records::full : records::listed);
            case TAXONOMIES -> new Results<>(among(data.taxonomies().taxonomies(), taxonomy()), Function.identity());
            case TAXONOMY_TERMS -> new Results<>(among(data.taxonomies().terms(), term()), Function.identity());
            case AREAS -> new Results<>(directory.areas(), records::area);
            case SOURCES -> new Results<>(directory.sources(), Function.identity());
            case CHANGES -> new Results<>(changes(), change -> ChangeRecord.of(change, data.base()));
        };
    }

    private Function<Service, ?> serviceRecord() {
        if (query.is(MINIMAL)) {
            return records::minimal;
        }
        return query.is(FULL) ? records::full : records::listed;
    }

    private Function<Organization, ?> organizationRecord() {
        if (query.is(FULL)) {
            return organization -> records.full(organization, query.is(FULL_SERVICE));
        }
        return query.is(FULL_SERVICE) ? records::listedWithServices : records::listed;
    }

    private List<Change> changes() {
        Instant since = query.moment(SINCE).orElse(Instant.MIN);
        Stream<Change> passing = directory.services().stream().flatMap(service -> records.turns(service)
                .filter(turn -> turn.isAfter(data.history().modified(service.id()).orElse(Instant.MAX)))
                .map(turn -> new Change(turn, Change.Kind.CHANGED, Listing.Kind.SERVICES, service.id(),
                        service.name())));
        return Stream.concat(data.history().changes().stream(), passing).filter(change -> !change.at().isBefore(since))
                .sorted(Comparator.comparing(Change::at)).toList();
    }

    private Optional<Predicate<Service>> service() {
        return all(
                where(words(),
                        (service, words) -> says(words, service.name(), service.alternate_name(), description(service),
                                records.provider(service).map(Organization::name).orElse(null))),
                where(query.id(ORGANIZATION_ID),
                        (service, id) -> records.provider(service).filter(provider -> provider.id().equals(id))
                                .isPresent()),
                where(query.id(TAXONOMY_TERM_ID),
                        (service, id) -> answers(service).anyMatch(answer -> answer.taxonomy_term_id().equals(id))),
                where(query.id(TAXONOMY_ID),
                        (service, id) -> answers(service)
                                .anyMatch(answer -> answer.taxonomy_term().taxonomy_id().equals(id))),
                where(query.moment(MODIFIED_AFTER),
                        (service, moment) -> records.modified(service).filter(at -> !at.isBefore(moment)).isPresent()));
    }

    private Optional<Predicate<AtLocation>> atLocation() {
        return all(service(),
                where(query.text(POSTCODE).map(this::serving), (one, serving) -> serving.contains(one.id())))
                .map(holds -> place -> holds.test(place.service()));
    }

    private Optional<Predicate<Organization>> organization() {
        return all(
                where(words(),
                        (organization, words) -> says(words, organization.name(), organization.alternate_name())),
                where(query.id(TAXONOMY_TERM_ID),
                        (organization, id) -> answers(organization)
                                .anyMatch(answer -> answer.taxonomy_term_id().equals(id))),
                where(query.id(TAXONOMY_ID), (organization, id) -> answers(organization)
                        .anyMatch(answer -> answer.taxonomy_term().taxonomy_id().equals(id))));
    }

    private Optional<Predicate<TaxonomyRecord>> taxonomy() {
        return where(words(), (taxonomy, words) -> says(words, taxonomy.name(), taxonomy.description()));
    }

    private Optional<Predicate<TermRecord>> term() {
        return all(where(words(), (term, words) -> says(words, term.name(), term.description(), term.code())),
                where(query.id(TAXONOMY_ID), (term, id) -> term.taxonomy_id().equals(id)),
                where(query.id(PARENT_ID), (term, id) -> id.equals(term.parent_id())),
                where(Optional.of(TOP_ONLY).filter(query::is), (term, top) -> term.parent_id() == null));
    }

    /** What of all there is was asked for; all of it, which nobody need look through, when nothing was. */
    private static <T> Collection<T> among(Collection<T> all, Optional<Predicate<T>> asked) {
        return asked.<Collection<T>>map(holds -> all.stream().filter(holds).toList()).orElse(all);
    }

    /** What must hold of one, where that was asked. */
    private static <T, A> Optional<Predicate<T>> where(Optional<A> asked, BiPredicate<T, A> holds) {
        return asked.map(value -> one -> holds.test(one, value));
    }

    @SafeVarargs
    private static <T> Optional<Predicate<T>> all(Optional<Predicate<T>>... asked) {
        return Stream.of(asked).flatMap(Optional::stream).reduce(Predicate::and);
    }

    private Optional<List<String>> words() {
        return query.text(SEARCH).map(text -> List.of(folded(text).split(" ")));
    }

    private static boolean says(List<String> words, @Nullable String... texts) {
        String text = folded(String.join(" ", Stream.of(texts).filter(Objects::nonNull).toList()));
        return words.stream().allMatch(text::contains);
    }

    /** Without capitals and accents, and with one space between words. */
    private static String folded(String text) {
        return Swedish.plain(text).replaceAll("\\s+", " ").strip();
    }

    private static @Nullable String description(Service service) {
        return service.description() == null ? null : service.description().in(SiteLanguage.ORIGINAL).text();
    }

    private Stream<AttributeRecord> answers(Service service) {
        return records.attributes(service).stream();
    }

    /** Those of the organization itself, and of the services that it runs. */
    private Stream<AttributeRecord> answers(Organization organization) {
        return Stream.concat(records.attributes(organization).stream(),
                records.of(organization).stream().flatMap(this::answers));
    }

    /**
     * The services that whoever has a postcode may come to: those of the areas that have it, else those for the whole
     * country.
     */
    private Set<UUID> serving(String postcode) {
        String digits = postcode.replace(" ", "");
        Set<UUID> served = directory.areas().stream()
                .filter(area -> area.postcodes() != null
                        && area.postcodes().prefixes().stream().anyMatch(digits::startsWith))
                .flatMap(area -> directory.servicesFor(area).stream()).map(Service::id).collect(Collectors.toSet());
        return !served.isEmpty() ? served : directory.services().stream()
                .filter(service -> service.service_area() == null || service.service_area().isWholeCountry())
                .map(Service::id).collect(Collectors.toSet());
    }
}
