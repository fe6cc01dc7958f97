package se.forstasamtalet.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.content.ContentFolder;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.revision.Register.Shown;
import se.forstasamtalet.revision.Revision.State;

/** The program has imported the content when these begin; each test is undone afterwards. */
@QuarkusTest
@TestTransaction
class WorkflowTest {

    private static final String ANNA = "anna";
    private static final String BO = "bo";
    private static final Listing NACKA = ContentFolder.read(Path.of("content")).listings().stream()
            .filter(listing -> listing.slug().text().equals("atv-nacka")).findFirst().orElseThrow();

    @Inject
    Workflow steps;

    @Inject
    Register register;

    @Inject
    ContentImports imports;

    @Test
    void whatIsSentWaitsAndDoesNotStandOnTheSite() {
        int sent = steps.send(named("Ny"), 1, ANNA, "nytt namn");
        assertEquals(List.of(sent), Revision.waiting().stream().map(revision -> revision.number).toList());
        assertEquals("ATV Nacka", standing());
    }

    @Test
    void whatASecondPersonApprovesIsPublished() {
        long before = register.newestPublication();
        steps.approve(id(), steps.send(named("Ny"), 1, ANNA, "nytt namn"), BO, "stämmer");
        assertEquals("Ny", standing());
        assertTrue(register.newestPublication() > before);
        assertEquals(List.of(), Revision.waiting());
        assertEquals(List.of("bo PUBLISHED 2", "anna SENT 1", "content PUBLISHED null"),
                Revision.history(id()).stream().map(step -> step.author + " " + step.state + " " + step.base).toList());
    }

    @Test
    void nobodyApprovesTheirOwn() {
        int sent = steps.send(named("Ny"), 1, ANNA, "");
        assertThrows(IllegalArgumentException.class, () -> steps.approve(id(), sent, ANNA, ""));
        assertEquals("ATV Nacka", standing());
    }

    @Test
    void whatIsGivenBackNoLongerWaitsAndIsNotApprovedAfterwards() {
        int sent = steps.send(named("Ny"), 1, ANNA, "");
        steps.giveBack(id(), sent, BO, "fel namn");
        assertEquals(List.of(), Revision.waiting());
        assertThrows(OutdatedException.class, () -> steps.approve(id(), sent, BO, ""));
        assertThrows(OutdatedException.class, () -> steps.giveBack(id(), sent, BO, ""));
    }

    @Test
    void whatIsApprovedTwiceIsPublishedOnce() {
        int sent = steps.send(named("Ny"), 1, ANNA, "");
        steps.approve(id(), sent, BO, "");
        assertThrows(OutdatedException.class, () -> steps.approve(id(), sent, "cecilia", ""));
    }

    @Test
    void whatWasWrittenIntoSomethingThatNoLongerStandsIsNotApproved() {
        int sent = steps.send(named("Annas"), 1, ANNA, "");
        steps.publish(named("Bos"), 1, BO, "");
        assertThrows(OutdatedException.class, () -> steps.approve(id(), sent, BO, ""));
        assertEquals("Bos", standing());
    }

    @Test
    void nothingIsSentOrPublishedOverWhatTheEditorHasNotSeen() {
        steps.publish(named("Bos"), 1, BO, "");
        assertThrows(OutdatedException.class, () -> steps.send(named("Annas"), 1, ANNA, ""));
        assertThrows(OutdatedException.class, () -> steps.publish(named("Annas"), 1, ANNA, ""));
    }

    @Test
    void oneEditorTakesAListingAwayAtOnceAndAnotherStepBringsItBack() {
        steps.withdraw(id(), ANNA, "stängd");
        assertEquals(Optional.empty(), found());
        assertThrows(OutdatedException.class, () -> steps.withdraw(id(), ANNA, "stängd"));
        steps.publish(NACKA, 2, BO, "öppen igen");
        assertEquals("ATV Nacka", standing());
    }

    @Test
    void aFileNeverOverwritesWhatWaitsOrStandsByAnEditor() {
        steps.send(named("Ny"), 1, ANNA, "");
        imports.add(ContentFolder.read(Path.of("content")).listings().stream()
                .filter(listing -> !listing.id().equals(id())).toList());
        assertEquals("ATV Nacka", standing());
    }

    /**
     * What leaves the register for everybody to read: what stood on the site, and not who wrote it, why, or what never
     * stood there.
     */
    @Test
    void whatIsShownNamesNobodyAndHoldsNothingUnpublished() {
        long before = register.shown(0).stream().mapToLong(Shown::row).max().orElseThrow();
        steps.giveBack(id(), steps.send(named("kanarie"), 1, "kanarie", "kanarie"), BO, "kanarie");
        steps.send(named("kanarie"), 1, "kanarie", "kanarie");
        assertEquals(List.of(), register.shown(before));
        steps.approve(id(), steps.send(named("Ny"), 1, "kanarie", "kanarie"), "kanarie också", "kanarie");
        steps.withdraw(id(), "kanarie", "kanarie");
        List<Shown> shown = register.shown(before);
        assertEquals(List.of(true, false), shown.stream().map(Shown::stands).toList());
        assertEquals("Ny", Documents.read(shown.get(0).document(), shown.get(0).kind()).name());
        assertFalse(register.shown(0).toString().contains("kanarie"));
    }

    @Test
    void whatWasImportedTogetherIsShownAtOneTime() {
        List<Shown> shown = register.shown(0);
        int listings = ContentFolder.read(Path.of("content")).listings().size();
        assertEquals(1, shown.subList(0, listings).stream().map(Shown::at).distinct().count());
        assertEquals(shown.stream().map(Shown::at).sorted().toList(), shown.stream().map(Shown::at).toList());
    }

    @Test
    void everyRowIsSealedToTheOneBefore() {
        steps.approve(id(), steps.send(named("Ny"), 1, ANNA, "nytt namn"), BO, "stämmer");
        List<Revision> all = Revision.list("order by id");
        String seal = "";
        for (Revision revision : all) {
            assertEquals(ChainHash.of(seal, revision), revision.seal);
            seal = revision.seal;
        }
        assertEquals(seal, Chain.end().seal);
        assertEquals(State.PUBLISHED, all.get(all.size() - 1).state);
    }

    private static UUID id() {
        return NACKA.id();
    }

    private static Listing named(String name) {
        return Documents.read(Documents.write(NACKA).replace("\"ATV Nacka\"", "\"" + name + "\""), NACKA.listingKind());
    }

    private static Optional<Listing> found() {
        return Revision.published().stream().filter(revision -> revision.listing.equals(id())).findFirst()
                .map(Revision::read);
    }

    private static String standing() {
        return found().orElseThrow().name();
    }
}
