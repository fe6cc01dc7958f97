package se.forstasamtalet.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class WatchTest {

    private static final Duration SOON = Duration.ofMillis(1);

    @Test
    void looksAgainAndAgainOnOneDaemonThreadWithItsName() throws InterruptedException {
        CountDownLatch looks = new CountDownLatch(3);
        AtomicReference<Thread> looking = new AtomicReference<>();
        Watch watch = new Watch("a watch");
        watch.begin(Duration.ZERO, SOON, () -> {
            looking.set(Thread.currentThread());
            looks.countDown();
        });
        assertTrue(looks.await(20, TimeUnit.SECONDS));
        assertEquals("a watch", looking.get().getName());
        assertTrue(looking.get().isDaemon());
        watch.stop();
    }

    @Test
    void aLookThatGoesOnIsWaitedForAndNotInterrupted() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger wholeLooks = new AtomicInteger();
        Watch watch = new Watch("a watch");
        watch.hurry(() -> {
            begun.countDown();
            try {
                Thread.sleep(200);
                wholeLooks.incrementAndGet();
            } catch (InterruptedException broken) {
                wholeLooks.set(-1);
            }
        });
        assertTrue(begun.await(20, TimeUnit.SECONDS));
        watch.stop();
        assertEquals(1, wholeLooks.get());
    }

    @Test
    void afterTheEndNothingIsLookedAtAgain() throws InterruptedException {
        AtomicInteger looks = new AtomicInteger();
        Watch watch = new Watch("a watch");
        watch.begin(Duration.ZERO, SOON, () -> {
            looks.incrementAndGet();
            watch.end();
        });
        watch.stop();
        int before = looks.get();
        Thread.sleep(50);
        assertEquals(before, looks.get());
        assertFalse(before > 1);
    }
}
