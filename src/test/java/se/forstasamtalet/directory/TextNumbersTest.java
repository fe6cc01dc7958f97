package se.forstasamtalet.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.forstasamtalet.World;
import se.forstasamtalet.language.SiteLanguage;

class TextNumbersTest {

    private static final TextNumbers NUMBERS = new TextNumbers(World.CONTENT.listings());
    private static final Service LINE = World.service("vandpunkten");

    @Test
    void aReferenceIsTheNumberAsItIsWrittenInEachLanguage() {
        assertEquals(Optional.of("Ring 0980-319 200, i fara 112."),
                NUMBERS.said("Ring {phone}, i fara {phone:112}.", LINE, SiteLanguage.SWEDISH));
        assertEquals(Optional.of("\u2068112\u2069"), NUMBERS.said("{phone:112}", LINE, SiteLanguage.ARABIC));
        assertEquals(Optional.of("0980-319 200"),
                NUMBERS.said("{ phone:vandpunkten }", World.service("ekby"), SiteLanguage.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{phone:ekby}", "{phone:nobody}", "{tel}", "{phone", "phone}", "{}", "{phone:}"})
    void aReferenceThatMeansNoNumberIsNotSaidAndAProblemWithItsField(String text) {
        assertEquals(Optional.empty(), NUMBERS.said("Ring " + text + ".", LINE, SiteLanguage.SWEDISH));
        Service mistaken = World.service("vandpunkten",
                document -> document.putObject("meanwhile").put("sv", "Ring " + text + "."));
        List<Listing> listings = World.CONTENT.listings().stream()
                .map(one -> one.id().equals(mistaken.id()) ? mistaken : one).toList();
        assertEquals(List.of(new Problem("services/vandpunkten", "meanwhile.sv", Expected.of(Wanted.NUMBER_REFERENCE))),
                DirectoryCheck.problems(listings, World.CONTENT.sources(), World.CONTENT.terms(), Set.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ring 070-123 45 67 dygnet runt.", "اتصل على 070-123 45 67", "٠٧٠-١٢٣٤٥٦٧", "08-718 80 00",
        "+46 8 718 80 00", "Ring 116 123.", "116\u00a0111", "Ring 901 01."})
    void aNumberThatIsNobodysIsFoundInAnyScript(String text) {
        assertTrue(NUMBERS.holdsUnknown(text));
        assertEquals(Optional.empty(), NUMBERS.said(text, LINE, SiteLanguage.SWEDISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ring 112.", "Ring 0980-319 200.", "Ring 0980319200", "Öppet 08.00–16.00 till 2026-06-04.",
        "Sedan 2024 har 1 500 ringt.", "5 samtal, 14 dagar, 350 kronor.", "Kl. 08:30-16:00", "20 % av 120 000",
        "90 000 kronor"})
    void whatIsSomebodysNumberOrNoneMayStand(String text) {
        assertFalse(NUMBERS.holdsUnknown(text), text);
    }
}
