package se.forstasamtalet.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.forstasamtalet.World;
import se.forstasamtalet.directory.PlainText;

/** Personal numbers here are Skatteverket's for tests or wrong ones, and phone numbers are kept free for fiction. */
class ScrubbedTest {

    @ParameterizedTest
    @ValueSource(strings = {"19811218-9876", "811218-9876", "8112189876", "198112189876", "811218+9876", "811218 9876",
        "811218 - 9876", "811218–9876", "811218−9876",
        "1981-12-18-9876", "81-12-18-9876", "81.12.18-9876", "81/12/18-9876", "1981 12 18 - 9876", "811218 98 76",
        "1981-12-18 9876", "1981 12 18 9876", "81 12 18 9876",
        "8 1 1 2 1 8 9 8 7 6", "1 9 8 1 1 2 1 8 - 9 8 7 6", "811218_9876", "811218.9876", "811218/9876",
        "811218\u00a09876", "811218\u200f-\u200e9876", "8\u200b11218-98\u200d76",
        "20010203-1234", "010203-1234",
        // Coordination numbers, interim numbers, and what only looks like one.
        "811278-9873", "19811278-9873", "701063-2391", "811218-T123", "811218-r123", "811218-9877", "8112189870",
        "19811218-0000",
        // Arabic, Persian, Bengali, Devanagari, wide, bold and circled digits, keycaps, and the first digits of
        // Ethiopia.
        "٨١١٢١٨-٩٨٧٦", "۸۱۱۲۱۸-۹۸۷۶", "۱۹۸۱۱۲۱۸۹۸۷۶", "৮১১২১৮-৯৮৭৬", "८११२१८-९८७६", "８１１２１８－９８７６",
        "𝟖𝟏𝟏𝟐𝟏𝟖-𝟗𝟖𝟕𝟔", "⑧①①②①⑧-⑨⑧⑦⑥",
        "8\ufe0f\u20e31\ufe0f\u20e31\ufe0f\u20e32\ufe0f\u20e31\ufe0f\u20e38\ufe0f\u20e3-9876", "፰፩፩፪፩፰-፱፰፯፮"})
    void aPersonalNumberIsTakenAwayHoweverItIsWritten(String number) {
        for (String around : List.of("%s", "Jag heter så, %s.", "pnr:%s", "(%s)", "رقمي %s هنا", "a%sb", "%s, %<s")) {
            assertGone(around.formatted(number));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"070-174 06 05", "0701740605", "070 1740605", "070-1740605", "+46 70 174 06 05",
        "+46(0)70-174 06 05", "0046701740605", "+46701740605", "070.174.06.05",
        "070/174 06 05", "0 7 0 1 7 4 0 6 0 5", "08-465 004 04", "0846500404", "08 - 465 004 04", "(08) 465 004 04",
        "031-3900600", "0980-319 299", "٠٧٠-١٧٤ ٠٦ ٠٥", "۰۷۰۱۷۴۰۶۰۵",
        "０７０１７４０６０５", "+٤٦٧٠١٧٤٠٦٠٥", "070\u201117406\u00a005", "+44 20 7946 0958", "+963 944 567 890",
        "+252 61 5123456", "0\ufe0f\u20e370-174 06 05",
        // No such number, but dialled like one.
        "070-1740 6051 2", "0700 000 000 0", "099-999 99 99"})
    void aPhoneNumberIsTakenAwayHoweverItIsWritten(String number) {
        for (String around : List.of("%s", "Ring mig på %s.", "tel:%s", "رقمي %s هنا", "%s eller %<s")) {
            assertGone(around.formatted(number));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna@example.org", "Anna.Andersson+x@sub.example.co.uk", "<anna@example.org>",
        "mailto:anna@example.org", "анна@пример.рф", "anna＠example.org",
        "anna@\u200bexample.org", "a_b-c@localhost", "anna@example.org,bo@example.org"})
    void anEmailAddressIsTakenAway(String address) {
        Scrubbed scrubbed = scrubbed("Skriv till " + address + " i dag.");
        assertTrue(scrubbed.isScrubbed());
        assertFalse(scrubbed.text().matches("(?s).*([@＠]|anna|Anna|example|пример).*"), scrubbed.text());
        assertTrue(scrubbed.text().startsWith("Skriv till ") && scrubbed.text().endsWith(" i dag."), scrubbed.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Öppet mån–fre 08.30-16.00, lunch 12–13", "08:30–16:00", "8.30-12.00 13.00-16.30",
        "0830-1600", "Öppet 08.30 16.00", "kl. 13.00 - 16.00 och 09.00-11.30",
        "Stängt 2026-12-23 - 2027-01-07", "Stängt 2026-12-23–2027-01-07", "stängt 2024-01-02 - 2024-02-03",
        "Sedan 2026-11-24", "24.12.2026", "01/12-2026", "01.12.2026 - 06.01.2027",
        "Ett besök kostar 350 kronor, inte 1 200 kr", "Ring 112, 1177, 113 13 eller 90101", "116 016",
        "Postnummer 131 40 Nacka", "SoL 2025:400 13 kap. 8 §", "Från 15 till 25 år",
        "12 träffar på 6 månader", "Box 1234, Gatan 5", "organisationsnummer 212000-0142", "tabell 7, sidan 41", "§ 5",
        "20 30 40 50", "Fel.", "Är det rätt? 😀"})
    void whatAReportIsAboutStays(String text) {
        assertEquals(new Scrubbed(text, false, false), scrubbed(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0980-319 200", "0980319200", "+46 980 319 200", "0980 31 92 00", "0046980319200"})
    void aNumberThatStandsInTheDirectoryStaysAndAnotherOneDoesNot(String known) {
        assertEquals("Numret " + known + " är fel, det är […].",
                scrubbed("Numret " + known + " är fel, det är 0980-319 299.").text());
    }

    @Test
    void severalThingsAreTakenAwayAndTheRestIsLeft() {
        assertEquals(new Scrubbed("Jag, […], tel […], […]: numret svarar inte kl. 08.30-16.00.", true, false),
                scrubbed("Jag, 811218-9876, tel 070-174 06 05, anna@example.org: numret svarar inte kl. 08.30-16.00."));
    }

    @Test
    void whatOnlyMachinesSeeIsTakenAwayAndLinesAreKept() {
        assertEquals("Rad ett\nRad två\nRad tre",
                scrubbed("  Rad ett\r\nRad\u0000 två\u2028Rad \u202etre\u202c\ufeff  ").text());
        assertEquals("می‌خواهم", scrubbed("می‌خواهم").text(), "joiners are part of the word");
        assertEquals("", scrubbed("\u200b \u0000\r\n\t\u202e").text());
    }

    @Test
    void ofALongTextTheBeginningIsKeptAndNoHalfNumber() {
        for (int before = Scrubbed.LONGEST - 40; before < Scrubbed.LONGEST + 5; before++) {
            for (String number : List.of("811218-9876", "+46 70 174 06 05", "anna.andersson@example.org")) {
                Scrubbed scrubbed = scrubbed("x ".repeat(before / 2) + number + " och mer".repeat(50));
                assertTrue(scrubbed.isShortened());
                assertTrue(scrubbed.text().length() <= Scrubbed.LONGEST
                        && scrubbed.text().length() > Scrubbed.LONGEST - 130);
                assertFalse(scrubbed.text().matches("(?s).*([0-9]|anna).*"), scrubbed.text().substring(1_850));
            }
        }
        assertEquals(Scrubbed.LONGEST - 60, scrubbed("å".repeat(60_000)).text().length());
        assertTrue(PlainText.is(scrubbed("😀".repeat(30_000)).text()), "no letter is cut in two");
        assertEquals(new Scrubbed("å".repeat(2_000), false, false), scrubbed("å".repeat(2_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0 ", "+", "1-", "08.", "@", "a@", "(", "811218", "8 1 ", "\u0660", "+46 ", "0-",
        "٨١١٢١٨ "})
    void anythingAtAllIsReadToItsEnd(String again) {
        assertTrue(scrubbed(again.repeat(60_000 / again.length())).text().length() <= Scrubbed.LONGEST);
    }

    @Property(seed = "2026", tries = 2_000)
    void noPersonalNumberIsLeftInAnyDigits(@ForAll("personalNumbers") String number, @ForAll("words") String before,
            @ForAll("words") String after) {
        assertGone(before + " " + number + " " + after);
    }

    @Provide
    Arbitrary<String> personalNumbers() {
        Arbitrary<LocalDate> birthdays = Arbitraries.longs()
                .between(LocalDate.of(1926, 1, 1).toEpochDay(), LocalDate.of(2012, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Combinators.combine(birthdays, Arbitraries.integers().between(0, 999), Arbitraries.of(0, 60),
                Arbitraries.of("", "-", "+", " ", " - ", "–", "."),
                Arbitraries.of(true, false), Arbitraries.of((int) '0', 0x660, 0x6f0, 0x966, 0x9e6, 0xff10, 0x1d7ce))
                .as(ScrubbedTest::personal);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("Numret är fel", "öppet 08.30-16.00", "(", "", "الرقم", "från 2026-11-24,", "kostar 350",
                "å", "nr");
    }

    private static String personal(LocalDate born, int serial, int coordination, String before, boolean withCentury,
            int zero) {
        String ten = "%02d%02d%02d%03d".formatted(born.getYear() % 100, born.getMonthValue(),
                born.getDayOfMonth() + coordination, serial);
        int sum = IntStream.range(0, 9).map(place -> (ten.charAt(place) - '0') * (2 - place % 2))
                .map(product -> product / 10 + product % 10).sum();
        String ascii = (withCentury ? born.getYear() / 100 : "") + ten.substring(0, 6) + before + ten.substring(6)
                + (10 - sum % 10) % 10;
        return ascii.chars()
                .mapToObj(letter -> Character.toString(Character.isDigit(letter) ? zero + letter - '0' : letter))
                .collect(Collectors.joining());
    }

    /** All of it: no three digits in a row are left but those of words that were around it. */
    private static void assertGone(String typed) {
        Scrubbed scrubbed = scrubbed(typed);
        assertTrue(scrubbed.isScrubbed(), typed + " became " + scrubbed.text());
        String rest = scrubbed.text().replaceAll("08\\.30-16\\.00|2026-11-24|350", "");
        assertFalse(rest.codePoints().anyMatch(Character::isDigit), typed + " became " + scrubbed.text());
        assertFalse(scrubbed.text().chars().anyMatch(letter -> letter == '\n'), scrubbed.text());
    }

    private static Scrubbed scrubbed(String typed) {
        return Scrubbed.of(typed, World.DIRECTORY);
    }
}
