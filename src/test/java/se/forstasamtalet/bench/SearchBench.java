package se.forstasamtalet.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.bench.MadeUpServices.Made;

/**
 * How fast and how well our search finds, beside PostgreSQL and MiniSearch with the same documents and questions. Its name keeps it out
 * of the test run. script/bench starts it and prints what it leaves in {@link Rows#OF_SEARCH}.
 */
class SearchBench {

    /** The searchers that are compared, ours first. Only one is there at a time: each gets the whole machine. */
    private static final List<Callable<Searcher>> SEARCHERS = List.of(PostgresSearcher::new, MiniSearchSearcher::new);
    private static final int QUESTIONS = 2_100;

    private final Rows rows = new Rows();

    @Test
    void measures() throws Exception {
        RealDirectory real = RealDirectory.read();
        List<Question> questions = RelevanceTable.questions();
        if (!questions.isEmpty()) {
            compare("real documents", real.documents(), questions);
        }
        for (int size : sizes()) {
            List<Made> services = MadeUpServices.of(size);
            compare("made-up services", MadeUpServices.documents(services, real.descriptions()), MadeUpQuestions.about(services, QUESTIONS));
        }
        rows.write(Rows.OF_SEARCH);
    }

    /** Other sizes for a short trial: {@code mvn test -Dtest=SearchBench -Dsearch.sizes=10000}. */
    private static int[] sizes() {
        return Arrays.stream(System.getProperty("search.sizes", "100000,1000000").split(",")).mapToInt(Integer::parseInt).toArray();
    }

    private void compare(String what, List<Sought> documents, List<Question> questions) throws Exception {
        List<Outcome> outcomes = new ArrayList<>();
        for (Callable<Searcher> start : SEARCHERS) {
            Usage.collectGarbage();
            try (Searcher searcher = start.call()) {
                outcomes.add(SearchTrial.of(searcher, documents, questions));
            }
        }
        String heading = String.format(Locale.ROOT, "Search: %,d %s, %,d questions", documents.size(), what, questions.size());
        SearchTable.add(rows, heading, outcomes);
    }
}
