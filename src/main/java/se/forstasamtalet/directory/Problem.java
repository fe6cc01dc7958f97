package se.forstasamtalet.directory;

/**
 * Something wrong in a listing.
 *
 * @param listing the listing's folder and slug, {@code services/atv-nacka}
 * @param field the path of the field, {@code routes[0].service}
 * @param expected what should stand there
 */
public record Problem(String listing, String field, Expected expected) {}
