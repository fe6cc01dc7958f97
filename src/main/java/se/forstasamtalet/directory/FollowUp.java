package se.forstasamtalet.directory;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether and when someone asks how it went.
 *
 * @param text the words of the source, in Swedish
 * @param months_after how many months after the end
 */
public record FollowUp(@InData(attribute = "follow_up") YesNoUnknown done,
        @InData(attribute = "follow_up_when") List<When> when, @Nullable Integer months_after, @Nullable String text,
        Citation source,
        @Nullable LocalDate assured_date) implements Quoted {

    public FollowUp {
        when = when == null ? List.of() : List.copyOf(when);
    }

    /** The moments the survey names. */
    public enum When {
        @JsonProperty("before") BEFORE,
        @JsonProperty("during") DURING,
        @JsonProperty("at_the_end") AT_THE_END,
        @JsonProperty("afterwards") AFTERWARDS
    }
}
