package se.forstasamtalet.directory;

/** Who may change what a listing holds. */
public enum Writer {
    /** Whoever has the listing, in the form or in a sheet. */
    EDITOR,
    /** A coordinator, in a sheet, with a second coordinator who approves it. */
    COORDINATOR,
    /** Nobody: the program keeps it, such as the source and the day of a fact that was changed. */
    PROGRAM
}
