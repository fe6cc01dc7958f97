package se.forstasamtalet.editor.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where no SMTP host is configured, every letter is a file. */
class PostTest {

    @TempDir
    Path data;

    @Test
    void aLetterWithoutSmtpBecomesAFileThatMailProgramsOpenAndPeopleRead() throws Exception {
        post().send(new Letter("anna@example.org", "Stämmer det än? Järfälla", "Hej Åsa!\n\n.\nRad två"));
        String file = Files.readString(only());
        assertTrue(file.contains("\r\nSubject: Stämmer det än? Järfälla\r\n")
                && file.endsWith("\r\n\r\nHej Åsa!\r\n\r\n.\r\nRad två"), file);
        MimeMessage read = read(file);
        assertEquals("Hej Åsa!\r\n\r\n.\r\nRad två", read.getContent());
        assertEquals("anna@example.org", read.getRecipients(RecipientType.TO)[0].toString());
        assertEquals(Instant.parse("2026-11-24T09:00:00Z"), read.getSentDate().toInstant());
    }

    @Test
    void nothingHalfWrittenIsLeftAndNobodyElseMayReadIt() throws IOException {
        for (int i = 0; i < 20; i++) {
            post().send(new Letter("anna@example.org", "Hej", "Hej"));
        }
        try (Stream<Path> files = Files.list(data.resolve("mail"))) {
            List<Path> all = files.toList();
            assertEquals(20, all.size());
            for (Path file : all) {
                assertTrue(file.toString().endsWith(".eml"), file.toString());
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nacka\r\nBcc: ond@example.org", "Nacka\nBcc: ond@example.org",
        "Nacka\rBcc: ond@example.org", "Nacka\r\n\r\nText", "Nacka\u2028Bcc: x",
        "Nacka\u0085Bcc: x", "Nacka\u0000Bcc: x", "Nacka\u202eBcc: x", "Nacka\u000bBcc: x"})
    void aSubjectCannotBeginAHeaderOfItsOwn(String subject) throws Exception {
        post().send(new Letter("anna@example.org", subject, "Text"));
        MimeMessage read = read(Files.readString(only()));
        assertEquals(
                List.of("From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Type",
                        "Content-Transfer-Encoding", "Auto-Submitted"),
                Collections.list(read.getAllHeaders()).stream().map(header -> header.getName()).toList());
        assertTrue(new Letter("anna@example.org", subject, "").subject().startsWith("Nacka "));
        assertEquals("Text", read.getContent());
    }

    @Test
    void aHostWithSwedishLettersIsWrittenToAsServersKnowIt() {
        assertEquals("anna@xn--gteborg-90a.se", new Letter("anna@göteborg.se", "Hej", "Hej").to());
    }

    @ParameterizedTest
    @ValueSource(strings = {"åsa@nacka.se", "anna@haninge.se.", "anna@example.org\r\nBcc: ond@example.org",
        "anna@example.org,ond@example.org",
        "Anna <anna@example.org>", "", "anna", "a b@example.org",
        "anna@example.org>", "\"a\\\r\nb\"@example.org"})
    void whatIsNoPlainAddressIsNotWrittenTo(String address) {
        assertThrows(IllegalArgumentException.class, () -> new Letter(address, "Hej", "Hej"));
        assertFalse(Files.exists(data.resolve("mail")));
    }

    @Test
    void aLongSubjectIsCutAndATextKeepsItsLines() {
        Letter letter = new Letter("anna@example.org", "N".repeat(5000), "ett\r\ntvå\rtre\n\u0000fyra");
        assertTrue(letter.subject().length() <= 150);
        assertEquals("ett\ntvå\ntre\n fyra", letter.text());
    }

    private Mailbox post() {
        Mailbox post = new Mailbox();
        post.clock = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
        post.host = Optional.empty();
        post.from = "redaktionen@example.org";
        post.dataFolder = data;
        return post;
    }

    private Path only() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("mail"))) {
            return files.reduce((one, other) -> {
                throw new AssertionError("more than one letter");
            }).orElseThrow();
        }
    }

    private static MimeMessage read(String file) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()),
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }
}
