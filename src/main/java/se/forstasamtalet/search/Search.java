package se.forstasamtalet.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.search.AreaResolver.Meant;
import se.forstasamtalet.search.EntryIndex.Hit;
import se.forstasamtalet.search.Finding.Why;

/**
 * Understands what somebody typed: a place, a service, or a plea, in any language. It looks in two steps: first
 * exactly, and only for what is not understood then, forgivingly. So a right word is never outweighed by a similar one.
 */
public final class Search implements AutoCloseable {

    /** More would not be read, and all must fit on a page of the one size. */
    private static final int MOST_FOUND = 8;
    private static final int MOST_SERVICES = 5;
    /** No name has more words that say something. */
    static final int MOST_NAME_WORDS = 6;
    /** What the index is asked for, before the best are chosen. */
    private static final int MOST_HITS = 20;
    /** A sentence may hold several names, and each may be that of several places. */
    private static final int MOST_NAMED = 40;
    /** The refusal of a misspelt question must be sure that it is one. */
    private static final int FEWEST_REFUSED = 3;
    /** What happens when one calls: whoever asks for help wants to know that first. */
    private static final String FIRST_GUIDE = "nar-du-ringer";

    private final Directory directory;
    private final EntryIndex index;
    private final Numbers numbers;
    private final AreaResolver areaResolver;
    private final FuzzySearch fuzzySearch;
    private final Lexicon lexicon;

    private Search(Directory directory, EntryIndex index) {
        this.directory = directory;
        this.index = index;
        this.numbers = new Numbers(directory);
        this.areaResolver = new AreaResolver(directory);
        this.fuzzySearch = new FuzzySearch(index, this::isForTheReader);
        this.lexicon = new Lexicon(DirectoryWords.of(directory), Intent.EVERYWHERE);
    }

    /** Reads a whole directory into memory. Close it when no more questions will be asked. */
    public static Search over(Directory directory) {
        return new Search(directory, new EntryIndex(Entries.of(directory)));
    }

    /** The same for the next directory; on the same index when the same names are to be found in it. */
    public Search next(Directory next) {
        return Entries.areSame(directory, next) ? new Search(next, index) : over(next);
    }

    /** Whether closing this one closes the other one too. */
    public boolean sharesIndexWith(Search other) {
        return index == other.index;
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
        Map<String, List<Hit>> named = NameMatches.lookUp(question,
                keys -> Stream.concat(index.named(keys, MOST_NAMED).stream(), numbers.whole(keys).stream()).toList());
        IntPredicate isKnown = place -> lexicon.isWord(question.words().get(place));
        NameMatches whole = NameMatches.in(question, named, place -> false, isKnown);
        Intent exact = Intent.of(question.words(), lexicon, false);
        if (whole.isWhole() && (!exact.opening().isSafety() || whole.isAccented(question))) {
            return answer(question, Intent.NONE, whole);
        }
        NameMatches names = NameMatches.in(question, named,
                place -> exact.said().contains(place) || Intent.isFiller(question.words().get(place)), isKnown);
        if (exact.opening().isSafety() || question.words().stream().allMatch(lexicon::isKnown)) {
            return answer(question, exact, names);
        }
        Intent forgiven = Intent.of(question.words(), lexicon, true);
        boolean isCry = forgiven.opening().isSafety()
                && (forgiven.opening() != OpeningWords.REFUSED || forgiven.said().size() >= FEWEST_REFUSED);
        Findings findings = answer(question, isCry ? forgiven : exact, names);
        return findings.isNothing() && !forgiven.isNothing() && !forgiven.opening().isSafety()
                ? answer(question, forgiven, names) : findings;
    }

    private Findings answer(Question question, Intent intent, NameMatches names) {
        OpeningWords opening = names.found().stream().flatMap(List::stream).map(this::opening).reduce(intent.opening(),
                OpeningWords::weightier);
        if (opening.isAlone()) {
            return new Findings(opening, List.of(), false, false, question.isShortened());
        }
        Meant meant = areaResolver.meant(question, names);
        List<Finding> found = new ArrayList<>();
        names.found().stream().flatMap(List::stream).filter(hit -> hit.kind() == ResultKind.SERVICE)
                .map(hit -> hit.finding(Numbers.is(hit) ? Why.NUMBER : Why.NAME)).forEach(found::add);
        found.addAll(0, described(intent));
        found.addAll(meant.areas());
        if (found.isEmpty() || names.isWhole()) {
            names.found().stream().flatMap(List::stream).filter(hit -> hit.kind() == ResultKind.ELSEWHERE)
                    .map(hit -> hit.finding(Why.NAME)).forEach(found::add);
        }
        if (names.found().stream().filter(hits -> hits.stream().anyMatch(hit -> hit.kind() == ResultKind.SERVICE))
                .count() > 1) {
            // Several names that services have: one that has all of them is meant.
            found.addAll(0, readable(index.byWords(question.words(), MOST_HITS)));
        }
        boolean asksWhich = meant.asksWhich()
                || names.isWhole() && found.size() > 1
                        && found.stream().noneMatch(one -> one.kind() == ResultKind.SERVICE);
        boolean isExact = opening == OpeningWords.NONE && found.size() == 1 && found.get(0).isArea()
                && unread(question, names, place -> false).isEmpty();
        if (!isExact && !names.isWhole()) {
            asksWhich |= addRest(question, intent, names, opening, found);
        }
        if (opening == OpeningWords.DOOR && intent.guides().isEmpty()) {
            found.add(new Finding(ResultKind.GUIDE, FIRST_GUIDE, "", Why.TOPIC));
        }
        return new Findings(opening, once(found), asksWhich, isExact, question.isShortened());
    }

