package se.forstasamtalet.directory;

import org.jspecify.annotations.Nullable;

/** A fact that may come with the words of its source, in Swedish. */
public interface Quoted extends Sourced {

    /** The words of the source; null when there are none, or the fact is no longer as they say. */
    @Nullable
    String text();
}
