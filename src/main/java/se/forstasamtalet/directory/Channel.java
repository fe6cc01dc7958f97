package se.forstasamtalet.directory;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How one reaches a service (HSDS {@code attending_type}). */
public enum Channel {
    @JsonProperty("phone") PHONE,
    @JsonProperty("chat") CHAT
}
