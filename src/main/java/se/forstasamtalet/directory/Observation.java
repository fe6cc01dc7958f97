package se.forstasamtalet.directory;

/**
 * Something a source says that no other field holds, in its own Swedish words.
 *
 * @param text the words of the source
 */
public record Observation(String text, Citation source) implements Sourced {
}
