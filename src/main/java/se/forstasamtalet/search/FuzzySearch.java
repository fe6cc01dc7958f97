package se.forstasamtalet.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.forstasamtalet.search.EntryIndex.Hit;
import se.forstasamtalet.search.Finding.Why;

/** The second step: what the words that are not understood look or sound like. */
final class FuzzySearch {

    private static final int MOST_ALIKE = 3;
    private static final int MOST_HITS = 20;
    /** Shorter words in a sentence look like too many names. */
    private static final int SHORTEST = 5;

    private final EntryIndex index;
    private final Predicate<Hit> isForTheReader;

    FuzzySearch(EntryIndex index, Predicate<Hit> isForTheReader) {
        this.index = index;
        this.isForTheReader = isForTheReader;
    }

    /** The service whose name is one slip away from all that was typed. */
    Optional<Hit> service(Question question) {
        return index.near(question.whole(), MOST_HITS).stream().filter(hit -> hit.score() >= EntryIndex.NEAR)
                .filter(hit -> hit.kind() == ResultKind.SERVICE).filter(isForTheReader).sorted(Hit.NEAREST).findFirst();
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
                    .filter(place -> opening == OpeningWords.NONE || place > 0 && Intent.isAt(question.words().get(place - 1)))
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
