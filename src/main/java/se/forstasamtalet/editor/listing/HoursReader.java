package se.forstasamtalet.editor.listing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.forstasamtalet.directory.Channel;
import se.forstasamtalet.directory.Schedule;
import se.forstasamtalet.directory.Schedule.OnHolidays;
import se.forstasamtalet.editor.listing.HoursText.NotUnderstood;

/**
 * Reads hours word by word. A word that is none of these stops the reading, so nothing that was typed is ever passed
 * over: fewer hours than somebody wrote would be published as if they were all.
 */
final class HoursReader {

    private static final Pattern WORD = Pattern
            .compile("(\\d{4}-\\d{2}-\\d{2})|\\d{1,2}(?:[.:]\\d{2})?(?!\\d)|\\d{4}(?!\\d)|\\p{L}+|[^\\s]");
    private static final Map<String, Set<DayOfWeek>> MANY_DAYS = Map.of(
            "vard", EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            "helg", EnumSet.range(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            "alla", EnumSet.allOf(DayOfWeek.class));
    private static final Set<String> JOINS = Set.of(",", ".", ":", "och", "o", "&", "/", "+", "samt", "kl", "klockan",
            "på", "under", "telefontid", "telefontider", "öppettider", "vi", "svarar", "är", "har");
    private static final Set<String> NOT = Set.of("inte", "ej", "utom", "förutom", "stängt", "stängd", "undantaget");
    private static final Set<String> ALSO = Set.of("även", "också", "öppet", "inklusive", "inkl");
    private static final Set<String> PAUSES = Set.of("lunch", "lunchstängt", "lunchstängd", "lunchrast", "paus",
            "rast", "stängt", "stängd");
    private static final String SEASONS = "Tider som kommer tillbaka varje år eller inte varje vecka kan vi inte säga än. "
            + "Skriv dagarna med år, som från 2026-06-01 till 2026-08-31, eller som avvikande dagar.";
    private static final Set<String> MONTHS = Set.of("januari", "februari", "mars", "april", "maj", "juni", "juli",
            "augusti", "september", "oktober", "november", "december", "varannan", "jämna", "jämn", "udda", "första",
            "andra", "tredje", "fjärde", "sista", "sommartid", "vintertid", "vecka", "veckor");

    private final Channel channel;
    private final List<Part> all = new ArrayList<>();
    private List<String> words;
    private int at;
    private LocalDate from;
    private LocalDate to;

    HoursReader(Channel channel) {
        this.channel = channel;
    }

    /** Days and the times on them, as far as they have been read. */
    private static final class Part {

        private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        private final LocalDate from;
        private final LocalDate to;
        private List<Interval> open = new ArrayList<>();
        private OnHolidays holidays;
        private boolean isClosed;
        private boolean hasTimesFirst;

        private Part(LocalDate from, LocalDate to) {
            this.from = from;
            this.to = to;
        }

        private boolean isEmpty() {
            return days.isEmpty() && open.isEmpty();
        }
    }

    List<Schedule> schedules() {
        return all.stream().flatMap(part -> part.open.stream().map(times -> times.on(part.days, channel,
                part.holidays == null ? OnHolidays.CLOSED : part.holidays, part.from, part.to))).toList();
    }

    /** @throws NotUnderstood when any word of the line is not understood */
    void read(String line) throws NotUnderstood {
        words = new ArrayList<>();
        Matcher word = WORD.matcher(HoursText.plain(line));
        while (word.find()) {
            words.add(word.group());
        }
        at = 0;
        LocalDate[] before = {from, to};
        readSpan(line);
        boolean isSpanAlone = at == words.size() && at > 0;
        Part part = new Part(from, to);
        while (at < words.size()) {
            part = next(part, line);
        }
        finish(part, line);
        if (!isSpanAlone) {
            from = before[0];
            to = before[1];
        }
    }

    /** Reads what comes next into the part, or begins the next one. Returns the part that goes on. */
    private Part next(Part part, String line) throws NotUnderstood {
        String word = words.get(at);
        if (isHolidays(part, line) || isPause(part, line)) {
            return part;
        }
        Set<DayOfWeek> days = days(line);
        if (days != null) {
            Part one = !part.open.isEmpty() && !part.days.isEmpty() && !part.hasTimesFirst || part.isClosed
                    ? then(part, line) : part;
            one.hasTimesFirst |= !one.open.isEmpty() && one.days.isEmpty();
            one.days.addAll(days);
            return one;
        }
        Interval times = Interval.read(words, at, line);
        if (times != null) {
            at += times.words();
            Part one = part.hasTimesFirst && !part.days.isEmpty() ? then(part, line) : part;
            one.open.add(times);
            return one;
        }
        if (!JOINS.contains(word)) {
            throw MONTHS.contains(word) ? NotUnderstood.of(line, SEASONS) : NotUnderstood.of(word);
        }
        at++;
        return part;
    }

    private Part then(Part part, String line) throws NotUnderstood {
        finish(part, line);
        return new Part(from, to);
    }

    private void finish(Part part, String line) throws NotUnderstood {
        boolean isAlways = part.days.isEmpty() && part.open.size() == 1 && part.open.get(0).isWholeDay();
        if (isAlways) {
            part.days.addAll(MANY_DAYS.get("alla"));
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

    /** {@code ej helgdagar}, {@code även röda dagar}, {@code helgfria}. */
    private boolean isHolidays(Part part, String line) throws NotUnderstood {
        String word = words.get(at);
        if (word.matches("helgfri(a)?")) {
            at++;
            setHolidays(part, OnHolidays.CLOSED, line);
            return true;
        }
        int noun = at + 1;
        while (noun < words.size() && words.get(noun).matches("på|under|alla|:")) {
            noun++;
        }
        boolean isRed = noun + 1 < words.size() && words.get(noun).matches("röda?")
                && words.get(noun + 1).matches("dag(ar(na)?)?");
        boolean isNamed = noun < words.size() && words.get(noun).matches("helgdag(ar(na)?)?");
        if (!isRed && !isNamed || !NOT.contains(word) && !ALSO.contains(word)) {
            return false;
        }
        at = noun + (isRed ? 2 : 1);
        if (at < words.size() && words.get(at).matches("stängt|också")) {
            at++;
        }
        setHolidays(part, NOT.contains(word) ? OnHolidays.CLOSED : OnHolidays.OPEN, line);
        return true;
    }

    private static void setHolidays(Part part, OnHolidays holidays, String line) throws NotUnderstood {
        if (part.holidays != null && part.holidays != holidays) {
            throw NotUnderstood.of(line, "Är det öppet eller stängt på helgdagar?");
        }
        part.holidays = holidays;
    }

    /** A break in the times before it: on its own line, in all times above it that have room for it. */
    private boolean isPause(Part part, String line) throws NotUnderstood {
        if (!PAUSES.contains(words.get(at))) {
            return false;
        }
        int begins = at + 1;
        while (begins < words.size() && words.get(begins).matches("[:,.]|kl|klockan|mellan|stängt|från")) {
            begins++;
        }
        Interval pause = Interval.read(words, begins, line);
        if (pause == null) {
            boolean isClosedDay = words.get(at).startsWith("stängd") || words.get(at).equals("stängt");
            if (!isClosedDay || part.days.isEmpty() || !part.open.isEmpty()) {
                throw NotUnderstood.of(line, "Mellan vilka tider är det stängt?");
            }
            part.isClosed = true;
            at++;
            return true;
        }
        at = begins + pause.words();
        List<Part> around = part.isEmpty() ? all : List.of(part);
        boolean isFound = false;
        for (Part one : around) {
            List<Interval> rest = new ArrayList<>();
            for (Interval times : one.open) {
                rest.addAll(times.without(pause));
                isFound |= times.holds(pause);
            }
            one.open = rest;
            if (rest.isEmpty()) {
                throw NotUnderstood.of(line, "Då är det stängt hela tiden.");
            }
        }
        if (!isFound) {
            throw NotUnderstood.of(line, "Pausen " + pause + " ligger inte i någon av tiderna.");
        }
        return true;
    }

    /** The days that are named here, or null. */
    private Set<DayOfWeek> days(String line) throws NotUnderstood {
        String word = words.get(at);
        if (word.matches("vard(ag(ar(na)?)?)?")) {
            at++;
            return MANY_DAYS.get("vard");
        }
        if (word.matches("helg(er(na)?)?")) {
            at++;
            return MANY_DAYS.get("helg");
        }
        if (word.equals("dagligen") || word.matches("alla|varje") && at + 1 < words.size()
                && words.get(at + 1).matches("dag(ar)?|veckodagar|veckans")) {
            at += word.equals("dagligen") ? 1 : 2;
            if (words.get(at - 1).equals("veckans") && at < words.size() && words.get(at).equals("dagar")) {
                at++;
            }
            return MANY_DAYS.get("alla");
        }
        DayOfWeek first = HoursText.day(word);
        if (first == null) {
            return null;
        }
        at++;
        if (at + 1 >= words.size() || !words.get(at).matches("-|till|t") || HoursText.day(words.get(at + 1)) == null) {
            if (at < words.size() && words.get(at).equals("-")) {
                throw NotUnderstood.of(line);
            }
            return EnumSet.of(first);
        }
        DayOfWeek last = HoursText.day(words.get(at + 1));
        at += 2;
        Set<DayOfWeek> row = EnumSet.of(first);
        for (DayOfWeek day = first; day != last; day = day.plus(1)) {
            row.add(day.plus(1));
        }
        return row;
    }

    /** {@code från 2026-06-01 till 2026-08-31}, before the days or on a line of its own for those below it. */
    private void readSpan(String line) throws NotUnderstood {
        LocalDate[] span = new LocalDate[2];
        boolean isSpan = false;
        while (at < words.size()) {
            boolean isFirst = words.get(at).equals("från");
            boolean isDate = at + 1 < words.size() && words.get(at + 1).matches("\\d{4}-\\d{2}-\\d{2}");
            if (!isDate || !isFirst && !words.get(at).matches("till|-")) {
                break;
            }
            try {
                span[isFirst ? 0 : 1] = LocalDate.parse(words.get(at + 1));
            } catch (java.time.DateTimeException noDay) {
                throw NotUnderstood.of(words.get(at + 1));
            }
            isSpan = true;
            at += 2;
        }
        if (isSpan) {
            from = span[0];
            to = span[1];
            if (at < words.size() && words.get(at).equals(":")) {
                at++;
            }
        }
    }
}
