package se.forstasamtalet.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

    @Test
    void namesASourceAndThePlaceInIt() {
        assertEquals(new Citation("sagokartan", "blad 1"), Citation.of("sagokartan, blad 1"));
    }

    @Test
    void mayNameTheSourceAlone() {
        assertEquals(new Citation("sagokartan", ""), Citation.of("sagokartan"));
    }

    @Test
    void aPlaceMayHoldCommas() {
        assertEquals("blad 1, 2 och 7", Citation.of("sagokartan, blad 1, 2 och 7").place());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sagokartan", "sagokartan, blad 1", "sfs-2025-400, 14 kap. 3–5 §§"})
    void isWrittenAsItWasRead(String written) {
        assertEquals(written, Citation.of(written).written());
        assertEquals(written, Citation.of(written).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ", blad 1", "Sagokartan", "kartan över sagolän", "https://sagolan.example/"})
    void refusesWhatIsNoNameOfASource(String nonsense) {
        assertThrows(IllegalArgumentException.class, () -> Citation.of(nonsense));
    }
}
