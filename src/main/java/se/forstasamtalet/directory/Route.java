package se.forstasamtalet.directory;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The way from an area to a service (table 1 of the survey).
 *
 * @param service the service's slug
 */
public record Route(Slug service, Kind kind, Citation source, @Nullable LocalDate assured_date) implements Sourced {

    /** How the area uses the service. */
    public enum Kind {
        /** The municipality treats by itself. */
        @JsonProperty("own") OWN,
        /** The municipality refers to someone else. */
        @JsonProperty("refers") REFERS,
        /** The municipality refers there beside its own treatment. */
        @JsonProperty("also_refers") ALSO_REFERS
    }
}
