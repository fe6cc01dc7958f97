package se.forstasamtalet.editor.listing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.forstasamtalet.directory.Channel;
import se.forstasamtalet.directory.Schedule;
import se.forstasamtalet.directory.Schedule.OnHolidays;
import se.forstasamtalet.directory.Weekdays;

/**
 * Weekly hours as people say them in Swedish, a line for each: {@code mån–fre 08:30–16, lunch 12–13, inte helgdagar}.
 */
final class SaidHours {

    static final String EXAMPLE = "mån–fre 08:30–16, lunch 12–13, inte helgdagar";

    private static final List<String> DAYS = List.of("mån", "tis", "ons", "tors", "fre", "lör", "sön");
    private static final Map<String, Set<DayOfWeek>> MANY_DAYS = Map.of(
            "alla dagar", EnumSet.allOf(DayOfWeek.class), "varje dag", EnumSet.allOf(DayOfWeek.class),
            "vardagar", EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), "helger",
            EnumSet.range(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    private static final String ALL_DAY = "dygnet runt";
    private static final Pattern SPAN = Pattern.compile("(?:från (\\S+))? ?(?:till (\\S+))? ?: ?(.*)");
    private static final Pattern WHEN = Pattern.compile("(.*?)((?:\\d|" + ALL_DAY + ").*)");
    private static final Pattern TIMES = Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))? ?- ?(\\d{1,2})(?:[.:](\\d{2}))?");

    private SaidHours() {}

    /** Hours that cannot be understood, and which part of them. */
    static final class NotUnderstood extends Exception {

        private static final long serialVersionUID = 1;

        private NotUnderstood(String part) {
            super("Vi förstår inte ”" + part.strip() + "”. Skriv en rad för varje tid, till exempel: " + EXAMPLE);
        }
    }

    /** From when to when, on one day; the end may be on the next. */
    private record Times(LocalTime from, LocalTime to) {

        /** These times without a break in them. */
        List<Times> without(Times pause) {
            boolean isInside = !pause.from.isBefore(from) && pause.from.isBefore(pause.to)
                    && (to.isBefore(from) || !pause.to.isAfter(to));
            return isInside ? List.of(new Times(from, pause.from), new Times(pause.to, to)) : List.of(this);
        }

        @Override
        public String toString() {
            return from.equals(to) ? ALL_DAY : from + "–" + to;
        }
    }

    /** @return the hours, without sources: where they are from is for others to say */
    static List<Schedule> read(String said, Channel channel) throws NotUnderstood {
        List<Schedule> schedules = new ArrayList<>();
        for (String line : said.split("[\\n;]")) {
            if (!line.isBlank()) {
                schedules.addAll(line(line.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "), channel));
            }
        }
        return schedules;
    }

    private static List<Schedule> line(String line, Channel channel) throws NotUnderstood {
        Matcher span = SPAN.matcher(line);
        boolean isBound = (line.startsWith("från ") || line.startsWith("till ")) && span.matches();
        String plain = (isBound ? span.group(3) : line).replaceAll(" ?[–—−] ?|(?<=\\d) till (?=\\d)", "-")
                .replaceAll("\\bkl\\.? ?(?=\\d)", "");
        Matcher when = WHEN.matcher(plain);
        if (!when.matches()) {
            throw new NotUnderstood(line);
        }
        Weekdays days = new Weekdays(days(when.group(1), line));
        List<Times> open = new ArrayList<>();
        List<Times> pauses = new ArrayList<>();
        OnHolidays holidays = OnHolidays.CLOSED;
        for (String part : when.group(2).split(",")) {
            if (part.matches(".*(helgdag|röda dagar).*")) {
                holidays = holidays(part);
            } else if (part.matches(".*(lunch|stängt|paus).*")) {
                pauses.addAll(times(part.replaceAll("lunchstängt|lunch|stängt|paus", "")));
            } else {
                open.addAll(times(part));
            }
        }
        for (Times pause : pauses) {
            List<Times> rest = open.stream().flatMap(times -> times.without(pause).stream()).toList();
            if (rest.size() == open.size()) {
                throw new NotUnderstood(pause.toString());
            }
            open = rest;
        }
        LocalDate from = isBound ? date(span.group(1), line) : null;
        LocalDate to = isBound ? date(span.group(2), line) : null;
        OnHolidays onHolidays = holidays;
        return open.stream()
                .map(times -> new Schedule(channel, days, times.from(), times.to(), onHolidays, from, to, null, null))
                .toList();
    }

    private static OnHolidays holidays(String part) throws NotUnderstood {
        if (part.matches(".*(inte|ej|stängt|utom).*")) {
            return OnHolidays.CLOSED;
        }
        if (part.matches(".*(även|också|öppet).*")) {
            return OnHolidays.OPEN;
        }
        throw new NotUnderstood(part);
    }

    private static Set<DayOfWeek> days(String said, String line) throws NotUnderstood {
        String days = said.strip().replaceAll("[:,.]$", "").strip();
        if (MANY_DAYS.containsKey(days)) {
            return MANY_DAYS.get(days);
        }
        Set<DayOfWeek> found = EnumSet.noneOf(DayOfWeek.class);
        for (String part : days.split(",| och | ")) {
            if (!part.isBlank()) {
                String[] ends = part.strip().split("-", -1);
                int first = day(ends[0], line);
                int last = ends.length == 1 ? first : day(ends[1], line);
                if (ends.length > 2 || last < first) {
                    throw new NotUnderstood(part);
                }
                found.addAll(EnumSet.range(DayOfWeek.of(first), DayOfWeek.of(last)));
            }
        }
        if (found.isEmpty()) {
            throw new NotUnderstood(line);
        }
        return found;
    }

    private static int day(String said, String line) throws NotUnderstood {
        for (int day = 0; day < DAYS.size(); day++) {
            if (said.equals(DAYS.get(day)) || said.matches(DAYS.get(day) + "(s|dag|dagar)")
                    || said.equals(DAYS.get(day).substring(0, 3))) {
                return day + 1;
            }
        }
        throw new NotUnderstood(said.isBlank() ? line : said);
    }

    private static List<Times> times(String said) throws NotUnderstood {
        List<Times> found = new ArrayList<>();
        for (String part : said.split(" och |&")) {
            Matcher times = TIMES.matcher(part.strip());
            if (part.strip().equals(ALL_DAY)) {
                found.add(new Times(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
            } else if (times.matches()) {
                found.add(new Times(time(times.group(1), times.group(2), part),
                        time(times.group(3), times.group(4), part)));
            } else {
                throw new NotUnderstood(part);
            }
        }
        return found;
    }

    private static LocalTime time(String hour, String minute, String part) throws NotUnderstood {
        int hours = Integer.parseInt(hour);
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        if (hours > 24 || minutes > 59 || hours == 24 && minutes > 0) {
            throw new NotUnderstood(part);
        }
        return LocalTime.of(hours % 24, minutes);
    }

    private static LocalDate date(String said, String line) throws NotUnderstood {
        try {
            return said == null ? null : LocalDate.parse(said);
        } catch (DateTimeParseException noDate) {
            throw new NotUnderstood(line);
        }
    }

    /** The hours of one channel in words that {@link #read} understands. */
    static String say(List<Schedule> schedules, Channel channel) {
        Map<String, List<Times>> lines = new LinkedHashMap<>();
        Map<String, String> ends = new LinkedHashMap<>();
        schedules.stream().filter(schedule -> schedule.attending_type() == channel).forEach(schedule -> {
            String when = span(schedule) + days(schedule.byday().inOrder());
            String end = schedule.public_holidays() == OnHolidays.OPEN ? ", även helgdagar" : ", inte helgdagar";
            lines.computeIfAbsent(when + end, none -> new ArrayList<>())
                    .add(new Times(schedule.opens_at(), schedule.closes_at()));
            ends.put(when + end, end);
        });
        return lines.entrySet().stream()
                .map(line -> line.getKey().substring(0, line.getKey().length() - ends.get(line.getKey()).length()) + " "
                        + line.getValue().stream().map(Times::toString).collect(Collectors.joining(" och "))
                        + ends.get(line.getKey()))
                .collect(Collectors.joining("\n"));
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
                : days.stream().map(SaidHours::name).collect(Collectors.joining(", "));
    }

    private static String name(DayOfWeek day) {
        return DAYS.get(day.getValue() - 1);
    }
}
