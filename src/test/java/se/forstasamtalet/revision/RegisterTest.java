package se.forstasamtalet.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.content.ContentFolder;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.Listing;

/**
 * The program has imported the content when these begin, and editors may have written since; each test is undone
 * afterwards.
 */
@QuarkusTest
@TestTransaction
class RegisterTest {

    private static final List<Listing> CONTENT = ContentFolder.read(Path.of("content")).listings();

    @Inject
    Register register;

    @Test
    void theFirstImportMakesRevisionOneOfEachListingInOnePublication() {
        assertEquals(CONTENT.size(), Revision.count("number = 1 and author = ?1", Revision.CONTENT));
        assertEquals(1, Publication.count("author", Revision.CONTENT));
    }

    @Test
    void importingTheSameContentAgainAddsNothing() {
        long before = Revision.count();
        register.importContent(CONTENT);
        assertEquals(before, Revision.count());
        assertEquals(1, Publication.count("author", Revision.CONTENT));
    }

    @Test
    void aChangedFileBecomesTheNextRevisionAndAPublication() {
        long before = Publication.newest();
        register.importContent(renamed("ATV Nacka ny"));
        assertEquals(2,
                Revision.<Revision>find("listing = ?1 order by number desc", nacka().id()).firstResult().number);
        assertTrue(Publication.newest() > before);
        assertEquals("ATV Nacka ny", standing());
    }

    @Test
    void aFileNeverOverwritesWhatAnEditorWrote() {
        Revision edited = new Revision();
        edited.listing = nacka().id();
        edited.kind = Listing.Kind.SERVICES;
        edited.number = 2;
        edited.document = Documents.write(nacka()).replace("\"ATV Nacka\"", "\"Redaktörens namn\"");
        edited.author = "redaktör";
        edited.at = Instant.EPOCH;
        edited.why = "Nytt namn";
        edited.state = Revision.State.PUBLISHED;
        edited.persist();
        register.importContent(renamed("Filens namn"));
        assertEquals("Redaktörens namn", standing());
    }

    @Test
    void aListingWhoseFileIsGoneIsWithdrawnAndComesBackWithTheFile() {
        register.importContent(CONTENT.stream().filter(listing -> !listing.id().equals(nacka().id())).toList());
        assertEquals(CONTENT.size() - 1, Revision.published().size());
        register.importContent(CONTENT);
        assertEquals(CONTENT.size(), Revision.published().size());
        assertEquals(3, Revision.count("listing", nacka().id()), "nothing is ever deleted");
    }

    private static Listing nacka() {
        return CONTENT.stream().filter(listing -> listing.slug().text().equals("atv-nacka")).findFirst().orElseThrow();
    }

    private static List<Listing> renamed(String name) {
        return CONTENT.stream().map(listing -> !listing.id().equals(nacka().id()) ? listing
                : Documents.read(Documents.write(listing).replace("\"ATV Nacka\"", "\"" + name + "\""),
                        listing.listingKind()))
                .toList();
    }

    private static String standing() {
        return Revision.published().stream().filter(revision -> revision.listing.equals(nacka().id())).findFirst()
                .orElseThrow().read().name();
    }
}
