package se.forstasamtalet.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.search.AreaResolver.Meant;
import se.forstasamtalet.search.EntryIndex.Hit;
import se.forstasamtalet.search.Finding.Why;

/** Puts together what the names in one question and the rest of its words lead to. */
final class Answering {

    /** More would not be read, and all must fit on a page of the one size. */
    private static final int MOST_FOUND = 8;
    /** The largest part of the county has so many municipalities; a page that only asks has room for them. */
    private static final int MOST_ASKED = 10;
    private static final int MOST_SERVICES = 5;
    /** No name has more words that say something. */
    static final int MOST_NAME_WORDS = 6;
    /** What the index is asked for, before the best are chosen. */
    private static final int MOST_HITS = 20;
    /** What happens when one calls: whoever asks for help wants to know that first. */
    private static final String FIRST_GUIDE = "nar-du-ringer";

    private final Directory directory;
    private final EntryIndex index;
    private final Numbers numbers;
    private final AreaResolver areaResolver;
    private final FuzzySearch fuzzySearch;
    private final Question question;

    Answering(Directory directory, EntryIndex index, Numbers numbers, AreaResolver areaResolver, Question question) {
        this.directory = directory;
        this.index = index;
        this.numbers = numbers;
        this.areaResolver = areaResolver;
        this.fuzzySearch = new FuzzySearch(index, this::isForTheReader);
        this.question = question;
    }

    /** What an intent and names come to together. */
    Findings of(Intent intent, NameMatches names) {
        OpeningWords opening = names.found().stream().flatMap(List::stream).map(this::opening).reduce(intent.opening(),
                OpeningWords::weightier);
        if (opening.isAlone()) {
            return new Findings(opening, List.of(), false, false, question.isShortened());
        }
        Meant meant = areaResolver.meant(question, names);
        List<Finding> found = new ArrayList<>();
        names.found().stream().flatMap(List::stream).filter(hit -> hit.kind() == ResultKind.SERVICE)
                .map(hit -> hit.finding(Numbers.is(hit) ? Why.NUMBER : Why.NAME)).forEach(found::add);
        // Whoever names or describes a service and asks for its chat wants that one, not the page of all who chat.
        List<Finding> described = described(intent);
        boolean isOne = Stream.concat(found.stream(), described.stream())
                .anyMatch(one -> one.kind() == ResultKind.SERVICE);
        found.addAll(0, described.stream().filter(one -> !isOne || !one.isOfNeed()).toList());
        found.addAll(longerPlace(names, opening).orElseGet(meant::areas));
        if (found.isEmpty() || names.isWhole()) {
            names.found().stream().flatMap(List::stream).filter(hit -> hit.kind() == ResultKind.ELSEWHERE)
                    .map(hit -> hit.finding(Why.NAME)).forEach(found::add);
        }
        found.addAll(0, withAll(names, opening));
        boolean asksWhich = (meant.asksWhich() && found.containsAll(meant.areas()))
                || (names.isWhole() && found.size() > 1
                        && found.stream().noneMatch(one -> one.kind() == ResultKind.SERVICE));
        boolean isExact = opening == OpeningWords.NONE && found.size() == 1 && found.get(0).isArea()
                && unread(names, place -> false).isEmpty();
        if (!isExact && !names.isWhole()) {
            asksWhich |= addRest(intent, names, opening, found);
        }
        if (found.isEmpty() && opening == OpeningWords.NONE) {
            found.addAll(fuzzySearch.anyWord(question, unread(names, intent.said()::contains)));
        }
        if (opening == OpeningWords.DOOR && intent.guides().isEmpty()) {
            found.add(new Finding(ResultKind.GUIDE, FIRST_GUIDE, "", Why.TOPIC));
        }
        // A service that is named is not outweighed by places that may be meant.
        boolean asks = asksWhich && found.get(0).kind() != ResultKind.SERVICE;
        return new Findings(opening, once(found, asks ? MOST_ASKED : MOST_FOUND), asks, isExact,
                question.isShortened());
    }

    /** Whether all that was typed is one slip away from the name of a place. */
    boolean isNearPlace() {
        return !fuzzySearch.longerPlace(question).isEmpty();
    }

    /** The longer name that is misspelt, of which only a part was found as a name. */
    private Optional<List<Finding>> longerPlace(NameMatches names, OpeningWords opening) {
        boolean isPart = names.found().size() <= 1 && opening == OpeningWords.NONE && question.words().size() > 1
                && !unread(names, place -> false).isEmpty();
        return Optional.of(isPart ? fuzzySearch.longerPlace(question) : List.<Finding>of())
                .filter(areas -> !areas.isEmpty());
    }

