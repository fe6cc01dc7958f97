package se.forstasamtalet.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.forstasamtalet.World.at;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.forstasamtalet.World;
import se.forstasamtalet.directory.Opening.State;
import se.forstasamtalet.directory.Schedule.OnHolidays;

/** Hours that do not come every week, or not all year: open when somebody answers, and at no other moment. */
class RecurringHoursTest {

    private static final String WEEKDAYS = "MO,TU,WE,TH,FR";
    private static final Schedule OFFICE = hours(WEEKDAYS, "08:00", "16:00", null, null);
    private static final Schedule SUMMER = hours(WEEKDAYS, "09:00", "12:00", "06-01/08-31", null);
    private static final Schedule EVES = hours(WEEKDAYS, "08:00", "14:00", null, Occurs.BEFORE_HOLIDAY);

    @ParameterizedTest
    @CsvSource({"2026-05-29T15:00, OPEN", "2026-06-01T15:00, CLOSED", "2026-06-01T10:00, OPEN",
        "2026-08-31T15:00, CLOSED", "2026-09-01T15:00, OPEN", "2027-06-01T15:00, CLOSED", "2029-07-02T11:00, OPEN"})
    void aSeasonReplacesTheOrdinaryHoursEveryYear(String now, State state) {
        assertEquals(state, opening(now, OFFICE, SUMMER).state());
    }

    @Test
    void theNextChangeAcrossTheBorderOfASeasonIsRight() {
        assertEquals(moment("2026-06-01T09:00"), opening("2026-05-29T16:00", OFFICE, SUMMER).changes());
        assertEquals(moment("2026-09-01T08:00"), opening("2026-08-31T12:00", OFFICE, SUMMER).changes());
    }

    @Test
    void aSeasonMayReachOverNewYear() {
        Schedule winter = hours(WEEKDAYS, "10:00", "11:00", "12-01/02-29", null);
        assertEquals(State.CLOSED, opening("2026-12-02T09:00", OFFICE, winter).state());
        assertEquals(State.CLOSED, opening("2028-02-29T09:00", OFFICE, winter).state());
        assertEquals(State.OPEN, opening("2027-03-01T09:00", OFFICE, winter).state());
    }

    @Test
    void outsideASeasonThatIsAllWhatIsKnownNobodyKnows() {
        assertEquals(State.UNKNOWN, opening("2026-10-05T10:00", SUMMER).state());
    }

    @Test
    void aSeasonOfTheChatSaysNothingOfThePhone() {
        Schedule chat = new Schedule(Channel.CHAT, Weekdays.of(WEEKDAYS), LocalTime.parse("09:00"),
                LocalTime.parse("12:00"), OnHolidays.CLOSED, null, null, Season.of("06-01/08-31"), null, null, null);
        assertEquals(State.OPEN, opening("2026-06-01T15:00", OFFICE, chat).state());
    }

    /** ISO weeks: 53 of 2026 and 1 of 2027 are both odd. */
    @ParameterizedTest
    @CsvSource({"2026-12-22, false", "2026-12-29, true", "2027-01-05, true", "2027-01-12, false", "2026-11-24, false",
        "2024-12-31, true"})
    void oddWeeksAreThoseOfTheCalendar(LocalDate day, boolean isOdd) {
        assertEquals(isOdd, Occurs.ODD_WEEKS.isOn(day));
        assertEquals(!isOdd, Occurs.EVEN_WEEKS.isOn(day));
    }

    @Test
    void betweenOddWeeksItIsClosedAndSaysWhenItOpens() {
        Schedule odd = hours("TU", "17:00", "19:00", null, Occurs.ODD_WEEKS);
        Opening opening = opening("2026-12-08T18:00", odd);
        assertEquals(State.CLOSED, opening.state());
        assertEquals(moment("2026-12-15T17:00"), opening.changes());
        assertEquals(moment("2027-01-05T17:00"), opening("2026-12-29T19:00", odd).changes());
    }

