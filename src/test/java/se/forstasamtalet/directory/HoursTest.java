package se.forstasamtalet.directory;

import static java.time.LocalTime.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.forstasamtalet.World.at;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.forstasamtalet.World;
import se.forstasamtalet.directory.Opening.State;
import se.forstasamtalet.directory.Schedule.OnHolidays;

class HoursTest {

    private static final String WEEKDAYS = "MO,TU,WE,TH,FR";
    private static final String EVERY_DAY = "MO,TU,WE,TH,FR,SA,SU";
    private static final Citation SOURCE = Citation.of("sagokartan");

    private static final Schedule OFFICE_HOURS = weekly(WEEKDAYS, "08:30", "16:00");
    private static final Schedule NIGHTS = always("21:00", "06:00");
    private static final Schedule AROUND_THE_CLOCK = always("00:00", "00:00");

    @Test
    void opensAndClosesOnTheMinute() {
        Hours hours = hours(OFFICE_HOURS);
        assertClosedUntil("2026-03-02T08:30", hours, "2026-03-02T08:29:59");
        assertOpenUntil("2026-03-02T16:00", hours, "2026-03-02T08:30");
        assertOpenUntil("2026-03-02T16:00", hours, "2026-03-02T15:59:59");
        assertClosedUntil("2026-03-03T08:30", hours, "2026-03-02T16:00");
    }

    @Test
    void restsOverTheWeekend() {
        assertClosedUntil("2026-03-09T08:30", hours(OFFICE_HOURS), "2026-03-06T16:00");
        assertClosedUntil("2026-03-09T08:30", hours(OFFICE_HOURS), "2026-03-08T12:00");
    }

    @Test
    void closesForLunch() {
        Hours hours = hours(weekly(WEEKDAYS, "13:00", "16:00"), weekly(WEEKDAYS, "09:00", "12:00"));
        assertOpenUntil("2026-03-02T12:00", hours, "2026-03-02T11:59");
        assertClosedUntil("2026-03-02T13:00", hours, "2026-03-02T12:00");
        assertOpenUntil("2026-03-02T16:00", hours, "2026-03-02T13:00");
    }

    @Test
    void readsHoursThatTouchAsOneOpening() {
        assertOpenUntil("2026-03-02T16:00", hours(weekly("MO", "09:00", "12:00"), weekly("MO", "12:00", "16:00")),
                "2026-03-02T10:00");
    }

    @Test
    void readsHoursThatOverlapAsOneOpening() {
        assertOpenUntil("2026-03-02T16:00", hours(weekly("MO", "09:00", "16:00"), weekly("MO", "10:00", "11:00")),
                "2026-03-02T10:30");
    }

    @Test
    void answersThroughTheNight() {
        Hours hours = hours(NIGHTS);
        assertOpenUntil("2026-03-03T06:00", hours, "2026-03-02T23:59");
        assertOpenUntil("2026-03-03T06:00", hours, "2026-03-03T00:00");
        assertOpenUntil("2026-03-03T06:00", hours, "2026-03-03T05:59");
        assertClosedUntil("2026-03-03T21:00", hours, "2026-03-03T06:00");
    }

    @Test
    void aNightBelongsToTheDayItBeginsOn() {
        Hours hours = hours(weekly("FR", "22:00", "03:00"));
        assertOpenUntil("2026-03-07T03:00", hours, "2026-03-07T02:00");
        assertClosedUntil("2026-03-13T22:00", hours, "2026-03-07T22:30");
    }

    @Test
    void aNightBeforeAHolidayRunsToItsEnd() {
        assertOpenUntil("2026-12-24T06:00", hours(weekly(EVERY_DAY, "21:00", "06:00")), "2026-12-24T02:00");
    }

    @Test
    void answersAroundTheClock() {
        Opening opening = hours(AROUND_THE_CLOCK).at(at("2026-03-02T04:00"));
        assertEquals(new Opening(State.OPEN, null), opening);
        assertTrue(opening.isAroundTheClock());
    }

