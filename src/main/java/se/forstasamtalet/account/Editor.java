package se.forstasamtalet.account;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Slug;

/**
 * Somebody who is signed in, and what they may touch. It is read from the account alone, never from what a request
 * says.
 *
 * @param account the account's id
 * @param isCoordinator whether they help the whole region: every listing is theirs to edit and to review
 * @param roles what they do with which organizations and areas, by the listing's id
 */
public record Editor(UUID account, String name, boolean isCoordinator, Map<UUID, Set<Role>> roles) {

    public Editor {
        roles = Map.copyOf(roles);
    }

    /** Whether a listing is theirs in this role: by itself, or because it belongs to an organization that is. */
    public boolean may(Role role, Listing listing, Directory directory) {
        return isCoordinator || Stream
                .concat(Stream.of(listing.id()),
                        owner(listing).flatMap(slug -> directory.organization(slug).stream()).map(Listing::id))
                .anyMatch(id -> roles.getOrDefault(id, Set.of()).contains(role));
    }

    /** Whether they may see a listing at the desk: in any role. */
    public boolean maySee(Listing listing, Directory directory) {
        return Stream.of(Role.values()).anyMatch(role -> may(role, listing, directory));
    }

    private static Stream<Slug> owner(Listing listing) {
        if (listing instanceof Service service) {
            return Stream.of(service.organization());
        }
        return listing instanceof Area area ? Stream.ofNullable(area.organization()) : Stream.empty();
    }
}
