package se.forstasamtalet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenOutTest {

    @ParameterizedTest
    @CsvSource({"ett ett två, 112", "elva sjuttiosju, 1177", "noll två noll femfemfem sexsexsex, 020555666",
        "020 femhundrafemtiofem, 020555", "tusenmottagningen, 1000mottagningen", "killar punkt se, killar se",
        "one one two, 112", "rvc bindestreck väst, rvc väst"})
    void isReadAsItIsWritten(String heard, String written) {
        assertEquals(written, String.join(" ", WrittenOut.in(Spelling.of(heard)).plain()));
    }

    @ParameterizedTest
    @CsvSource({"jag är femton år", "Husby-Sjuhundra", "punkt slut", "två av oss"})
    void otherWordsStayAsTheyAre(String typed) {
        assertEquals(Spelling.of(typed), WrittenOut.in(Spelling.of(typed)));
    }
}