    /** Pages and services that the words describe; a service only where the directory has it. */
    private List<Finding> described(Intent intent) {
        return intent.described().stream().filter(one -> one.kind() != ResultKind.SERVICE
                || directory.service(new Slug(one.target())).isPresent())
                .map(one -> one.kind() != ResultKind.SERVICE ? one
                        : new Finding(one.kind(), one.target(),
                                directory.service(new Slug(one.target())).orElseThrow().name(), one.why()))
                .toList();
    }

    /**
     * Adds what the words mean that are no whole names. Returns whether the reader must say which of several places is
     * meant.
     */
    private boolean addRest(Question question, Intent intent, NameMatches names, OpeningWords opening,
            List<Finding> found) {
        List<Integer> unsaid = unread(question, names, intent.said()::contains);
        List<Finding> worded = worded(question,
                opening == OpeningWords.NONE ? unread(question, names, place -> false) : unsaid, intent.isNothing());
        boolean isUnderstood = unsaid.isEmpty() || opening.isSafety() || !worded.isEmpty();
        if (!opening.isSafety() && !unsaid.isEmpty()) {
            boolean isService = found.stream().anyMatch(one -> one.kind() == ResultKind.SERVICE);
            List<Hit> nearly = isService ? fuzzySearch.near(question).stream().toList()
                    : fuzzySearch.service(question, names, unsaid);
            found.addAll(0,
                    nearly.stream().map(hit -> hit.finding(nearly.size() == 1 ? Why.NAME : Why.WORDS)).toList());
            isUnderstood |= !nearly.isEmpty();
        }
        intent.guides().forEach(guide -> found.add(new Finding(ResultKind.GUIDE, guide, "", Why.TOPIC)));
        found.addAll(worded);
        index.withFacts(intent.facts(), MOST_SERVICES).forEach(hit -> found.add(hit.finding(Why.FACT)));
        boolean isKnown = isUnderstood || opening == OpeningWords.NONE && !intent.isNothing() && !found.isEmpty();
        List<Finding> alike = isKnown ? List.of() : fuzzySearch.of(question, opening, unsaid, found.isEmpty());
        found.addAll(0, alike);
        // Several areas may be meant: a guess that is wrong does more harm than a question. In other letters, where vowels
        // are left out, too many names are alike to ask about all of them.
        return alike.stream().allMatch(Finding::isArea) && alike.stream().map(Finding::target).distinct().count() > 1
                && (question.spelling().isLatin() || alike.stream().map(Finding::name).distinct().count() == 1);
    }

    private List<Finding> worded(Question question, List<Integer> unread, boolean isNameAlone) {
        if (unread.size() > MOST_NAME_WORDS) {
            return List.of();
        }
        List<String> words = unread.stream().map(question.words()::get).toList();
        List<Hit> numbered = numbers.byPrefix(words, MOST_HITS);
        List<Finding> worded = readable(numbered.isEmpty() ? index.byWords(words, MOST_HITS) : numbered);
        return worded.isEmpty() && isNameAlone ? readable(index.byPrefix(words, MOST_HITS)) : worded;
    }

    private List<Finding> readable(List<Hit> hits) {
        return hits.stream().filter(hit -> hit.kind() != ResultKind.ELSEWHERE).filter(this::isForTheReader)
                .sorted(Hit.NEAREST)
                .map(hit -> hit.finding(Numbers.is(hit) ? Why.NUMBER : Why.WORDS)).limit(MOST_SERVICES).toList();
    }

    /** Each result once, for the first reason there is. */
    private static List<Finding> once(List<Finding> found) {
        Map<String, Finding> once = new LinkedHashMap<>();
        found.forEach(one -> once.putIfAbsent((one.isArea() ? ResultKind.AREA : one.kind()) + one.target(), one));
        return once.values().stream().limit(MOST_FOUND).toList();
    }

    /** What a name says by itself: whoever types that of a line for people who are hurt may be one of them. */
    private OpeningWords opening(Hit hit) {
        return hit.kind() != ResultKind.SERVICE ? OpeningWords.NONE
                : switch (directory.service(new Slug(hit.target())).orElseThrow().purpose()) {
                    case EMERGENCY, SUICIDE -> OpeningWords.DANGER;
                    case EXPOSED, POLICE -> OpeningWords.EXPOSED;
                    default -> OpeningWords.NONE;
                };
    }

    /** The places of the words that are neither part of a name nor of the postcode, nor say nothing. */
    private static List<Integer> unread(Question question, NameMatches names, IntPredicate isSaid) {
        return IntStream.range(0, question.words().size())
                .filter(place -> !names.taken().contains(place) && !isSaid.test(place))
                .filter(place -> !Intent.isFiller(question.words().get(place))
                        && !question.isPartOfPostcode(question.words().get(place)))
                .boxed().toList();
    }

    /** Lines for people who are hurt are found by their whole names only, and never among the others. */
    private boolean isForTheReader(Hit hit) {
        return hit.kind() != ResultKind.SERVICE || opening(hit) == OpeningWords.NONE;
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
