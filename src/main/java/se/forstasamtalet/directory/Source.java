package se.forstasamtalet.directory;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that facts are taken from.
 *
 * @param id how citations name it
 * @param published when it was published, or null when it has no date
 * @param url where it can be read
 * @param read the day it was read
 */
public record Source(String id, String title, String publisher, @Nullable String published, @Nullable URI url,
        LocalDate read) {}
