package se.forstasamtalet.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetTime;
import java.util.ArrayList;
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
import se.forstasamtalet.directory.Opening;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Weekdays;
import se.forstasamtalet.opendata.Hsds.ScheduleRecord;

/** Whoever reads the published weeks as they are written knows exactly when a line answers. */
class ScheduleRecordsTest {

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
        return Combinators
                .combine(days, times, times, Arbitraries.of("open", "closed"), start,
                        Arbitraries.integers().between(0, 9), times, times)
                .as((byday, opens, closes, holidays, day, length, from, to) -> {
                    LocalDate first = LocalDate.parse("2026-11-01").plusDays(day);
                    Service line = line(byday, opens, closes, holidays);
                    return length == 0 ? line : exception(line, first.toString(), first.plusDays(length).toString(),
                            length % 2 == 0 ? from : null, to);
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
        return !date.isBefore(week.valid_from()) && !date.isAfter(week.valid_to())
                && Weekdays.of(week.byday()).contains(date.getDayOfWeek());
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
