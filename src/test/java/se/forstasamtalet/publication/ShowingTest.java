package se.forstasamtalet.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Vetoed;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.forstasamtalet.World;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.report.Reports;
import se.forstasamtalet.revision.ContentImports;
import se.forstasamtalet.revision.Register;

/** What was published is shown in the end, whatever is in the way, and meanwhile it is known that it is not. */
@QuarkusTest
class ShowingTest {

    private static final Instant MORNING = World.at("2026-11-24T10:00");
    /** More looks than the longest pause between two tries has. */
    private static final int LONG = 1_000;
    private static final Logger LOG = Logger.getLogger(Retries.class.getName());

    @Inject
    SiteConfig config;

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord told) {
            ShowingTest.this.told.add(told.getMessage());
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };
    private final Known register = new Known();
    private final Node node = new Node();

    /** A register that says what it is told to, or is away. */
    @Vetoed
    private static final class Known extends Register {

        private long newest = 1;
        private List<Listing> listings = World.CONTENT.listings();
        private boolean isAway;

        @Override
        public void migrate() {
            if (isAway) {
                throw new IllegalStateException("no route to the database");
            }
        }

        @Override
        public long lastPublication() {
            return newestPublication();
        }

        @Override
        public long newestPublication() {
            migrate();
            return newest;
        }

        @Override
        public Published published() {
            return new Published(newest, listings);
        }

        @Override
        public List<Shown> shown(long after) {
            return List.of();
        }
    }

    /** A node whose snapshots can fail. */
    @Vetoed
    private static final class Node extends Publisher {

        private Throwable failure;
        private int tries;

        @Override
        Snapshot next(Directory directory, Instant now, long publication) {
            tries++;
            if (failure instanceof Error error) {
                throw error;
            }
            if (failure instanceof RuntimeException wrong) {
                throw wrong;
            }
            return super.next(directory, now, publication);
        }
    }

    @BeforeEach
    void begin() {
        LOG.addHandler(listener);
        node.register = register;
        node.reports = new Reports() {
            @Override
            public void begin() {
                // Nobody reports anything here.
            }
        };
        node.imports = new ContentImports() {
            @Override
            public Imported take(Delivery delivery) {
                return new Imported("", List.of());
            }
        };
        node.config = config;
        node.clock = Clock.fixed(MORNING, ZoneOffset.UTC);
        node.dataFolder = folder.resolve("data");
        node.begin(World.CONTENT);
    }

    @AfterEach
    void close() throws InterruptedException {
        LOG.removeHandler(listener);
        node.stop(null);
    }

    private void look(int times) {
        for (int time = 0; time < times; time++) {
            node.refresh();
        }
    }

    private void publish() {
        register.newest++;
        register.listings = register.listings.stream()
                .map(one -> one.equals(World.service("trygga-linjen")) ? renamed() : one).toList();
    }

    private static Listing renamed() {
        return World.service("trygga-linjen", document -> document.put("name", "Linjen med nytt namn"));
    }

    @Test
    void aDiskThatTakesNoCopyKeepsNothingFromTheReaders() throws IOException {
        Files.writeString(folder.resolve("data"), "a file where the folder should be");
        look(1);
        publish();
        look(LONG);
        assertEquals(new PublicationProgress(2, 2), node.reach());
        assertTrue(told.get(0).startsWith("Publication 1 is shown, but no copy of it can be kept on the disk"),
                told.toString());
        assertTrue(told.get(0).contains("FileAlreadyExistsException"), "the true cause: " + told);
        assertFalse(told.toString().contains("database is away"), told.toString());
        assertEquals(2, told.size(), "each once");

        Files.delete(folder.resolve("data"));
        look(LONG);
        assertEquals(2, new LastPublished(folder.resolve("data")).read().orElseThrow().publication());
    }

    @Test
    void whatFailsForAPassingReasonIsTriedAgainUntilItIsShown() {
        look(1);
        for (Throwable passing : List.of(new SnapshotException("a page did not fit", null),
                new OutOfMemoryError("for a moment"))) {
            node.failure = passing;
            publish();
            look(3);
            assertFalse(node.reach().isComplete());
            assertEquals(register.newest - 1, node.current().publication(), "the old one stays");
            assertTrue(told.get(told.size() - 1).endsWith(passing.getMessage()), told.toString());
            node.failure = null;
            look(8);
            assertEquals(new PublicationProgress(register.newest, register.newest), node.reach());
        }
    }

    @Test
    void whatFailsAlwaysIsTriedEverMoreSeldomAndWhatIsNewAtOnce() {
        look(1);
        node.failure = new SnapshotException("a page does not fit", null);
        publish();
        look(LONG);
        assertTrue(node.tries < 20, node.tries + " tries");
        int before = node.tries;
        publish();
        look(1);
        assertEquals(before + 1, node.tries);
    }

    @Test
    void itIsKnownOfEachListingWhetherItIsShownAndSinceWhen() {
        look(1);
        Listing before = World.service("trygga-linjen");
        assertEquals(Optional.of(MORNING), node.shownSince(before.id(), Optional.of(before)));
        node.failure = new SnapshotException("a page does not fit", null);
        publish();
        look(1);
        assertEquals(Optional.empty(), node.shownSince(before.id(), Optional.of(renamed())));
        node.failure = null;
        node.clock = Clock.fixed(MORNING.plusSeconds(60), ZoneOffset.UTC);
        look(8);
        assertEquals(Optional.of(MORNING.plusSeconds(60)), node.shownSince(before.id(), Optional.of(renamed())));
        assertEquals(Optional.empty(), node.shownSince(before.id(), Optional.empty()), "it was not taken away");
        assertEquals(Optional.of(MORNING), node.shownSince(World.service("vandpunkten").id(),
                Optional.of(World.service("vandpunkten"))), "the others stand as they did");
    }

    @Test
    void withoutRegisterAndCopyTheContentFolderIsShownUntilTheRegisterIsBack() throws IOException {
        register.isAway = true;
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/last-published.json"), "{\"publication\": 7, \"list");
        look(3);
        assertEquals(new PublicationProgress(0, 0), node.reach());
        assertTrue(node.current().page("/sv").gzip().hasRemaining());
        assertTrue(told.contains("The database is away; the site goes on without it: IllegalStateException: "
                + "no route to the database"), told.toString());
        register.isAway = false;
        look(1);
        assertEquals(new PublicationProgress(1, 1), node.reach());
    }
}
