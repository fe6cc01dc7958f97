package se.forstasamtalet.search;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.forstasamtalet.directory.PlainText;

/**
 * What somebody typed, within bounds: longer texts are read from the beginning, since a machine must not be kept busy
 * by one.
 *
 * @param postcode five digits, or three when they stand alone; or an empty text
 */
record Question(Spelling spelling, String postcode, boolean isShortened) {

    /** In characters: some lines of text. */
    static final int LONGEST = 600;
    static final int MOST_WORDS = 100;
    private static final Pattern POSTCODE = Pattern.compile("(?<![0-9])([1-9][0-9]{2}) ?([0-9]{2})(?![0-9])");

    static Question of(String typed) {
        String text = typed.strip();
        String read = beginning(text);
        Spelling all = WrittenOut.in(Spelling.of(read));
        int most = Math.min(MOST_WORDS, all.words().size());
        Spelling spelling = new Spelling(all.plain().subList(0, most), all.words().subList(0, most));
        return new Question(spelling, postcode(spelling.words()), text.length() > LONGEST || all.words().size() > most);
    }

    /** What is read of a text; no letter is cut in two. */
    static String beginning(String text) {
        return PlainText.beginning(text, LONGEST);
    }

    private static String postcode(List<String> words) {
        String text = String.join(" ", words);
        Matcher five = POSTCODE.matcher(text);
        if (five.find()) {
            return five.group(1) + five.group(2);
        }
        return text.matches("[1-9][0-9]{2}") ? text : "";
    }

    List<String> plain() {
        return spelling.plain();
    }

    List<String> words() {
        return spelling.words();
    }

    /** All the words, as they were typed. */
    String whole() {
        return String.join(" ", plain());
    }

    /** The words that say something, as they were typed. */
    String meaning(Predicate<String> isFiller) {
        return IntStream.range(0, words().size()).filter(place -> !isFiller.test(words().get(place)))
                .mapToObj(plain()::get).collect(Collectors.joining(" "));
    }

    boolean isPartOfPostcode(String word) {
        return !postcode.isEmpty() && !word.isEmpty() && Character.isDigit(word.charAt(0)) && postcode.contains(word);
    }
}
