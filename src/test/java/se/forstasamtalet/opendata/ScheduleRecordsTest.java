package se.forstasamtalet.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.World;
import se.forstasamtalet.directory.Channel;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.Hours;
import se.forstasamtalet.directory.Occurs;
import se.forstasamtalet.directory.Opening;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Weekdays;
import se.forstasamtalet.opendata.Hsds.ScheduleRecord;

/** Whoever reads the published weeks as they are written knows exactly when a line answers. */
class ScheduleRecordsTest {

    private static final List<String> SEASONS = Arrays.asList(null, null, "06-01/08-31", "12-15/01-20", "03-01/04-10");
    private static final Instant NOW = World.at("2026-11-24T10:00");

    @Test
    void weeksAreSplitWhereTheClocksChange() {
        List<ScheduleRecord> weeks = weeks(line("MO,TU,WE,TH,FR", "08:30", "16:00", "open"), NOW);
        assertEquals(List.of("2026-10-26 2027-03-26 08:30+01:00 16:00+01:00 1",
                "2027-03-29 2027-10-29 08:30+02:00 16:00+02:00 2"), written(weeks));
        weeks.forEach(week -> assertEquals("WEEKLY MO,TU,WE,TH,FR", week.freq() + " " + week.byday()));
    }

    @Test
    void theNightWhenTheClocksChangeHasHoursOfItsOwn() {
        List<ScheduleRecord> weeks = weeks(line("SA,SU", "22:00", "06:00", "open"), NOW);
        assertTrue(written(weeks).contains("2027-03-27 2027-03-27 22:00+01:00 06:00+02:00 1"),
                written(weeks).toString());
    }

    @Test
    void aLineThatIsClosedOnHolidaysHasNoHoursOnThem() {
        List<ScheduleRecord> weeks = weeks(line("MO,TU,WE,TH,FR", "08:30", "16:00", "closed"), NOW);
        for (String holiday : List.of("2026-12-24", "2026-12-25", "2027-01-01", "2027-03-26", "2027-06-25")) {
            assertFalse(weeks.stream().anyMatch(week -> holds(week, LocalDate.parse(holiday))), holiday);
        }
        assertTrue(weeks.stream().anyMatch(week -> holds(week, LocalDate.parse("2026-12-23"))));
    }

    @Test
    void exceptionsTakeThePlaceOfTheWeek() {
        Service line = exception(line("MO,TU,WE,TH,FR", "08:30", "16:00", "open"), "2026-12-21", "2026-12-23", "10:00",
                "12:00");
        List<String> written = written(weeks(line, NOW));
        assertTrue(written.contains("2026-12-21 2026-12-23 10:00+01:00 12:00+01:00 1"), written.toString());
        assertTrue(written.contains("2026-10-26 2026-12-18 08:30+01:00 16:00+01:00 1"), written.toString());
        assertTrue(written.contains("2026-12-24 2027-03-26 08:30+01:00 16:00+01:00 1"), written.toString());
    }

    @Test
    void otherWeeksAreDueWhenTheClocksChange() {
        assertEquals(Instant.parse("2027-03-28T01:00:00Z"), ScheduleRecords.nextChange(NOW));
        Service line = line("MO,TU,WE,TH,FR", "08:30", "16:00", "closed");
        assertEquals(weeks(line, NOW), weeks(line, Instant.parse("2027-03-28T00:59:59Z")), "the same all winter");
        assertEquals(LocalDate.parse("2027-03-30"),
                weeks(line, Instant.parse("2027-03-28T01:00:00Z")).get(0).valid_from(), "after Easter Monday");
    }

    /** 2026 has 53 weeks: week 1 comes right after another odd one. */
    @Test
    void everyOtherWeekIsCountedAnewAfterWeek53() {
        List<ScheduleRecord> weeks = weeks(only("TU", null, "odd_weeks"), NOW);
        assertEquals(List.of("2026-11-03 2026-12-29 1", "2027-01-05 2027-03-16 1", "2027-03-30 2027-10-26 2"),
                weeks.stream().map(week -> week.dtstart() + " " + week.valid_to() + " " + week.timezone()).toList());
        assertEquals(List.of("2026-12-22", "2027-03-23", "2027-10-19"),
                weeks(only("TU", null, "even_weeks"), NOW).stream().map(week -> week.valid_to().toString()).toList());
        weeks.forEach(week -> assertEquals("WEEKLY 2 TU MO",
                week.freq() + " " + week.interval() + " " + week.byday() + " " + week.wkst()));
    }

