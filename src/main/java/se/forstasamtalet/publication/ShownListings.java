package se.forstasamtalet.publication;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Listing;

/** What visitors see of each listing, and since when. */
final class ShownListings {

    private volatile Map<UUID, Listing> listings = Map.of();
    private volatile Map<UUID, Instant> changes = Map.of();
    private volatile @Nullable Instant begun;

    /** From this moment visitors see a directory. */
    void begin(Directory directory, Instant now) {
        Map<UUID, Listing> next = directory.listings().collect(Collectors.toMap(Listing::id, Function.identity()));
        if (begun == null) {
            begun = now;
        } else {
            Map<UUID, Instant> since = new HashMap<>(changes);
            next.values().stream().filter(one -> !one.equals(listings.get(one.id())))
                    .forEach(one -> since.put(one.id(), now));
            listings.keySet().stream().filter(id -> !next.containsKey(id)).forEach(id -> since.put(id, now));
            changes = since;
        }
        listings = next;
    }

    /**
     * Since when exactly this is seen of a listing, or that it is gone; at the earliest since this node began.
     *
     * @param wanted nothing when it shall be gone
     * @return nothing while something else is seen
     */
    Optional<Instant> since(UUID id, Optional<Listing> wanted) {
        return begun != null && Optional.ofNullable(listings.get(id)).equals(wanted)
                ? Optional.of(changes.getOrDefault(id, begun)) : Optional.empty();
    }
}
