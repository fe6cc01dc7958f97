package se.forstasamtalet;

import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.test.junit.QuarkusMock;

/** For tests of limits, which are counted by the minute: they find the same on a machine that is busy. */
public final class StoppedTime {

    private StoppedTime() {}

    /** No time passes in the program until the test is over. */
    public static void begin() {
        long now = System.nanoTime();
        Ticker stopped = () -> now;
        QuarkusMock.installMockForType(stopped, Ticker.class);
    }
}
