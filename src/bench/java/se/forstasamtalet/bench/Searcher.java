package se.forstasamtalet.bench;

import java.util.List;

/** One way to search, from building its index until it is closed. Two threads may ask at a time. */
interface Searcher extends AutoCloseable {

    String name();

    /** @throws TooSlow when it takes longer than anybody would wait */
    void build(List<Sought> documents) throws Exception;

    /** The ids of the documents that answer best, the best one first. */
    List<String> find(String language, String words, int most) throws Exception;

    /** What it keeps, in memory or on disk, to be able to answer. */
    long indexBytes() throws Exception;

    /** Asks and times. A searcher that sits behind a pipe measures at the other end of it. */
    default Answer ask(Question question, int most) throws Exception {
        long start = System.nanoTime();
        List<String> ids = find(question.language(), question.words(), most);
        return new Answer(ids, System.nanoTime() - start);
    }

    /** What was found, and the time that finding it took. */
    record Answer(List<String> ids, long nanos) {}

    /** A searcher did not come to an end in the time it had. */
    final class TooSlow extends Exception {

        private static final long serialVersionUID = 1;

        TooSlow(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
