package se.forstasamtalet.revision;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import se.forstasamtalet.directory.Gone;
import se.forstasamtalet.directory.Hours;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.revision.Revision.State;

/**
 * The append-only register of revisions and publication numbers. Every method needs the database and says so by
 * failing.
 */
@ApplicationScoped
public class Register {

    @Inject
    Flyway flyway;

    @Inject
    RegisterFile file;

    /**
     * What the revisions that stand on the site say, by their rows. Those never change, and few are new from one
     * publication to the next.
     */
    private volatile Map<Long, Listing> read = Map.of();

    /** Brings the tables up to date. */
    public void migrate() {
        flyway.migrate();
        QuarkusTransaction.requiringNew().run(Ledger::begin);
        file.keepPrivate();
    }

    /**
     * The newest publication's number; 0 when there is no register yet. None is made by asking: where one was lost, an
     * empty file would look like another.
     */
    public long lastPublication() {
        return file.isMissing() || flyway.info().current() == null ? 0 : newestPublication();
    }

    /** What stands on the site, and as of which publication: nothing that it announced is missing. */
    @Transactional
    public Published published() {
        // First the number: what is published meanwhile is then there too early, and read again. The other way round
        // nobody would look again.
        long publication = Publication.newest();
        Map<Long, Listing> known = read;
        Map<Long, Listing> standing = new LinkedHashMap<>();
        List<Gone> gone = new ArrayList<>();
        for (Revision revision : Revision.standing()) {
            if (revision.state == State.WITHDRAWN) {
                gone(revision).ifPresent(gone::add);
            } else {
                standing.put(revision.id,
                        known.containsKey(revision.id) ? known.get(revision.id) : revision.read());
            }
        }
        read = standing;
        return new Published(publication, List.copyOf(standing.values()), List.copyOf(gone));
    }

    /** What was taken away long ago may be written in a way that is no longer read: then nothing is said of it. */
    private static Optional<Gone> gone(Revision withdrawn) {
        try {
            return Optional.of(new Gone(withdrawn.read(), withdrawn.at.atZone(Hours.ZONE).toLocalDate()));
        } catch (RuntimeException unreadable) {
            Log.debugf(unreadable, "The last document of listing %s cannot be read", withdrawn.listing);
            return Optional.empty();
        }
    }

    /** The newest publication's number, or 0 when nothing was ever published. */
    @Transactional
    public long newestPublication() {
        return Publication.newest();
    }

    /**
     * What was put on the site and taken off it, in order, each with the time of the publication that did it.
     *
     * @param after the row after which to begin; 0 for everything
     */
    @Transactional
    public List<Shown> shown(long after) {
        // First the revisions: every one of them has been announced by the time the publications are read.
        List<Revision> revisions = Revision.shown(after);
        Iterator<Publication> publications = Publication.<Publication>list("order by number").iterator();
        List<Shown> shown = new ArrayList<>();
        Instant at = Instant.MIN;
        for (Revision revision : revisions) {
            // A publication is announced after its revisions, in the same transaction.
            while (at.isBefore(revision.at) && publications.hasNext()) {
                at = publications.next().at.truncatedTo(ChronoUnit.MILLIS);
            }
            shown.add(new Shown(revision.id, at, revision.listing, revision.kind, revision.document,
                    revision.state == State.PUBLISHED));
        }
        return shown;
    }

    /**
     * A listing that was put on the site, or taken off it. Who did it and why are left in the register.
     *
     * @param row its place in the register
     * @param stands whether it stands there from then on
     */
    public record Shown(long row, Instant at, UUID listing, Listing.Kind kind, String document, boolean stands) {}

    /**
     * The directory's listings as they stand after one publication.
     *
     * @param gone those that stood there once
     */
    public record Published(long publication, List<Listing> listings, List<Gone> gone) {

        /** Of which nothing was ever taken away. */
        public Published(long publication, List<Listing> listings) {
            this(publication, listings, List.of());
        }
    }
}
