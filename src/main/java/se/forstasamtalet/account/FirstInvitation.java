package se.forstasamtalet.account;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Prints an invitation for a coordinator when there is no account, as soon as the database and its tables are there.
 */
@ApplicationScoped
class FirstInvitation {

    private static final long TRY_EVERY_MILLIS = 2_000;
    /** The publisher brings the tables when it starts, if the database is there. */
    private static final int AFTER_THE_TABLES = 3_000;

    @Inject
    Invitations invitations;

    @ConfigProperty(name = "edit.host")
    Optional<String> host;

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    private final ScheduledExecutorService door = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "first invitation");
        thread.setDaemon(true);
        return thread;
    });

    void start(@Observes @Priority(AFTER_THE_TABLES) StartupEvent event) {
        door.scheduleWithFixedDelay(this::print, 0, TRY_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        // Never by interruption: an interrupted thread closes the embedded database's file under everybody.
        door.shutdown();
        door.awaitTermination(5, TimeUnit.SECONDS);
    }

    private void print() {
        try {
            invitations.inviteFirst().ifPresent(token -> Log.infof(
                    "%n%n    Nobody can edit yet. The first coordinator makes an account here, within 72 hours:%n%n  "
                            + "  %s/edit/invitation/%s%n",
                    host.map(own -> "https://" + own).orElse("http://localhost:" + port), token));
            door.shutdown();
        } catch (RuntimeException notYet) {
            Log.debug("The database is not there yet");
        }
    }
}
