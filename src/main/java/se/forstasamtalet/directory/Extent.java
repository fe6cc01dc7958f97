package se.forstasamtalet.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long the help lasts.
 *
 * @param text the words of the source, in Swedish
 * @param tracks the same in parts that can be said in any language
 */
public record Extent(@Nullable String text, List<Track> tracks, Citation source, @Nullable LocalDate assured_date)
        implements Quoted {

    public Extent {
        tracks = tracks == null ? List.of() : List.copyOf(tracks);
    }

    /**
     * One way through the help.
     *
     * @param sessions_from fewest meetings
     * @param sessions_to most meetings, or null; equal to {@code sessions_from} for an exact number
     * @param months_from shortest time in months
     * @param months_to longest time in months
     * @param extendable whether it can be made longer when needed
     * @param varies whether the source says that it differs from person to person
     * @param measure what the numbers are, when they are not how long it takes
     */
    public record Track(
            Kind kind,
            @Nullable Integer sessions_from,
            @Nullable Integer sessions_to,
            @Nullable Integer months_from,
            @Nullable Integer months_to,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean extendable,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean varies,
            @Nullable Measure measure) {}

    /** What the source says that the numbers of a track are. */
    public enum Measure {
        @JsonProperty("usual") USUAL,
        @JsonProperty("desired") DESIRED
    }

    /** Whom or what a track is for. */
    public enum Kind {
        @JsonProperty("any") ANY,
        @JsonProperty("open_talks") OPEN_TALKS,
        @JsonProperty("after_decision") AFTER_DECISION,
        @JsonProperty("outpatient") OUTPATIENT,
        @JsonProperty("with_children") WITH_CHILDREN,
        @JsonProperty("family") FAMILY,
        @JsonProperty("without_children") WITHOUT_CHILDREN,
        @JsonProperty("sov") SOV,
        @JsonProperty("predov") PREDOV,
        @JsonProperty("individual") INDIVIDUAL,
        @JsonProperty("group") GROUP
    }
}