    @ParameterizedTest
    @CsvSource({"FIRST, 2026-12-01", "SECOND, 2026-12-08", "THIRD, 2026-12-15", "FOURTH, 2026-12-22",
        "LAST, 2026-12-29", "FIRST, 2027-02-02", "FOURTH, 2027-02-23", "LAST, 2027-02-23"})
    void theFirstTuesdayIsOneOfTheMonth(Occurs which, LocalDate tuesday) {
        assertTrue(which.isOn(tuesday));
        Schedule evening = hours("TU", "17:00", "19:00", null, which);
        assertEquals(moment(tuesday + "T17:00"), opening(tuesday + "T12:00", evening).changes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-05", "2026-04-02", "2026-04-30", "2026-05-13", "2026-06-18", "2026-12-23",
        "2026-12-30"})
    void theDayBeforeARedDayClosesEarlier(String day) {
        assertEquals(moment(day + "T14:00"), opening(day + "T09:00", OFFICE, EVES).changes());
        assertEquals(State.CLOSED, opening(day + "T15:00", OFFICE, EVES).state());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-22", "2026-06-17", "2026-05-15"})
    void anOrdinaryDayClosesAsEver(String day) {
        assertEquals(moment(day + "T16:00"), opening(day + "T09:00", OFFICE, EVES).changes());
    }

    @Test
    void aHolidayIsNoDayBeforeOne() {
        assertFalse(Occurs.BEFORE_HOLIDAY.isOn(LocalDate.parse("2026-12-24")));
        assertEquals(State.CLOSED, opening("2026-12-24T09:00", OFFICE, EVES).state());
    }

    @Test
    void hoursThatReplaceOthersDoNotOverlapThem() {
        assertEquals(List.of(), Hours.overlaps(List.of(OFFICE, SUMMER, EVES)));
        assertEquals(List.of(), Hours.overlaps(List.of(hours("TU", "17:00", "19:00", null, Occurs.ODD_WEEKS),
                hours("TU", "18:00", "20:00", null, Occurs.EVEN_WEEKS))));
        assertEquals(List.of(), Hours.overlaps(List.of(hours("TU", "17:00", "19:00", null, Occurs.FIRST),
                hours("TU", "18:00", "20:00", null, Occurs.SECOND))));
        assertEquals(List.of("schedules[1]"), Hours.overlaps(List.of(hours("TU", "17:00", "19:00", null, Occurs.FOURTH),
                hours("TU", "18:00", "20:00", null, Occurs.LAST))));
        assertEquals(List.of("schedules[1]"),
                Hours.overlaps(List.of(OFFICE, hours("TU", "15:00", "19:00", null, Occurs.FIRST))));
        assertEquals(List.of("schedules[1]"),
                Hours.overlaps(List.of(SUMMER, hours("TU", "11:00", "13:00", "08-15/09-15", null))));
        assertEquals(List.of(),
                Hours.overlaps(List.of(SUMMER, hours("TU", "11:00", "13:00", "09-01/09-15", null))));
    }

    @Test
    void onlyWhatHoldsInsteadOfOthersReplacesThem() {
        assertTrue(SUMMER.replaces(OFFICE));
        assertTrue(EVES.replaces(OFFICE));
        assertFalse(OFFICE.replaces(SUMMER));
        assertFalse(SUMMER.replaces(SUMMER));
        assertFalse(hours("TU", "17:00", "19:00", null, Occurs.FIRST).replaces(OFFICE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"06-01", "06-31/08-31", "2026-06-01/2026-08-31", "06-01/", "juni/augusti",
        "06-01/08-31/09-01"})
    void aSeasonIsTwoDaysOfAYear(String wrong) {
        assertThrows(UnfitException.class, () -> Season.of(wrong));
    }

    @Test
    void theDayBeforeAHolidaySaysNothingOfHolidays() {
        Service wrong = World.service("vandpunkten", document -> document.withArray("schedules").addObject()
                .put("attending_type", "phone").put("byday", "SA").put("opens_at", "03:00").put("closes_at", "04:00")
                .put("occurs", "before_holiday").put("public_holidays", "open").put("source", "sagokartan"));
        int last = wrong.schedules().size() - 1;
        assertTrue(DirectoryCheck.problems(List.of(wrong), List.of(), List.of(), Set.of()).stream()
                .anyMatch(problem -> problem.field().equals("schedules[" + last + "].public_holidays")));
    }

    /** Whatever the hours: nothing changes before the moment that is named, and something does then. */
    @Property(tries = 150)
    void nothingChangesBeforeTheMomentThatIsNamed(@ForAll("lines") List<Schedule> line,
            @ForAll("moments") Instant now) {
        Hours hours = hours(line);
        Opening opening = hours.at(now);
        if (opening.changes() == null) {
            return;
        }
        Instant change = opening.changes().toInstant();
        assertTrue(change.isAfter(now));
        assertEquals(opening.isOpen(), hours.at(change.minusSeconds(1)).isOpen(), line.toString());
        assertEquals(!opening.isOpen(), hours.at(change).isOpen(), line.toString());
        Duration step = Duration.between(now, change).dividedBy(7);
        for (int i = 1; i < 7; i++) {
            assertEquals(opening.isOpen(), hours.at(now.plus(step.multipliedBy(i))).isOpen(), line.toString());
        }
    }

    @Provide
    Arbitrary<List<Schedule>> lines() {
        Arbitrary<String> days = Arbitraries.of(WEEKDAYS, "TU", "SA,SU", "MO,TU,WE,TH,FR,SA,SU");
        Arbitrary<Integer> times = Arbitraries.integers().between(0, 23);
        Arbitrary<String> season = Arbitraries.of(Arrays.asList(null, null, "06-01/08-31", "12-15/01-20"));
        return Combinators
                .combine(days, times, Arbitraries.integers().between(1, 22), season,
                        Arbitraries.of(Occurs.class).injectNull(0.4))
                .as((byday, opens, length, part, which) -> hours(byday, clock(opens), clock((opens + length) % 24),
                        part,
                        which))
                .list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.integers().between(0, 24 * 730)
                .map(hour -> at("2026-01-01T00:30").plus(Duration.ofHours(hour)));
    }

    private static String clock(int hour) {
        return String.format("%02d:00", hour);
    }

    private static ZonedDateTime moment(String local) {
        return LocalDateTime.parse(local).atZone(Hours.ZONE);
    }

    private static Opening opening(String now, Schedule... schedules) {
        return hours(List.of(schedules)).at(at(now));
    }

    private static Hours hours(List<Schedule> schedules) {
        Service service = World.service("vandpunkten", document -> {
            document.remove("schedule_exceptions");
            document.set("schedules", World.json(schedules));
        });
        return new Hours(service, Channel.PHONE);
    }

    private static Schedule hours(String days, String opens, String closes, String season, Occurs occurs) {
        return new Schedule(Channel.PHONE, Weekdays.of(days), LocalTime.parse(opens), LocalTime.parse(closes),
                OnHolidays.CLOSED, null, null, season == null ? null : Season.of(season), occurs,
                Citation.of("sagokartan"), null);
    }
}
