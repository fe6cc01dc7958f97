package se.forstasamtalet.operator;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.forstasamtalet.machine.Watch;
import se.forstasamtalet.revision.RegisterFile;

/**
 * Copies the register for another process that asks for it: the asking one puts an empty file {@code copy-….wanted}
 * into the data folder, the one that has the register open puts {@code copy-….zip} beside it.
 */
@ApplicationScoped
public class BackupWatch {

    private static final String WANTED = ".wanted";
    private static final int LONGEST_WAIT_SECONDS = 60;
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    @Inject
    RegisterFile file;

    @ConfigProperty(name = "data.dir")
    Path dataFolder;

    private final Watch watch = new Watch("copy");

    void start(@Observes StartupEvent event) {
        if (file.isEmbedded()) {
            watch.begin(LOOK_EVERY, LOOK_EVERY, this::look);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        watch.stop();
    }

    private void look() {
        if (!Files.isDirectory(dataFolder)) {
            return;
        }
        try (DirectoryStream<Path> wanted = Files.newDirectoryStream(dataFolder, "copy-*" + WANTED)) {
            for (Path one : wanted) {
                Files.delete(one);
                give(one.resolveSibling(one.getFileName().toString().replace(WANTED, ".zip")));
            }
        } catch (IOException | RuntimeException failed) {
            Log.warn("The register could not be copied: " + failed.getMessage());
        }
    }

    private void give(Path zip) throws IOException {
        Path next = zip.resolveSibling(zip.getFileName() + ".next");
        file.copyTo(next);
        Files.move(next, zip, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Asks the process that has the register, and waits for the copy.
     *
     * @return the copy, for the asking one to take away
     */
    Path ask() throws IOException, InterruptedException {
        String name = "copy-" + UUID.randomUUID();
        Path wanted = Files.createFile(dataFolder.resolve(name + WANTED));
        Path zip = dataFolder.resolve(name + ".zip");
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_WAIT_SECONDS); !Files.exists(zip); Thread
                .sleep(100)) {
            if (System.nanoTime() > end) {
                Files.deleteIfExists(wanted);
                throw new IOException(
                        "another process has the register open and does not answer: stop it, and try again");
            }
        }
        return zip;
    }
}
