package se.forstasamtalet.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.content.ContentFolder;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.FactGroup;
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

    @Inject
    ContentImports imports;

    @Inject
    Workflow steps;

    @Test
    void theFirstImportMakesRevisionOneOfEachListingInOnePublication() {
        assertEquals(CONTENT.size(), Revision.count("number = 1 and author = ?1", Revision.CONTENT));
        assertEquals(1, Publication.count("author", Revision.CONTENT));
    }

    @Test
    void importingTheSameContentAgainAddsNothing() {
        long before = Revision.count();
        imports.add(CONTENT);
        assertEquals(before, Revision.count());
        assertEquals(1, Publication.count("author", Revision.CONTENT));
    }

    @Test
    void aChangedFileBecomesTheNextRevisionAndAPublication() {
        long before = Publication.newest();
        imports.add(renamed("ATV Nacka ny"));
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
        imports.add(renamed("Filens namn"));
        assertEquals("Redaktörens namn", standing());
    }

    @Test
    void aListingWhoseFileIsGoneIsWithdrawnAndComesBackWithTheFile() {
        imports.add(CONTENT.stream().filter(listing -> !listing.id().equals(nacka().id())).toList());
        assertEquals(CONTENT.size() - 1, Revision.published().size());
        imports.add(CONTENT);
        assertEquals(CONTENT.size(), Revision.published().size());
        assertEquals(3, Revision.count("listing", nacka().id()), "nothing is ever deleted");
    }

    /** A translation that comes in a file reaches the site also after somebody pressed "still correct". */
    @Test
    void thatSomebodySaidItIsStillCorrectKeepsNoFileOut() {
        Listing checked = FactGroup.assured(nacka(), EnumSet.allOf(FactGroup.class), LocalDate.of(2030, 1, 2));
        steps.publish(checked, 1, "redaktör", "Fortfarande rätt");
        assertEquals(List.of(), imports.take(delivery(2, renamed("Filens namn"))).passedOver());
        assertEquals("Filens namn", standing());
        assertEquals(LocalDate.of(2030, 1, 2), FactGroup.TREATMENT.checked(Revision.standing(nacka().id()).orElseThrow()
                .read()), "what was checked stays checked");
    }

    @Test
    void whatIsPassedOverIsTold() {
        Listing edited = Documents.changed(nacka(), document -> document.put("name", "Redaktörens namn"));
        steps.publish(edited, 1, "redaktör", "Nytt namn");
        assertEquals(List.of(), imports.take(delivery(2, CONTENT)).passedOver(), "the file is what it was");
        ContentImports.Imported outcome = imports.take(delivery(3, renamed("Filens namn")));
        assertEquals("", outcome.refusal());
        assertEquals(List.of(nacka().id()), outcome.passedOver().stream().map(Listing::id).toList());
        assertEquals("Redaktörens namn", standing());
        assertEquals(outcome, imports.take(delivery(3, renamed("Filens namn"))), "also at the next start");
    }

    @Test
    void anEditionIsTakenInOnceAndNeverAfterAHigherOne() {
        assertEquals("", imports.take(delivery(7, renamed("Sju"))).refusal());
        assertEquals("", imports.take(delivery(8, renamed("Åtta"))).refusal());
        long before = Publication.newest();
        for (int edition : List.of(7, 1)) {
            String refusal = imports.take(delivery(edition, renamed("Sju"))).refusal();
            assertTrue(refusal.startsWith("The content folder is edition " + edition + ", and edition 8 was taken in")
                    && refusal.endsWith("script/import"), refusal);
        }
        assertTrue(imports.take(delivery(8, renamed("Åtta igen"))).refusal().contains("with other files"));
        assertEquals("", imports.take(delivery(8, renamed("Åtta"))).refusal());
        assertEquals("Åtta", standing());
        assertEquals(before, Publication.newest());
        assertEquals("", imports.order(delivery(7, renamed("Sju"))).refusal(), "an operator says so");
        assertEquals("Sju", standing());
        assertEquals("", imports.take(delivery(7, renamed("Sju"))).refusal(), "and then it is the one that stands");
    }

    private static ContentImports.Delivery delivery(int edition, List<Listing> listings) {
        return new ContentImports.Delivery(edition, Integer.toHexString(listings.hashCode()), listings);
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