    @Test
    void theFirstTuesdayOfAMonthIsMonthly() {
        ScheduleRecord week = weeks(only("TU", null, "first"), NOW).get(0);
        assertEquals("MONTHLY 1TU 2026-11-03 2027-03-02",
                week.freq() + " " + week.byday() + " " + week.valid_from() + " " + week.valid_to());
        assertEquals("-1MO,-1FR", weeks(only("MO,FR", null, "last"), NOW).get(0).byday());
    }

    @Test
    void theDayBeforeAHolidayStandsByItself() {
        assertTrue(weeks(only("MO,TU,WE,TH,FR", null, "before_holiday"), NOW).stream()
                .anyMatch(week -> week.valid_from().equals(LocalDate.parse("2026-12-23"))
                        && week.valid_to().equals(LocalDate.parse("2026-12-23"))));
    }

    @Test
    void aSeasonStandsInTheYearThatComes() {
        List<ScheduleRecord> weeks = weeks(only("MO", "06-01/08-31", null), NOW);
        assertEquals("2027-06-07 2027-08-30", weeks.get(0).valid_from() + " " + weeks.get(0).valid_to());
    }

    private static Service only(String byday, String season, String occurs) {
        return Documents.changed(line(byday, "17:00", "19:00", "closed"),
                document -> ((ObjectNode) document.at("/schedules/0")).put("season", season).put("occurs", occurs));
    }

    @Test
    void hoursAroundTheClockSaySo() {
        assertEquals("Dygnet runt",
                weeks(line("MO,TU,WE,TH,FR,SA,SU", "00:00", "00:00", "open"), NOW).get(0).description());
    }

    /** Every quarter of an hour of a year, as one who reads the records has it and as the pages say it. */
    @Property(tries = 60)
    void whoeverReadsThemKnowsWhenTheLineAnswers(@ForAll("lines") Service line) {
        List<ScheduleRecord> weeks = weeks(line, NOW);
        TreeSet<Instant> borders = new TreeSet<>();
        List<Instant[]> open = spans(weeks);
        open.forEach(
                span -> borders.addAll(List.of(span[0], span[1], span[0].minusSeconds(1), span[1].minusSeconds(1))));
        Hours hours = new Hours(line, Channel.PHONE);
        // From the day after the first and to the day before the last, so that no night reaches over the edge.
        Instant first = World.at("2026-10-27T00:00");
        Instant last = World.at("2027-10-29T00:00");
        for (Instant moment = first; moment.isBefore(last); moment = moment.plusSeconds(31 * 900)) {
            borders.add(moment);
        }
        for (Instant moment : borders.subSet(first, last)) {
            boolean isOpen = open.stream().anyMatch(span -> !moment.isBefore(span[0]) && moment.isBefore(span[1]));
            assertEquals(hours.at(moment).state() == Opening.State.OPEN, isOpen,
                    () -> moment.atZone(Hours.ZONE) + " " + written(weeks));
        }
    }

    @Provide
    Arbitrary<Service> lines() {
        Arbitrary<String> days = Arbitraries.of(DayOfWeek.class).set().ofMinSize(1)
                .map(some -> new Weekdays(some).written());
        Arbitrary<String> times = Arbitraries.integers().between(0, 95)
                .map(quarter -> String.format("%02d:%02d", quarter / 4, quarter % 4 * 15));
        Arbitrary<Integer> start = Arbitraries.integers().between(0, 320);
        Arbitrary<String> exceptional = Combinators.combine(times, times).as((from, to) -> from + " " + to);
        Arbitrary<List<String>> others = Combinators.combine(days, times, times, Arbitraries.of(SEASONS),
                Arbitraries.of(Occurs.class).map(Json::written).injectNull(0.3))
                .as((byday, opens, closes, season, occurs) -> Arrays.asList(byday, opens, closes, season, occurs))
                .list()
                .ofMaxSize(2).map(some -> some.stream().flatMap(List::stream).toList());
        return Combinators
                .combine(days, times, times, Arbitraries.of("open", "closed"), start,
                        Arbitraries.integers().between(0, 9), exceptional, others)
                .as((byday, opens, closes, holidays, day, length, hours, more) -> {
                    LocalDate first = LocalDate.parse("2026-11-01").plusDays(day);
                    String from = hours.substring(0, 5);
                    String to = hours.substring(6);
                    Service line = with(more, line(byday, opens, closes, holidays));
                    return length == 0 ? line : exception(line, first.toString(), first.plusDays(length).toString(),
                            length % 2 == 0 ? from : null, to);
                });
    }

