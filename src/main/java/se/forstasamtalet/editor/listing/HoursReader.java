package se.forstasamtalet.editor.listing;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Channel;
import se.forstasamtalet.directory.Occurs;
import se.forstasamtalet.directory.Schedule;
import se.forstasamtalet.directory.Schedule.OnHolidays;
import se.forstasamtalet.directory.Season;
import se.forstasamtalet.editor.listing.HoursPart.When;
import se.forstasamtalet.editor.listing.HoursText.NotUnderstood;

/**
 * Reads hours word by word. A word that is none of these stops the reading, so nothing that was typed is ever passed
 * over: fewer hours than somebody wrote would be published as if they were all.
 */
final class HoursReader {

    private static final String JOINS = "[,.:&/+]|och|o|samt|kl|klockan|på|under|telefontid(er)?|öppettider|vi|svarar"
            + "|är|har";
    private static final String CLOSED = "stängt|stängd";
    private static final String PAUSE = "lunch|lunchstängt|lunchstängd|lunchrast|paus|rast|" + CLOSED;
    private static final String NOT_EVERY_WEEK = "varannan|varannat|vartannat|vecka|veckor|veckorna|sommartid|"
            + "vintertid|första|andra|tredje|fjärde|sista";

    private final Channel channel;
    private final List<HoursPart> all = new ArrayList<>();
    /** What was said on a line of its own, for those below it. */
    private When above = When.ALWAYS;
    /** What holds for the line that is read. */
    private When said = When.ALWAYS;
    private @Nullable String unusedLine;
    private int firstOfLine;

    HoursReader(Channel channel) {
        this.channel = channel;
    }

    /**
     * All that was read, in the order in which it was.
     *
     * @throws NotUnderstood when something was said and no hours with it
     */
    List<Schedule> schedules() throws NotUnderstood {
        checkUsed();
        for (HoursPart part : all) {
            boolean isOpenThen = all.stream()
                    .anyMatch(other -> !other.isClosed && Objects.equals(other.season, part.season));
            if (part.isClosed && part.season != null && !isOpenThen) {
                throw NotUnderstood.of(YearWords.say(part.season),
                        "Skriv dagar när det är stängt som avvikande dagar.");
            }
        }
        return all.stream().filter(part -> !part.isClosed).flatMap(part -> part.schedules(channel)).toList();
    }

    /** @throws NotUnderstood when any word of the line is not understood */
    void read(String line) throws NotUnderstood {
        TypedWords words = new TypedWords(line);
        said = WhenWords.read(words, above);
        if (words.isAtEnd() && !words.isAtBeginning()) {
            checkUsed();
            above = said;
            unusedLine = line;
            return;
        }
        firstOfLine = all.size();
        HoursPart part = new HoursPart(said);
        while (!words.isAtEnd()) {
            part = next(part, words);
        }
        finish(part, line);
    }

    private void checkUsed() throws NotUnderstood {
        if (unusedLine != null) {
            throw NotUnderstood.of(unusedLine, "Vilka dagar och tider gäller då?");
        }
    }

    /** Reads what comes next into the part, or begins the next one. Returns the part that goes on. */
    private HoursPart next(HoursPart part, TypedWords words) throws NotUnderstood {
        if (HolidayWords.read(part, words) || readPause(part, words)) {
            return part;
        }
        HoursPart then = readNotEveryWeek(part, words);
        if (then != null) {
            return then;
        }
        Set<DayOfWeek> days = DayWords.read(words);
        if (!days.isEmpty()) {
            HoursPart one = (part.isWhole() && !part.hasTimesFirst) || part.isClosed ? then(part, words.line()) : part;
            one.hasTimesFirst |= !one.open.isEmpty() && one.days.isEmpty();
            one.days.addAll(days);
            one.isBegun = true;
            return one;
        }
        Interval times = Interval.read(words);
        if (times != null) {
            HoursPart one = part.isClosed || (part.hasTimesFirst && part.isWhole()) ? then(part, words.line()) : part;
            one.open.add(times);
            one.isBegun = true;
            return one;
        }
        if (words.isNext(NOT_EVERY_WEEK)) {
            throw NotUnderstood.of(words.line(), "Vilka veckor eller dagar? Skriv ”jämna veckor”, ”udda veckor”, "
                    + "”första tisdagen i månaden” eller ”juni–augusti”.");
        }
        if (!words.takeIf(JOINS)) {
            throw NotUnderstood.of(words.peek(0));
        }
        return part;
    }

