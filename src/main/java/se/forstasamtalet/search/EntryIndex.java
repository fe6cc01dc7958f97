package se.forstasamtalet.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.search.IndexSearcher;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.index.LuceneIndexManager;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.MatchPredicateOptionsStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FieldProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ScoreProjection;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * All entries in one Lucene index in memory. It is filled once and never changed; a directory in which something else
 * is to be found gets a new one.
 */
final class EntryIndex implements AutoCloseable {

    static final String WORDS = "words";
    private static final String ALL_WORDS = "allWords";
    /** Entries that are added in one go. */
    private static final int BATCH = 5_000;
    /** No question may keep the machine busy for longer, in milliseconds; what was found until then is the answer. */
    private static final long LONGEST_MILLIS = 2_000;
    /** Swedish words that are parts of others: {@code centrum} is found in {@code relationsvåldscentrum}. */
    private static final int SHORTEST_COMPOUND = 8;
    private static final int SHORTEST_BEGUN = 3;
    /** Shorter names look like too many others; longer ones are none. In letters. */
    private static final int SHORTEST_ALIKE = 4;
    private static final int LONGEST_ALIKE = 34;
    private static final int SHORTEST_TWO_SLIPS = 8;
    /** What two slips may do to a longer name takes milliseconds to think through. */
    private static final int LONGEST_TWO_SLIPS = 18;
    /** The score of a name that is one slip away; what is nearer has more. */
    static final float NEAR = 6;

    static {
        // What is asked often in a large directory would be kept, with its words.
        IndexSearcher.setDefaultQueryCache(null);
    }

    private final CloseableSearchMapping mapping;
    private final NameTable named;

    EntryIndex(Collection<IndexEntry> entries) {
        LuceneAnalysisConfigurer analysis = context -> context.analyzer(WORDS).instance(compounds());
        mapping = SearchMapping.builder(AnnotatedTypeSource.fromClasses(IndexEntry.class, Hit.class))
                .property("hibernate.search.backend.type", "lucene")
                .property("hibernate.search.backend.lucene_version", "LATEST")
                .property("hibernate.search.backend.directory.type", "local-heap")
                .property("hibernate.search.backend.analysis.configurer", analysis)
                // It need not search the whole program for annotated classes: it is told which there are.
                .property("hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations", false)
                .property("hibernate.search.mapping.build_missing_discovered_jandex_indexes", false)
                .property("hibernate.search.indexing.plan.synchronization.strategy", "read-sync")
                .build();
        fill(List.copyOf(entries));
        named = new NameTable(entries);
    }

