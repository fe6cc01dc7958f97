package se.forstasamtalet.directory;

/**
 * Treatment in a group.
 *
 * @param text the words of the source, in Swedish
 */
public record GroupTreatment(Known offered, String text, Citation source) implements Sourced {
}