    /** A part of the year, odd weeks, a first Tuesday, a day before a holiday; null when none of them is next. */
    private @Nullable HoursPart readNotEveryWeek(HoursPart part, TypedWords words) throws NotUnderstood {
        Season season = YearWords.read(words);
        if (season != null) {
            part.set(season, words.line());
            return part;
        }
        Occurs weeks = OccursWords.readWeeks(words);
        if (weeks != null) {
            HoursPart one = part.isWhole() && !part.occurs.isEmpty() ? then(part, words.line()) : part;
            if (one != part) {
                one.occurs.clear();
            }
            one.add(Set.of(weeks), words.line());
            return one;
        }
        if (OccursWords.readBeforeHoliday(words)) {
            HoursPart one = part.isWhole() ? then(part, words.line()) : part;
            one.hasTimesFirst |= !one.open.isEmpty();
            one.add(Set.of(Occurs.BEFORE_HOLIDAY), words.line());
            return one;
        }
        return readNth(part, words);
    }

    private @Nullable HoursPart readNth(HoursPart part, TypedWords words) throws NotUnderstood {
        Set<Occurs> nth = OccursWords.readNth(words);
        if (!nth.isEmpty()) {
            HoursPart one = part.isWhole() ? then(part, words.line()) : part;
            if (!one.days.isEmpty()) {
                throw NotUnderstood.of(words.line(), "Skriv en rad för varje dag.");
            }
            one.add(nth, words.line());
            one.needsMonth = true;
            return one;
        }
        if (part.occurs.stream().anyMatch(Occurs::isNth) && OccursWords.readMonth(words)) {
            part.needsMonth = false;
            return part;
        }
        return null;
    }

    private HoursPart then(HoursPart part, String line) throws NotUnderstood {
        finish(part, line);
        return new HoursPart(said);
    }

    private void finish(HoursPart part, String line) throws NotUnderstood {
        if (part.days.isEmpty()) {
            addUsualDays(part);
        }
        part.check(line);
        if (!part.open.isEmpty() || part.isClosed) {
            all.add(part);
            unusedLine = null;
        }
    }

    /** The days that are meant where none are named. */
    private void addUsualDays(HoursPart part) {
        if (part.isBeforeHolidays()) {
            part.days.addAll(DayWords.WORKING_WEEK);
        } else if (part.open.size() == 1 && part.open.get(0).isWholeDay()) {
            part.days.addAll(EnumSet.allOf(DayOfWeek.class));
            part.holidays = part.holidays == null ? OnHolidays.OPEN : part.holidays;
        } else if (part.season != null && firstOfLine == all.size()) {
            all.stream().filter(other -> other.season == null && other.occurs.isEmpty())
                    .forEach(other -> part.days.addAll(other.days));
        }
    }

    /** A break in the times before it: on its own line, in all times above it that have room for it. */
    private boolean readPause(HoursPart part, TypedWords words) throws NotUnderstood {
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
        List<HoursPart> around = part.days.isEmpty() && part.open.isEmpty()
                ? all.stream().filter(one -> !one.isClosed).toList() : List.of(part);
        if (around.stream().flatMap(one -> one.open.stream()).noneMatch(times -> times.holds(pause))) {
            throw NotUnderstood.of(words.line(), "Pausen " + pause + " ligger inte i någon av tiderna.");
        }
        for (HoursPart one : around) {
            one.open = new ArrayList<>(one.open.stream().flatMap(times -> times.without(pause).stream()).toList());
            if (one.open.isEmpty()) {
                throw NotUnderstood.of(words.line(), "Då är det stängt hela tiden.");
            }
        }
        return true;
    }
}
