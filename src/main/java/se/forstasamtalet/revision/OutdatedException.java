package se.forstasamtalet.revision;

/** Somebody else was faster: what a step builds upon is no longer what stands, or has been decided already. */
public class OutdatedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    OutdatedException(String message) {
        super(message);
    }
}
