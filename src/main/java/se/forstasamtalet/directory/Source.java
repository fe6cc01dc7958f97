package se.forstasamtalet.directory;

import java.net.URI;
import java.time.LocalDate;

/**
 * Something that facts are taken from.
 *
 * @param id how citations name it
 * @param published when it was published or, for an undated page, when it was last read
 * @param url where it can be read, or null
 */
public record Source(String id, String title, String publisher, String published, URI url, LocalDate read) {}
