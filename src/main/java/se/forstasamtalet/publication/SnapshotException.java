package se.forstasamtalet.publication;

/** The next snapshot is not fit to be shown. The old one stays. */
public final class SnapshotException extends RuntimeException {

    private static final long serialVersionUID = 1;

    SnapshotException(String message, Throwable cause) {
        super(message, cause);
    }
}
