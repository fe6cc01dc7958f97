package se.forstasamtalet.machine;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A thread of its own that looks at something again and again, never twice at once. It keeps no program alive, and is
 * never interrupted: an interrupted thread closes the embedded database's file under everybody.
 */
public final class Watch {

    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(5);

    private final ScheduledExecutorService thread;

    /** @param name what the thread is called in a dump */
    public Watch(String name) {
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread named = new Thread(task, name);
            named.setDaemon(true);
            return named;
        });
    }

    /**
     * Looks for the first time after a while, and then again, each time so long after the last look has ended.
     *
     * @param look must not fail: it would be the last one
     */
    @SuppressWarnings("FutureReturnValueIgnored") // it ends when the thread does; nobody asks for what it found
    public void begin(Duration first, Duration between, Runnable look) {
        thread.scheduleWithFixedDelay(look, first.toMillis(), between.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Does something on this thread as soon as it has time; returns at once. */
    public void hurry(Runnable task) {
        thread.execute(task);
    }

    /** Begins no further look; one that goes on ends by itself. */
    public void end() {
        thread.shutdown();
    }

    /** Ends, and waits a few seconds for the look that goes on. */
    public void stop() throws InterruptedException {
        end();
        thread.awaitTermination(LONGEST_FAREWELL.toMillis(), TimeUnit.MILLISECONDS);
    }
}
