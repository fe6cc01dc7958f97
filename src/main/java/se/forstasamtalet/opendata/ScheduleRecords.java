package se.forstasamtalet.opendata;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Hours;
import se.forstasamtalet.directory.Schedule;
import se.forstasamtalet.directory.Schedule.OnHolidays;
import se.forstasamtalet.directory.ScheduleException;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Weekdays;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.opendata.Hsds.ScheduleRecord;

/**
 * The hours of a service as HSDS has them: weeks at a fixed offset from UTC, with a first and a last day. So hours by
 * the clock on the wall are split where summer time begins and ends, and around the days when a holiday or an exception
 * takes their place. What is left holds on every day that it names: nobody has to know Sweden's holidays to read it.
 */
final class ScheduleRecords {

    private static final ZoneRules CLOCK = Hours.ZONE.getRules();
    private static final Weekdays EVERY_DAY = new Weekdays(EnumSet.allOf(DayOfWeek.class));
    private static final String WEEKLY = "WEEKLY";
    private static final String MONTHLY = "MONTHLY";
    private static final String ALWAYS = "Dygnet runt";
    private static final String CLOSED = "Stängt";

    /** The first and the last day that hours are published for. */
    private final LocalDate first;
    private final LocalDate last;

    /** From the change of the clocks before this moment to the second one after it: half a year ahead at least. */
    ScheduleRecords(Instant now) {
        this.first = day(lastChange(now));
        this.last = day(nextChange(nextChange(now))).minusDays(1);
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Hours.ZONE).toLocalDate();
    }

    /** When the clocks changed last. */
    static Instant lastChange(Instant now) {
        return CLOCK.previousTransition(now.plusNanos(1)).getInstant();
    }

    /** When the clocks change next, and other days are due. */
    static Instant nextChange(Instant now) {
        return CLOCK.nextTransition(now).getInstant();
    }

    List<ScheduleRecord> of(Service service) {
        Ids ids = new Ids(service.id());
        return AtLocation.of(service).flatMap(door -> {
            Hours hours = new Hours(service, door.channel());
            Stream<ScheduleRecord> weekly = service.schedules().stream()
                    .filter(schedule -> schedule.attending_type() == door.channel())
                    .flatMap(schedule -> records(schedule, date -> hours.holdOn(schedule, date), null, door, ids));
            Stream<ScheduleRecord> exceptional = service.schedule_exceptions().stream()
                    .filter(exception -> exception.attending_type() == door.channel() && exception.opens_at() != null)
                    .flatMap(exception -> records(asSchedule(exception), date -> true, why(exception), door, ids));
            Stream<ScheduleRecord> closed = service.schedule_exceptions().stream()
                    .filter(exception -> exception.attending_type() == door.channel() && exception.opens_at() == null)
                    .filter(exception -> !exception.to().isBefore(first) && !exception.from().isAfter(last))
                    .map(exception -> closed(exception, door, ids));
            return Stream.of(weekly, exceptional, closed).flatMap(some -> some);
        }).toList();
    }

    private static Schedule asSchedule(ScheduleException exception) {
        return new Schedule(exception.attending_type(), EVERY_DAY, Objects.requireNonNull(exception.opens_at()),
                Objects.requireNonNull(exception.closes_at()), OnHolidays.OPEN,
                exception.from(), exception.to(), null, null, exception.source(), exception.assured_date());
    }

    /** Days on which nobody answers, said in words: HSDS has hours only, and where there are none nobody sees why. */
    private static ScheduleRecord closed(ScheduleException exception, AtLocation door, Ids ids) {
        String why = why(exception);
        String channel = Json.written(exception.attending_type());
        int offset = CLOCK.getOffset(exception.from().atStartOfDay()).getTotalSeconds() / 3600;
        return new ScheduleRecord(ids.next("schedules/" + channel + "/closed/" + exception.from()), door.id(),
                exception.from(), exception.to(), null, offset, "MO", WEEKLY, null, EVERY_DAY.written(), null, null,
                why == null ? CLOSED : CLOSED + ". " + why, channel, exception.source(), exception.assured_date());
    }

    private static @Nullable String why(ScheduleException exception) {
        return exception.description() == null ? null : exception.description().in(SiteLanguage.ORIGINAL).text();
    }

    private Stream<ScheduleRecord> records(Schedule schedule, Predicate<LocalDate> holds, @Nullable String why,
            AtLocation door,
            Ids ids) {
        String byday = byday(schedule);
        boolean isEveryOther = isEveryOtherWeek(schedule);
        String channel = Json.written(schedule.attending_type());
        String description = why == null && schedule.opens_at().equals(schedule.closes_at()) ? ALWAYS : why;
        return runs(schedule, holds).stream().map(run -> {
            String opens = schedule.opens_at() + run.opening().getId();
            String closes = schedule.closes_at() + run.closing().getId();
            return new ScheduleRecord(
                    ids.next("schedules/" + channel + "/" + byday + "/" + opens + "/" + closes + "/" + run.first()),
                    door.id(),
                    run.first(), run.last(), isEveryOther ? run.first() : null,
                    run.opening().getTotalSeconds() / 3600, "MO", isNth(schedule) ? MONTHLY : WEEKLY,
                    isEveryOther ? 2 : null, byday, opens, closes, description, channel,
                    schedule.source(), schedule.assured_date());
        });
    }

    /** The spans of days on which hours hold without a break, at the same offsets from UTC. */
    private List<Run> runs(Schedule schedule, Predicate<LocalDate> holds) {
        List<Run> runs = new ArrayList<>();
        Run run = null;
        for (LocalDate date = later(first, schedule.valid_from()); !date
                .isAfter(earlier(last, schedule.valid_to())); date = date.plusDays(1)) {
            if (!schedule.recursOn(date)) {
                continue;
            }
            Run day = !holds.test(date) ? null : new Run(date, date, offset(date, schedule.opens_at()),
                    offset(schedule.closes_at().isAfter(schedule.opens_at()) ? date : date.plusDays(1),
                            schedule.closes_at()));
            if (run != null && day != null && run.opening().equals(day.opening())
                    && run.closing().equals(day.closing())
                    && !(isEveryOtherWeek(schedule) && isOutOfStep(run.last(), date))) {
                run = new Run(run.first(), date, run.opening(), run.closing());
                continue;
            }
            if (run != null) {
                runs.add(run);
            }
            run = day;
        }
        if (run != null) {
            runs.add(run);
        }
        return runs;
    }

    private static boolean isEveryOtherWeek(Schedule schedule) {
        return schedule.occurs() != null && schedule.occurs().isEveryOtherWeek();
    }

    private static boolean isNth(Schedule schedule) {
        return schedule.occurs() != null && schedule.occurs().isNth();
    }

    /** The first Tuesday of a month is {@code 1TU} (RFC 5545). */
    private static String byday(Schedule schedule) {
        String days = schedule.byday().written();
        return schedule.occurs() == null ? days : days.replaceAll("\\b(?=[A-Z])", schedule.occurs().nth());
    }

    /** Weeks are counted by two; after a week 53 the next odd week is one later, the next even one three. */
    private static boolean isOutOfStep(LocalDate one, LocalDate other) {
        return ChronoUnit.WEEKS.between(one.with(DayOfWeek.MONDAY), other.with(DayOfWeek.MONDAY)) % 2 == 1;
    }

    /**
     * In the hour that is left out or comes twice, the offset before it: that is the moment which the directory means.
     */
    private static ZoneOffset offset(LocalDate date, LocalTime time) {
        return CLOCK.getOffset(date.atTime(time));
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isBefore(other) ? one : other;
    }

    private record Run(LocalDate first, LocalDate last, ZoneOffset opening, ZoneOffset closing) {}
}
