package se.forstasamtalet.site;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.opendata.ApiResponse;
import se.forstasamtalet.opendata.Body;

/**
 * Where whoever finds a weakness in the site tells of it: {@code security.txt} (RFC 9116). Only whoever runs the site
 * knows that, so without the setting there is no such file.
 */
@Singleton
public class SecurityContact {

    static final String PATH = "/.well-known/security.txt";

    /** After the operator's commands, which serve nobody, and before everything else that begins. */
    private static final int EARLY = 1;
    /** Visible ASCII alone, so that no setting can add a line of its own. */
    private static final Pattern CONTACT = Pattern
            .compile("https://[!-~&&[^/@]]+(/[!-~]*)?|mailto:[!-~&&[^@]]+@[!-~&&[^@]]+|tel:[+]?[0-9][0-9-]+");
    /** The RFC wants less than a year; whoever reads an old copy shall ask anew well before that. */
    private static final int MONTHS = 6;
    private static final List<String> READS = List.of("GET", "HEAD");

    private final Optional<String> contact;
    private final URI address;
    private final Clock clock;

    @Inject
    SecurityContact(@ConfigProperty(name = "security.contact") Optional<String> contact, SiteConfig config,
            Clock clock) {
        this(contact, config.address(), clock);
    }

    /** @param address the site's own */
    SecurityContact(Optional<String> contact, URI address, Clock clock) {
        this.contact = contact;
        this.address = address;
        this.clock = clock;
    }

    void start(@Observes @Priority(EARLY) StartupEvent event) {
        complaint().ifPresent(wrong -> {
            Log.error(wrong);
            Quarkus.asyncExit(1);
        });
    }

    /** What is wrong with the setting and what to write instead; empty when nothing is. */
    Optional<String> complaint() {
        return contact.filter(given -> !CONTACT.matcher(given).matches())
                .map(given -> "SECURITY_CONTACT is no https:, mailto: or tel: address: " + given
                        + ". Write one, such as mailto:name@example.se, or leave it empty.");
    }

    boolean isAt(String path) {
        return contact.isPresent() && path.equals(PATH);
    }

    ApiResponse answer(String method) {
        if (!READS.contains(method)) {
            return ApiResponse.refusal(405, "This can only be read.").with("allow", String.join(", ", READS));
        }
        byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
        return ApiResponse.kept("text/plain;charset=utf-8", "\"" + UUID.nameUUIDFromBytes(bytes) + "\"", null,
                () -> Body.of(bytes), true);
    }

    /** The same for a whole day, so that who has it already is told so. */
    String text() {
        LocalDate expires = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusMonths(MONTHS);
        String canonical = address.resolve(PATH).toString();
        return "Contact: " + contact.orElseThrow() + "\nExpires: " + expires
                + "T00:00:00Z\nPreferred-Languages: sv, en\n"
                // The RFC has no other than these: a site that is only tried has no canonical address.
                + (canonical.startsWith("https://") ? "Canonical: " + canonical + "\n" : "");
    }
}
