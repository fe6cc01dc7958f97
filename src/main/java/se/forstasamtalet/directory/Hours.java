package se.forstasamtalet.directory;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When one door of a service answers: its weekly hours, less public holidays, with those of a season or a day before a
 * holiday and the exceptions put in their place.
 */
public final class Hours {

    /** The one time zone of the directory. Daylight saving is the zone's business, not ours. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    /** Hours that run on for longer than this are called around the clock. */
    private static final Duration ENDLESS = Duration.ofDays(8);
    /** How far ahead an opening is looked for. The longest closure in the calendar is Christmas; a year is plenty. */
    private static final int DAYS_AHEAD = 370;

    private final List<Schedule> schedules;
    private final List<ScheduleException> exceptions;

    public Hours(Service service, Channel channel) {
        this.schedules = service.schedules().stream().filter(schedule -> schedule.attending_type() == channel).toList();
        this.exceptions = service.schedule_exceptions().stream()
                .filter(exception -> exception.attending_type() == channel).toList();
    }

    /** Whether the door answers at that moment, and when that changes. */
    public Opening at(Instant now) {
        LocalDate today = now.atZone(ZONE).toLocalDate();
        boolean lastNightRunsOn = on(today.minusDays(1)).stream().anyMatch(span -> span.to().isAfter(now));
        if (!isKnownOn(today) && !lastNightRunsOn) {
            return Opening.UNKNOWN;
        }
        Span current = null;
        // The night before may reach into today.
        for (LocalDate date = today.minusDays(1); !date.isAfter(today.plusDays(DAYS_AHEAD)); date = date.plusDays(1)) {
            for (Span span : on(date)) {
                if (current != null && span.from().isAfter(current.to())) {
                    return open(current, now);
                }
                if (current != null) {
                    current = new Span(current.from(), later(current.to(), span.to()));
                } else if (span.from().isAfter(now)) {
                    return new Opening(Opening.State.CLOSED, span.from().atZone(ZONE));
                } else if (span.to().isAfter(now)) {
                    current = span;
                }
            }
            if (current != null && Duration.between(now, current.to()).compareTo(ENDLESS) > 0) {
                return new Opening(Opening.State.OPEN, null);
            }
            if (date.equals(today) && current == null && isUncertainOn(today)) {
                return new Opening(Opening.State.UNKNOWN, today.plusDays(1).atStartOfDay(ZONE));
            }
        }
        return current != null ? open(current, now) : new Opening(Opening.State.CLOSED, null);
    }

    private static Opening open(Span span, Instant now) {
        return Duration.between(now, span.to()).compareTo(ENDLESS) > 0
                ? new Opening(Opening.State.OPEN, null)
                : new Opening(Opening.State.OPEN, span.to().atZone(ZONE));
    }

    private boolean isKnownOn(LocalDate date) {
        return schedules.stream().anyMatch(schedule -> schedule.coversDate(date))
                || exceptions.stream().anyMatch(exception -> exception.coversDate(date));
    }

    /** Whether nobody has said what holds on a date: a holiday on which the weekly hours may hold or not. */
    private boolean isUncertainOn(LocalDate date) {
        return Holidays.isHoliday(date) && exceptions.stream().noneMatch(exception -> exception.coversDate(date))
                && schedules.stream().anyMatch(schedule -> schedule.public_holidays() == Schedule.OnHolidays.UNKNOWN
                        && isNamed(schedule, date));
    }

    /** The spans that begin on a date, in order. */
    private List<Span> on(LocalDate date) {
        Stream<Span> weekly = schedules.stream().filter(schedule -> holdOn(schedule, date))
                .map(schedule -> span(date, schedule.opens_at(), schedule.closes_at()));
        Stream<Span> exceptional = exceptions.stream()
                .filter(exception -> exception.coversDate(date))
                .flatMap(exception -> span(date, exception).stream());
        return Stream.concat(weekly, exceptional).sorted(Comparator.comparing(Span::from)).toList();
    }

    /**
     * Whether weekly hours of this door hold on a date: on that day of the week, on a holiday or not, with no exception
     * in their place.
     */
    public boolean holdOn(Schedule schedule, LocalDate date) {
        return exceptions.stream().noneMatch(exception -> exception.coversDate(date)) && holds(schedule, date);
    }

    /** Whether hours are those of a date, public holidays and exceptions apart. */
    private boolean isNamed(Schedule schedule, LocalDate date) {
        return schedule.namesDate(date) && schedules.stream().noneMatch(other -> other.replaces(schedule, date));
    }

    private boolean holds(Schedule schedule, LocalDate date) {
        return isNamed(schedule, date)
                && (schedule.public_holidays() == Schedule.OnHolidays.OPEN || !Holidays.isHoliday(date));
    }

    private static Optional<Span> span(LocalDate date, ScheduleException exception) {
        LocalTime opens = exception.opens_at();
        LocalTime closes = exception.closes_at();
        return opens == null || closes == null ? Optional.empty() : Optional.of(span(date, opens, closes));
    }

    private static Span span(LocalDate date, LocalTime opens, LocalTime closes) {
        LocalDate lastDay = closes.isAfter(opens) ? date : date.plusDays(1);
        return new Span(date.atTime(opens).atZone(ZONE).toInstant(), lastDay.atTime(closes).atZone(ZONE).toInstant());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Names the hours that overlap on some day of the week, for the check of the content. */
    static List<String> overlaps(List<Schedule> schedules) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < schedules.size(); i++) {
            for (int j = i + 1; j < schedules.size(); j++) {
                if (overlap(schedules.get(i), schedules.get(j))) {
                    found.add("schedules[" + j + "]");
                }
            }
        }
        return found;
    }

    private static boolean overlap(Schedule one, Schedule other) {
        return one.attending_type() == other.attending_type()
                && startsBeforeEndOf(one, other) && startsBeforeEndOf(other, one) && one.canMeet(other)
                && (overlapOnOneDay(one, other) || reachesInto(one, other) || reachesInto(other, one));
    }

    private static boolean overlapOnOneDay(Schedule one, Schedule other) {
        return one.byday().days().stream().anyMatch(day -> other.byday().contains(day))
                && one.opens_at().isBefore(endOf(other)) && other.opens_at().isBefore(endOf(one));
    }

    /** Whether the one's night is not over when the other opens the day after. */
    private static boolean reachesInto(Schedule one, Schedule other) {
        return !one.closes_at().isAfter(one.opens_at()) && other.opens_at().isBefore(one.closes_at())
                && one.byday().days().stream().anyMatch(day -> other.byday().contains(day.plus(1)));
    }

    private static boolean startsBeforeEndOf(Schedule one, Schedule other) {
        return one.valid_from() == null || other.valid_to() == null || !one.valid_from().isAfter(other.valid_to());
    }

    private static LocalTime endOf(Schedule schedule) {
        return schedule.closes_at().isAfter(schedule.opens_at()) ? schedule.closes_at() : LocalTime.MAX;
    }

    private record Span(Instant from, Instant to) {}
}
