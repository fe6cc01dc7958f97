package se.forstasamtalet.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.forstasamtalet.search.EntryIndex.Hit;
import se.forstasamtalet.search.Finding.Why;

/** The second step: what the words that are not understood look or sound like. */
final class FuzzySearch {

    private static final int MOST_ALIKE = 3;
    private static final int MOST_HITS = 20;
    /** Shorter words in a sentence look like too many names. */
    private static final int SHORTEST = 5;

    /** So many of the words must be in a name. */
    private static final double MOST_OF = 0.6;

    private final EntryIndex index;
    private final Predicate<Hit> isForTheReader;

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
        Optional<Hit> near = near(question).or(() -> nearService(String.join(" ", beside)));
        return near.isPresent() ? near.stream().toList() : ranked(question, names, unsaid);
    }

    /** The service whose name is one slip away from all that was typed. */
    Optional<Hit> near(Question question) {
        return nearService(question.whole());
    }

    private Optional<Hit> nearService(String name) {
        return index.near(name, MOST_HITS).stream().filter(hit -> hit.score() >= EntryIndex.NEAR)
                .filter(hit -> hit.kind() == ResultKind.SERVICE).filter(isForTheReader).sorted(Hit.NEAREST).findFirst();
    }

    private List<Hit> ranked(Question question, NameMatches names, List<Integer> unsaid) {
        List<String> words = IntStream.range(0, question.words().size())
                .filter(place -> names.taken().contains(place) || unsaid.contains(place))
                .mapToObj(question.words()::get)
                .toList();
        boolean isPlace = index.near(question.whole(), MOST_HITS).stream().anyMatch(Hit::isArea);
        if (isPlace || words.size() < 2 || words.size() > Search.MOST_NAME_WORDS || unsaid.isEmpty()) {
            return List.of();
        }
        int fewest = Math.max((int) Math.ceil(words.size() * MOST_OF), words.size() - unsaid.size() + 1);
        List<Hit> ranked = index.ranked(words, fewest, MOST_HITS).stream().filter(isForTheReader).sorted(Hit.NEAREST)
                .toList();
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
        if (opening == OpeningWords.NONE) {
            hits.addAll(whole(question, unsaid, isAll));
        }
        if (hits.isEmpty() && isAll) {
            unsaid.stream().filter(place -> question.words().get(place).length() >= SHORTEST)
                    .filter(place -> opening == OpeningWords.NONE
                            || place > 0 && Intent.isAt(question.words().get(place - 1)))
                    .limit(MOST_ALIKE)
                    .forEach(place -> hits.addAll(index.near(question.plain().get(place), MOST_HITS)));
        }
        if (hits.isEmpty() && isAll && opening == OpeningWords.NONE) {
            hits.addAll(index.fuzzy(question.meaning(Intent::isFiller), MOST_HITS));
        }
        List<Hit> readable = hits.stream().filter(isForTheReader).sorted(Hit.NEAREST).toList();
        return readable.stream().filter(hit -> hit.score() > readable.get(0).score() / 2)
                .map(hit -> hit.finding(Why.LIKENESS))
                .distinct().limit(MOST_ALIKE).toList();
    }

    private List<Hit> whole(Question question, List<Integer> unsaid, boolean isAll) {
        String whole = question.meaning(Intent::isFiller);
        List<Hit> near = index.near(whole, MOST_HITS);
        if (!isAll) {
            return near.stream().filter(hit -> hit.score() >= EntryIndex.NEAR).toList();
        }
        List<Hit> hits = new ArrayList<>(near);
        if (!question.spelling().isLatin() && unsaid.size() <= Search.MOST_NAME_WORDS) {
            hits.addAll(index.bySkeleton(Spelling.of(whole).skeleton(), MOST_HITS));
        }
        return !hits.isEmpty() || unsaid.size() > Search.MOST_NAME_WORDS ? hits
                : index.fuzzyWords(unsaid.stream().map(question.words()::get).toList(), MOST_HITS);
    }
}
