package se.forstasamtalet.editor.listing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Channel;
import se.forstasamtalet.directory.Schedule;
import se.forstasamtalet.directory.Schedule.OnHolidays;
import se.forstasamtalet.directory.Weekdays;
import se.forstasamtalet.editor.listing.HoursText.NotUnderstood;

/**
 * From when to when, in minutes from the midnight that the day begins with. The end may be on the day after.
 *
 * @param words how many words it was read from
 */
record Interval(int from, int to, int words) {

    private static final int DAY = 24 * 60;
    private static final String TIME = "\\d{1,2}([.:]\\d{2})?|\\d{4}";

    /**
     * The interval that begins at a word, or null when none does.
     *
     * @throws NotUnderstood when it is no time of day, or has no length: only 00–24 is the whole day
     */
    static Interval read(List<String> words, int at, String line) throws NotUnderstood {
        if (words.size() > at + 1 && words.get(at).equals("dygnet") && words.get(at + 1).equals("runt")) {
            return new Interval(0, DAY, 2);
        }
        int start = at;
        while (start < words.size() && words.get(start).matches("från|mellan|kl|klockan")) {
            start++;
        }
        if (start >= words.size() || !words.get(start).matches(TIME)) {
            return null;
        }
        boolean isBetween = words.subList(at, start).contains("mellan");
        int dash = start + 1;
        while (dash < words.size() && words.get(dash).equals(".")) {
            dash++;
        }
        int end = dash + 1;
        while (end < words.size() && words.get(end).matches("kl|klockan|\\.")) {
            end++;
        }
        if (end >= words.size() || !words.get(dash).matches(isBetween ? "-|till|och" : "-|till")
                || !words.get(end).matches(TIME)) {
            throw NotUnderstood.of(String.join(" ", words.subList(at, Math.min(words.size(), dash + 1))),
                    "Från när till när?");
        }
        int from = minutes(words.get(start));
        int to = minutes(words.get(end));
        String typed = words.get(start) + "–" + words.get(end);
        if (from == to || from == DAY) {
            throw NotUnderstood.of(typed, "Det börjar och slutar samtidigt. Dygnet runt skrivs 00–24.");
        }
        if (from == 0 && to == DAY - 1) {
            throw NotUnderstood.of(typed, "Är det dygnet runt? Skriv då 00–24.");
        }
        return new Interval(from, to < from ? to + DAY : to, end + 1 - at);
    }

    private static int minutes(String time) throws NotUnderstood {
        String digits = time.replaceAll("[.:]", "");
        int hour = Integer.parseInt(digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
        int minute = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
        if (minute > 59 || hour * 60 + minute > DAY) {
            throw NotUnderstood.of(time);
        }
        return hour * 60 + minute;
    }

    boolean isWholeDay() {
        return from == 0 && to == DAY;
    }

    /** Whether a break lies within. */
    boolean holds(Interval pause) {
        Interval moved = pause.after(from);
        return moved.to <= to;
    }

    /** What is left without a break: two pieces, or one when the break lies at an end of it, or itself. */
    List<Interval> without(Interval pause) {
        if (!holds(pause)) {
            return List.of(this);
        }
        Interval moved = pause.after(from);
        return Stream.of(new Interval(from, moved.from, words), new Interval(moved.to, to, words))
                .filter(piece -> piece.to > piece.from).toList();
    }

    /** The same times on the first day on which they do not begin before a moment. */
    private Interval after(int begin) {
        return from >= begin ? this : new Interval(from + DAY, to + DAY, words);
    }

    /** As weekly hours: what begins after midnight belongs to the days after. */
    Schedule on(Set<DayOfWeek> days, Channel channel, OnHolidays holidays, LocalDate first, LocalDate last) {
        Set<DayOfWeek> begin = from < DAY ? days
                : days.stream().map(day -> day.plus(1))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
        return new Schedule(channel, new Weekdays(begin), time(from), time(to), holidays, first, last, null, null);
    }

    private static LocalTime time(int minutes) {
        return LocalTime.ofSecondOfDay(minutes % DAY * 60L);
    }

    @Override
    public String toString() {
        return new ArrayList<>(List.of(time(from), time(to))).stream().map(LocalTime::toString)
                .collect(Collectors.joining("–"));
    }
}
