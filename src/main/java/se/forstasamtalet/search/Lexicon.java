package se.forstasamtalet.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.search.Phrasing.Part;
import se.forstasamtalet.search.Vocabulary.Meaning;

/** Many meanings, found by the word that their phrasings begin with: so a question is compared with few of them. */
final class Lexicon {

    private final Map<String, List<Meaning>> whole = new HashMap<>();
    private final Map<String, List<Meaning>> begun = new HashMap<>();
    private final Map<Part, List<Meaning>> others = new LinkedHashMap<>();
    /** By the letter they begin with, which no slip changes. */
    private final Map<Character, Map<Part, List<Meaning>>> forgiven = new HashMap<>();

    /** Words that are said somewhere, and so are no slips of others. */
    private final Set<String> known = new HashSet<>();
    private final Set<String> knownBeginnings = new HashSet<>();

    /** What is said everywhere. */
    private final @Nullable Lexicon common;

    Lexicon(Collection<Meaning> meanings) {
        this(meanings, null);
    }

    /** @param common whose meanings it has too */
    Lexicon(Collection<Meaning> meanings, @Nullable Lexicon common) {
        this.common = common;
        for (Meaning meaning : meanings) {
            meaning.phrasing().parts().stream().filter(part -> !part.isEnd())
                    .forEach(part -> (part.isBeginning() ? knownBeginnings : known).add(part.letters()));
            for (Part part : meaning.phrasing().firstParts()) {
                if (part.isEnd()) {
                    add(others, part, meaning);
                } else {
                    add(part.isBeginning() ? begun : whole, part.letters(), meaning);
                    add(forgiven.computeIfAbsent(part.letters().charAt(0), none -> new LinkedHashMap<>()), part,
                            meaning);
                }
            }
        }
    }

    private static <K> void add(Map<K, List<Meaning>> to, K key, Meaning meaning) {
        to.computeIfAbsent(key, none -> new ArrayList<>()).add(meaning);
    }

    /**
     * Everything that the words say.
     *
     * @param forgiving whether a slip of the finger is forgiven, in a long word that is none we know
     * @param said is told each meaning, and the places of the words that say it
     */
    void read(List<String> words, boolean forgiving, BiConsumer<Meaning, Set<Integer>> said) {
        Map<String, Boolean> slips = new HashMap<>();
        Predicate<String> isSlip = word -> forgiving && slips.computeIfAbsent(word, asked -> !isKnown(asked));
        for (int place = 0; place < words.size(); place++) {
            for (Meaning meaning : beginningWith(words.get(place), isSlip)) {
                Set<Integer> places = new TreeSet<>();
                if (meaning.phrasing().isAt(place, words, isSlip, places)) {
                    said.accept(meaning, places);
                }
            }
        }
    }

    /** Whether a word is said somewhere as it stands, or says nothing. */
    boolean isWord(String word) {
        return known.contains(word) || Intent.isFiller(word) || (common != null && common.isWord(word));
    }

    /** Whether a word or its beginning is said somewhere, or says nothing. */
    boolean isKnown(String word) {
        return known.contains(word) || Intent.isFiller(word) || (common != null && common.isKnown(word))
                || IntStream.rangeClosed(1, word.length())
                        .anyMatch(length -> knownBeginnings.contains(word.substring(0, length)));
    }

    private List<Meaning> beginningWith(String word, Predicate<String> isSlip) {
        List<Meaning> found = common == null ? new ArrayList<>() : common.beginningWith(word, isSlip);
        if (isSlip.test(word)) {
            forgiven.getOrDefault(word.charAt(0), Map.of())
                    .forEach((part, meanings) -> found.addAll(part.matches(word, isSlip) ? meanings : List.of()));
        } else {
            found.addAll(whole.getOrDefault(word, List.of()));
            for (int length = 1; length <= word.length(); length++) {
                found.addAll(begun.getOrDefault(word.substring(0, length), List.of()));
            }
        }
        others.forEach((part, meanings) -> found.addAll(part.matches(word, isSlip) ? meanings : List.of()));
        return found;
    }
}
