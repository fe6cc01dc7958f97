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

import java.text.Normalizer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Organization;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.opendata.Hsds.AttributeRecord;
import se.forstasamtalet.opendata.Hsds.TaxonomyRecord;
import se.forstasamtalet.opendata.Hsds.TermRecord;

/** What a list has of what was asked for: all that was asked must hold. */
final class Selection {

    private final OpenData data;
    private final Directory directory;
    private final Records records;
    private final Query query;

    Selection(OpenData data, Query query) {
        this.data = data;
        this.directory = data.directory();
        this.records = data.records();
        this.query = query;
    }

    Found<?> of(Resource resource) {
        return switch (resource) {
            case SERVICES -> new Found<>(directory.services().stream().filter(service()).toList(),
                    query.is(MINIMAL) ? records::minimal : query.is(FULL) ? records::full : records::listed);
            case ORGANIZATIONS -> new Found<>(directory.organizations().stream().filter(organization()).toList(), organizationRecord());
            case SERVICE_AT_LOCATIONS -> new Found<>(data.atLocations().filter(atLocation()).toList(),
                    query.is(FULL) ? records::full : records::listed);
            case TAXONOMIES -> new Found<>(data.taxonomies().taxonomies().stream().filter(taxonomy()).toList(), Function.identity());
            case TAXONOMY_TERMS -> new Found<>(data.taxonomies().terms().stream().filter(term()).toList(), Function.identity());
            case AREAS -> new Found<>(List.copyOf(directory.areas()), records::area);
            case SOURCES -> new Found<>(directory.sources(), Function.identity());
            case CHANGES -> new Found<>(changes(), change -> ChangeRecord.of(change, data.base()));
        };
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
                .map(turn -> new Change(turn, Change.Kind.CHANGED, Listing.Kind.SERVICES, service.id(), service.name())));
        return Stream.concat(data.history().changes().stream(), passing).filter(change -> !change.at().isBefore(since))
                .sorted(Comparator.comparing(Change::at)).toList();
    }

    private Predicate<Service> service() {
        Predicate<Service> says = where(words(), (service, words) -> says(words, service.name(), service.alternate_name(), description(service),
                records.provider(service).map(Organization::name).orElse(null)));
        return says.and(where(query.id(ORGANIZATION_ID), (service, id) -> records.provider(service).filter(provider -> provider.id().equals(id)).isPresent()))
                .and(where(query.id(TAXONOMY_TERM_ID), (service, id) -> answers(service).anyMatch(answer -> answer.taxonomy_term_id().equals(id))))
                .and(where(query.id(TAXONOMY_ID), (service, id) -> answers(service).anyMatch(answer -> answer.taxonomy_term().taxonomy_id().equals(id))))
                .and(where(query.moment(MODIFIED_AFTER), (service, moment) -> records.modified(service).filter(at -> !at.isBefore(moment)).isPresent()));
    }

    private Predicate<AtLocation> atLocation() {
        Predicate<Service> service = service();
        Predicate<Service> reaches = where(query.text(POSTCODE).map(this::serving), (one, serving) -> serving.contains(one.id()));
        return place -> service.and(reaches).test(place.service());
    }

    private Predicate<Organization> organization() {
        Predicate<Organization> says = where(words(), (organization, words) -> says(words, organization.name(), organization.alternate_name()));
        return says.and(where(query.id(TAXONOMY_TERM_ID), (organization, id) -> answers(organization).anyMatch(answer -> answer.taxonomy_term_id().equals(id))))
                .and(where(query.id(TAXONOMY_ID), (organization, id) -> answers(organization).anyMatch(answer -> answer.taxonomy_term().taxonomy_id().equals(id))));
    }

    private Predicate<TaxonomyRecord> taxonomy() {
        return where(words(), (taxonomy, words) -> says(words, taxonomy.name(), taxonomy.description()));
    }

    private Predicate<TermRecord> term() {
        Predicate<TermRecord> says = where(words(), (term, words) -> says(words, term.name(), term.description(), term.code()));
        return says.and(where(query.id(TAXONOMY_ID), (term, id) -> term.taxonomy_id().equals(id)))
                .and(where(query.id(PARENT_ID), (term, id) -> id.equals(term.parent_id())))
                .and(term -> !query.is(TOP_ONLY) || term.parent_id() == null);
    }

    /** Whether something holds of one, where that was asked. */
    private static <T, A> Predicate<T> where(Optional<A> asked, BiPredicate<T, A> holds) {
        return asked.<Predicate<T>>map(value -> one -> holds.test(one, value)).orElse(one -> true);
    }

    private Optional<List<String>> words() {
        return query.text(SEARCH).map(text -> List.of(folded(text).split(" ")));
    }

    private static boolean says(List<String> words, String... texts) {
        String text = folded(String.join(" ", Stream.of(texts).filter(Objects::nonNull).toList()));
        return words.stream().allMatch(text::contains);
    }

    /** Without capitals and accents, and with one space between words. */
    private static String folded(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("\\s+", " ").strip();
    }

    private static String description(Service service) {
        return service.description() == null ? null : service.description().in(SiteLanguage.ORIGINAL).text();
    }

    private Stream<AttributeRecord> answers(Service service) {
        return records.attributes(service).stream();
    }

    /** Those of the organization itself, and of the services that it runs. */
    private Stream<AttributeRecord> answers(Organization organization) {
        return Stream.concat(records.attributes(organization).stream(), records.of(organization).stream().flatMap(this::answers));
    }

    /** The services that whoever has a postcode may come to: those of the areas that have it, else those for the whole country. */
    private Set<UUID> serving(String postcode) {
        String digits = postcode.replace(" ", "");
        Set<UUID> served = directory.areas().stream().filter(area -> area.postcodes() != null && area.postcodes().prefixes().stream().anyMatch(digits::startsWith))
                .flatMap(area -> directory.servicesFor(area).stream()).map(Service::id).collect(Collectors.toSet());
        return !served.isEmpty() ? served : directory.services().stream()
                .filter(service -> service.service_area() == null || service.service_area().isWholeCountry()).map(Service::id).collect(Collectors.toSet());
    }
}