    /** The line with other hours beside its own, each five values. */
    private static Service with(List<String> others, Service line) {
        return Documents.changed(line, document -> {
            for (int i = 0; i < others.size(); i += 5) {
                document.withArray("schedules").addObject().put("attending_type", "phone").put("byday", others.get(i))
                        .put("opens_at", others.get(i + 1)).put("closes_at", others.get(i + 2))
                        .put("season", others.get(i + 3)).put("occurs", others.get(i + 4))
                        .put("public_holidays", "closed").put("source", "sagokartan");
            }
        });
    }

    private static Service line(String byday, String opens, String closes, String holidays) {
        return World.service("vandpunkten", document -> {
            document.remove("schedule_exceptions");
            document.putArray("schedules").addObject().put("attending_type", "phone").put("byday", byday)
                    .put("opens_at", opens).put("closes_at", closes)
                    .put("public_holidays", holidays).put("source", "sagokartan");
        });
    }

    private static Service exception(Service line, String from, String to, String opens, String closes) {
        Consumer<ObjectNode> change = document -> {
            ObjectNode exception = document.putArray("schedule_exceptions").addObject().put("attending_type", "phone")
                    .put("from", from).put("to", to).put("source", "sagokartan");
            if (opens != null) {
                exception.put("opens_at", opens).put("closes_at", closes);
            }
        };
        return Documents.changed(line, change);
    }

    private static List<ScheduleRecord> weeks(Service line, Instant now) {
        return new ScheduleRecords(now).of(line);
    }

    private static List<String> written(List<ScheduleRecord> weeks) {
        return weeks.stream().map(week -> week.valid_from() + " " + week.valid_to() + " " + week.opens_at() + " "
                + week.closes_at() + " " + week.timezone()).toList();
    }

    private static boolean holds(ScheduleRecord week, LocalDate date) {
        String day = date.getDayOfWeek().name().substring(0, 2);
        int fromLast = (date.lengthOfMonth() - date.getDayOfMonth()) / 7 + 1;
        List<String> named = week.freq().equals("WEEKLY") ? List.of(day)
                : List.of((date.getDayOfMonth() - 1) / 7 + 1 + day, -fromLast + day);
        long weeks = week.dtstart() == null ? 0
                : ChronoUnit.WEEKS.between(week.dtstart().with(DayOfWeek.MONDAY), date.with(DayOfWeek.MONDAY));
        return !date.isBefore(week.valid_from()) && !date.isAfter(week.valid_to())
                && Arrays.stream(week.byday().split(",")).anyMatch(named::contains)
                && (week.interval() == null || weeks % week.interval() == 0);
    }

    /** What HSDS says the records mean, read by nothing of ours. */
    private static List<Instant[]> spans(List<ScheduleRecord> weeks) {
        List<Instant[]> spans = new ArrayList<>();
        for (ScheduleRecord week : weeks) {
            if (week.opens_at() == null) {
                // Closed on those days, in words.
                continue;
            }
            OffsetTime opens = OffsetTime.parse(week.opens_at());
            OffsetTime closes = OffsetTime.parse(week.closes_at());
            for (LocalDate date : week.valid_from().datesUntil(week.valid_to().plusDays(1))
                    .filter(day -> holds(week, day)).collect(Collectors.toList())) {
                LocalDate end = closes.toLocalTime().isAfter(opens.toLocalTime()) ? date : date.plusDays(1);
                spans.add(new Instant[]{opens.atDate(date).toInstant(), closes.atDate(end).toInstant()});
            }
        }
        return spans;
    }
}
