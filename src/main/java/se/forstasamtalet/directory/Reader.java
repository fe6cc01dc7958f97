package se.forstasamtalet.directory;

/** Who meets what a listing holds. Editors and reviewers at the desk meet all of it. */
public enum Reader {
    /** Whoever looks for help, on the pages for visitors. */
    VISITOR,
    /** Whoever refers or compares, on the pages for professionals. */
    PROFESSIONAL,
    /** Programs, through the open data. */
    DATA
}
