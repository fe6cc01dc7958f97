package se.forstasamtalet.editor.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.content.ContentFolder;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Service;

class SourcingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final List<Listing> CONTENT = ContentFolder.read(Path.of("content")).listings();

    @Test
    void whatNobodyChangedKeepsItsSourceItsWordsAndItsCheck() {
        for (Listing listing : CONTENT) {
            assertEquals(listing, changed(listing, fields -> {
            }), listing.slug().text());
        }
    }

    @Test
    void aChangedFactHasTheEditorAsItsSourceAndIsNotCheckedByBeingSaved() {
        Service changed = (Service) changed(service("botkyrka"),
                fields -> fields.put("group_treatment.offered", "yes"));
        assertEquals("editors, 2026-11-24", changed.group_treatment().source().written());
        assertEquals(null, changed.group_treatment().text(), "the words of the old source say something else");
    }

    @Test
    void aRowThatMovedIsStillTheSameFact() {
        Service service = CONTENT.stream().filter(Service.class::isInstance).map(Service.class::cast)
                .filter(one -> one.schedules().size() > 1).findFirst().orElseThrow();
        Service changed = (Service) changed(service,
                fields -> fields.keySet().removeIf(path -> path.startsWith("schedules[0]")));
        assertEquals(service.schedules().subList(1, service.schedules().size()), changed.schedules());
    }

    @Test
    void aFactThatWasEmptiedIsGone() {
        Service changed = (Service) changed(service("botkyrka"), fields -> {
            fields.remove("open_talks.offered");
            fields.remove("open_talks.count");
        });
        assertEquals(null, changed.open_talks());
    }

    @Test
    void notKnowingIsNoNewFact() {
        Service service = service("valj-att-sluta");
        assertEquals(null, service.follow_up(), "a fact that the listing does not have");
        assertEquals(service, changed(service, fields -> fields.put("follow_up.done", "unknown")));
    }

    private static Service service(String slug) {
        return CONTENT.stream().filter(Service.class::isInstance).map(Service.class::cast)
                .filter(one -> one.slug().text().equals(slug)).findFirst().orElseThrow();
    }

    private static Listing changed(Listing listing, Consumer<Map<String, String>> change) {
        ObjectNode base = DeskListing.document(Documents.write(listing));
        Map<String, String> fields = new TreeMap<>(Fields.of(base));
        change.accept(fields);
        ObjectNode document = Fields.document(fields);
        SourceStamp.apply(document, base, listing.listingKind(), TODAY);
        return Documents.read(document.toString(), listing.listingKind());
    }
}
