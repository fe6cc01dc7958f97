package se.forstasamtalet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.forstasamtalet.opendata.ApiResponse;

/** Where one tells of a weakness. What is sent is looked at in {@code SearchEnginesTest}, with the other such files. */
class SecurityContactTest {

    private static final String CONTACT = "mailto:weakness@samtalet.example";
    private static final Instant MORNING = Instant.parse("2026-11-24T09:00:00Z");

    @Test
    void aWeaknessIsToldWhereTheSettingSays() {
        assertEquals("""
            Contact: mailto:weakness@samtalet.example
            Expires: 2027-05-24T00:00:00Z
            Preferred-Languages: sv, en
            Canonical: https://samtalet.example/.well-known/security.txt
            """, contact(CONTACT, MORNING).text());
    }

    @Test
    void theFileIsTheSameForADayAndExpiresWithinAYear() {
        ApiResponse morning = contact(CONTACT, MORNING).answer("GET");
        assertEquals(morning.tag(), contact(CONTACT, MORNING.plus(Duration.ofHours(14))).answer("GET").tag());
        Instant tomorrow = MORNING.plus(Duration.ofHours(15));
        assertFalse(morning.tag().equals(contact(CONTACT, tomorrow).answer("GET").tag()));
        for (int day = 0; day < 366; day++) {
            Instant now = MORNING.plus(Duration.ofDays(day));
            Instant expires = Instant.parse(contact(CONTACT, now).text().lines()
                    .filter(line -> line.startsWith("Expires: ")).findFirst().orElseThrow().substring(9));
            assertTrue(expires.isAfter(now.plus(Duration.ofDays(90))) && expires.isBefore(now.plus(Duration.ofDays(
                    365))), now + " " + expires);
        }
    }

    @Test
    void aSiteThatIsOnlyTriedHasNoCanonicalAddress() {
        SecurityContact tried = new SecurityContact(Optional.of(CONTACT), URI.create("http://localhost:8080"),
                Clock.fixed(MORNING, ZoneOffset.UTC));
        assertFalse(tried.text().contains("Canonical"));
    }

    @Test
    void thereIsNoFileWithoutASetting() {
        SecurityContact nobody = new SecurityContact(Optional.empty(), URI.create("https://samtalet.example"),
                Clock.systemUTC());
        assertFalse(nobody.isAt(SecurityContact.PATH));
        assertEquals(Optional.empty(), nobody.complaint());
    }

    @ParameterizedTest
    @ValueSource(strings = {CONTACT, "https://samtalet.example/weakness?from=file", "https://samtalet.example",
        "tel:+46-8-465-004-11"})
    void anAddressThatCanBeOpenedIsTaken(String contact) {
        assertEquals(Optional.empty(), contact(contact, MORNING).complaint());
    }

    @ParameterizedTest
    @ValueSource(strings = {"weakness@samtalet.example", "http://samtalet.example/", "https://", "https:///weakness",
        "https://one:word@samtalet.example/", "mailto:weakness", "mailto:å@samtalet.example", "tel:", "tel:help",
        "javascript:alert(1)", "mailto:a@b.example\nPolicy: https://other.example", " https://samtalet.example"})
    void anythingElseIsRefusedInOneLineThatSaysWhatToWrite(String contact) {
        String complaint = contact(contact, MORNING).complaint().orElseThrow();
        assertTrue(complaint.startsWith("SECURITY_CONTACT is no https:, mailto: or tel: address: " + contact));
        assertTrue(complaint.contains("mailto:name@example.se"));
    }

    private static SecurityContact contact(String contact, Instant now) {
        return new SecurityContact(Optional.of(contact), URI.create("https://samtalet.example"),
                Clock.fixed(now, ZoneOffset.UTC));
    }
}
