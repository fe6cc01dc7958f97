package se.forstasamtalet.editor.desk;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.forstasamtalet.directory.Hours;

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

    /**
     * Written beside and moved into place: whoever looks finds whole letters only. They may hold links that open
     * something.
     */
    private void keep(Letter letter) {
        ZonedDateTime now = clock.instant().atZone(Hours.ZONE);
        UUID id = UUID.randomUUID();
        Path folder = dataFolder.resolve("mail");
        try {
            Files.createDirectories(folder);
            Path next = Files.createTempFile(folder, id.toString(), ".next");
            ownersOnly(next);
            Files.writeString(next, message(letter, now, id), StandardCharsets.UTF_8);
            Files.move(next, folder.resolve(FILE.format(now) + "-" + id + ".eml"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void ownersOnly(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
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
