package se.forstasamtalet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvenanceTest {

    private static final String FILE = "by=machine\ndate=2026-11-30\nreviewed=\nsite.title=0123abcd\n";

    @Test
    void whatNobodyHasReadIsNotReviewedAndTheRestAreWordings() throws IOException {
        Provenance read = read(FILE);
        assertFalse(read.isReviewed());
        assertEquals(Map.of("site.title", "0123abcd"), read.wordings());
        assertTrue(read(FILE.replace("reviewed=", "reviewed=2026-11-30 somebody")).isReviewed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"by", "date", "reviewed"})
    void aFileThatLacksALineIsRefusedByTheNameOfTheLine(String line) {
        IllegalStateException refused = assertThrows(IllegalStateException.class,
                () -> read(FILE.replaceAll("(?m)^" + line + "=.*\\n", "")));
        assertEquals("i18n/translations/xx.properties: expected a line " + line + "=", refused.getMessage());
    }

    private static Provenance read(String text) throws IOException {
        return Provenance.read("/translations/xx.properties", new StringReader(text));
    }
}
