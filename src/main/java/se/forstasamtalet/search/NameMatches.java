package se.forstasamtalet.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.forstasamtalet.search.EntryIndex.Hit;

/**
 * The whole names that stand in a question, the longest first: {@code upplands väsby} is one name and not two.
 *
 * @param found what each name may be, in the order of the words
 * @param taken the places of the words that are parts of them
 */
record NameMatches(List<List<Hit>> found, Set<Integer> taken, int words) {

    /** The longest name has this many words. */
    private static final int LONGEST = 5;

    /** Everything whose whole name stands in the question, by the form of the name that stands there. */
    static Map<String, List<Hit>> lookUp(Question question, Function<Set<String>, List<Hit>> find) {
        Set<String> keys = new LinkedHashSet<>();
        spans(question.words().size()).forEach(span -> keys.addAll(span.keys(question.words())));
        Map<String, List<Hit>> hits = new HashMap<>();
        find.apply(keys).forEach(hit -> hit.keys().stream().filter(keys::contains)
                .forEach(key -> hits.computeIfAbsent(key, none -> new ArrayList<>()).add(hit)));
        return hits;
    }

    /**
     * @param hits what {@link #lookUp} found
     * @param isEmpty whether a word, by its place, says nothing as a name; names made of such words alone count only
     * when nothing else was typed
     */
    static NameMatches in(Question question, Map<String, List<Hit>> hits, IntPredicate isEmpty) {
        List<String> words = question.words();
        Map<Integer, List<Hit>> found = new TreeMap<>();
        Set<Integer> taken = new HashSet<>();
        spans(words.size()).filter(span -> span.length() == words.size() || !span.places().allMatch(isEmpty))
                .forEach(span -> {
                    List<Hit> here = span.keys(words).stream()
                            .flatMap(key -> hits.getOrDefault(key, List.of()).stream()).distinct().toList();
                    if (!here.isEmpty() && span.places().noneMatch(taken::contains)) {
                        span.places().forEach(taken::add);
                        found.put(span.start(), asWritten(here, span.of(question.plain())));
                    }
                });
        return new NameMatches(List.copyOf(found.values()), Set.copyOf(taken), words.size());
    }

    /**
     * Whoever writes the accents of {@code Vårberg} does not mean {@code Varberg}; whoever leaves them out may mean
     * either.
     */
    private static List<Hit> asWritten(List<Hit> hits, String written) {
        List<Hit> same = hits.stream().filter(hit -> String.join(" ", Spelling.of(hit.name()).plain()).equals(written))
                .toList();
        return same.isEmpty() || Spelling.of(written).words().equals(List.of(written.split(" "))) ? hits : same;
    }

    private static Stream<Span> spans(int words) {
        return IntStream.iterate(Math.min(LONGEST, words), length -> length > 0, length -> length - 1).boxed()
                .flatMap(length -> IntStream.rangeClosed(0, words - length).mapToObj(start -> new Span(start, length)));
    }

    /** Whether a single name is all that was typed. */
    boolean isWhole() {
        return found.size() == 1 && taken.size() == words;
    }

    /** Words in a row. */
    private record Span(int start, int length) {

        String of(List<String> words) {
            return String.join(" ", words.subList(start, start + length));
        }

        IntStream places() {
            return IntStream.range(start, start + length);
        }

        /** As a name and, as Swedish says {@code Salems kommun}, as its genitive. */
        List<String> keys(List<String> words) {
            String key = String.join("", words.subList(start, start + length));
            return key.endsWith("s") && key.length() > 4 ? List.of(key, key.substring(0, key.length() - 1))
                    : List.of(key);
        }
    }
}
