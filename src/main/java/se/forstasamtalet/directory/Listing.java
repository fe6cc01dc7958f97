package se.forstasamtalet.directory;

import java.util.List;
import java.util.UUID;

/** A document of the directory: an organization, a service or an area. One immutable record, one written form. */
public sealed interface Listing permits Organization, Service, Area {

    UUID id();

    Slug slug();

    String name();

    List<Observation> observations();

    List<Conflict> conflicts();

    /** The kind of listing, as the name of its folder in {@code content/}. */
    default Kind listingKind() {
        if (this instanceof Organization) {
            return Kind.ORGANIZATIONS;
        }
        return this instanceof Service ? Kind.SERVICES : Kind.AREAS;
    }

    /** The kinds of listing. */
    enum Kind {
        ORGANIZATIONS("organizations", Organization.class),
        SERVICES("services", Service.class),
        AREAS("areas", Area.class);

        private final String folder;
        private final Class<? extends Listing> type;

        Kind(String folder, Class<? extends Listing> type) {
            this.folder = folder;
            this.type = type;
        }

        public String folder() {
            return folder;
        }

        public Class<? extends Listing> type() {
            return type;
        }
    }
}
