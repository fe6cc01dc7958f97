package se.forstasamtalet.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that must not stand in certain places: the lists of {@code i18n/glossary/}. */
public final class NeverSaid {

    private NeverSaid() {}

    /** What tells those who read the browser's history what the page is about. */
    public static List<String> inTitle(SiteLanguage language, String text) {
        return found(Glossary.of(language).titlesNever(), text);
    }

    /**
     * What shares the fault, excuses it, sends both to talk, promises too much, or is of more use for control than for
     * stopping.
     */
    public static List<String> toOneWhoUsesViolence(SiteLanguage language, String text) {
        return found(Glossary.of(language).excusesNever(), text);
    }

    /** Whether a text says the word for violence. */
    public static boolean isViolence(SiteLanguage language, String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return Glossary.of(language).terms().get("violence").use().stream()
                .anyMatch(word -> small.contains(word.toLowerCase(Locale.ROOT)));
    }

    /**
     * Which of these stand in a text: {@code hot} begins a word, {@code *våld} stands anywhere, {@code full=} is a
     * whole word, {@code tapp* kontroll} leaves an ending open.
     */
    static List<String> found(List<String> words, String text) {
        return words.stream().flatMap(word -> pattern(word).matcher(text).results().map(MatchResult::group)).toList();
    }

    private static Pattern pattern(String word) {
        String stem = word.replaceFirst("^\\*", "").replaceFirst("=$", "");
        String inner = Arrays.stream(stem.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining("\\p{L}*"));
        return Pattern.compile(
                (word.startsWith("*") ? "" : "(?<!\\p{L})") + inner + (word.endsWith("=") ? "(?!\\p{L})" : ""),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