    /** The service that has all the words in its name, when one of them is also a town or another's name. */
    private List<Finding> withAll(NameMatches names, OpeningWords opening) {
        List<String> words = unread(NameMatches.NONE, place -> false).stream().map(question.words()::get)
                .toList();
        boolean isMore = names.found().size() > 1 || !unread(names, place -> false).isEmpty();
        if (opening != OpeningWords.NONE || names.found().isEmpty() || !isMore || words.size() < 2
                || words.size() > MOST_NAME_WORDS) {
            return List.of();
        }
        List<Hit> all = index.fuzzyWords(words, question.spelling().isLatin(), MOST_HITS);
        List<Hit> services = all.stream().filter(hit -> hit.kind() == ResultKind.SERVICE).filter(this::isForTheReader)
                .toList();
        return all.stream().noneMatch(Hit::isArea) && services.size() == 1
                ? services.stream().map(hit -> hit.finding(Why.NAME)).toList() : List.of();
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
    private boolean addRest(Intent intent, NameMatches names, OpeningWords opening,
            List<Finding> found) {
        List<Integer> unsaid = unread(names, intent.said()::contains);
        List<Finding> worded = worded(opening == OpeningWords.NONE ? unread(names, place -> false) : unsaid,
                intent.isNothing());
        boolean isUnderstood = unsaid.isEmpty() || opening.isSafety() || !worded.isEmpty();
        if (!opening.isSafety() && !unsaid.isEmpty()) {
            boolean isService = found.stream().anyMatch(one -> one.kind() == ResultKind.SERVICE);
            List<Hit> nearly = isService ? longerName(names, unsaid)
                    : fuzzySearch.service(question, names, unsaid);
            found.addAll(0,
                    nearly.stream().map(hit -> hit.finding(nearly.size() == 1 ? Why.NAME : Why.WORDS)).toList());
            isUnderstood |= !nearly.isEmpty();
        }
        intent.guides().forEach(guide -> found.add(new Finding(ResultKind.GUIDE, guide, "", Why.TOPIC)));
        found.addAll(worded);
        index.withFacts(intent.facts(), MOST_SERVICES).forEach(hit -> found.add(hit.finding(Why.FACT)));
        boolean isKnown = isUnderstood
                || (opening == OpeningWords.NONE && !intent.isNothing() && !found.isEmpty());
        List<Finding> alike = isKnown ? List.of() : fuzzySearch.of(question, opening, unsaid, found.isEmpty());
        found.addAll(0, alike);
        // Several areas may be meant: a guess that is wrong does more harm than a question. In other letters, where
        // vowels are left out, too many names are alike to ask about all of them.
        return alike.stream().allMatch(Finding::isArea) && alike.stream().map(Finding::target).distinct().count() > 1
                && (question.spelling().isLatin() || alike.stream().map(Finding::name).distinct().count() == 1);
    }

    /** The service of which a shorter name is that of another one: {@code Manscentrum öster Södertörn}. */
    private List<Hit> longerName(NameMatches names, List<Integer> unsaid) {
        return fuzzySearch.near(question).map(List::of).orElseGet(() -> fuzzySearch.ranked(question, names, unsaid, 0));
    }

    private List<Finding> worded(List<Integer> unread, boolean isNameAlone) {
        if (unread.size() > MOST_NAME_WORDS) {
            return List.of();
        }
        List<String> words = unread.stream().map(question.words()::get).toList();
        List<Hit> numbered = numbers.byPrefix(words, MOST_HITS);
        List<Finding> worded = readable(
                numbered.isEmpty() ? index.byWords(words, question.spelling().isLatin(), MOST_HITS) : numbered);
        return worded.isEmpty() && isNameAlone ? begun(words) : worded;
    }

    /** By the beginnings of words; whoever writes accents does not mean a place without them. */
    private List<Finding> begun(List<String> words) {
        boolean isAccented = !question.plain().equals(question.words()) && question.spelling().isLatin();
        return readable(index.byPrefix(words, question.spelling().isLatin(), MOST_HITS)).stream()
                .filter(one -> !one.isArea() || !isAccented || question.plain().stream()
                        .anyMatch(word -> String.join(" ", Spelling.of(one.name()).plain()).contains(word)))
                .toList();
    }

    private List<Finding> readable(List<Hit> hits) {
        return hits.stream().filter(hit -> hit.kind() != ResultKind.ELSEWHERE).filter(this::isForTheReader)
                .sorted(Hit.NEAREST)
                .map(hit -> hit.finding(Numbers.is(hit) ? Why.NUMBER : Why.WORDS)).limit(MOST_SERVICES).toList();
    }

    /** Each result once, for the first reason there is. */
    private static List<Finding> once(List<Finding> found, int most) {
        Map<String, Finding> once = new LinkedHashMap<>();
        found.forEach(one -> once.putIfAbsent((one.isArea() ? ResultKind.AREA : one.kind()) + one.target(), one));
        return once.values().stream().limit(most).toList();
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
    private List<Integer> unread(NameMatches names, IntPredicate isSaid) {
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
}
