package se.forstasamtalet.publication;

import se.forstasamtalet.directory.Listing;

/**
 * A text that readers do not see as it is written, for the sake of a number in it.
 *
 * @param path where it stands in its document
 */
public record HiddenText(Listing listing, String path) {}
