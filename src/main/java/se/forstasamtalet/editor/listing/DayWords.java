package se.forstasamtalet.editor.listing;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import se.forstasamtalet.editor.listing.HoursText.NotUnderstood;

/** Days of the week as people name them: {@code tisdagar}, {@code mån–fre}, {@code vardagar}, {@code fre–mån}. */
final class DayWords {

    static final Set<DayOfWeek> WORKING_WEEK = Collections
            .unmodifiableSet(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    private DayWords() {}

    /** The days that are named next, or none. They are passed over. */
    static Set<DayOfWeek> read(TypedWords words) throws NotUnderstood {
        if (words.takeIf("vard(ag(ar(na)?)?)?")) {
            return EnumSet.copyOf(WORKING_WEEK);
        }
        if (words.takeIf("helg(er(na)?)?")) {
            return EnumSet.range(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
        if (isAll(words)) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        DayOfWeek first = HoursText.day(words.peek(0));
        if (first == null) {
            return EnumSet.noneOf(DayOfWeek.class);
        }
        DayOfWeek last = words.peek(1).matches("-|till") ? HoursText.day(words.peek(2)) : null;
        if (last == null && words.peek(1).equals("-")) {
            throw NotUnderstood.of(words.line());
        }
        words.take(last == null ? 1 : 3);
        return row(first, last == null ? first : last);
    }

    private static boolean isAll(TypedWords words) {
        if (words.takeIf("dagligen")) {
            return true;
        }
        if (!words.isNext("alla|varje") || !words.peek(1).matches("dag(ar)?|veckodagar|veckans")) {
            return false;
        }
        words.take(2);
        words.takeIf("dagar");
        return true;
    }

    /** From one day to another; the week goes on after Sunday. */
    private static Set<DayOfWeek> row(DayOfWeek first, DayOfWeek last) {
        Set<DayOfWeek> row = EnumSet.of(first, last);
        for (DayOfWeek day = first; day != last; day = day.plus(1)) {
            row.add(day);
        }
        return row;
    }
}
