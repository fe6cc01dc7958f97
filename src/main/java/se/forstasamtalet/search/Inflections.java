package se.forstasamtalet.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a name may be when a language has added something to it: {@code Nackassa}, {@code Nacka'da} and {@code w Nacce}
 * are all Nacka. By rule on the letters, for the languages that people write in here; only what then is a name that we
 * know counts, so a new name needs nothing.
 */
final class Inflections {

    /** Shorter beginnings are those of too many names. */
    private static final int SHORTEST = 4;
    private static final String VOWELS = "aeiouy";
    private static final String VOICELESS = "cfhkpst";
    /**
     * Endings that are taken off, the longer first: Finnish and Turkish cases, Swedish words for who lives there or
     * what is there, Somali articles.
     */
    private static final List<String> ENDINGS = List.of("skommun", "kommun", "sstad", "stad", "dayim", "deyim", "tayim",
            "teyim", "laisia", "lainen", "borna",
            "sborna", "sbor", "sbo", "daki", "deki", "taki", "teki", "issa", "ista", "illa", "ilta", "ille", "ssa",
            "sta", "lla", "lta", "lle",
            "iin", "hin", "nin", "nun", "dan", "den", "tan", "ten", "are", "bor", "owi", "da", "de", "ta", "te", "ya",
            "ye", "ga", "ka", "ha", "bo", "om", "em", "in");
    /** Endings that change the letters before them: Polish and Russian cases. */
    private static final List<String[]> CHANGES = List.of(pair("cce", "cka"), pair("scie", "sta"), pair("rce", "rka"),
            pair("dzie", "da"), pair("dzie", "d"), pair("cie", "ta"), pair("ce", "ka"), pair("ie", "a"), pair("ie", ""),
            pair("li", "la"), pair("oj", "a"), pair("oi", "a"));
    /** What stands before a name without a space: Arabic, Kurdish and Tigrinya. */
    private static final List<String> PREFIXES = List.of("بال", "لل", "ال", "ب", "ل", "و", "ف", "ك", "لە", "له", "ኣብ",
            "ካብ", "ናብ", "ብ", "ን");

    private Inflections() {}

    private static String[] pair(String ending, String instead) {
        return new String[]{ending, instead};
    }

    /**
     * The keys that a name may have without what was added to it.
     *
     * @param plain the name as it was typed, in its own letters
     * @param key the same as {@link Spelling#key()}
     * @param isForgiving whether a single letter more or another last vowel counts too: only where a place is expected
     */
    static Set<String> bases(String plain, String key, boolean isForgiving) {
        Set<String> bases = new LinkedHashSet<>();
        ENDINGS.stream().filter(key::endsWith).filter(ending -> !isOutOfTune(key, ending))
                .forEach(ending -> bases.add(without(key, ending.length())));
        CHANGES.stream().filter(change -> key.endsWith(change[0]))
                .forEach(change -> bases.add(without(key, change[0].length()) + change[1]));
        if (isLengthened(key)) {
            bases.add(without(key, 2));
        }
        if (isForgiving) {
            bases.addAll(ofLastLetter(key));
        }
        PREFIXES.stream().filter(plain::startsWith)
                .forEach(prefix -> bases.add(Spelling.of(plain.substring(prefix.length())).key()));
        bases.removeIf(base -> base.length() < (Spelling.isLatin(plain) ? SHORTEST : SHORTEST - 1));
        return bases;
    }

    /** Turkish says {@code te} only after what has no voice: {@code Salem'de}, {@code Kırk'ta}. */
    private static boolean isOutOfTune(String key, String ending) {
        int before = key.length() - ending.length() - 1;
        return ending.startsWith("t") && before >= 0 && VOWELS.indexOf(key.charAt(before)) < 0
                && VOICELESS.indexOf(key.charAt(before)) < 0;
    }

    private static List<String> ofLastLetter(String key) {
        char last = key.charAt(key.length() - 1);
        List<String> bases = new ArrayList<>();
        if (VOWELS.indexOf(last) >= 0) {
            bases.add(without(key, 1) + "a");
        }
        if ((VOWELS.indexOf(last) >= 0 && last != 'y') || last == 'n' || last == 's') {
            bases.add(without(key, 1));
        }
        return bases;
    }

    /** As Finnish says {@code Täbyyn}. */
    private static boolean isLengthened(String key) {
        int length = key.length();
        return length > 2 && key.endsWith("n") && key.charAt(length - 2) == key.charAt(length - 3);
    }

    private static String without(String key, int letters) {
        return key.substring(0, Math.max(0, key.length() - letters));
    }
}
