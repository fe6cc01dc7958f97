package se.forstasamtalet.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.bench.MadeUpServices.Made;
import se.forstasamtalet.search.Row;
import se.forstasamtalet.search.Search;

/**
 * How fast and how well our search finds, beside PostgreSQL and MiniSearch with the same documents and questions. Its
 * name keeps it out of the test run. script/bench starts it and prints what it leaves in {@link Rows#OF_SEARCH}.
 */
class SearchBench {

    /** What ours is compared with. Only one is there at a time: each gets the whole machine. */
    private static final List<Callable<Searcher>> OTHERS = List.of(PostgresSearcher::new, MiniSearchSearcher::new);
    static final int QUESTIONS = 2_100;

    private final Rows rows = new Rows();

    @Test
    void measures() throws Exception {
        RealDirectory real = RealDirectory.read();
        compare("real documents", real.documents(), RelevanceTable.questions(), OurSearcher.ofReal(real.content()));
        compare("real documents, by kinds of questions", real.documents(), KindsTable.questions(real.content()),
                OurSearcher.ofReal(real.content()));
        relevance(real);
        for (int size : sizes()) {
            List<Made> services = MadeUpServices.of(size);
            compare("made-up services", MadeUpServices.documents(services, real.descriptions()),
                    MadeUpQuestions.about(services, QUESTIONS), OurSearcher.ofMadeUp());
        }
        rows.write(Rows.OF_SEARCH);
    }

    /** How ours does on the whole table, pleas and places elsewhere too, which no list of documents could answer. */
    private void relevance(RealDirectory real) {
        rows.heading("Our answers to the whole table of relevance: right first, and among the first three, of 100");
        try (Search search = Search.over(real.content().directory(real.content().listings()))) {
            Map<String, List<Row>> groups = Row.of("relevance").stream()
                    .collect(Collectors.groupingBy(Row::group, TreeMap::new, Collectors.toList()));
            groups.forEach((group, table) -> rows.add(group + ", " + table.size() + " rows", "%.1f  %.1f",
                    share(search, table, 1), share(search, table, 3)));
        }
    }

    private static double share(Search search, List<Row> table, int among) {
        return 100.0 * table.stream().filter(
                row -> Row.seen(search.find(row.words())).stream().limit(among).anyMatch(row.wanted()::contains))
                .count() / table.size();
    }

    /** Other sizes for a short trial: {@code mvn test -Dtest=SearchBench -Dsearch.sizes=10000}. */
    static int[] sizes() {
        return Arrays.stream(System.getProperty("search.sizes", "100000,1000000").split(","))
                .mapToInt(Integer::parseInt).toArray();
    }

    private void compare(String what, List<Sought> documents, List<Question> questions, Searcher ours)
            throws Exception {
        List<Outcome> outcomes = new ArrayList<>();
        List<Callable<Searcher>> searchers = new ArrayList<>(OTHERS);
        searchers.add(0, () -> ours);
        for (Callable<Searcher> start : searchers) {
            Usage.collectGarbage();
            try (Searcher searcher = start.call()) {
                outcomes.add(SearchTrial.of(searcher, documents, questions));
            }
        }
        String heading = String.format(Locale.ROOT, "Search: %,d %s, %,d questions", documents.size(), what,
                questions.size());
        SearchTable.add(rows, heading, outcomes);
    }
}
