package se.forstasamtalet.directory;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The answer to a yes-or-no question of the survey. Unknown is an answer of its own and is never shown as no. */
public enum Known {
    @JsonProperty("yes") YES,
    @JsonProperty("no") NO,
    @JsonProperty("unknown") UNKNOWN
}
