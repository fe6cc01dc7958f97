package se.forstasamtalet.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import se.forstasamtalet.bench.Outcome.Success;
import se.forstasamtalet.bench.Searcher.Answer;

/** Puts one searcher through documents and questions. Every part of it ends in time, however slow the searcher. */
final class SearchTrial {

    private static final int THREADS = 2;
    private static final int MOST = 10;
    private static final int LEAST_ASKED = 2_000;
    /** As long as the edge is given: a program that has just started is not what readers meet. */
    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(15);
    private static final long ONE_BY_ONE = TimeUnit.SECONDS.toNanos(12);
    private static final long TOGETHER = TimeUnit.SECONDS.toNanos(4);

    private final Searcher searcher;
    private final List<Question> questions;
    private final List<Success> successes = new ArrayList<>();

    private SearchTrial(Searcher searcher, List<Question> questions) {
        this.searcher = searcher;
        this.questions = questions;
    }

    static Outcome of(Searcher searcher, List<Sought> documents, List<Question> questions) throws Exception {
        long start = System.nanoTime();
        try {
            searcher.build(documents);
        } catch (Searcher.TooSlow tooSlow) {
            return Outcome.unfinished(searcher.name());
        }
        return new SearchTrial(searcher, questions).measure((System.nanoTime() - start) / 1e9);
    }

    private Outcome measure(double seconds) throws Exception {
        askFor(WARM_UP, 0);
        List<Long> nanos = new ArrayList<>();
        List<Long> waited = new ArrayList<>();
        long end = System.nanoTime() + ONE_BY_ONE;
        for (int number = 0; number < Math.max(LEAST_ASKED, questions.size()) && System.nanoTime() < end; number++) {
            Question question = questions.get(number % questions.size());
            long start = System.nanoTime();
            Answer answer = searcher.ask(question, MOST);
            waited.add(System.nanoTime() - start);
            nanos.add(answer.nanos());
            if (number < questions.size()) {
                successes.add(success(answer.ids(), question));
            }
        }
        return new Outcome(searcher.name(), seconds, searcher.indexBytes(), sorted(nanos), sorted(waited),
                askTogether(), successes);
    }

    private static Success success(List<String> ids, Question question) {
        List<Boolean> right = ids.stream().limit(3).map(question.right()::contains).toList();
        return new Success(question.way(), !right.isEmpty() && right.get(0), right.contains(true));
    }

    /**
     * Answers in a second of two threads; of a searcher that two threads must share, as many as two of it would give.
     */
    private double askTogether() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Double>> askers = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread * questions.size() / THREADS;
                askers.add(() -> askFor(TOGETHER, first));
            }
            double perSecond = 0;
            for (Future<Double> asker : threads.invokeAll(askers)) {
                perSecond += asker.get();
            }
            return perSecond;
        } finally {
            threads.shutdownNow();
        }
    }

    /**
     * Asks for some time, from one of the questions on. Returns how many answers came for each second that answering
     * took.
     */
    private double askFor(long nanos, int first) throws Exception {
        long answering = 0;
        int asked = 0;
        for (long end = System.nanoTime() + nanos; System.nanoTime() < end; asked++) {
            answering += searcher.ask(questions.get((first + asked) % questions.size()), MOST).nanos();
        }
        return asked * 1e9 / answering;
    }

    private static long[] sorted(List<Long> nanos) {
        return nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    }
}
