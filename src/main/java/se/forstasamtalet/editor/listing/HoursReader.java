package se.forstasamtalet.editor.listing;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Channel;
import se.forstasamtalet.directory.Schedule;
import se.forstasamtalet.directory.Schedule.OnHolidays;
import se.forstasamtalet.editor.listing.HoursText.NotUnderstood;

/**
 * Reads hours word by word. A word that is none of these stops the reading, so nothing that was typed is ever passed
 * over: fewer hours than somebody wrote would be published as if they were all.
 */
final class HoursReader {

    private static final String JOINS = "[,.:&/+]|och|o|samt|kl|klockan|på|under|telefontid(er)?|öppettider|vi|svarar"
            + "|är|har";
    private static final String NOT = "inte|ej|utom|förutom|stängt|stängd|undantaget";
    private static final String ALSO = "även|också|öppet|inklusive|inkl";
    private static final String UNSURE = "okänt";
    private static final String CLOSED = "stängt|stängd";
    private static final String PAUSE = "lunch|lunchstängt|lunchstängd|lunchrast|paus|rast|" + CLOSED;
    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";
    private static final String NOT_EVERY_WEEK = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|"
            + "november|december|varannan|jämna|jämn|udda|första|andra|tredje|fjärde|sista|sommartid|vintertid|"
            + "vecka|veckor";

    private final Channel channel;
    private final List<Part> all = new ArrayList<>();
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    HoursReader(Channel channel) {
        this.channel = channel;
    }

    /** Days and the times on them, as far as they have been read. */
    private static final class Part {

        private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        private final @Nullable LocalDate from;
        private final @Nullable LocalDate to;
        private List<Interval> open = new ArrayList<>();
        private @Nullable OnHolidays holidays;
        private boolean isClosed;
        private boolean hasTimesFirst;

        private Part(@Nullable LocalDate from, @Nullable LocalDate to) {
            this.from = from;
            this.to = to;
        }

        /** Whether days that are named now are those of the next times. */
        private boolean isWhole() {
            return isClosed || (!open.isEmpty() && !days.isEmpty());
        }

        private void set(OnHolidays said, String line) throws NotUnderstood {
            if (holidays != null && holidays != said) {
                throw NotUnderstood.of(line, "Är det öppet eller stängt på helgdagar?");
            }
            holidays = said;
        }
    }

    /** All that was read, in the order in which it was. */
    List<Schedule> schedules() {
        return all.stream().flatMap(part -> part.open.stream().map(times -> times.on(part.days, channel,
                part.holidays == null ? OnHolidays.CLOSED : part.holidays, part.from, part.to))).toList();
    }

    /** @throws NotUnderstood when any word of the line is not understood */
    void read(String line) throws NotUnderstood {
        TypedWords words = new TypedWords(line);
        LocalDate[] above = {from, to};
        readSpan(words);
        boolean isForTheLinesBelow = words.isAtEnd() && !words.isAtBeginning();
        Part part = new Part(from, to);
        while (!words.isAtEnd()) {
            part = next(part, words);
        }
        finish(part, line);
        if (!isForTheLinesBelow) {
            from = above[0];
            to = above[1];
        }
    }

    /** Reads what comes next into the part, or begins the next one. Returns the part that goes on. */
    private Part next(Part part, TypedWords words) throws NotUnderstood {
        if (readHolidays(part, words) || readPause(part, words)) {
            return part;
        }
        Set<DayOfWeek> days = DayWords.read(words);
        if (!days.isEmpty()) {
            Part one = (part.isWhole() && !part.hasTimesFirst) || part.isClosed ? then(part, words.line()) : part;
            one.hasTimesFirst |= !one.open.isEmpty() && one.days.isEmpty();
            one.days.addAll(days);
            return one;
        }
        Interval times = Interval.read(words);
        if (times != null) {
            Part one = part.hasTimesFirst && part.isWhole() ? then(part, words.line()) : part;
            one.open.add(times);
            return one;
        }
        if (words.isNext(NOT_EVERY_WEEK)) {
            throw NotUnderstood.of(words.line(), "Tider som kommer tillbaka varje år, eller inte varje vecka, kan vi "
                    + "inte säga än. Skriv dem som avvikande dagar, eller från en dag till en annan.");
        }
        if (!words.takeIf(JOINS)) {
            throw NotUnderstood.of(words.peek(0));
        }
        return part;
    }