    @Test
    void wholeDaysOnWeekdaysEndOnFridayNight() {
        Hours hours = hours(weekly(WEEKDAYS, "00:00", "00:00"));
        assertOpenUntil("2026-03-07T00:00", hours, "2026-03-04T12:00");
        assertFalse(hours.at(at("2026-03-04T12:00")).isAroundTheClock());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-01-06", "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14",
        "2026-06-19",
        "2026-12-24", "2026-12-25", "2026-12-31", "2027-01-01", "2027-01-06", "2027-03-26", "2027-03-29", "2027-05-06",
        "2027-06-25"})
    void restsOnAPublicHolidayOrItsEve(LocalDate holiday) {
        assertEquals(State.CLOSED, hours(OFFICE_HOURS).at(at(holiday + "T12:00")).state());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-05", "2026-04-02", "2026-04-30", "2026-05-15", "2026-05-25", "2026-06-05",
        "2026-10-30", "2026-12-23", "2026-12-28"})
    void worksOnADayThatOnlyFeelsLikeAHoliday(LocalDate workingDay) {
        assertEquals(State.OPEN, hours(OFFICE_HOURS).at(at(workingDay + "T12:00")).state());
    }

    @Test
    void opensAgainAfterMidsummer() {
        assertClosedUntil("2026-06-22T08:30", hours(OFFICE_HOURS), "2026-06-18T16:00");
    }

    @Test
    void opensAgainAfterChristmasAndNewYear() {
        assertClosedUntil("2026-12-28T08:30", hours(OFFICE_HOURS), "2026-12-23T16:00");
        assertClosedUntil("2027-01-04T08:30", hours(OFFICE_HOURS), "2026-12-30T16:00");
    }

    @Test
    void answersOnHolidaysWhenItSaysSo() {
        assertOpenUntil("2026-06-20T06:00", hours(NIGHTS), "2026-06-19T22:00");
        assertTrue(hours(AROUND_THE_CLOCK).at(at("2026-12-24T15:00")).isAroundTheClock());
    }

    @Test
    void theNightWhenTheClockGoesForwardIsAnHourShorter() {
        Opening opening = hours(NIGHTS).at(at("2026-03-28T21:00"));
        assertEquals(Instant.parse("2026-03-29T04:00:00Z"), opening.changes().toInstant());
        assertEquals(Duration.ofHours(8), Duration.between(at("2026-03-28T21:00"), opening.changes()));
    }

    @Test
    void theNightWhenTheClockGoesBackIsAnHourLonger() {
        Opening opening = hours(NIGHTS).at(at("2026-10-24T21:00"));
        assertEquals(Instant.parse("2026-10-25T05:00:00Z"), opening.changes().toInstant());
        assertEquals(Duration.ofHours(10), Duration.between(at("2026-10-24T21:00"), opening.changes()));
    }

    @Test
    void opensByTheClockOnTheWallOnBothSidesOfTheSwitches() {
        Hours hours = hours(OFFICE_HOURS);
        assertEquals(Instant.parse("2026-03-27T07:30:00Z"), hours.at(at("2026-03-26T20:00")).changes().toInstant());
        assertEquals(Instant.parse("2026-03-30T06:30:00Z"), hours.at(at("2026-03-27T20:00")).changes().toInstant());
        assertEquals(Instant.parse("2026-10-23T06:30:00Z"), hours.at(at("2026-10-22T20:00")).changes().toInstant());
        assertEquals(Instant.parse("2026-10-26T07:30:00Z"), hours.at(at("2026-10-23T20:00")).changes().toInstant());
    }

    @Test
    void closesOnTheDaysOfAnException() {
        Hours hours = hours(List.of(OFFICE_HOURS), closed("2026-07-06", "2026-07-31"));
        assertOpenUntil("2026-07-03T16:00", hours, "2026-07-03T15:00");
        assertClosedUntil("2026-08-03T08:30", hours, "2026-07-03T16:00");
        assertClosedUntil("2026-08-03T08:30", hours, "2026-07-20T12:00");
    }

    @Test
    void keepsOtherHoursOnTheDayOfAnException() {
        Hours hours = hours(List.of(OFFICE_HOURS), open("2026-04-30", "10:00", "12:00"));
        assertClosedUntil("2026-04-30T10:00", hours, "2026-04-30T09:00");
        assertOpenUntil("2026-04-30T12:00", hours, "2026-04-30T11:00");
        assertClosedUntil("2026-05-04T08:30", hours, "2026-04-30T12:00");
    }

    @Test
    void anExceptionMayOpenOnAHoliday() {
        assertOpenUntil("2026-12-24T18:00", hours(List.of(OFFICE_HOURS), open("2026-12-24", "15:00", "18:00")),
                "2026-12-24T16:00");
    }

    @Test
    void theHoursOfTheChatSayNothingAboutThePhone() {
        Schedule chat = new Schedule(Channel.CHAT, Weekdays.of(EVERY_DAY), parse("18:00"), parse("21:00"),
                OnHolidays.OPEN, null, null, null, null, SOURCE, null);
        ScheduleException chatClosed = new ScheduleException(Channel.CHAT, LocalDate.parse("2026-03-02"),
                LocalDate.parse("2026-03-02"), null, null, null, SOURCE, null);
        assertOpenUntil("2026-03-02T16:00", hours(List.of(OFFICE_HOURS, chat), chatClosed), "2026-03-02T12:00");
        assertClosedUntil("2026-03-03T08:30", hours(List.of(OFFICE_HOURS, chat), chatClosed), "2026-03-02T19:00");
    }

    @Test
    void holdFromTheFirstDayToTheLast() {
        Hours hours = hours(season(OFFICE_HOURS, null, "2026-05-31"),
                season(weekly(WEEKDAYS, "10:00", "14:00"), "2026-06-01", "2026-08-31"));
        assertOpenUntil("2026-05-29T16:00", hours, "2026-05-29T09:00");
        assertClosedUntil("2026-06-01T10:00", hours, "2026-06-01T09:00");
        assertOpenUntil("2026-08-31T14:00", hours, "2026-08-31T13:00");
    }

    @Test
    void unknownIsNotClosed() {
        assertEquals(Opening.UNKNOWN, hours().at(at("2026-03-02T12:00")));
        assertFalse(hours().at(at("2026-03-02T12:00")).isOpen());
    }

    @Test
    void nobodyKnowsBeforeTheFirstDayOrAfterTheLast() {
        Hours hours = hours(season(OFFICE_HOURS, "2026-06-01", "2026-08-31"));
        assertEquals(Opening.UNKNOWN, hours.at(at("2026-05-29T12:00")));
        assertEquals(Opening.UNKNOWN, hours.at(at("2026-09-01T12:00")));
    }

    @Test
    void promisesNoOpeningAfterTheLastDay() {
        assertEquals(new Opening(State.CLOSED, null),
                hours(season(OFFICE_HOURS, null, "2026-08-31")).at(at("2026-08-31T17:00")));
    }

    @Test
    void theNightOfTheLastDayRunsToItsEnd() {
        Hours hours = hours(season(NIGHTS, null, "2026-08-31"));
        assertOpenUntil("2026-09-01T06:00", hours, "2026-08-31T23:00");
        assertOpenUntil("2026-09-01T06:00", hours, "2026-09-01T05:00");
        assertEquals(Opening.UNKNOWN, hours.at(at("2026-09-01T06:00")));
    }

    @Test
    void findsHoursThatOverlap() {
        assertEquals(List.of("schedules[1]"), Hours.overlaps(List.of(OFFICE_HOURS, weekly("FR", "15:59", "18:00"))));
        assertEquals(List.of("schedules[1]"), Hours.overlaps(List.of(NIGHTS, weekly("MO", "23:00", "23:30"))));
    }

    @Test
    void findsANightThatReachesIntoTheNextMorning() {
        assertEquals(List.of("schedules[1]"),
                Hours.overlaps(List.of(weekly("MO", "22:00", "06:00"), weekly("TU", "05:00", "08:00"))));
        assertEquals(List.of("schedules[1]"),
                Hours.overlaps(List.of(weekly("MO", "05:00", "08:00"), weekly("SU", "22:00", "06:00"))));
        assertEquals(List.of(),
                Hours.overlaps(List.of(weekly("MO", "22:00", "06:00"), weekly("TU", "06:00", "08:00"))));
    }

    @Test
    void hoursThatTouchDoNotOverlap() {
        assertEquals(List.of(), Hours.overlaps(
                List.of(OFFICE_HOURS, weekly(WEEKDAYS, "16:00", "18:00"), weekly("SA,SU", "00:00", "00:00"))));
    }

    @Test
    void hoursOfTwoSeasonsDoNotOverlap() {
        assertEquals(List.of(), Hours
                .overlaps(List.of(season(OFFICE_HOURS, null, "2026-05-31"), season(OFFICE_HOURS, "2026-06-01", null))));
        assertEquals(List.of("schedules[1]"), Hours
                .overlaps(List.of(season(OFFICE_HOURS, null, "2026-06-01"), season(OFFICE_HOURS, "2026-06-01", null))));
    }

    @Test
    void hoursOfTwoDoorsDoNotOverlap() {
        Schedule chat = new Schedule(Channel.CHAT, OFFICE_HOURS.byday(), OFFICE_HOURS.opens_at(),
                OFFICE_HOURS.closes_at(), OnHolidays.CLOSED, null, null, null, null, SOURCE, null);
        assertEquals(List.of(), Hours.overlaps(List.of(OFFICE_HOURS, chat)));
    }

    private static void assertOpenUntil(String closes, Hours hours, String now) {
        assertEquals(new Opening(State.OPEN, LocalDateTime.parse(closes).atZone(Hours.ZONE)), hours.at(at(now)));
    }

    private static void assertClosedUntil(String opens, Hours hours, String now) {
        assertEquals(new Opening(State.CLOSED, LocalDateTime.parse(opens).atZone(Hours.ZONE)), hours.at(at(now)));
    }

    private static Schedule weekly(String days, String opens, String closes) {
        return new Schedule(Channel.PHONE, Weekdays.of(days), parse(opens), parse(closes), OnHolidays.CLOSED, null,
                null, null, null, SOURCE, null);
    }

    private static Schedule always(String opens, String closes) {
        return new Schedule(Channel.PHONE, Weekdays.of(EVERY_DAY), parse(opens), parse(closes), OnHolidays.OPEN, null,
                null, null, null, SOURCE, null);
    }

    private static Schedule season(Schedule schedule, String from, String to) {
        return new Schedule(schedule.attending_type(), schedule.byday(), schedule.opens_at(), schedule.closes_at(),
                schedule.public_holidays(),
                from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to), null, null,
                SOURCE,
                null);
    }

    private static ScheduleException closed(String from, String to) {
        return new ScheduleException(Channel.PHONE, LocalDate.parse(from), LocalDate.parse(to), null, null, null,
                SOURCE, null);
    }

    private static ScheduleException open(String date, String opens, String closes) {
        return new ScheduleException(Channel.PHONE, LocalDate.parse(date), LocalDate.parse(date), parse(opens),
                parse(closes), null, SOURCE, null);
    }

    private static Hours hours(Schedule... schedules) {
        return hours(List.of(schedules));
    }

    private static Hours hours(List<Schedule> schedules, ScheduleException... exceptions) {
        Service service = World.service("vandpunkten", document -> {
            document.set("schedules", World.json(schedules));
            document.set("schedule_exceptions", World.json(exceptions));
        });
        return new Hours(service, Channel.PHONE);
    }
}
