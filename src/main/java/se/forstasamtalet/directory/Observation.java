package se.forstasamtalet.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something a source says that no other field holds, in its own Swedish words.
 *
 * @param text the words of the source
 */
public record Observation(String text, Citation source, @Nullable LocalDate assured_date) implements Quoted {}
