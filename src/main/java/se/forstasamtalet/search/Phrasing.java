package se.forstasamtalet.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A way of saying something, as it stands in {@code i18n/searching/}: steps that must follow each other, each one of
 * several sayings. Up to two other words may stand between two steps, but never a word of the class {@code I}: "my wife
 * says I hit her" is not "my wife hits".
 */
final class Phrasing {

    private static final int MOST_BETWEEN = 2;
    private static final String ANOTHER_SUBJECT = "I";

    private final List<Step> steps;
    private final List<Saying> subjects;
    private final List<Part> parts;
    private final List<Part> firstParts;

    private Phrasing(List<Step> steps, List<Saying> subjects) {
        this.steps = steps;
        this.subjects = subjects;
        this.parts = steps.stream().flatMap(step -> step.sayings().stream()).flatMap(saying -> saying.parts().stream())
                .distinct().toList();
        this.firstParts = steps.get(0).sayings().stream().map(saying -> saying.parts().get(0)).distinct().toList();
    }

    /**
     * @param written steps with spaces between, parts that follow each other at once joined by {@code _}; each part a
     * word,     {@code begin*}, {@code *end}, {@code *} for any word, or the name of a class in capitals
     * @param classes the classes of the language, by name: each word or row of words in one stands for the others
     * @throws IllegalArgumentException when it names a class that is not there, or has no words
     */
    static Phrasing of(String written, Map<String, List<String>> classes) {
        List<Step> steps = new ArrayList<>();
        for (String row : written.trim().split("\\s+")) {
            int gap = steps.isEmpty() ? 0 : MOST_BETWEEN;
            for (String part : row.split("_")) {
                steps.add(new Step(gap, sayings(part, classes)));
                gap = 0;
            }
        }
        return new Phrasing(List.copyOf(steps), sayings(classes.getOrDefault(ANOTHER_SUBJECT, List.of())));
    }

    private static List<Saying> sayings(String part, Map<String, List<String>> classes) {
        if (!part.matches("[A-Z]+")) {
            return List.of(Saying.of(part));
        }
        if (!classes.containsKey(part)) {
            throw new IllegalArgumentException(
                    "one of the classes " + new TreeSet<>(classes.keySet()) + ", but there is " + part);
        }
        return sayings(classes.get(part));
    }

    private static List<Saying> sayings(List<String> written) {
        return written.stream().map(Saying::of).toList();
    }

    /** One of several sayings, with at most so many other words before it. */
    private record Step(int gap, List<Saying> sayings) {}

    /** Every word that is in it. */
    List<Part> parts() {
        return parts;
    }

    /** The words that it may begin with. */
    List<Part> firstParts() {
        return firstParts;
    }

    /**
     * Whether the words from this place on say this.
     *
     * @param isSlip whether a word is none that we know, so that a slip of the finger in it may be forgiven
     * @param said is given the places of the words that say it
     */
    boolean isAt(int place, List<String> words, Predicate<String> isSlip, Set<Integer> said) {
        return follows(0, place, words, isSlip, said);
    }

    private boolean follows(int number, int from, List<String> words, Predicate<String> isSlip, Set<Integer> said) {
        if (number == steps.size()) {
            return true;
        }
        Step step = steps.get(number);
        for (int at = from; at <= from + step.gap() && at < words.size(); at++) {
            for (Saying saying : step.sayings()) {
                int length = saying.lengthAt(words, at, isSlip);
                if (length > 0 && follows(number + 1, at + length, words, isSlip, said)) {
                    IntStream.range(at, at + length).forEach(said::add);
                    return true;
                }
            }
            if (isSubject(words, at)) {
                return false;
            }
        }
        return false;
    }

    private boolean isSubject(List<String> words, int at) {
        return subjects.stream().anyMatch(subject -> subject.lengthAt(words, at, word -> false) > 0);
    }

    /** Words in a row, each of them whole, a beginning or an end. */
    record Saying(List<Part> parts) {

        static Saying of(String written) {
            List<Part> parts = new ArrayList<>();
            for (String part : written.split("_")) {
                List<String> words = part.equals("*") ? List.of("") : Spelling.of(part.replace("*", "")).words();
                words.forEach(word -> parts.add(new Part(word, part.endsWith("*"), part.startsWith("*"))));
            }
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("words, but " + written + " has none");
            }
            return new Saying(List.copyOf(parts));
        }

        /** How many words from here on it takes, or 0 when it is not here. */
        int lengthAt(List<String> words, int at, Predicate<String> isSlip) {
            if (at + parts.size() > words.size()) {
                return 0;
            }
            for (int i = 0; i < parts.size(); i++) {
                if (!parts.get(i).matches(words.get(at + i), isSlip)) {
                    return 0;
                }
            }
            return parts.size();
        }
    }

    /** A word, or the beginning or the end of one. */
    record Part(String letters, boolean isBeginning, boolean isEnd) {

        /** Shorter words have too many neighbours for a slip to be told from another word. */
        private static final int SHORTEST_FORGIVEN = 5;

        boolean matches(String word, Predicate<String> isSlip) {
            boolean exactly = isExactly(word);
            if (exactly || isEnd || letters.length() < SHORTEST_FORGIVEN || !isSlip.test(word)) {
                return exactly;
            }
            return !isBeginning ? isOneSlip(word) : IntStream.rangeClosed(letters.length() - 1, letters.length() + 1)
                    .filter(length -> length <= word.length()).anyMatch(length -> isOneSlip(word.substring(0, length)));
        }

        private boolean isExactly(String word) {
            if (isBeginning) {
                return isEnd ? word.contains(letters) : word.startsWith(letters);
            }
            return isEnd ? word.endsWith(letters) : word.equals(letters);
        }

        /** One letter left out, put in, changed, or two that changed places. */
        private boolean isOneSlip(String word) {
            int shorter = Math.min(word.length(), letters.length());
            if (shorter == 0 || word.charAt(0) != letters.charAt(0) || Math.abs(word.length() - letters.length()) > 1) {
                return false;
            }
            int begin = 1;
            while (begin < shorter && word.charAt(begin) == letters.charAt(begin)) {
                begin++;
            }
            String typed = word.substring(begin);
            String meant = letters.substring(begin);
            return typed.equals(rest(meant, 1)) || rest(typed, 1).equals(meant) || rest(typed, 1).equals(rest(meant, 1))
                    || (typed.length() > 1 && meant.length() > 1 && typed.charAt(0) == meant.charAt(1)
                            && typed.charAt(1) == meant.charAt(0) && rest(typed, 2).equals(rest(meant, 2)));
        }

        private static String rest(String text, int from) {
            return text.length() < from ? text : text.substring(from);
        }
    }
}
