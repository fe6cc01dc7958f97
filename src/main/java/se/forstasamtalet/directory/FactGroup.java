package se.forstasamtalet.directory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Catalogue.HeldFact;

/** The facts of a listing as the reader meets them: what one checks in one go, with one call or one look. */
public enum FactGroup {
    CONTACT,
    HOURS,
    ANONYMITY,
    COST,
    ELIGIBILITY,
    TREATMENT,
    FOLLOW_UP,
    /** Of an area: where its people are sent. */
    ROUTES,
    /** Of an area: what its places are called. */
    PLACES,
    /** What sources say besides. */
    OBSERVATIONS;

    private static final String DATE = "assured_date";

    /** The groups of which a listing has facts, in the order of reading. */
    public static Set<FactGroup> of(Listing listing) {
        return days(listing).keySet();
    }

    /** The same groups, each with the day that {@link #checked} gives, as far as there is one. */
    public static Map<FactGroup, Optional<LocalDate>> days(Listing listing) {
        Map<FactGroup, List<HeldFact>> facts = Catalogue.facts(listing).filter(fact -> fact.member().group() != null)
                .collect(Collectors.groupingBy(fact -> fact.member().group()));
        Map<FactGroup, Optional<LocalDate>> days = new EnumMap<>(FactGroup.class);
        facts.forEach((group, own) -> days.put(group, Optional.ofNullable(day(own.stream()))));
        return days;
    }

    /**
     * The day since which every fact of the group has been checked: that of the oldest; null when one never was, or
     * there is none. What passes by itself does not count: exceptions to the weekly hours, alerts, and that it is full.
     */
    public @Nullable LocalDate checked(Listing listing) {
        return day(Catalogue.facts(listing).filter(fact -> fact.member().group() == this));
    }

    private static @Nullable LocalDate day(Stream<HeldFact> facts) {
        return oldest(facts.filter(fact -> !fact.member().passes()).map(fact -> fact.fact().assured_date()));
    }

    /**
     * The listing with these facts checked on a day, and nothing else changed. Where sources disagree they still do:
     * saying that a fact is right does not settle what else was claimed.
     */
    public static <L extends Listing> L assured(L listing, Collection<FactGroup> groups, LocalDate day) {
        return Documents.changed(listing, document -> Catalogue.facts(listing.listingKind()).stream()
                .filter(fact -> groups.contains(fact.group())).flatMap(fact -> facts(document.path(fact.name())))
                .forEach(fact -> fact.put(DATE, day.toString())));
    }

    private static Stream<ObjectNode> facts(JsonNode member) {
        return (member.isArray() ? StreamSupport.stream(member.spliterator(), false) : Stream.of(member))
                .filter(JsonNode::isObject).map(ObjectNode.class::cast);
    }

    /** The first of these days; null when there is none, or one is not known. */
    public static @Nullable LocalDate oldest(Stream<LocalDate> days) {
        List<LocalDate> all = days.toList();
        return all.isEmpty() || all.stream().anyMatch(Objects::isNull) ? null
                : all.stream().min(LocalDate::compareTo).orElseThrow();
    }
}
