package se.forstasamtalet.site;

import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayDeque;
import java.util.Queue;

/** So many requests go on at once; some others wait for their turn, and take no thread while they do. */
final class ConcurrencyLimit {

    private final int atOnce;
    private final int mostWaiting;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private int taken;

    ConcurrencyLimit(int atOnce, int mostWaiting) {
        this.atOnce = atOnce;
        this.mostWaiting = mostWaiting;
    }

    /**
     * @param turn is run when it is this request's turn, which lasts until the request is answered or its sender gone
     * @param full is run when even those who wait are too many
     */
    void take(RoutingContext context, Runnable turn, Runnable full) {
        Context own = context.vertx().getOrCreateContext();
        Runnable now = () -> begin(context, turn);
        switch (place(() -> own.runOnContext(later -> now.run()))) {
            case TAKEN -> now.run();
            case WAITING -> {
            }
            case NONE -> full.run();
        }
    }

    private enum Admission {
        TAKEN, WAITING, NONE
    }

    private synchronized Admission place(Runnable later) {
        if (taken < atOnce) {
            taken++;
            return Admission.TAKEN;
        }
        return waiting.size() < mostWaiting && waiting.add(later) ? Admission.WAITING : Admission.NONE;
    }

    private void begin(RoutingContext context, Runnable turn) {
        if (context.response().closed()) {
            release();
        } else {
            context.addEndHandler(over -> release());
            turn.run();
        }
    }

    private void release() {
        Runnable next;
        synchronized (this) {
            next = waiting.poll();
            if (next == null) {
                taken--;
            }
        }
        if (next != null) {
            next.run();
        }
    }
}
