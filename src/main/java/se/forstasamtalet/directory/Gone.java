package se.forstasamtalet.directory;

import java.time.LocalDate;

/**
 * A listing that was taken off the site: its address goes on to answer.
 *
 * @param listing what last stood there
 * @param since the day it was taken away
 */
public record Gone(Listing listing, LocalDate since) {}
