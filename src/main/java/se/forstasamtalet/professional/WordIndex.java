package se.forstasamtalet.professional;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.forstasamtalet.directory.PlainText;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.language.Swedish;
import se.forstasamtalet.page.Link;

/**
 * The words of the pages for professionals, each with where it stands. There are some hundred places, so every question
 * reads all of them: it takes less than a thousandth of a second, and no word that somebody typed is kept.
 */
final class WordIndex {

    /** What is typed after so much is not read. */
    static final int LONGEST = 200;

    /** Marks belong to the letter before them. */
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final int LEAST_BEGINNING = 3;
    private static final int LEAST_STEM = 5;
    private static final int LEAST_LONG = 7;
    private static final int LONGEST_ENDING = 3;
    private static final int IS_NAME = 1000;
    private static final int HAS_NAME = 100;
    private static final int IS_SAID_TOGETHER = 50;

    private final List<Entry> entries;

    WordIndex(List<Passage> places) {
        this.entries = places.stream().map(Entry::of).toList();
    }

    /**
     * Somewhere that words lead to.
     *
     * @param kind what sort of place it is, in words
     * @param name what it is called; it outweighs what is said there
     * @param text what is said there
     * @param language that of the text
     */
    record Passage(Link link, String kind, String name, String text, SiteLanguage language) {}

    /**
     * What was found.
     *
     * @param unread the words that stand nowhere here, as they were typed
     */
    record Found(List<Passage> places, List<String> unread) {}

    private record Entry(Passage place, String name, String text, List<String> words) {

        static Entry of(Passage place) {
            String name = String.join(" ", WordIndex.words(place.name));
            String text = name + " " + String.join(" ", WordIndex.words(place.text));
            return new Entry(place, name, text, List.of(text.split(" ")));
        }

        boolean has(String word) {
            return words.stream().anyMatch(one -> isOf(one, word));
        }

        /** How well it answers to all of the words, which it has. */
        int weight(List<String> typed) {
            String together = String.join(" ", typed);
            int weight = name.equals(together) ? IS_NAME : 0;
            weight += (int) typed.stream()
                    .filter(word -> Arrays.stream(name.split(" ")).anyMatch(one -> isOf(one, word)))
                    .count() * HAS_NAME / typed.size();
            return weight + ((" " + text + " ").contains(" " + together + " ") ? IS_SAID_TOGETHER : 0);
        }
    }

    /** Small letters without accents, and digits. */
    static List<String> words(String text) {
        return split(text).map(Swedish::plain).filter(word -> !word.isEmpty()).toList();
    }

    private static Stream<String> split(String text) {
        return Arrays.stream(BETWEEN.split(text));
    }

    /** Whether what stands here is the word, begins with it, or is what it is bent from. Numbers are whole. */
    private static boolean isOf(String stands, String typed) {
        if (stands.equals(typed)) {
            return true;
        }
        if (Character.isDigit(typed.charAt(0))) {
            return false;
        }
        boolean isBegun = typed.length() >= LEAST_BEGINNING && stands.startsWith(typed);
        boolean isBent = stands.length() >= LEAST_STEM && typed.startsWith(stands);
        return isBegun || isBent || hasSameStem(stands, typed);
    }

    /** Long words are bent at their ends: {@code anmälan}, {@code anmälningar}. */
    private static boolean hasSameStem(String stands, String typed) {
        int least = Math.max(LEAST_LONG, typed.length() - LONGEST_ENDING);
        return stands.length() >= least && typed.length() >= least
                && stands.regionMatches(0, typed, 0, least);
    }

    /**
     * Where all of the words stand that stand anywhere, what is called so first.
     *
     * @param typed as it was typed, however long
     */
    Found find(String typed, int most) {
        String read = PlainText.beginning(typed, LONGEST);
        List<String> known = words(read).stream().distinct().filter(this::isKnown).toList();
        List<String> unread = split(read).distinct().filter(word -> words(word).stream().anyMatch(one -> !isKnown(one)))
                .toList();
        if (known.isEmpty()) {
            return new Found(List.of(), unread);
        }
        return new Found(entries.stream().filter(entry -> known.stream().allMatch(entry::has))
                .sorted(Comparator.comparing(entry -> -entry.weight(known))).limit(most).map(Entry::place).toList(),
                unread);
    }

    private boolean isKnown(String word) {
        return entries.stream().anyMatch(entry -> entry.has(word));
    }
}
