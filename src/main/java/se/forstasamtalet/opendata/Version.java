package se.forstasamtalet.opendata;

import java.time.Instant;
import java.util.UUID;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.Listing;

/**
 * A listing as it stood from one publication on. It knows neither who wrote it nor why: what is not here cannot leave.
 *
 * @param at when it was published
 * @param document in the written form; of a listing that was taken away, what stood there last
 * @param stands whether it stands on the site from then on, or was taken away
 */
public record Version(UUID listing, Listing.Kind kind, Instant at, String document, boolean stands) {

    Listing read() {
        return Documents.read(document, kind);
    }
}
