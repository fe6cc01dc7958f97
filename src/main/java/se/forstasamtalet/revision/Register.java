package se.forstasamtalet.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import se.forstasamtalet.directory.Documents;
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
    Clock clock;

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
        file.keepPrivate();
    }

    /**
     * Takes over what stands in the content folder: a first revision of each new listing, a next one where the file has
     * changed or gone and nobody has edited the listing. An editor's revision is never overwritten by a file.
     */
    @Transactional
    public void importContent(Collection<Listing> listings) {
        Chain end = Chain.hold();
        Map<UUID, Revision> newest = new HashMap<>();
        Revision.standing().forEach(revision -> newest.put(revision.listing, revision));
        List<Revision> added = new ArrayList<>();
        for (Listing listing : listings) {
            Revision last = newest.remove(listing.id());
            String document = Documents.write(listing);
            boolean unchanged = last != null && last.state == State.PUBLISHED && last.document.equals(document);
            if (!unchanged && (last == null || !Revision.hasOtherAuthor(listing.id()))) {
                added.add(step(listing.id(), listing.listingKind(), document, State.PUBLISHED, last));
            }
        }
        for (Revision gone : newest.values()) {
            if (gone.state == State.PUBLISHED && !Revision.hasOtherAuthor(gone.listing)) {
                added.add(step(gone.listing, gone.kind, gone.document, State.WITHDRAWN, gone));
            }
        }
        if (!added.isEmpty()) {
            added.forEach(end::add);
            Publication.announce(Revision.CONTENT, clock.instant());
        }
    }

    private Revision step(UUID listing, Listing.Kind kind, String document, State state, Revision last) {
        return Revision.step(listing, kind, document, state, last == null ? null : last.number, Revision.CONTENT,
                clock.instant(), "The content folder");
    }

    /** What stands on the site, and as of which publication: nothing that it announced is missing. */
    @Transactional
    public Published published() {
        // First the number: what is published meanwhile is then there too early, and read again. The other way round
        // nobody would look again.
        long publication = Publication.newest();
        Map<Long, Listing> known = read;
        Map<Long, Listing> standing = new LinkedHashMap<>();
        Revision.published().forEach(revision -> standing.put(revision.id,
                known.containsKey(revision.id) ? known.get(revision.id) : revision.read()));
        read = standing;
        return new Published(publication, List.copyOf(standing.values()));
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

    /** The directory's listings as they stand after one publication. */
    public record Published(long publication, List<Listing> listings) {}
}
