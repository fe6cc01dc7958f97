package se.forstasamtalet;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Waits for what another thread or program does: as short as it takes, and long enough where the machine is busy. */
public final class Patience {

    private static final long LONGEST = TimeUnit.MINUTES.toNanos(1);

    private Patience() {}

    /** @param otherwise what is wrong when it is not so after a minute */
    public static void until(Callable<Boolean> isSo, Callable<String> otherwise) throws Exception {
        for (long end = System.nanoTime() + LONGEST; !isSo.call(); Thread.sleep(20)) {
            if (System.nanoTime() > end) {
                throw new AssertionError(otherwise.call());
            }
        }
    }
}
