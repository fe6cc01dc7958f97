package se.forstasamtalet.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "anna@haninge.se; anna@haninge.se", "  anna@haninge.se ; anna@haninge.se",
        "Anna.Ek+larm@Haninge.SE; Anna.Ek+larm@haninge.se", "o'neil@example.org; o'neil@example.org",
        "anna@göteborg.se; anna@xn--gteborg-90a.se", "anna@Göteborg.se; anna@xn--gteborg-90a.se",
        "anna@xn--gteborg-90a.se; anna@xn--gteborg-90a.se", "a@sub.region-x.example; a@sub.region-x.example"})
    void whatMailCanBeSentToIsTakenAndSentInAscii(String typed, String sent) {
        assertEquals(Optional.of(sent), EmailAddress.of(typed).map(EmailAddress::sent));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "anna", "@haninge.se", "anna@", "åsa@nacka.se", "anna@haninge.se.", "anna@.haninge.se",
        "anna@haninge..se", "anna@haninge", "anna@-haninge.se", "anna@han_inge.se", "anna@1.2.3.4", "anna@[1.2.3.4]",
        ".anna@haninge.se", "anna.@haninge.se", "an..na@haninge.se", "an na@haninge.se", "\"an na\"@haninge.se",
        "anna@bo@haninge.se", "anna@haninge.se,bo@haninge.se", "Anna <anna@haninge.se>", "anna@haninge.se>",
        "anna@haninge.se\r\nBcc: ond@example.org", "anna@hanin\u0000ge.se", "anna@haninge.se\u202e",
        "anna@haninge.se%0a"})
    void whatMailCannotBeSentToIsNone(String typed) {
        assertEquals(Optional.empty(), EmailAddress.of(typed));
    }

    @Test
    void noneIsLongerThanMailServersTake() {
        assertEquals(Optional.empty(), EmailAddress.of(null));
        assertEquals(Optional.empty(), EmailAddress.of("a".repeat(65) + "@haninge.se"));
        assertEquals(Optional.empty(), EmailAddress.of("anna@" + "haninge.".repeat(31) + "example"));
        assertEquals(Optional.empty(), EmailAddress.of("anna@" + "a".repeat(64) + ".se"));
    }
}
