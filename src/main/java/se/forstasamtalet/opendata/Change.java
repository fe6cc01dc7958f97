package se.forstasamtalet.opendata;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import se.forstasamtalet.directory.Listing;

/**
 * What somebody who keeps a copy must do about one record.
 *
 * @param name the record's name, of one that was removed the last it had
 */
record Change(Instant at, Kind change, Listing.Kind kind, UUID id, String name) {

    enum Kind {
        @JsonProperty("added") ADDED,
        @JsonProperty("changed") CHANGED,
        @JsonProperty("removed") REMOVED
    }
}
