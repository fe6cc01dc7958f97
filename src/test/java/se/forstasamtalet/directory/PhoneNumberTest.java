package se.forstasamtalet.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({"020-555 666, +4620555666", "08-465 004 00, +46846500400", "0980-319 200, +46980319200",
        "+46 8 465 004 00, +46846500400"})
    void anOrdinaryNumberIsDialledWithItsCountry(String written, String dialled) {
        assertEquals(dialled, new PhoneNumber(written).dialled());
    }

    @ParameterizedTest
    @CsvSource({"112, 112", "90390, 90390", "90 101, 90101", "1177, 1177", "116 016, 116016", "116 111, 116111",
        "116 006, 116006", "114 14, 11414"})
    void aShortNumberIsDialledAsItIs(String written, String dialled) {
        assertEquals(dialled, new PhoneNumber(written).dialled());
    }

    @ParameterizedTest
    @ValueSource(strings = {"020-555 666", "116 016", "90390"})
    void keepsTheNumberAsPeopleWriteIt(String written) {
        assertEquals(written, new PhoneNumber(written).toString());
    }

    @ParameterizedTest
    @CsvSource({"+46 8 465 004 00, 08-465 004 00", "0846500400, 08-465 004 00", "08 465 004 00, 08-465 004 00",
        "08\u2013465\u00a0004\u202f00, 08-465 004 00", "08 - 465 004 00, 08-465 004 00", "116\u00a0111, 116 111",
        "114\u201114, 11414", "\u200b08-465 004 00\u200e, 08-465 004 00", "(08) 465 004 00, 08-465 004 00",
        "0046846500400, 08-465 004 00"})
    void oneNumberHasOneWrittenFormHoweverItWasTyped(String typed, String written) {
        assertEquals(written, new PhoneNumber(typed).written());
    }

    @ParameterizedTest
    @ValueSource(strings = {"20555666", "771123456", "846500400"})
    void asksWhetherASpreadsheetTookTheFirstZero(String typed) {
        assertEquals("a phone number with its first zero, which spreadsheets take away: 0" + typed,
                assertThrows(IllegalArgumentException.class, () -> new PhoneNumber(typed)).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0900-10 20 30", "0939-12 34 56", "+47 22 33 44 55", "+1 202 555 0100", "tel:+46846500400",
        "Ring 08-465 004 00", "08-465 004 00 x12", "08-465 004 00 ankn 12", "växel 08-465 004 00",
        "08-465 004 00, 08-465 004 01"})
    void refusesWhatCostsMoreOrIsMoreThanANumber(String typed) {
        assertThrows(IllegalArgumentException.class, () -> new PhoneNumber(typed));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "-", "0", "1", "12", "999999", "020", "020-555", "08-465 004 00 00 00", "ring oss",
        "ring", "12a",
        "١١٢", "<b>112</b>", "https://nacka.se/"})
    void refusesWhatCannotBeDialled(String nonsense) {
        assertEquals("a phone number that can be dialled in Sweden, like 020-555 666",
                assertThrows(IllegalArgumentException.class, () -> new PhoneNumber(nonsense)).getMessage());
    }
}
