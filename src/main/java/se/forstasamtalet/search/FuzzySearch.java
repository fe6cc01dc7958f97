package se.forstasamtalet.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.forstasamtalet.search.EntryIndex.Hit;
import se.forstasamtalet.search.Finding.Why;

/** The second step, for one question: what the words that are not understood look or sound like. */
final class FuzzySearch {

    private static final int MOST_ALIKE = 3;
    private static final int MOST_HITS = 20;
    /** Shorter words in a sentence look like too many names. */
    private static final int SHORTEST = 5;

    private static final int LONGEST_NAME = 5;
    /** In a longer sentence a word is a place only after "in" or "from". */
    private static final int MOST_UNSPOKEN = 3;
    /** Shorter words beside others look like too many names. */
    private static final int SHORTEST_BESIDE = 6;
    private static final String CLIPPED = "is";
    private static final int SHORTEST_CLIPPED = 4;
    private static final Set<ResultKind> PLACES = Set.of(ResultKind.AREA, ResultKind.PLACE);

    /** So many of the words must be in a name. */
    private static final double MOST_OF = 0.6;

    private final EntryIndex index;
    private final Predicate<Hit> isForTheReader;
    /** One question asks for the same likeness in several ways; each costs more than all the rest of an answer. */
    private final Map<String, List<Hit>> near = new HashMap<>();

    FuzzySearch(EntryIndex index, Predicate<Hit> isForTheReader) {
        this.index = index;
        this.isForTheReader = isForTheReader;
    }

    /**
     * The service whose name is one slip away from what was typed beside the names of places; else those that have most
     * of the words in their names, when no others have as many.
     *
     * @param unsaid the places of the words that are not understood
     */
    List<Hit> service(Question question, NameMatches names, List<Integer> unsaid) {
        List<String> beside = IntStream.range(0, question.words().size())
                .filter(place -> !names.taken().contains(place))
                .mapToObj(question.plain()::get).toList();
        Optional<Hit> near = near(question).or(() -> nearService(String.join(" ", beside)))
                .or(() -> nearUnsaid(question, unsaid)).or(() -> inOtherLetters(question, unsaid));
        return near.isPresent() ? near.stream().toList() : ranked(question, names, unsaid, 1);
    }

    /** Beside words that we know: {@code preventel helpline}. */
    private Optional<Hit> nearUnsaid(Question question, List<Integer> unsaid) {
        String name = unsaid(question, unsaid);
        return name.length() < SHORTEST_BESIDE ? Optional.empty() : nearService(name);
    }

    /** By its consonants, where vowels are left out. */
    private Optional<Hit> inOtherLetters(Question question, List<Integer> unsaid) {
        String name = unsaid(question, unsaid);
        return Spelling.isLatin(name) ? Optional.empty()
                : index.bySkeleton(Spelling.of(name).skeleton(), Set.of(ResultKind.SERVICE), MOST_HITS).stream()
                        .filter(isForTheReader).findFirst();
    }

    private static String unsaid(Question question, List<Integer> unsaid) {
        return unsaid.stream().map(question.plain()::get).collect(Collectors.joining(" "));
    }

    /**
     * Services that have at least one of the words in their names, or almost, or two of them as one: better than
     * nothing at all.
     */
    List<Finding> anyWord(Question question, List<Integer> unsaid) {
        if (unsaid.isEmpty() || unsaid.size() > Answering.MOST_NAME_WORDS) {
            return List.of();
        }
        List<String> all = question.words();
        List<String> words = Stream.concat(unsaid.stream().map(all::get),
                IntStream.range(1, all.size()).mapToObj(second -> all.get(second - 1) + all.get(second)))
                .filter(word -> word.length() >= SHORTEST_BESIDE).limit(Answering.MOST_NAME_WORDS).toList();
        return words.isEmpty() ? List.of()
                : best(index.ranked(words, 1, MOST_HITS)).stream().map(hit -> hit.finding(Why.LIKENESS)).toList();
    }

    /** The service whose name is one slip away from all that was typed. */
    Optional<Hit> near(Question question) {
        return nearService(question.whole());
    }

    private List<Hit> near(String name) {
        return near.computeIfAbsent(name, asked -> index.near(asked, MOST_HITS));
    }

    /** The areas of the longer name that all the words are one slip away from: {@code Sånga-Tensta} is not Sånga. */
    List<Finding> longerPlace(Question question) {
        return question.words().size() > LONGEST_NAME ? List.of()
                : AreaResolver.areas(near(question.whole()).stream().filter(hit -> hit.score() >= EntryIndex.NEAR)
                        .toList()).stream()
                        .map(one -> new Finding(one.kind(), one.target(), one.name(), Why.LIKENESS)).toList();
    }

