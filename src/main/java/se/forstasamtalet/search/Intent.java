package se.forstasamtalet.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a question mean, apart from the names in them.
 *
 * @param opening the weightiest that was said; what more words ask of a guide or a service than of the first door is
 * theirs
 * @param guides slugs of the guides that answer it
 * @param facts what a service should have
 * @param described pages and services that the words describe
 * @param said the places of the words that mean something by themselves
 */
record Intent(OpeningWords opening, Set<String> guides, Set<String> facts, Set<Finding> described, Set<Integer> said) {

    static final Intent NONE = new Intent(OpeningWords.NONE, Set.of(), Set.of(), Set.of(), Set.of());

    private static final Set<String> FILLER = words(Vocabulary::filler);
    private static final Set<String> AT = words(Vocabulary::at);
    /** What is said in any language, wherever the directory is. */
    static final Lexicon EVERYWHERE = new Lexicon(
            Vocabulary.ALL.stream().flatMap(vocabulary -> vocabulary.meanings().stream()).toList());

    /** @param forgiving whether a slip of the finger in a long word is forgiven */
    static Intent of(List<String> words, Lexicon lexicon, boolean forgiving) {
        Map<OpeningWords, List<Set<Integer>>> openings = new EnumMap<>(OpeningWords.class);
        openings.put(OpeningWords.NONE, new ArrayList<>());
        Set<String> guides = new LinkedHashSet<>();
        Set<String> facts = new TreeSet<>();
        Set<Finding> described = new LinkedHashSet<>();
        Set<Integer> said = new HashSet<>();
        int[] most = new int[2];
        lexicon.read(words, forgiving, (meaning, places) -> {
            said.addAll(places);
            openings.computeIfAbsent(meaning.opening(), none -> new ArrayList<>()).add(places);
            if (meaning.described() != null) {
                described.add(meaning.described());
            }
            if (!meaning.guide().isEmpty()) {
                guides.add(meaning.guide());
                most[0] = Math.max(most[0], places.size());
            }
            if (!meaning.fact().isEmpty()) {
                facts.add(meaning.fact());
                most[0] = Math.max(most[0], meaning.opening() == OpeningWords.NONE ? places.size() : 0);
            }
            // Regret leads to the door by itself; beside a question it does not outweigh what answers it.
            if (meaning.opening() == OpeningWords.DOOR && !meaning.fact().equals(Vocabulary.REGRET)) {
                most[1] = Math.max(most[1], places.size());
            }
        });
        if (facts.remove(Vocabulary.REGRET)) {
            openings.remove(OpeningWords.REFUSED);
        }
        if (isPartOf(openings.get(OpeningWords.EXPOSED), openings.get(OpeningWords.REFUSED))
                || isPartOf(openings.get(OpeningWords.EXPOSED), openings.get(OpeningWords.DOOR))) {
            openings.remove(OpeningWords.EXPOSED);
        }
        // Whoever is hurt and asks for a shelter is told first that it is not said here where one is.
        if (openings.containsKey(OpeningWords.SHELTER) && !openings.containsKey(OpeningWords.REFUSED)) {
            openings.remove(OpeningWords.EXPOSED);
        }
        // "Worried that my brother hits his wife": what was told of somebody says more than the worry.
        if (openings.containsKey(OpeningWords.CONCERNED)
                && said(openings.get(OpeningWords.CONCERNED)) >= said(openings.get(OpeningWords.WORRIED))) {
            openings.remove(OpeningWords.WORRIED);
        }
        OpeningWords opening = openings.keySet().iterator().next();
        return new Intent(opening == OpeningWords.DOOR && most[0] > most[1] ? OpeningWords.NONE : opening, guides,
                facts, described, said);
    }

    private static long said(@Nullable List<Set<Integer>> places) {
        return places == null ? 0 : places.stream().flatMap(Set::stream).distinct().count();
    }

    /** Whether all that was said so is but a part of something longer: "get around a contact ban" asks for none. */
    private static boolean isPartOf(@Nullable List<Set<Integer>> said, @Nullable List<Set<Integer>> longer) {
        return said != null && longer != null && said.stream()
                .allMatch(places -> longer.stream()
                        .anyMatch(all -> all.size() > places.size() && all.containsAll(places)));
    }

    boolean isNothing() {
        return opening == OpeningWords.NONE && guides.isEmpty() && facts.isEmpty() && described.isEmpty();
    }

    private static Set<String> words(Function<Vocabulary, List<String>> list) {
        return Vocabulary.ALL.stream().map(list).flatMap(List::stream)
                .flatMap(word -> Spelling.of(word).words().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a word like "in" or "from" lets one expect a place after it. */
    static boolean isAt(String word) {
        return AT.contains(word);
    }

    static boolean isFiller(String word) {
        return FILLER.contains(word);
    }
}
