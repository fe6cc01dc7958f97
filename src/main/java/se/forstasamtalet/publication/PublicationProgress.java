package se.forstasamtalet.publication;

/**
 * How far what was published has come on this node.
 *
 * @param published the newest publication that it knows of
 * @param shown the publication that visitors see; 0 while they see what nobody published
 */
public record PublicationProgress(long published, long shown) {

    /** Whether visitors see what was published last. */
    public boolean isComplete() {
        return published == shown;
    }
}
