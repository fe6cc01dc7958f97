package se.forstasamtalet.editor.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.forstasamtalet.content.ContentFolder;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.Listing;

class FieldsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyRealListingComesBackFromItsFieldsAsItWas() throws Exception {
        for (Listing listing : ContentFolder.read(Path.of("content")).listings()) {
            Map<String, String> fields = Fields.of(JSON.readTree(Documents.write(listing)));
            assertEquals(listing, Documents.read(Fields.document(fields).toString(), listing.listingKind()),
                    listing.slug().text());
        }
    }

    @Test
    void theOrderOfTheFieldsDoesNotMatter() {
        Map<String, String> fields = new TreeMap<>(
                Map.of("phones[1].number", "2", "phones[0].number", "1", "name", "N"));
        assertEquals("{\"name\":\"N\",\"phones\":[{\"number\":\"1\"},{\"number\":\"2\"}]}",
                Fields.document(fields).toString());
    }

    @Test
    void emptyFieldsAreLeftOutAndListsCloseUp() {
        assertEquals("{\"phones\":[{\"number\":\"2\"}]}",
                Fields.document(
                        new TreeMap<>(Map.of("phones[0].number", " ", "phones[3].number", " 2 ", "treatment.text", "")))
                        .toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a..b", "[0]", "a[", "a[x]", "a[1000000]", "a]b"})
    void whatIsNoPathIsRefused(String path) {
        assertThrows(IllegalArgumentException.class, () -> Fields.document(Map.of(path, "value")));
    }

    @Test
    void aFieldCannotBeBothATextAndAList() {
        assertThrows(IllegalArgumentException.class,
                () -> Fields.document(new TreeMap<>(Map.of("a", "text", "a[0]", "list"))));
    }
}
