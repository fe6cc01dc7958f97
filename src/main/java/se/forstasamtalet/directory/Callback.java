package se.forstasamtalet.directory;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a service calls back whoever cannot get through, or must not be called just now.
 *
 * @param possible whether the service itself can call back
 * @param asked_by how one asks for it
 * @param voicemail_safe whether only those who work there hear its voicemail
 */
public record Callback(
        @InData(attribute = "callback") @Nullable YesNoUnknown possible,
        @InData(attribute = "callback_asked_by") @Nullable Way asked_by,
        @InData(attribute = "voicemail_safe") @Nullable YesNoUnknown voicemail_safe,
        Citation source,
        @Nullable LocalDate assured_date) implements Sourced {

    /** How one asks to be called. */
    public enum Way {
        @JsonProperty("call") CALL,
        @JsonProperty("voicemail") VOICEMAIL,
        @JsonProperty("website") WEBSITE
    }
}
