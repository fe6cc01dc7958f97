package se.forstasamtalet.account;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.forstasamtalet.machine.Watch;

/**
 * Prints an invitation for a coordinator when there is no account, as soon as the database and its tables are there.
 */
@ApplicationScoped
class FirstInvitation {

    private static final Duration TRY_EVERY = Duration.ofSeconds(2);
    /** The publisher brings the tables when it starts, if the database is there. */
    private static final int AFTER_THE_TABLES = 3_000;

    @Inject
    Invitations invitations;

    @ConfigProperty(name = "edit.host")
    Optional<String> host;

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    private final Watch door = new Watch("first invitation");

    void start(@Observes @Priority(AFTER_THE_TABLES) StartupEvent event) {
        door.begin(Duration.ZERO, TRY_EVERY, this::print);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        door.stop();
    }

    private void print() {
        try {
            invitations.inviteFirst().ifPresent(token -> Log.infof(
                    "%n%n    Nobody can edit yet. The first coordinator makes an account here, within 72 hours:%n%n  "
                            + "  %s/edit/invitation/%s%n",
                    host.map(own -> "https://" + own).orElse("http://localhost:" + port), token));
            door.end();
        } catch (RuntimeException notYet) {
            Log.debug("The database is not there yet");
        }
    }
}