    private Optional<Hit> nearService(String name) {
        return near(name).stream().filter(hit -> hit.score() >= EntryIndex.NEAR)
                .filter(hit -> hit.kind() == ResultKind.SERVICE).filter(isForTheReader).sorted(Hit.NEAREST).findFirst();
    }

    /**
     * Services that have most of the words in their names, and no others as many.
     *
     * @param fewestBeside how many of the words must be in it that are no names themselves
     */
    List<Hit> ranked(Question question, NameMatches names, List<Integer> unsaid, int fewestBeside) {
        List<String> words = IntStream.range(0, question.words().size())
                .filter(place -> names.taken().contains(place) || unsaid.contains(place))
                .mapToObj(question.words()::get)
                .toList();
        boolean isPlace = near(question.whole()).stream().anyMatch(Hit::isArea);
        if (isPlace || words.size() < 2 || words.size() > Answering.MOST_NAME_WORDS || unsaid.isEmpty()) {
            return List.of();
        }
        int fewest = Math.max((int) Math.ceil(words.size() * MOST_OF), words.size() - unsaid.size() + fewestBeside);
        return best(index.ranked(words, fewest, MOST_HITS));
    }

    private List<Hit> best(List<Hit> hits) {
        List<Hit> ranked = hits.stream().filter(isForTheReader).sorted(Hit.NEAREST).toList();
        return ranked.stream().filter(hit -> hit.score() == ranked.get(0).score()).limit(MOST_ALIKE).toList();
    }

    /**
     * The nearest of all, the nearest first.
     *
     * @param opening a plea is a sentence: in it only a word after "in" or "from" is taken for a misspelt place
     * @param unsaid the places of the words that are not understood
     * @param isAll whether nothing else was found, so that a distant likeness is better than nothing
     */
    List<Finding> of(Question question, OpeningWords opening, List<Integer> unsaid, boolean isAll) {
        List<Hit> hits = new ArrayList<>();
        if (opening == OpeningWords.NONE && isAll) {
            hits.addAll(clipped(question));
        }
        if (hits.isEmpty() && opening == OpeningWords.NONE) {
            hits.addAll(whole(question, unsaid, isAll));
        }
        if (hits.isEmpty() && isAll) {
            unsaid.stream().filter(place -> question.words().get(place).length() >= SHORTEST)
                    .filter(place -> (opening == OpeningWords.NONE && question.words().size() <= MOST_UNSPOKEN)
                            || (place > 0 && Intent.isAt(question.words().get(place - 1))))
                    .limit(MOST_ALIKE)
                    .forEach(place -> hits.addAll(near(question.plain().get(place))));
        }
        if (hits.isEmpty() && isAll && opening == OpeningWords.NONE) {
            hits.addAll(index.fuzzy(question.meaning(Intent::isFiller), MOST_HITS));
        }
        List<Hit> readable = hits.stream().filter(isForTheReader).sorted(Hit.NEAREST).toList();
        return readable.stream().filter(hit -> hit.score() > readable.get(0).score() / 2)
                .map(hit -> hit.finding(Why.LIKENESS))
                .distinct().limit(MOST_ALIKE).toList();
    }

    /**
     * Places by the first part of their names, as people clip them: {@code Björkis}. None when too many begin so.
     */
    private List<Hit> clipped(Question question) {
        String whole = question.meaning(Intent::isFiller);
        if (!whole.endsWith(CLIPPED) || whole.contains(" ")) {
            return List.of();
        }
        String begun = whole.substring(0, whole.length() - CLIPPED.length()).replaceAll("(.)\\1$", "$1");
        List<Hit> hits = begun.length() < SHORTEST_CLIPPED ? List.of()
                : index.begun(Spelling.of(begun).key(), MOST_HITS).stream()
                        .filter(hit -> String.join("", Spelling.of(hit.name()).plain()).startsWith(begun)).toList();
        return hits.stream().map(Hit::target).distinct().count() > MOST_ALIKE ? List.of() : hits;
    }

    private List<Hit> whole(Question question, List<Integer> unsaid, boolean isAll) {
        List<Hit> all = near(question.whole()).stream().filter(hit -> hit.score() >= EntryIndex.NEAR).toList();
        String whole = question.meaning(Intent::isFiller);
        List<Hit> near = all.isEmpty() ? near(whole) : all;
        if (!isAll) {
            return near.stream().filter(hit -> hit.score() >= EntryIndex.NEAR).toList();
        }
        List<Hit> hits = new ArrayList<>(near);
        if (!question.spelling().isLatin() && unsaid.size() <= Answering.MOST_NAME_WORDS) {
            hits.addAll(index.bySkeleton(Spelling.of(whole).skeleton(), PLACES, MOST_HITS));
        }
        return !hits.isEmpty() || unsaid.size() > Answering.MOST_NAME_WORDS ? hits
                : index.fuzzyWords(unsaid.stream().map(question.words()::get).toList(), question.spelling().isLatin(),
                        MOST_HITS);
    }
}
