package se.forstasamtalet.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Vetoed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.forstasamtalet.World;
import se.forstasamtalet.revision.ContentImports;
import se.forstasamtalet.revision.Register;
import se.forstasamtalet.revision.Register.Published;

/** A register that is lost, empty or old does not bring the content folder back unasked. */
class KnownPublicationTest {

    @TempDir
    Path folder;

    private final List<String> done = new ArrayList<>();
    private final Numbered register = new Numbered();
    private LastPublished copy;
    private KnownPublication known;

    /** A register of which only the number counts. */
    @Vetoed
    private final class Numbered extends Register {

        private long number;

        @Override
        public long lastPublication() {
            return number;
        }

        @Override
        public long newestPublication() {
            return number;
        }

        @Override
        public void migrate() {
            done.add("migrated");
        }

        @Override
        public Published published() {
            return new Published(number, World.CONTENT.listings());
        }
    }

    /** Takes everything, as a first import does. */
    @Vetoed
    private final class Taking extends ContentImports {

        @Override
        public Imported take(Delivery delivery) {
            done.add("imported edition " + delivery.edition());
            register.number++;
            return new Imported("", List.of());
        }
    }

    @BeforeEach
    void begin() {
        copy = new LastPublished(folder.resolve("data"));
        known = new KnownPublication(register, new Taking(), World.CONTENT, new KeptCopy(copy),
                () -> done.add("begun"));
    }

    @Test
    void anEmptyRegisterTakesTheFolderInWhenNothingElseIsKnown() {
        assertTrue(known.look());
        assertEquals(List.of("migrated", "imported edition 1", "begun"), done);
        assertEquals(1, known.published().publication());
    }

    @Test
    void besideANewerCopyNothingIsTakenInAndTheCopyIsShown() throws IOException {
        copy.keep(new Published(7, World.CONTENT.listings()));
        for (long number : List.of(0, 6)) {
            register.number = number;
            assertFalse(known.look());
            assertEquals(List.of(), done, "and no table is made");
            assertEquals(7, known.published().publication());
        }
        register.number = 7;
        assertTrue(known.look(), "the register that belongs to it is back");
        assertEquals(8, known.published().publication());
    }

    @Test
    void aCopyThatWasPutAwayStopsNothing() throws IOException {
        copy.keep(new Published(7, World.CONTENT.listings()));
        copy.putAway();
        assertTrue(known.look());
        assertTrue(Files.exists(folder.resolve("data/before-import-last-published.json")));
    }
}
