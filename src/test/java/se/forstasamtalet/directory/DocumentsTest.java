package se.forstasamtalet.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.forstasamtalet.World.service;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.forstasamtalet.World;
import se.forstasamtalet.content.ContentFolder;

class DocumentsTest {

    @ParameterizedTest
    @MethodSource("listings")
    void whatIsWrittenIsReadBackTheSame(Listing listing) {
        String document = Documents.write(listing);
        Listing read = Documents.read(document, listing.listingKind());
        assertEquals(listing, read);
        assertEquals(document, Documents.write(read));
    }

    static Stream<Listing> listings() {
        return Stream.of(World.FOLDER, Path.of("content"))
                .flatMap(folder -> ContentFolder.read(folder).listings().stream());
    }

    @ParameterizedTest
    @ValueSource(strings = {"free", "open", "wholeCountry", "forSomeAgesOnly", "listingKind", "host", "written",
        "inOrder", "dialled"})
    void whatARecordAnswersIsNotWrittenAsAFact(String question) {
        List<String> leaking = listings().map(Documents::write)
                .filter(document -> document.contains("\"" + question + "\":")).toList();
        assertEquals(List.of(), leaking);
    }

    @Test
    void anAmountIsWrittenAsItWasWhenSomethingElseChanges() {
        Service priced = World.service("vandpunkten",
                document -> document.withArray("cost_options").addObject().put("amount", new BigDecimal("350"))
                        .put("currency", "SEK")
                        .put("per", "visit").put("source", "sagokartan"));
        Service changed = Documents.changed(priced, document -> document.put("name", "Vändpunkten nu"));
        assertEquals(priced.cost_options(), changed.cost_options());
        assertTrue(Documents.write(changed).contains("\"amount\":350"), Documents.write(changed));
    }

    @Test
    void whatIsNotKnownIsNotWritten() {
        String document = Documents.write(service("nattljuset"));
        assertFalse(document.contains("null") || document.contains("[]") || document.contains("chat_url"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{\"colour\":\"red\"}", "{\"slug\":\"Ekby\"}", "{\"status\":\"\"}",
        "{\"status\":0}", "{\"name\":\"a\"} {\"name\":\"b\"}"})
    void refusesADocumentThatNobodyHereWrote(String document) {
        assertThrows(IllegalArgumentException.class, () -> Documents.read(document, Listing.Kind.SERVICES));
    }
}
