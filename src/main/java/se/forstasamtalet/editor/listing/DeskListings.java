package se.forstasamtalet.editor.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;
import se.forstasamtalet.account.Editor;
import se.forstasamtalet.account.Journal;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.revision.Revision;

/**
 * Finds the listings that somebody may work with. To everybody else a listing is not there, and asking for it is noted.
 */
@ApplicationScoped
public class DeskListings {

    @Inject
    Publisher publisher;

    @Inject
    Journal journal;

    /** A listing that somebody may see, in whichever role. */
    @Transactional
    DeskListing visible(Editor editor, UUID listing) {
        DeskListing subject = find(listing);
        if (!editor.maySee(subject.listing(), subject.directory())) {
            throw refused(editor, listing);
        }
        return subject;
    }

    /** A listing that is somebody's in this role. */
    @Transactional
    public DeskListing in(Role role, Editor editor, UUID listing) {
        DeskListing subject = find(listing);
        if (!editor.may(role, subject.listing(), subject.directory())) {
            throw refused(editor, listing);
        }
        return subject;
    }

    /** Every listing that somebody may see. */
    @Transactional
    public List<DeskListing> of(Editor editor) {
        Directory directory = publisher.directory();
        return Revision.standing().stream().map(standing -> DeskListing.of(standing, directory))
                .filter(subject -> editor.maySee(subject.listing(), directory)).toList();
    }

    private DeskListing find(UUID listing) {
        return Revision.standing(listing).map(standing -> DeskListing.of(standing, publisher.directory()))
                .orElseThrow(NotFoundException::new);
    }

    private NotFoundException refused(Editor editor, UUID listing) {
        journal.refused(editor, listing);
        return new NotFoundException();
    }
}
