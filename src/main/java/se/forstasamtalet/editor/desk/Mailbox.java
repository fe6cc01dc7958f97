package se.forstasamtalet.editor.desk;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.forstasamtalet.directory.Hours;
import se.forstasamtalet.machine.WholeFile;

/**
 * Sends letters by SMTP where a host is configured. Elsewhere each becomes a file that mail programs open and people
 * can read.
 */
@ApplicationScoped
public class Mailbox {

    private static final DateTimeFormatter FILE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss", Locale.ROOT);

    @Inject
    Mailer mailer;

    @Inject
    Clock clock;

    @ConfigProperty(name = "mail.host")
    Optional<String> host;

    @ConfigProperty(name = "mail.from")
    String from;

    @ConfigProperty(name = "data.dir")
    Path dataFolder;

    /** @throws RuntimeException when it is not on its way: it may be tried again */
    public void send(Letter letter) {
        if (host.filter(name -> !name.isBlank()).isPresent()) {
            mailer.send(Mail.withText(letter.to(), letter.subject(), letter.text()).addHeader("Auto-Submitted",
                    "auto-generated"));
        } else {
            keep(letter);
        }
    }

    /** Letters may hold links that open something: nobody else on the machine reads them. */
    private void keep(Letter letter) {
        ZonedDateTime now = clock.instant().atZone(Hours.ZONE);
        UUID id = UUID.randomUUID();
        Path folder = dataFolder.resolve("mail");
        try {
            WholeFile.write(folder.resolve(FILE.format(now) + "-" + id + ".eml"),
                    next -> Files.writeString(next, message(letter, now, id)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Headers in UTF-8 (RFC 6532), not in encoded words, so that the file is readable as it is. */
    private String message(Letter letter, ZonedDateTime now, UUID id) {
        String headers = """
            From: %s
            To: %s
            Subject: %s
            Date: %s
            Message-ID: <%s@forstasamtalet.invalid>
            MIME-Version: 1.0
            Content-Type: text/plain; charset=UTF-8
            Content-Transfer-Encoding: 8bit
            Auto-Submitted: auto-generated

            """.formatted(from, letter.to(), letter.subject(), DateTimeFormatter.RFC_1123_DATE_TIME.format(now), id);
        return (headers + letter.text()).replace("\n", "\r\n");
    }
}
