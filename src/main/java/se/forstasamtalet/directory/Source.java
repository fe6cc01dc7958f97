package se.forstasamtalet.directory;

import java.net.URI;
import java.time.LocalDate;

/**
 * Something that facts are taken from.
 *
 * @param id how citations name it
 * @param published when it was published, or null when it has no date
 * @param url where it can be read, or null
 * @param read the day it was read
 */
public record Source(String id, String title, String publisher, String published, URI url, LocalDate read) {}
