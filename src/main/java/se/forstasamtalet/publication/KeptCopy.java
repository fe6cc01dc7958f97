package se.forstasamtalet.publication;

import java.io.IOException;
import java.util.Optional;
import se.forstasamtalet.revision.Register.Published;

/** This node's copy of what visitors see, on the disk. That it cannot be kept takes nothing from them. */
final class KeptCopy {

    private final LastPublished file;
    private final Retries keeping = new Retries();
    private Optional<Published> found = Optional.empty();
    private boolean hasRead;
    private long kept;

    KeptCopy(LastPublished file) {
        this.file = file;
    }

    /** What was kept when this node began; it is read once. Nothing when it cannot be read. */
    Optional<Published> read() {
        try {
            if (!hasRead) {
                found = file.read();
                hasRead = true;
                kept = found.map(Published::publication).orElse(KnownPublication.NOTHING);
            }
            return found;
        } catch (RuntimeException | IOException unreadable) {
            keeping.complain("The last snapshot's documents cannot be read: " + Retries.cause(unreadable));
            return Optional.empty();
        }
    }

    /** Keeps what visitors see by now; when that fails it is tried again. */
    void keep(Published shown) {
        if (shown.publication() == kept || shown.publication() == KnownPublication.NOTHING || !keeping.isDue()) {
            return;
        }
        try {
            file.keep(shown);
            kept = shown.publication();
            keeping.succeeded();
        } catch (RuntimeException | IOException unwritable) {
            keeping.failed(
                    "Publication " + shown.publication() + " is shown, but no copy of it can be kept on the disk "
                            + "for a start without the database: " + Retries.cause(unwritable));
        }
    }
}
