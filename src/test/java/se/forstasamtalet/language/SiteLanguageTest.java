package se.forstasamtalet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.forstasamtalet.language.SiteLanguage.SWEDISH;
import static se.forstasamtalet.language.SiteLanguage.best;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteLanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"sv|sv", "sv-SE|sv", "SV-se|sv", "en-GB,en;q=0.9|en", "ar-EG|ar",
        "ar-EG,ar;q=0.9,en;q=0.8|ar", "sv-simple|sv-simple"})
    void readsWhatTheBrowserAsksFor(String header, String tag) {
        assertEquals(tag, best(header).tag());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ku-Arab|ckb", "ku-Arab-IQ|ckb", "ckb_IQ|ckb", "ckb-Arab-IR|ckb", "ku-IQ|ckb",
        "KU_arab|ckb", "fa-AF|fa", "prs|fa", "prs-AF|fa", "pes-IR|fa", "fa-Arab-IR|fa", "arz|ar", "ary-MA|ar", "arb|ar",
        "ar-Latn|ar", "swe|sv", "sv_FI|sv", "som|so", "so-Latn-SO|so", "tir-ER|ti", "ti-Ethi-ET|ti", "es-419|es",
        "fi-Latn-FI|fi", "tur|tr", "en_US|en", "en-Latn-GB|en", "ku;q=0.9,ckb;q=0.8|ckb", "de-Latn-DE,pl_PL;q=0.1|pl"})
    void understandsHowSystemsWriteALanguage(String header, String tag) {
        assertEquals(tag, best(header).tag());
    }

    /** Kurmanji is neither Sorani nor Turkish, and nobody is given a neighbour's language unasked. */
    @ParameterizedTest
    @ValueSource(strings = {"ku", "kmr", "ku-TR", "ku-Latn", "ku-Latn-IQ", "ps", "ur", "am", "az-Arab", "ca", "ckb;q=0",
        "und", "x-ckb", "i-klingon"})
    void givesNoLanguageThatIsOnlyNear(String header) {
        assertEquals(SWEDISH, best(header));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en;q=0.5,ar;q=0.9|ar", "ar;q=0.1,en|en", "de,en;q=0.5|en",
        "de;q=1.0, is;q=0.9, ar;q=0.1|ar", "ar;q=0,en;q=0.1|en"})
    void weighsWhatTheBrowserWouldRatherHave(String header, String tag) {
        assertEquals(tag, best(header).tag());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"de", "*", " ", ",", ";", ";q=1", "en;q=2", "en;q=x", "-", "e", "\"en\"", "ar_EG_",
        "<script>", "en\r\nx: y", "\u0000"})
    void nonsenseGivesSwedish(String header) {
        assertEquals(SWEDISH, best(header));
    }

    @Test
    void tenThousandCharactersGiveSwedish() {
        assertEquals(SWEDISH, best("ar,".repeat(3334)));
    }

    @Property(seed = "2026")
    void noHeaderIsAReasonToRefuseAPage(@ForAll String header) {
        assertNotNull(best(header));
    }

    @ParameterizedTest
    @EnumSource
    void itsOwnTagLeadsBackToIt(SiteLanguage language) {
        assertEquals(language, best(language.tag()));
        assertEquals(language, SiteLanguage.of(language.tag()));
        assertEquals(language.tag(), language.locale().toLanguageTag());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "SV", "sv-SE", "", "sv/", "SWEDISH"})
    void anAddressNamesALanguageExactlyOrNotAtAll(String tag) {
        assertEquals(Optional.empty(), SiteLanguage.find(tag));
        assertThrows(IllegalArgumentException.class, () -> SiteLanguage.of(tag));
    }

    /** At most four letters, so that an address on paper has at most twenty characters after its host. */
    @ParameterizedTest
    @EnumSource
    void hasAShortTagForPaperThatLeadsBackToIt(SiteLanguage language) {
        assertTrue(language.printedTag().matches("[a-z]{2,4}"), language.printedTag());
        assertEquals(Optional.of(language), SiteLanguage.findPrinted(language.printedTag()));
        assertEquals(Optional.of(language), SiteLanguage.findPrinted(language.tag()));
    }

    @ParameterizedTest
    @EnumSource
    void isWrittenInTheDirectionOfItsScript(SiteLanguage language) {
        boolean rightToLeft = Character
                .getDirectionality(language.endonym().charAt(0)) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        assertEquals(rightToLeft ? "rtl" : "ltr", language.direction());
    }

    @Test
    void theWordingThatCountsIsSwedish() {
        assertEquals(SWEDISH, SiteLanguage.ORIGINAL);
        assertEquals(List.of(SWEDISH),
                Arrays.stream(SiteLanguage.values()).filter(language -> !language.isTranslation()).toList());
        assertEquals(new Locale("sv"), SWEDISH.locale());
    }
}
