package se.forstasamtalet.editor.listing;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Weekdays;
import se.forstasamtalet.editor.listing.HoursText.NotUnderstood;

/**
 * From when to when, in minutes from the midnight that the day begins with. The end may be on the day after.
 */
record Interval(int from, int to) {

    private static final int DAY = 24 * 60;
    private static final String TIME = "\\d{1,2}([.:]\\d{2})?|\\d{4}";

    /**
     * The interval that comes next, which is passed over; null when none does.
     *
     * @throws NotUnderstood when it is no time of day, or has no length: only 00–24 is the whole day
     */
    static @Nullable Interval read(TypedWords words) throws NotUnderstood {
        if (words.isNext("dygnet") && words.peek(1).equals("runt")) {
            words.take(2);
            return new Interval(0, DAY);
        }
        int start = 0;
        boolean isBetween = false;
        while (words.peek(start).matches("från|mellan|kl|klockan") || (start > 0 && words.peek(start).equals("."))) {
            isBetween |= words.peek(start).equals("mellan");
            start++;
        }
        if (!words.peek(start).matches(TIME)) {
            return null;
        }
        String first = words.peek(start);
        words.take(start + 1);
        words.takeIf("\\.");
        if (!words.takeIf(isBetween ? "-|till|och" : "-|till")) {
            throw NotUnderstood.of(first, "Från när till när?");
        }
        // "till kl. 16": the words between say nothing more.
        words.takeAll("kl|klockan|\\.");
        String last = words.peek(0);
        if (!words.takeIf(TIME)) {
            throw NotUnderstood.of(first + " " + last, "Från när till när?");
        }
        return of(minutes(first), minutes(last), first + "–" + last);
    }

    private static Interval of(int from, int to, String typed) throws NotUnderstood {
        if (from == to || from == DAY) {
            throw NotUnderstood.of(typed, "Det börjar och slutar samtidigt. Dygnet runt skrivs 00–24.");
        }
        if (from == 0 && to == DAY - 1) {
            throw NotUnderstood.of(typed, "Är det dygnet runt? Skriv då 00–24.");
        }
        return new Interval(from, to < from ? to + DAY : to);
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
        return Stream.of(new Interval(from, moved.from), new Interval(moved.to, to))
                .filter(piece -> piece.to > piece.from).toList();
    }

    /** The same times on the first day on which they do not begin before a moment. */
    private Interval after(int begin) {
        return from >= begin ? this : new Interval(from + DAY, to + DAY);
    }

    /** Whether it begins after the midnight that ends the day. */
    boolean isOfTheDayAfter() {
        return from >= DAY;
    }

    /** The days on which it begins: what begins after midnight belongs to the days after. */
    Weekdays beginOn(Set<DayOfWeek> days) {
        return new Weekdays(!isOfTheDayAfter() ? days
                : days.stream().map(day -> day.plus(1))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class))));
    }

    LocalTime opens() {
        return time(from);
    }

    LocalTime closes() {
        return time(to);
    }

    private static LocalTime time(int minutes) {
        return LocalTime.ofSecondOfDay(minutes % DAY * 60L);
    }

    @Override
    public String toString() {
        return time(from) + "–" + time(to);
    }
}
