package se.forstasamtalet.search;

import com.ibm.icu.text.Transliterator;
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

    /** What Swedish names are written with; a soft letter of Polish belongs to the ending. */
    private static final String ACCENTED = "åäöéü";
    private static final Transliterator SOFT = Transliterator.createFromRules("soft",
            "ć>c; ś>s; ź>z; ż>z; ń>n; ł>l; ą>a; ę>e;", Transliterator.FORWARD);
    /** The longest name has this many words. */
    private static final int LONGEST = 5;

    static final NameMatches NONE = new NameMatches(List.of(), Set.of(), 0);

    /** Everything whose whole name stands in the question, by the form of the name that stands there. */
    static Map<String, List<Hit>> lookUp(Question question, Function<Set<String>, List<Hit>> find) {
        Set<String> keys = new LinkedHashSet<>();
        spans(question.words().size()).forEach(span -> {
            keys.addAll(span.keys(question.words()));
            keys.addAll(span.bases(question));
        });
        Map<String, List<Hit>> hits = new HashMap<>();
        find.apply(keys).forEach(hit -> hit.keys().stream().filter(keys::contains)
                .forEach(key -> hits.computeIfAbsent(key, none -> new ArrayList<>()).add(hit)));
        return hits;
    }

    /**
     * @param hits what {@link #lookUp} found
     * @param isEmpty whether a word, by its place, says nothing as a name; names made of such words alone count only
     * when nothing else was typed
     * @param isKnown whether a word, by its place, is one that we know: then it is no name with an ending
     */
    static NameMatches in(Question question, Map<String, List<Hit>> hits, IntPredicate isEmpty,
            IntPredicate isKnown) {
        List<String> words = question.words();
        Map<Integer, List<Hit>> found = new TreeMap<>();
        Set<Integer> taken = new HashSet<>();
        spans(words.size()).filter(span -> span.length() == words.size() || !span.places().allMatch(isEmpty))
                .forEach(span -> {
                    List<Hit> here = span.beginsBeforeName(words, hits) ? List.of() : hits(span.keys(words), hits);
                    if (here.isEmpty() && !isKnown.test(span.start() + span.length() - 1)) {
                        here = span.bases(question).stream().map(base -> withAccents(question, span, base, hits))
                                .filter(based -> !based.isEmpty()).findFirst().orElse(List.of());
                    }
                    List<Hit> written = asWritten(here, span.of(question.plain())).stream()
                            .filter(hit -> !span.isOnlyWords(question, hit)).toList();
                    if (!written.isEmpty() && span.places().noneMatch(taken::contains)) {
                        span.places().forEach(taken::add);
                        found.put(span.start(), written);
                    }
                });
        return new NameMatches(List.copyOf(found.values()), Set.copyOf(taken), words.size());
    }

    /** Whoever writes the accents of a name with an ending does not mean one without them. */
    private static List<Hit> withAccents(Question question, Span span, String base, Map<String, List<Hit>> hits) {
        String typed = String.join("", question.plain().subList(span.start(), span.start() + span.length()));
        String soft = SOFT.transliterate(typed);
        boolean isAccented = soft.chars().anyMatch(letter -> ACCENTED.indexOf(letter) >= 0);
        return hits(List.of(base), hits).stream().filter(hit -> !isAccented
                || !Spelling.of(hit.name()).key().equals(base)
                || soft.startsWith(beginning(String.join("", Spelling.of(hit.name()).plain())))).toList();
    }

    private static String beginning(String name) {
        return name.substring(0, Math.max(0, name.length() - 2));
    }

    private static List<Hit> hits(List<String> keys, Map<String, List<Hit>> hits) {
        return keys.stream().flatMap(key -> hits.getOrDefault(key, List.of()).stream()).distinct().toList();
    }

    /**
     * Whoever writes the accents of {@code Vårberg} does not mean {@code Varberg}; whoever leaves them out may mean
     * either.
     */
    private static List<Hit> asWritten(List<Hit> hits, String written) {
        if (hits.isEmpty()) {
            return hits;
        }
        List<Hit> same = hits.stream().filter(hit -> String.join(" ", Spelling.of(hit.name()).plain()).equals(written))
                .toList();
        if (Spelling.of(written).words().equals(List.of(written.split(" ")))) {
            return hits;
        }
        return same.isEmpty() ? hits.stream().filter(hit -> !isPlainly(hit, written)).toList() : same;
    }

    /** Whether a place is written without any of the accents in what was typed: {@code Råksta} is not Raksta. */
    private static boolean isPlainly(Hit hit, String written) {
        String name = String.join("", Spelling.of(hit.name()).plain());
        return hit.isArea() && Spelling.isLatin(written) && name.equals(Spelling.of(written).key());
    }

    private static Stream<Span> spans(int words) {
        return IntStream.iterate(Math.min(LONGEST, words), length -> length > 0, length -> length - 1).boxed()
                .flatMap(length -> IntStream.rangeClosed(0, words - length).mapToObj(start -> new Span(start, length)));
    }

    /** Whether all that was typed is a name with its accents: whoever writes {@code SÖS} cries for no help. */
    boolean isAccented(Question question) {
        return !found.isEmpty() && question.whole().chars().anyMatch(letter -> ACCENTED.indexOf(letter) >= 0);
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

        /** What the name may be without an ending; a single letter counts only where a place is expected. */
        Set<String> bases(Question question) {
            List<String> words = question.words();
            boolean isExpected = (words.size() <= length + 1 && length <= 2)
                    || (start > 0 && Intent.isAt(words.get(start - 1)));
            return Inflections.bases(of(question.plain()), String.join("", words.subList(start, start + length)),
                    isExpected);
        }

        /** Whether a word that says nothing is only like a place without its accents: {@code kasta} is not Kästa. */
        boolean isOnlyWords(Question question, Hit hit) {
            return hit.isArea() && length == 1 && question.words().get(start).length() > 3
                    && Intent.isFiller(question.words().get(start))
                    && question.words().get(start).equals(Spelling.of(hit.name()).key())
                    && !question.plain().get(start).equals(String.join("", Spelling.of(hit.name()).plain()));
        }

        /** Whether "in" or "from" stands before what is a name itself: {@code i Sättra} is not Isättra. */
        boolean beginsBeforeName(List<String> words, Map<String, List<Hit>> hits) {
            return length > 1 && Intent.isAt(words.get(start))
                    && hits.containsKey(String.join("", words.subList(start + 1, start + length)));
        }

        /** As a name and, as Swedish says {@code Salems kommun}, as its genitive. */
        List<String> keys(List<String> words) {
            String key = String.join("", words.subList(start, start + length));
            return key.endsWith("s") && key.length() >= 4 ? List.of(key, key.substring(0, key.length() - 1))
                    : List.of(key);
        }
    }
}
