package se.forstasamtalet.page;

import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Channel;
import se.forstasamtalet.directory.Schedule;
import se.forstasamtalet.directory.Service;

/**
 * Weekly hours as schema.org writes them, for search engines; readers have them in words beside.
 *
 * @param days schema.org's names of the days; public holidays are a day of their own, and closed where they are not
 * named
 * @param from the first day they hold, or empty
 * @param to the last day they hold, or empty
 */
public record Week(List<String> days, String opens, String closes, String from, String to) {

    private static final String HOLIDAYS = "PublicHolidays";
    /** What schema.org wants for the whole day. */
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    /** The hours of the door that is called first: its phone or, where it has none, its chat. */
    public static List<Week> of(Service service) {
        Channel channel = service.phones().isEmpty() ? Channel.CHAT : Channel.PHONE;
        List<Schedule> hours = service.schedules().stream().filter(one -> one.attending_type() == channel).toList();
        // Not every week has a form there, and to leave some hours out would say that the others hold.
        return hours.stream().anyMatch(one -> one.season() != null || one.occurs() != null) ? List.of()
                : hours.stream().map(Week::of).toList();
    }

    private static Week of(Schedule schedule) {
        Stream<String> days = schedule.byday().inOrder().stream()
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        Stream<String> holidays = schedule.public_holidays() == Schedule.OnHolidays.OPEN ? Stream.of(HOLIDAYS)
                : Stream.empty();
        boolean isWholeDay = schedule.opens_at().equals(schedule.closes_at());
        return new Week(Stream.concat(days, holidays).toList(), schedule.opens_at().toString(),
                (isWholeDay ? LAST_MINUTE : schedule.closes_at()).toString(),
                schedule.valid_from() == null ? "" : schedule.valid_from().toString(),
                schedule.valid_to() == null ? "" : schedule.valid_to().toString());
    }
}
