package se.forstasamtalet.editor.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import se.forstasamtalet.World;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.revision.Revision;

class PublicationStatusTest {

    /** A node whose build fails goes on showing what stood there. */
    @Test
    void whatIsPublishedAndNotShownIsNotCalledShown() {
        Service service = World.service("trygga-linjen");
        Revision published = new Revision();
        published.listing = service.id();
        published.kind = service.listingKind();
        published.document = Documents.write(service);
        published.state = Revision.State.PUBLISHED;
        DeskListing subject = DeskListing.of(published, World.DIRECTORY);
        PublicationStatus shown = new PublicationStatus();
        shown.publisher = new Publisher();
        assertTrue(shown.isLate(subject));
        assertEquals("har publicerats, men visas inte än", shown.said(subject));
        assertEquals("", shown.page(subject));
    }
}
