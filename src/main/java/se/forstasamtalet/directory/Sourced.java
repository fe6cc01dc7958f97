package se.forstasamtalet.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A fact: it has a source, or it does not exist. */
public interface Sourced {
    Citation source();

    /** The day the fact was last checked, which is not the day it was last changed; null when nobody ever has. */
    @Nullable
    LocalDate assured_date();
}
