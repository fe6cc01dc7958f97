package se.forstasamtalet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PseudoTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "door_call=Ring|door_call=Řīƞɠ", "opening=Stänger {time}.|opening=Şŧǟƞɠḗř {time}.", "## Ditt val|## Ḓīŧŧ ṽȧŀ",
        "order: 2|order: 2",
        "n={#switch form}{#case ONE}en{#else}två{/switch}|n={#switch form}{#case ONE}ḗƞ{#else}ŧṽǻ{/switch}"
    })
    void disguisesTheWordsAndNothingElse(String line, String disguised) {
        assertEquals(disguised, Pseudo.disguise(line));
    }
}
