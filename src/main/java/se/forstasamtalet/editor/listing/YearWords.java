package se.forstasamtalet.editor.listing;

import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Season;
import se.forstasamtalet.editor.listing.HoursText.NotUnderstood;
import se.forstasamtalet.language.SiteLanguage;

/**
 * Parts of a year as people name them, in any year: {@code 1 juni–31 augusti}, {@code 1/6–31/8}, {@code juni–augusti},
 * {@code i juli}.
 */
final class YearWords {

    private static final List<String> MONTHS = Stream.of(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, SiteLanguage.ORIGINAL.locale())).toList();
    private static final String NUMBER = "\\d{1,2}";
    private static final String YEAR = "20\\d{2}";
    private static final String DASH = "-|till";
    private static final String REST = "övriga?|resten";

    private YearWords() {}

    /** The days that a few words name: one, or a whole month. */
    private record Days(MonthDay first, MonthDay last, int words) {

        private boolean isMonth() {
            return !first.equals(last);
        }
    }

    /** The part of a year that is named next, or null. It is passed over. */
    static @Nullable Season read(TypedWords words) throws NotUnderstood {
        int at = 0;
        boolean isBetween = words.isNext("mellan");
        while (words.peek(at).matches("från|mellan|under|i|perioden|den")
                || (words.peek(at) + words.peek(at + 1)).equals("varjeår")) {
            at += words.peek(at).equals("varje") ? 2 : 1;
        }
        Days first = days(words, at);
        if (first == null) {
            return null;
        }
        at += first.words();
        noYear(words, at, true);
        Days last = first;
        if (words.peek(at).matches(isBetween ? DASH + "|och" : DASH)) {
            at++;
            // "till och med den 31 augusti": the words between say nothing more.
            while (words.peek(at).matches("och|med|den")) {
                at++;
            }
            last = days(words, at);
            if (last == null) {
                throw NotUnderstood.of(words.line(), "Från vilken dag till vilken?");
            }
            at += last.words();
            noYear(words, at, false);
        } else if (!first.isMonth()) {
            throw NotUnderstood.of(words.line(), "Skriv en enstaka dag som avvikande dag.");
        }
        words.take(at);
        takeRest(words);
        return new Season(first.first(), last.last());
    }

    private static void takeRest(TypedWords words) {
        words.takeAll("[,:]|sommartid|vintertid|sommar|vinter");
        if (words.isNext("varje") && words.peek(1).equals("år")) {
            words.take(2);
            words.takeAll("[,:]");
        }
    }

    /** "Övriga året", "resten av året": what is not named otherwise. Passed over when it is next. */
    static boolean readRest(TypedWords words) {
        if (!words.isNext(REST)) {
            return false;
        }
        int year = words.peek(1).equals("av") ? 2 : 1;
        boolean isYear = words.peek(year).matches("året|tid|tider|månader");
        if (isYear) {
            words.take(year + 1);
            words.takeAll("[,:]");
        }
        return isYear;
    }

    /** A year beside the days means those days once, and is no time of day. */
    private static void noYear(TypedWords words, int at, boolean isFirst) throws NotUnderstood {
        if (words.peek(at).matches(YEAR) && (isFirst || !words.peek(at + 1).matches(DASH))) {
            throw NotUnderstood.of(words.line(),
                    "Dagar under ett enda år skrivs ”från 2026-06-01 till 2026-08-31: …”.");
        }
    }

    private static @Nullable Days days(TypedWords words, int at) throws NotUnderstood {
        String word = words.peek(at);
        if (MONTHS.contains(word)) {
            Month month = Month.of(1 + MONTHS.indexOf(word));
            return new Days(MonthDay.of(month, 1), MonthDay.of(month, month.maxLength()), 1);
        }
        if (!word.matches(NUMBER)) {
            return null;
        }
        if (words.peek(at + 1).equals("/") && words.peek(at + 2).matches(NUMBER)) {
            return day(words, word, Integer.parseInt(words.peek(at + 2)), 3);
        }
        int month = month(words.peek(at + 1));
        return month == 0 ? null : day(words, word, month, 2);
    }

    private static Days day(TypedWords words, String day, int month, int length) throws NotUnderstood {
        try {
            MonthDay one = MonthDay.of(month, Integer.parseInt(day));
            return new Days(one, one, length);
        } catch (DateTimeException noDay) {
            throw NotUnderstood.of(words.line(), "Den dagen finns inte.");
        }
    }

    /** A month beside a day may be written short; 0 when it is none. */
    private static int month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            String name = MONTHS.get(i);
            boolean isShort = word.equals(name.substring(0, 3)) || (word.equals("sept") && name.startsWith(word));
            if (isShort || word.equals(name)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** In words that {@link #read} understands. */
    static String say(Season season) {
        boolean isMonths = season.from().getDayOfMonth() == 1
                && season.to().getDayOfMonth() == season.to().getMonth().maxLength();
        if (!isMonths) {
            return say(season.from()) + "–" + say(season.to());
        }
        String first = name(season.from());
        return season.from().getMonth() == season.to().getMonth() ? first : first + "–" + name(season.to());
    }

    private static String say(MonthDay day) {
        return day.getDayOfMonth() + " " + name(day);
    }

    private static String name(MonthDay day) {
        return MONTHS.get(day.getMonthValue() - 1);
    }
}
