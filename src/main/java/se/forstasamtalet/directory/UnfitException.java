package se.forstasamtalet.directory;

/** A value that cannot be what its type stands for; it says what would be. */
public final class UnfitException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient Expected expected;

    UnfitException(Wanted wanted, Object... details) {
        this(Expected.of(wanted, details));
    }

    private UnfitException(Expected expected) {
        super(expected.toString());
        this.expected = expected;
    }

    /** What should have stood there. */
    public Expected expected() {
        return expected;
    }
}