    private Part then(Part part, String line) throws NotUnderstood {
        finish(part, line);
        return new Part(from, to);
    }

    private void finish(Part part, String line) throws NotUnderstood {
        if (part.days.isEmpty() && part.open.size() == 1 && part.open.get(0).isWholeDay()) {
            part.days.addAll(EnumSet.allOf(DayOfWeek.class));
            part.holidays = part.holidays == null ? OnHolidays.OPEN : part.holidays;
        }
        if (!part.open.isEmpty() && part.days.isEmpty()) {
            throw NotUnderstood.of(line, "Vilka dagar gäller tiderna?");
        }
        if (!part.days.isEmpty() && part.open.isEmpty() && !part.isClosed) {
            throw NotUnderstood.of(line, "Vilka tider gäller?");
        }
        if (!part.open.isEmpty()) {
            all.add(part);
        }
    }

    /** {@code ej helgdagar}, {@code även röda dagar}, {@code okänt på helgdagar}, {@code helgfria}. */
    private static boolean readHolidays(Part part, TypedWords words) throws NotUnderstood {
        if (words.takeIf("helgfria?")) {
            part.set(OnHolidays.CLOSED, words.line());
            return true;
        }
        int noun = 1;
        while (words.peek(noun).matches("på|under|alla|:")) {
            noun++;
        }
        boolean isRed = words.peek(noun).matches("röda?") && words.peek(noun + 1).matches("dag(ar(na)?)?");
        boolean isNamed = isRed || words.peek(noun).matches("helgdag(ar(na)?)?");
        if (!isNamed || !words.isNext(NOT + "|" + ALSO + "|" + UNSURE)) {
            return false;
        }
        OnHolidays known = words.isNext(NOT) ? OnHolidays.CLOSED : OnHolidays.OPEN;
        OnHolidays said = words.isNext(UNSURE) ? OnHolidays.UNKNOWN : known;
        words.take(noun + (isRed ? 2 : 1));
        part.set(said, words.line());
        return true;
    }

    /** A break in the times before it: on its own line, in all times above it that have room for it. */
    private boolean readPause(Part part, TypedWords words) throws NotUnderstood {
        if (!words.isNext(PAUSE)) {
            return false;
        }
        boolean isClosedDay = words.isNext(CLOSED) && !part.days.isEmpty() && part.open.isEmpty();
        words.take(1);
        // "Lunch: stängt 12–13": the words between say nothing more.
        words.takeAll("[:,.]|stängt");
        Interval pause = Interval.read(words);
        if (pause == null && !isClosedDay) {
            throw NotUnderstood.of(words.line(), "Mellan vilka tider är det stängt?");
        }
        if (pause == null) {
            part.isClosed = true;
            return true;
        }
        List<Part> around = part.days.isEmpty() && part.open.isEmpty() ? all : List.of(part);
        if (around.stream().flatMap(one -> one.open.stream()).noneMatch(times -> times.holds(pause))) {
            throw NotUnderstood.of(words.line(), "Pausen " + pause + " ligger inte i någon av tiderna.");
        }
        for (Part one : around) {
            one.open = new ArrayList<>(one.open.stream().flatMap(times -> times.without(pause).stream()).toList());
            if (one.open.isEmpty()) {
                throw NotUnderstood.of(words.line(), "Då är det stängt hela tiden.");
            }
        }
        return true;
    }

    /** {@code från 2026-06-01 till 2026-08-31}, before the days or on a line of its own for those below it. */
    private void readSpan(TypedWords words) throws NotUnderstood {
        if (!words.isNext("från|till") || !words.peek(1).matches(DATE)) {
            return;
        }
        from = words.isNext("från") ? day(words) : null;
        to = words.isNext("till|-") && words.peek(1).matches(DATE) ? day(words) : null;
        words.takeIf(":");
    }

    private static LocalDate day(TypedWords words) throws NotUnderstood {
        String typed = words.peek(1);
        words.take(2);
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException noDay) {
            throw NotUnderstood.of(typed);
        }
    }
}
