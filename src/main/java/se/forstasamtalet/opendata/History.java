package se.forstasamtalet.opendata;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Organization;
import se.forstasamtalet.directory.Route;
import se.forstasamtalet.directory.Service;

/**
 * Everything that ever stood on the site, publication by publication. It is immutable and only grows: {@link #plus}.
 * Time never runs backwards in it, also where the clocks of two nodes did: who has read up to a moment misses nothing
 * after it.
 */
public final class History {

    public static final History NONE = new History(List.of(), List.of(), Map.of(), Map.of());

    private final List<Version> versions;
    private final List<Change> changes;
    private final Map<UUID, Listing> standing;
    private final Map<UUID, Instant> modified;

    private History(List<Version> versions, List<Change> changes, Map<UUID, Listing> standing,
            Map<UUID, Instant> modified) {
        this.versions = versions;
        this.changes = changes;
        this.standing = standing;
        this.modified = modified;
    }

    /** This history and what came after it, in order. */
    public History plus(List<Version> newer) {
        History next = new History(new ArrayList<>(versions), new ArrayList<>(changes), new LinkedHashMap<>(standing),
                new HashMap<>(modified));
        List<Version> publication = new ArrayList<>();
        for (Version version : newer) {
            if (!publication.isEmpty() && version.at().isAfter(publication.get(0).at())) {
                next.take(publication);
                publication.clear();
            }
            publication.add(version);
        }
        if (!publication.isEmpty()) {
            next.take(publication);
        }
        return next;
    }

    /** Takes over what was published at one time. */
    private void take(List<Version> publication) {
        Instant at = last().filter(publication.get(0).at()::isBefore).orElse(publication.get(0).at());
        Map<UUID, Listing> before = new LinkedHashMap<>(standing);
        for (Version version : publication) {
            versions.add(new Version(version.listing(), version.kind(), at, version.document(), version.stands()));
            if (version.stands()) {
                standing.put(version.listing(), version.read());
            } else {
                standing.remove(version.listing());
            }
        }
        publication.stream().map(Version::listing)
                .flatMap(listing -> Stream.concat(Stream.of(listing),
                        services(before.get(listing), standing.get(listing))))
                .distinct().forEach(touched -> note(at, before.get(touched), standing.get(touched)));
    }

    /** The services in whose records an area or an organization stands. */
    private Stream<UUID> services(@Nullable Listing before, @Nullable Listing after) {
        return standing.values().stream().filter(Service.class::isInstance).map(Service.class::cast)
                .filter(service -> stands(before, service) || stands(after, service)).map(Service::id);
    }

    private static boolean stands(@Nullable Listing listing, Service service) {
        if (listing instanceof Area area) {
            return area.routes().stream().map(Route::service).anyMatch(service.slug()::equals)
                    || (service.service_area() != null && service.service_area().areas().contains(area.slug()));
        }
        return listing instanceof Organization && listing.slug().equals(service.organization());
    }

    private static Change.Kind change(@Nullable Listing before, @Nullable Listing after) {
        if (before == null) {
            return Change.Kind.ADDED;
        }
        return after == null ? Change.Kind.REMOVED : Change.Kind.CHANGED;
    }

    private void note(Instant at, @Nullable Listing before, @Nullable Listing after) {
        Listing listing = after == null ? before : after;
        if (listing == null) {
            return;
        }
        changes.add(new Change(at, change(before, after), listing.listingKind(), listing.id(), listing.name()));
        modified.put(listing.id(), at);
    }

    /**
     * Every addition, change and removal, the oldest first; a service changes too when what stands in its record does.
     */
    List<Change> changes() {
        return changes;
    }

    /** When a listing, or something that stands in its record, was last changed; nothing when it was never there. */
    Optional<Instant> modified(UUID listing) {
        return Optional.ofNullable(modified.get(listing));
    }

    /** When a listing was taken away, or nothing when it stands or never did. */
    Optional<Instant> removed(UUID listing) {
        return standing.containsKey(listing) ? Optional.empty() : modified(listing);
    }

    /** When something was first published. */
    Optional<Instant> first() {
        return versions.stream().map(Version::at).findFirst();
    }

    /** When something was last published. */
    Optional<Instant> last() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1).at());
    }

    /** When something was published for the last time before a moment had passed. */
    Optional<Instant> lastUntil(Instant moment) {
        return versions.stream().map(Version::at).takeWhile(at -> !at.isAfter(moment))
                .reduce((earlier, later) -> later);
    }

    /** This history as it was at a moment. */
    History until(Instant moment) {
        return NONE.plus(versions.stream().filter(version -> !version.at().isAfter(moment)).toList());
    }

    /** What stands on the site. */
    List<Listing> standing() {
        return standing.values().stream().filter(Objects::nonNull).toList();
    }
}
