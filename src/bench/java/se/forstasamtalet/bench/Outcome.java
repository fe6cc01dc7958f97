package se.forstasamtalet.bench;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How a searcher did on some documents.
 *
 * @param seconds what building took, on the clock
 * @param nanos what each answer took when one thread asked, in the order of length
 * @param waited the same with the way to another process, where there is one
 * @param perSecond answers in a second when two threads asked
 * @param successes how it answered each question, in the order they were asked
 */
record Outcome(String searcher, double seconds, long bytes, long[] nanos, long[] waited, double perSecond,
        List<Success> successes) {

    /** One that did not come to an end. */
    static Outcome unfinished(String searcher) {
        return new Outcome(searcher, Double.NaN, 0, new long[0], new long[0], Double.NaN, List.of());
    }

    boolean isFinished() {
        return nanos.length > 0;
    }

    double megabytes() {
        return isFinished() ? bytes / (double) (1 << 20) : Double.NaN;
    }

    /** The milliseconds that this share of the answers took at most. */
    static double milliseconds(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN
                : sorted[(int) Math.ceil(share * sorted.length) - 1] / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }

    /** In how many of 100 questions of one way the first answer was right. */
    double at1(String way) {
        return share(successes.stream().filter(success -> success.way().equals(way)).map(Success::first).toList());
    }

    /** In how many of the first questions, whatever their way, the first answer was right. */
    double at1(int questions) {
        return share(successes.stream().limit(questions).map(Success::first).toList());
    }

    double at3(String way) {
        return share(successes.stream().filter(success -> success.way().equals(way)).map(Success::amongThree).toList());
    }

    double at3(int questions) {
        return share(successes.stream().limit(questions).map(Success::amongThree).toList());
    }

    private static double share(List<Boolean> right) {
        return 100.0 * Collections.frequency(right, true) / right.size();
    }

    /** Whether the first answer to a question was right, and one of the first three. */
    record Success(String way, boolean first, boolean amongThree) {}
}
