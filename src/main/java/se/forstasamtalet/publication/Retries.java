package se.forstasamtalet.publication;

import io.quarkus.logging.Log;

/**
 * Something that is tried again until it succeeds: at first soon, then ever more seldom. A reason is told once, not at
 * every try.
 */
final class Retries {

    /** In looks: a minute. */
    private static final int LONGEST_PAUSE = 240;

    private int pause;
    private int left;
    private String lastComplaint = "";

    /** Whether it is time to try. It is asked once in each look. */
    boolean isDue() {
        if (left > 0) {
            left--;
            return false;
        }
        return true;
    }

    /** Something has changed: the next try need not wait. */
    void hurry() {
        left = 0;
    }

    void succeeded() {
        pause = 0;
        left = 0;
        lastComplaint = "";
    }

    /** @param complaint what failed, and why */
    void failed(String complaint) {
        pause = Math.min(LONGEST_PAUSE, Math.max(1, pause * 2));
        left = pause;
        complain(complaint);
    }

    /** Says why it does not succeed, without waiting any longer for the next try. */
    void complain(String complaint) {
        if (!complaint.equals(lastComplaint)) {
            lastComplaint = complaint;
            Log.warn(complaint);
        }
    }

    /** What lies at the bottom of a failure, in one line. */
    static String cause(Throwable failed) {
        Throwable cause = failed;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String message = cause.getMessage() == null ? "" : ": " + cause.getMessage().lines().findFirst().orElse("");
        return cause.getClass().getSimpleName() + message;
    }
}
