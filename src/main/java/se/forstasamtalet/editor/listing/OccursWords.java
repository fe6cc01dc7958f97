package se.forstasamtalet.editor.listing;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Occurs;
import se.forstasamtalet.editor.listing.HoursText.NotUnderstood;

/**
 * Days that do not come every week as people name them: {@code jämna veckor}, {@code första tisdagen i månaden},
 * {@code dag före röd dag}.
 */
final class OccursWords {

    private static final Map<String, Occurs> NTH = Map.of("första", Occurs.FIRST, "andra", Occurs.SECOND, "tredje",
            Occurs.THIRD, "fjärde", Occurs.FOURTH, "sista", Occurs.LAST);
    private static final String EVEN = "jämna?";
    private static final String ODD = "udda|ojämna?";
    private static final String BEFORE_HOLIDAY = "dag före röd dag";

    private OccursWords() {}

    /** Odd or even weeks when they are named next, or null. They are passed over. */
    static @Nullable Occurs readWeeks(TypedWords words) {
        int at = 0;
        while (words.peek(at).matches("i|under|varje|alla|bara|endast")) {
            at++;
        }
        boolean isEven = words.peek(at).matches(EVEN);
        if (!(isEven || words.peek(at).matches(ODD)) || !words.peek(at + 1).matches("veck(a|or|orna)|v")) {
            return null;
        }
        words.take(at + 2);
        return isEven ? Occurs.EVEN_WEEKS : Occurs.ODD_WEEKS;
    }

    /** Whether a day before a holiday is named next. It is passed over. */
    static boolean readBeforeHoliday(TypedWords words) {
        int at = words.peek(0).matches("dag(en|ar|arna)?") ? 1 : 0;
        if (!words.peek(at).matches("före|innan")) {
            return false;
        }
        at++;
        while (words.peek(at).matches("en|alla|varje")) {
            at++;
        }
        boolean isRed = words.peek(at).matches("röda?") && words.peek(at + 1).matches("dag(ar(na)?)?");
        if (!isRed && !words.peek(at).matches("helgdag(en|ar(na)?)?")) {
            return false;
        }
        words.take(isRed ? at + 2 : at + 1);
        return true;
    }

    /** Which of the days in a month are named next, before the day of the week. They are passed over, and it is not. */
    static Set<Occurs> readNth(TypedWords words) {
        Set<Occurs> nth = EnumSet.noneOf(Occurs.class);
        int at = words.peek(0).equals("den") ? 1 : 0;
        while (NTH.containsKey(words.peek(at)) || (!nth.isEmpty() && words.peek(at).matches("och|o|samt|[,&/]"))) {
            if (NTH.containsKey(words.peek(at))) {
                nth.add(NTH.get(words.peek(at)));
            }
            at++;
        }
        if (nth.isEmpty() || HoursText.day(words.peek(at)) == null) {
            return EnumSet.noneOf(Occurs.class);
        }
        words.take(at);
        return nth;
    }

    /** Whether "i månaden" comes next. It is passed over. */
    static boolean readMonth(TypedWords words) {
        int at = 0;
        while (words.peek(at).matches("i|varje|per|av")) {
            at++;
        }
        boolean isMonth = words.peek(at).matches("månad(en)?");
        words.take(isMonth ? at + 1 : 0);
        return isMonth;
    }

    /** Whether they can be said together, as the first and the third Tuesday: never odd weeks and a first Tuesday. */
    static void checkOneKind(Set<Occurs> all, String line) throws NotUnderstood {
        boolean isOneKind = all.size() < 2 || all.stream().allMatch(Occurs::isNth)
                || all.stream().allMatch(Occurs::isEveryOtherWeek);
        if (!isOneKind) {
            throw NotUnderstood.of(line, "Skriv det ena för sig, på en egen rad.");
        }
    }

    /** The days in words that are read as the same again, with what stands before them. */
    static String say(@Nullable Occurs occurs, List<DayOfWeek> days, String named) {
        if (occurs == null) {
            return named;
        }
        return switch (occurs) {
            case ODD_WEEKS -> "udda veckor: " + named;
            case EVEN_WEEKS -> "jämna veckor: " + named;
            case BEFORE_HOLIDAY ->
                days.equals(List.copyOf(DayWords.WORKING_WEEK)) ? BEFORE_HOLIDAY : named + " " + BEFORE_HOLIDAY;
            case FIRST, SECOND, THIRD, FOURTH, LAST -> nth(occurs) + " "
                    + days.stream().map(HoursText::theDay).collect(Collectors.joining(" och ")) + " i månaden";
        };
    }

    private static String nth(Occurs occurs) {
        return NTH.entrySet().stream().filter(one -> one.getValue() == occurs).map(Map.Entry::getKey).findFirst()
                .orElseThrow();
    }
}
