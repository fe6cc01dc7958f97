package se.forstasamtalet.directory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The facts of a listing as the reader meets them: what one checks in one go, with one call or one look. */
public enum FactGroup {
    CONTACT("phones", "chat_url", "url", "website"),
    HOURS("schedules", "schedule_exceptions", "alerts", "full"),
    ANONYMITY("anonymity"),
    COST("cost_options"),
    ELIGIBILITY("eligibility", "service_area", "languages", "self_referral", "adapted_for"),
    TREATMENT("treatment", "open_talks", "methods", "group_treatment", "extent", "capacity"),
    FOLLOW_UP("follow_up", "partner_contact"),
    /** Of an area: where its people are sent. */
    ROUTES("routes"),
    /** Of an area: what its places are called. */
    PLACES("places", "postcodes"),
    /** What sources say besides. */
    OBSERVATIONS("observations");

    private static final Set<String> PASSING = Set.of("schedule_exceptions", "alerts", "full");
    private static final String DATE = "assured_date";

    private final List<String> fields;

    FactGroup(String... fields) {
        this.fields = List.of(fields);
    }

    /** The fields that hold the facts, by their written names. */
    public List<String> fields() {
        return fields;
    }

    /** The groups of which a listing has facts, in the order of reading. */
    public static Set<FactGroup> of(Listing listing) {
        return days(listing).keySet();
    }

    /** The same groups, each with the day that {@link #checked} gives, as far as there is one. */
    public static Map<FactGroup, Optional<LocalDate>> days(Listing listing) {
        ObjectNode document = Documents.tree(listing);
        List<FactGroup> groups = Arrays.stream(values()).filter(group -> group.facts(document).findAny().isPresent())
                .toList();
        ObjectNode lasting = document.without(PASSING);
        Map<FactGroup, Optional<LocalDate>> days = new EnumMap<>(FactGroup.class);
        groups.forEach(group -> days.put(group, Optional.ofNullable(group.day(lasting))));
        return days;
    }

    /**
     * The day since which every fact of the group has been checked: that of the oldest; null when one never was, or
     * there is none. What passes by itself does not count: exceptions to the weekly hours, alerts, and that it is full.
     */
    public LocalDate checked(Listing listing) {
        return day(Documents.tree(listing).without(PASSING));
    }

    private LocalDate day(ObjectNode document) {
        return oldest(
                facts(document).map(fact -> fact.hasNonNull(DATE) ? LocalDate.parse(fact.get(DATE).asText()) : null));
    }

    /**
     * The listing with these facts checked on a day, and nothing else changed. Where sources disagree they still do:
     * saying that a fact is right does not settle what else was claimed.
     */
    public static <L extends Listing> L assured(L listing, Collection<FactGroup> groups, LocalDate day) {
        return Documents.changed(listing, document -> groups.stream().flatMap(group -> group.facts(document))
                .forEach(fact -> fact.put(DATE, day.toString())));
    }

    private Stream<ObjectNode> facts(ObjectNode document) {
        return fields.stream().map(document::path)
                .flatMap(node -> node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node))
                .filter(JsonNode::isObject).map(ObjectNode.class::cast);
    }

    /** The first of these days; null when there is none, or one is not known. */
    public static LocalDate oldest(Stream<LocalDate> days) {
        List<LocalDate> all = days.toList();
        return all.isEmpty() || all.stream().anyMatch(Objects::isNull) ? null
                : all.stream().min(LocalDate::compareTo).orElseThrow();
    }
}
