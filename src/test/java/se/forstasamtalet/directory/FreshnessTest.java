package se.forstasamtalet.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.forstasamtalet.World.area;
import static se.forstasamtalet.World.at;
import static se.forstasamtalet.World.service;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.forstasamtalet.World;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.content.ContentFolder;

/** In the world every door was checked on 12 January 2026; the clock is moved on from there. */
class FreshnessTest {

    private static final LocalDate CHECKED = LocalDate.parse("2026-01-12");
    private static final String VANDPUNKTEN = "Vändpunkten";
    private static final String NATTLJUSET = "Nattljuset";
    private static final String UNGA = "Unga vänder";

    @ParameterizedTest
    @CsvSource({"0, CONFIRMED", "149, CONFIRMED", "150, DUE", "151, DUE", "179, DUE", "180, OVERDUE", "181, OVERDUE",
        "209, OVERDUE",
        "210, UNCONFIRMED", "211, UNCONFIRMED", "364, UNCONFIRMED", "365, LAPSED", "366, LAPSED", "5000, LAPSED",
        "-1, CONFIRMED"})
    void whatADayMeans(int days, Freshness meant) {
        assertEquals(meant, Freshness.of(CHECKED, CHECKED.plusDays(days)));
    }

    @Test
    void whatWasNeverCheckedIsOlderThanAnyDay() {
        assertEquals(Freshness.LAPSED, Freshness.of(null, CHECKED));
    }

    @Test
    void aServiceIsAsOldAsTheOldestOfItsNumbersChatAndWeeklyHours() {
        assertEquals(CHECKED, Freshness.doorsChecked(service("vandpunkten")));
        assertEquals(LocalDate.parse("2025-12-24"), Freshness.doorsChecked(
                service("vandpunkten", document -> fact(document, "schedules").put("assured_date", "2025-12-24"))));
        assertNull(Freshness
                .doorsChecked(service("vandpunkten", document -> fact(document, "schedules").remove("assured_date"))));
        assertNull(Freshness.doorsChecked(service("ekby")), "no door");
    }

    @ParameterizedTest
    @CsvSource({"149, Vändpunkten", "150, Vändpunkten", "151, Vändpunkten", "179, Vändpunkten", "180, Vändpunkten",
        "181, Vändpunkten",
        "209, Vändpunkten", "210, Nattljuset", "211, Nattljuset", "364, Nattljuset", "365, Nattljuset",
        "366, Nattljuset"})
    void anOldDoorDropsBelowOneThatAnswersAndIsConfirmed(int days, String first) {
        assertEquals(first, first(with(old(days, "vandpunkten")), "2026-03-03T10:00"));
    }

    /** At night only the crisis line answers. */
    @ParameterizedTest
    @CsvSource({"209, Nattljuset", "210, Nattljuset", "364, Nattljuset", "365, Vändpunkten", "366, Vändpunkten"})
    void anOldDoorThatAnswersIsLeftForAClosedOneOnlyAfterAYear(int days, String first) {
        assertEquals(first, first(with(old(days, "nattljuset")), "2026-03-03T02:00"));
    }

    @Test
    void ofTwoOldDoorsTheOneOfMoreThanAYearIsNeverFirst() {
        Directory directory = with(old(400, "vandpunkten"), old(364, "nattljuset"), old(364, "unga-vander"));
        for (String now : List.of("2026-03-03T10:00", "2026-03-03T02:00")) {
            assertFalse(first(directory, now).equals(VANDPUNKTEN), now);
        }
    }

    @Test
    void whenEverythingIsOldThePageStillLeadsToWhoeverAnswers() {
        Directory directory = with(old(2000, "vandpunkten"), unchecked("nattljuset"), old(366, "unga-vander"));
        assertEquals(List.of(VANDPUNKTEN, NATTLJUSET, UNGA), names(directory, "2026-03-03T10:00"));
        assertEquals(List.of(NATTLJUSET, VANDPUNKTEN, UNGA), names(directory, "2026-03-03T02:00"));
    }

    @Test
    void aDoorThatNobodyCheckedCountsAsTheOldest() {
        assertEquals(List.of(NATTLJUSET, UNGA, VANDPUNKTEN), names(with(unchecked("vandpunkten")), "2026-03-03T10:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"emergency", "police"})
    void theNumberForDangerAndThePoliceNeverStepBack(String purpose) {
        Service service = service("112",
                document -> fact(document.put("purpose", purpose), "phones").remove("assured_date"));
        assertEquals(Freshness.CONFIRMED, Freshness.ofDoors(service, at("2036-03-03T10:00")));
    }

    @ParameterizedTest
    @ValueSource(ints = {209, 364})
    void itStepsBackAtMidnightInStockholmWhichIsAChange(int days) {
        Instant evening = CHECKED.plusDays(days).atTime(23, 30).atZone(Hours.ZONE).toInstant();
        Instant midnight = CHECKED.plusDays(days + 1).atStartOfDay(Hours.ZONE).toInstant();
        Service line = service("vandpunkten");
        assertEquals(midnight, World.DIRECTORY.nextChange(evening));
        assertFalse(Freshness.ofDoors(line, evening).equals(Freshness.ofDoors(line, midnight)));
        assertEquals(Freshness.ofDoors(line, evening), Freshness.ofDoors(line, midnight.minusMillis(1)));
    }

    @Test
    void inTheRealContentNothingHasSteppedBackToday() {
        Content real = ContentFolder.read(Path.of("content"));
        Directory directory = real.directory(real.listings());
        Instant today = at("2026-11-24T10:00");
        assertEquals(List.of(),
                directory.services().stream().flatMap(service -> directory.doorsOf(service, today).stream())
                        .filter(door -> !door.freshness().isConfirmed()).map(door -> door.service().name()).toList());
        assertEquals(List.of("Välj att sluta"), directory.areas().stream()
                .map(area -> directory.doors(area, today).get(0).service().name()).distinct().toList());
    }

    private static Directory with(Service... changed) {
        List<Service> others = List.of(changed);
        return World.CONTENT.directory(Stream.concat(World.CONTENT.listings().stream()
                .filter(listing -> others.stream().noneMatch(other -> other.id().equals(listing.id()))),
                others.stream()).toList());
    }

    /** A service whose doors were checked so many days before 3 March 2026. */
    private static Service old(int days, String slug) {
        return FactGroup.assured(service(slug), List.of(FactGroup.CONTACT, FactGroup.HOURS),
                LocalDate.parse("2026-03-03").minusDays(days));
    }

    private static Service unchecked(String slug) {
        return service(slug, document -> fact(document, "phones").remove("assured_date"));
    }

    private static ObjectNode fact(ObjectNode document, String list) {
        return (ObjectNode) document.withArray("/" + list).get(0);
    }

    private static String first(Directory directory, String now) {
        return names(directory, now).get(0);
    }

    private static List<String> names(Directory directory, String now) {
        List<String> names = directory.doors(area("ekby"), at(now)).stream().map(door -> door.service().name())
                .distinct().toList();
        assertTrue(names.containsAll(List.of(VANDPUNKTEN, NATTLJUSET, UNGA)), "nothing vanishes");
        return names;
    }
}
