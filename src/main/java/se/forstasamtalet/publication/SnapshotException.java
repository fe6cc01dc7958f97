package se.forstasamtalet.publication;

import org.jspecify.annotations.Nullable;

/** The next snapshot is not fit to be shown. The old one stays. */
public final class SnapshotException extends RuntimeException {

    private static final long serialVersionUID = 1;

    SnapshotException(@Nullable String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
