package se.forstasamtalet.directory;

import java.time.LocalDate;

/**
 * A name that stands or has stood on paper, after the host and the language: it leads to its area for as long as there
 * is paper.
 *
 * @param name at most {@link #LONGEST} characters, so that the whole address is short enough to be said and typed
 * @param area where it leads, by now
 * @param printed_since the day from which it was printed; the newest name of an area is the one that is printed now
 */
public record PrintedName(Slug name, Slug area, LocalDate printed_since) {

    /** With the language before it an address has at most twenty characters after its host. */
    public static final int LONGEST = 14;
}
