package se.forstasamtalet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralTest {

    @ParameterizedTest
    @CsvSource({"sv, 1, ONE", "sv, 2, OTHER", "sv-simple, 1, ONE", "en, 0, OTHER", "ar, 0, ZERO", "ar, 1, ONE",
        "ar, 2, TWO", "ar, 5, FEW", "ar, 12, MANY", "ar, 100, OTHER"})
    void aNumberIsFollowedByTheFormThatItsLanguageWants(String language, int number, Plural form) {
        assertEquals(form, Plural.of(number, SiteLanguage.of(language)));
    }
}
