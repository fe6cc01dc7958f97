package se.forstasamtalet.opendata;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The schemas of HSDS 3.1, which are no part of the project: they are read where they lie, beside it, or where {@code
 * -Dhsds=} says. Without them nothing is judged by them, and that is said so that nobody overlooks it.
 */
final class HsdsSchemas {

    static final Path FOLDER = Path.of(System.getProperty("hsds", "../shared/hsds-schema")).toAbsolutePath()
            .normalize();

    private static final String ABSENT = "The schemas of HSDS 3.1 are not at " + FOLDER
            + ": what the API says was NOT judged by them. Put them there, or say where they are: -Dhsds=FOLDER";

    private static final AtomicBoolean IS_SAID = new AtomicBoolean();

    private HsdsSchemas() {}

    /** Skips the test with its reason, once after a banner that is seen in any log, where the schemas are not. */
    static void assumeAreHere() {
        if (!Files.isDirectory(FOLDER) && !IS_SAID.getAndSet(true)) {
            String line = "*".repeat(78);
            System.out.println("\n" + line + "\n* NOT TESTED. " + ABSENT + "\n" + line);
        }
        assumeTrue(Files.isDirectory(FOLDER), ABSENT);
    }
}
