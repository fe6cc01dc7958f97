package se.forstasamtalet.directory;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Whether a door answers at a moment, and until when.
 *
 * @param changes when it closes (open), opens (closed) or may be known again, in Stockholm's time; null when it never
 * does as far as is known
 */
public record Opening(State state, @Nullable ZonedDateTime changes) {

    static final Opening UNKNOWN = new Opening(State.UNKNOWN, null);

    public enum State {
        OPEN,
        CLOSED,
        /** No hours are known that hold at this moment: not the same as closed. */
        UNKNOWN
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isAroundTheClock() {
        return isOpen() && changes == null;
    }
}