    private static Analyzer compounds() {
        CharArraySet parts = new CharArraySet(Vocabulary.ALL.stream().flatMap(vocabulary -> vocabulary.parts().stream())
                .map(part -> Spelling.of(part).key()).collect(Collectors.toSet()), false);
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                WhitespaceTokenizer words = new WhitespaceTokenizer();
                return new TokenStreamComponents(words,
                        new DictionaryCompoundWordTokenFilter(words, parts, SHORTEST_COMPOUND, 3, 20, true));
            }
        };
    }

    private void fill(List<IndexEntry> entries) {
        for (int from = 0; from < entries.size(); from += BATCH) {
            try (SearchSession session = mapping.createSession()) {
                entries.subList(from, Math.min(entries.size(), from + BATCH)).forEach(session.indexingPlan()::add);
            }
        }
        if (entries.size() > BATCH) {
            mapping.scope(IndexEntry.class).workspace().mergeSegments();
            mapping.scope(IndexEntry.class).workspace().refresh();
        }
    }

    /** What comes out of the index: enough to say what was found, and by which name. */
    @ProjectionConstructor
    record Hit(@FieldProjection ResultKind kind, @FieldProjection String target, @FieldProjection String name,
            @FieldProjection List<String> keys,
            @ScoreProjection float score) {

        static final Comparator<Hit> NEAREST = Comparator.comparing(Hit::score).reversed()
                .thenComparing(Hit::kind).thenComparing(Hit::name).thenComparing(Hit::target);

        boolean isArea() {
            return kind == ResultKind.AREA || kind == ResultKind.PLACE || kind == ResultKind.REGION;
        }

        Finding finding(Finding.Why why) {
            return new Finding(kind, target, name, why);
        }
    }

    /** Everything that has one of these whole names. */
    List<Hit> named(Set<String> keys) {
        return named.of(keys);
    }

    /** Areas and places whose names begin so. */
    List<Hit> begun(String beginning, int most) {
        return find(most, entry -> entry.and(entry.prefix().field("keys").matching(beginning),
                entry.terms().field("kind").matchingAny(ResultKind.AREA, ResultKind.PLACE)));
    }

    /** What has all these words in its names, in any order; those in which the words weigh more come first. */
    List<Hit> byWords(List<String> words, boolean isLatin, int most) {
        return words.isEmpty() ? List.of()
                : find(most, entry -> all(entry, words, word -> said(entry, in(isLatin), word)));
    }

    /** The same when only the beginnings of words were typed: half the name of a clinic. */
    List<Hit> byPrefix(List<String> words, boolean isLatin, int most) {
        return words.isEmpty() ? List.of()
                : find(most, entry -> all(entry, words, word -> wholeOrBegun(entry, in(isLatin), word)));
    }

    /**
     * What is asked has the form of what is indexed already. An analyzer would keep the last word that each thread was
     * asked.
     */
    private static MatchPredicateOptionsStep<?> said(SearchPredicateFactory entry, String field, String word) {
        return entry.match().field(field).matching(word).skipAnalysis();
    }

    private static PredicateFinalStep all(SearchPredicateFactory entry, List<String> words,
            Function<String, PredicateFinalStep> one) {
        BooleanPredicateClausesStep<?, ?> all = entry.bool();
        words.forEach(word -> all.must(one.apply(word)));
        return all;
    }

    private static String in(boolean isLatin) {
        return isLatin ? WORDS : ALL_WORDS;
    }

    private static PredicateFinalStep wholeOrBegun(SearchPredicateFactory entry, String field, String word) {
        PredicateFinalStep whole = said(entry, field, word).boost(2);
        return word.length() < SHORTEST_BEGUN ? whole
                : entry.or(whole, entry.prefix().field(field).matching(word).constantScore());
    }

    /** Every service that has all of these facts; one that is called after a method first. */
    List<Hit> withFacts(Set<String> facts, int most) {
        return facts.isEmpty() ? List.of() : find(most, entry -> {
            BooleanPredicateClausesStep<?, ?> all = entry.bool().must(entry.terms().field("facts").matchingAll(facts));
            facts.forEach(fact -> all.should(said(entry, WORDS, fact.substring(fact.indexOf('-') + 1))));
            return all;
        });
    }

    /**
     * What is called almost like this, the nearest first: what sounds the same, or is one slip away in letters or in
     * sound.
     */
    List<Hit> near(String name, int most) {
        Spelling spelling = Spelling.of(name);
        String key = spelling.key();
        if (!isBetween(SHORTEST_ALIKE, key, LONGEST_ALIKE)) {
            return List.of();
        }
        String sound = spelling.phonetic();
        List<Hit> near = find(most, entry -> entry.bool()
                .should(entry.terms().field("sounds").matchingAny(sound).constantScore().boost(NEAR + 2))
                .should(said(entry, "keys", key).fuzzy(1).constantScore().boost(NEAR)));
        return !near.isEmpty() ? near
                : find(most, entry -> said(entry, "sounds", sound).fuzzy(1, 1).constantScore().boost(NEAR / 2));
    }

    /** What is called somewhat like this: a long name is forgiven two slips. */
    List<Hit> fuzzy(String name, int most) {
        String key = Spelling.of(name).key();
        return !isBetween(SHORTEST_TWO_SLIPS, key, LONGEST_TWO_SLIPS) ? List.of()
                : find(most, entry -> said(entry, "keys", key).fuzzy(2, 1).constantScore());
    }

    /** What of these kinds has a name with these consonants. */
    List<Hit> bySkeleton(String skeleton, Set<ResultKind> kinds, int most) {
        return skeleton.length() < 2 ? List.of()
                : find(most, entry -> entry.and(entry.terms().field("skeletons").matchingAny(skeleton),
                        entry.terms().field("kind").matchingAny(kinds)).constantScore().boost(NEAR + 1));
    }

    /** What has words almost like all of these in its names. */
    List<Hit> fuzzyWords(List<String> words, boolean isLatin, int most) {
        String field = in(isLatin);
        return words.isEmpty() ? List.of()
                : find(most, entry -> all(entry, words, word -> !isBetween(SHORTEST_ALIKE, word, LONGEST_ALIKE)
                        ? wholeOrBegun(entry, field, word)
                        : entry.or(wholeOrBegun(entry, field, word), said(entry, field, word).fuzzy(1, 1))));
    }

    /**
     * Services that have most of these words in their names, with a slip in each: the more and the nearer, the earlier.
     *
     * @param fewest how many of the words must be in the name
     */
    List<Hit> ranked(List<String> words, int fewest, int most) {
        return find(most, entry -> {
            BooleanPredicateClausesStep<?, ?> ranked = entry.bool()
                    .filter(entry.terms().field("kind").matchingAny(ResultKind.SERVICE))
                    .minimumShouldMatchNumber(fewest);
            words.forEach(word -> ranked.should(rank(entry, word)));
            return ranked;
        });
    }

    private static PredicateFinalStep rank(SearchPredicateFactory entry, String word) {
        BooleanPredicateClausesStep<?, ?> nearer = entry.bool()
                .should(said(entry, WORDS, word).constantScore().boost(2));
        if (isBetween(SHORTEST_ALIKE, word, LONGEST_ALIKE)) {
            nearer.should(said(entry, WORDS, word).fuzzy(1, 1).constantScore());
        }
        if (isBetween(SHORTEST_TWO_SLIPS, word, LONGEST_ALIKE)) {
            nearer.should(said(entry, WORDS, word).fuzzy(2, 1).constantScore());
        }
        return nearer;
    }

    /** What a word may be mistaken for is worked out letter by letter: a very long one would take seconds. */
    private static boolean isBetween(int shortest, String word, int longest) {
        return word.length() >= shortest && word.length() <= longest;
    }

    /** What it takes in memory, in bytes. */
    long bytes() {
        return mapping.indexManager("IndexEntry").unwrap(LuceneIndexManager.class).computeSizeInBytes();
    }

    private List<Hit> find(int most, Function<SearchPredicateFactory, PredicateFinalStep> what) {
        try (SearchSession session = mapping.createSession()) {
            return session.search(IndexEntry.class).select(Hit.class).where(what)
                    .truncateAfter(LONGEST_MILLIS, TimeUnit.MILLISECONDS).fetchHits(most);
        }
    }

    @Override
    public void close() {
        mapping.close();
    }
}
