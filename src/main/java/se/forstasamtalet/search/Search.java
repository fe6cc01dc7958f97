package se.forstasamtalet.search;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.search.EntryIndex.Hit;

/**
 * Understands what somebody typed: a place, a service, or a plea, in any language. It looks in two steps: first
 * exactly, and only for what is not understood then, forgivingly. So a right word is never outweighed by a similar one.
 */
public final class Search implements AutoCloseable {

    /** The refusal of a misspelt question must be sure that it is one. */
    private static final int FEWEST_REFUSED = 3;

    private final Directory directory;
    private final EntryIndex index;
    private final Misses misses;
    private final Numbers numbers;
    private final AreaResolver areaResolver;
    private final Lexicon lexicon;

    private Search(Directory directory, EntryIndex index, Misses misses) {
        this.directory = directory;
        this.index = index;
        this.misses = misses;
        this.numbers = new Numbers(directory);
        this.areaResolver = new AreaResolver(directory);
        this.lexicon = new Lexicon(DirectoryWords.of(directory), Intent.EVERYWHERE);
    }

    /** Reads a whole directory into memory. Close it when no more questions will be asked. */
    public static Search over(Directory directory) {
        return over(directory, new Misses());
    }

    private static Search over(Directory directory, Misses misses) {
        return new Search(directory, new EntryIndex(Entries.of(directory)), misses);
    }

    /** The same for the next directory; on the same index when the same names are to be found in it. */
    public Search next(Directory next) {
        return Entries.areSame(directory, next) ? new Search(next, index, misses) : over(next, misses);
    }

    /** Whether closing this one closes the other one too. */
    public boolean sharesIndexWith(Search other) {
        return index == other.index;
    }

    /** How often readers said that they found nothing; it outlives this directory. */
    public Misses misses() {
        return misses;
    }

    /** The part of a text that is read: all of it, unless it is long. */
    public static String read(String typed) {
        return Question.beginning(typed.strip());
    }

    /**
     * What the words lead to.
     *
     * @param typed as the reader typed it, however long; only the beginning of a long text is read
     */
    public Findings find(String typed) {
        Question question = Question.of(typed);
        if (question.words().isEmpty()) {
            return Findings.NOTHING;
        }
        Answering answering = new Answering(directory, index, numbers, areaResolver, question);
        Map<String, List<Hit>> named = NameMatches.lookUp(question,
                keys -> Stream.concat(index.named(keys).stream(), numbers.whole(keys).stream()).toList());
        IntPredicate isKnown = place -> lexicon.isWord(question.words().get(place));
        NameMatches whole = NameMatches.in(question, named, place -> false, isKnown);
        Intent exact = Intent.of(question.words(), lexicon, false);
        if (whole.isWhole() && (!exact.opening().isSafety() || whole.isAccented(question))) {
            return answering.of(Intent.NONE, whole);
        }
        NameMatches names = NameMatches.in(question, named,
                place -> exact.said().contains(place) || Intent.isFiller(question.words().get(place)), isKnown);
        if (exact.opening().isSafety() || question.words().stream().allMatch(lexicon::isKnown)) {
            return answering.of(exact, names);
        }
        Intent forgiven = Intent.of(question.words(), lexicon, true);
        // A single misspelt word is no cry when all that was typed is one slip away from a place: "Slagta strand".
        boolean isCry = forgiven.opening().isSafety() && !names.taken().containsAll(forgiven.said())
                && !(forgiven.said().size() == 1 && answering.isNearPlace())
                && (forgiven.opening() != OpeningWords.REFUSED || forgiven.said().size() >= FEWEST_REFUSED);
        Findings findings = answering.of(isCry ? forgiven : exact, names);
        return findings.isNothing() && !forgiven.isNothing() && !forgiven.opening().isSafety()
                ? answering.of(forgiven, names) : findings;
    }

    /** What its index takes in memory, in bytes. */
    public long bytes() {
        return index.bytes();
    }

    @Override
    public void close() {
        index.close();
    }
}
