package se.forstasamtalet.search;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers and signs that somebody writes as words, as one hears them: {@code ett ett två}, {@code killar punkt se}. */
final class WrittenOut {

    /** Shorter numbers are ages and hours, and say more as words. */
    private static final int SHORTEST = 3;
    /** {@code Sjuhundra} is a place. */
    private static final int SHORTEST_ALONE = 4;
    private static final int MOST_COUNTED = 1_000;
    private static final Set<String> DOTS = Set.of("punkt", "dot", "piste", "nokta", "kropka", "punto", "tocka");
    private static final Set<String> ENDINGS = Set.of("se", "nu", "com", "org", "net", "eu");
    private static final Set<String> STROKES = Set.of("bindestreck", "understreck", "snedstreck", "hyphen",
            "underscore",
            "slash");
    private static final String THOUSAND = "tusen";
    private static final Map<String, String> DIGITS = digits();
    /** Digits one by one in a single word: {@code femfemfem}. */
    private static final Pattern DIGIT = Pattern.compile("noll|ett|tva|tre|fyra|fem|sex|sju|atta|nio");
    private static final Pattern SOME_DIGITS = Pattern.compile("(?:" + DIGIT.pattern() + "){2,}");

    private WrittenOut() {}

    private static Map<String, String> digits() {
        Map<String, String> digits = new HashMap<>(Map.of("hundra", "100", "tusen", "1000", "ettusen", "1000"));
        for (String language : List.of("sv", "en")) {
            RuleBasedNumberFormat words = new RuleBasedNumberFormat(Locale.forLanguageTag(language),
                    RuleBasedNumberFormat.SPELLOUT);
            for (int number = 0; number <= MOST_COUNTED; number++) {
                Spelling spelling = Spelling.of(words.format(number));
                if (spelling.words().size() == 1) {
                    digits.putIfAbsent(spelling.key(), Integer.toString(number));
                }
            }
        }
        return Map.copyOf(digits);
    }

    /** The same with the numbers in digits, and without the signs. */
    static Spelling in(Spelling typed) {
        if (typed.words().stream().noneMatch(
                word -> isSign(word) || isSpelled(word) || word.startsWith(THOUSAND))) {
            return typed;
        }
        List<String> plain = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int at = 0; at < typed.words().size(); at++) {
            int end = endOfNumber(typed.words(), at);
            String number = typed.words().subList(at, end).stream().map(WrittenOut::digitsOf)
                    .collect(Collectors.joining());
            if (number.length() >= (end - at == 1 ? SHORTEST_ALONE : SHORTEST)
                    && typed.words().subList(at, end).stream().anyMatch(WrittenOut::isSpelled)) {
                plain.add(number);
                words.add(number);
                at = end - 1;
            } else if (!isSignAt(typed.words(), at)) {
                String word = typed.words().get(at);
                plain.add(word.startsWith(THOUSAND) ? withNumber(word) : typed.plain().get(at));
                words.add(withNumber(word));
            }
        }
        return new Spelling(List.copyOf(plain), List.copyOf(words));
    }

    private static int endOfNumber(List<String> words, int from) {
        int end = from;
        while (end < words.size() && (isSpelled(words.get(end)) || isDigits(words.get(end)))) {
            end++;
        }
        return end;
    }

    /** {@code tusenmottagningen} is written 1000-mottagningen. */
    private static String withNumber(String word) {
        return word.startsWith(THOUSAND) && word.length() > 2 * THOUSAND.length()
                ? "1000" + word.substring(THOUSAND.length()) : word;
    }

    private static boolean isDigits(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    private static boolean isSpelled(String word) {
        return DIGITS.containsKey(word) || SOME_DIGITS.matcher(word).matches();
    }

    private static String digitsOf(String word) {
        String known = DIGITS.get(word);
        if (known != null || isDigits(word)) {
            return known == null ? word : known;
        }
        return DIGIT.matcher(word).results().map(digit -> DIGITS.get(digit.group())).collect(Collectors.joining());
    }

    private static boolean isSign(String word) {
        return DOTS.contains(word) || STROKES.contains(word);
    }

    /** Between two words; a dot only before what ends a web address. */
    private static boolean isSignAt(List<String> words, int at) {
        return at > 0 && at + 1 < words.size() && (STROKES.contains(words.get(at))
                || (DOTS.contains(words.get(at)) && ENDINGS.contains(words.get(at + 1))));
    }
}
