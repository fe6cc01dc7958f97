package se.forstasamtalet.editor.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text in any language says to whoever lets it out what it claims beside the fields. */
class TextClaimsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Ring 070-123 45 67. | ett nummer", "اتصل على 112 | ett nummer",
        "Se www.sagolinjen.example. | en webbadress", "Mer på sagolinjen.se, säger de. | en webbadress",
        "Skriv till hej@sagolinjen.example | en e-postadress", "Du får vara anonym. | anonymitet",
        "You stay anonymous and it costs nothing. | anonymitet, pris",
        "می‌توانید ناشناس بمانید و رایگان است. | anonymitet, pris",
        "Det kostar 350 kronor. | pris", "Avgiften är 350 kr. | pris", "Öppet 08.30–16.00. | tider",
        "Puhelin on auki 8-16. | tider", "Vi svarar dygnet runt. | tider"})
    void itIsSaidWhatATextClaims(String text, String said) {
        assertEquals("Texten säger själv något om " + said
                + ". Den ändras inte när fältet för det ändras: låt helst bara fältet säga det.", TextClaims.in(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "En telefonlinje för dig som vill sluta använda våld.",
        "Ring {phone}, i fara {phone:112}.",
        "Sedan 2024 har 1 500 ringt.", "Från 2026-06-04 har vi en ny lokal.", "Vi ringer upp. Sen pratar vi."})
    void mostTextsClaimNothing(String text) {
        assertTrue(TextClaims.in(text).isEmpty(), TextClaims.in(text));
    }
}
