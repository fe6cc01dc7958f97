package se.forstasamtalet.editor.listing;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Channel;
import se.forstasamtalet.directory.Schedule;
import se.forstasamtalet.directory.Schedule.OnHolidays;

/**
 * Weekly hours as people say them in Swedish: {@code mån–fre 08:30–16, lunch 12–13, inte helgdagar}. What is said is
 * read as the same hours again, and of what is read nothing is left out: every word and digit is understood, or it is
 * said which was not.
 */
final class HoursText {

    static final String EXAMPLE = "mån–fre 08:30–16, lunch 12–13, inte helgdagar";

    private static final List<String> DAYS = List.of("mån", "tis", "ons", "tors", "fre", "lör", "sön");
    private static final String ALL_DAY = "dygnet runt";

    private HoursText() {}

    /** Hours that cannot be understood, and what to write instead. */
    static final class NotUnderstood extends Exception {

        private static final long serialVersionUID = 1;

        private NotUnderstood(String message) {
            super(message);
        }

        /** @param part what was not understood, as it was typed */
        static NotUnderstood of(String part) {
            return new NotUnderstood(
                    "Vi förstår inte ”" + part.strip() + "”. Skriv en rad för varje tid, till exempel: " + EXAMPLE);
        }

        /** @param advice what to write instead, as a sentence */
        static NotUnderstood of(String part, String advice) {
            return new NotUnderstood("”" + part.strip() + "”: " + advice + " Skriv till exempel: " + EXAMPLE);
        }
    }

    /**
     * @param said as it was typed, in any case, a line or clause for each time
     * @return the hours, without sources: where they are from is for others to say
     * @throws NotUnderstood when any part of it cannot be understood, or contradicts another
     */
    static List<Schedule> read(String said, Channel channel) throws NotUnderstood {
        HoursReader reader = new HoursReader(channel);
        for (String line : said.split("[\\n;]")) {
            if (!line.isBlank()) {
                reader.read(line);
            }
        }
        return reader.schedules();
    }

    /** The hours of one channel in words that {@link #read} understands. */
    static String say(List<Schedule> schedules, Channel channel) {
        Map<Line, List<String>> lines = new LinkedHashMap<>();
        schedules.stream().filter(schedule -> schedule.attending_type() == channel)
                .forEach(schedule -> lines.computeIfAbsent(
                        new Line(when(schedule), schedule.public_holidays(), schedule.isBeforeHolidays()),
                        none -> new ArrayList<>()).add(times(schedule)));
        return lines.entrySet().stream()
                .map(line -> line.getKey().when() + " " + String.join(" och ", line.getValue())
                        + (line.getKey().isBeforeHolidays() ? "" : onHolidays(line.getKey().holidays())))
                .collect(Collectors.joining("\n"));
    }

    private static String onHolidays(OnHolidays holidays) {
        return switch (holidays) {
            case OPEN -> ", även helgdagar";
            case CLOSED -> ", inte helgdagar";
            case UNKNOWN -> ", okänt på helgdagar";
        };
    }

    private record Line(String when, OnHolidays holidays, boolean isBeforeHolidays) {}

    private static String when(Schedule schedule) {
        List<DayOfWeek> days = schedule.byday().inOrder();
        String season = schedule.season() == null ? "" : YearWords.say(schedule.season()) + ": ";
        return span(schedule) + season + OccursWords.say(schedule.occurs(), days, days(days));
    }

    private static String times(Schedule schedule) {
        boolean isWholeDay = schedule.opens_at().equals(LocalTime.MIDNIGHT)
                && schedule.closes_at().equals(LocalTime.MIDNIGHT);
        return isWholeDay ? ALL_DAY : schedule.opens_at() + "–" + schedule.closes_at();
    }

    private static String span(Schedule schedule) {
        String from = schedule.valid_from() == null ? "" : "från " + schedule.valid_from();
        String to = schedule.valid_to() == null ? "" : "till " + schedule.valid_to();
        return from.isEmpty() && to.isEmpty() ? "" : (from + " " + to).strip() + ": ";
    }

    private static String days(List<DayOfWeek> days) {
        if (days.size() == DAYS.size()) {
            return "alla dagar";
        }
        boolean isRow = days.size() > 2
                && days.get(days.size() - 1).getValue() - days.get(0).getValue() == days.size() - 1;
        return isRow ? name(days.get(0)) + "–" + name(days.get(days.size() - 1))
                : days.stream().map(HoursText::name).collect(Collectors.joining(", "));
    }

    private static String name(DayOfWeek day) {
        return DAYS.get(day.getValue() - 1);
    }

    /** A day as one that is known: {@code tisdagen}. */
    static String theDay(DayOfWeek day) {
        return stem(name(day)) + "en";
    }

    private static String stem(String name) {
        return name.equals("tors") ? "torsdag" : name + "dag";
    }

    /** The day that a word means, in any of the forms that people write: {@code mån, måndag, måndagar, måndagarna}. */
    static @Nullable DayOfWeek day(String word) {
        for (int day = 0; day < DAYS.size(); day++) {
            String name = DAYS.get(day);
            String stem = stem(name);
            if (word.equals(name) || word.equals(name.substring(0, 3)) || word.equals(name.substring(0, 2))
                    || word.matches(stem + "(s|ar|en|arna)?") || word.equals(name + "d")) {
                return DayOfWeek.of(day + 1);
            }
        }
        return null;
    }
}
