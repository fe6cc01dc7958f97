package se.forstasamtalet.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.forstasamtalet.report.Spool.Waiting;

class SpoolTest {

    @TempDir
    Path data;

    private static final Waiting REPORT = new Waiting("a".repeat(64), UUID.randomUUID(), "Fel \"nummer\"\n{å}",
            "2026-11-24");

    @Test
    void whatIsKeptIsThereForTheNextProcessToo() throws IOException {
        new Spool(data).keep(REPORT);
        Spool next = new Spool(data);
        next.begin();
        assertEquals(REPORT, next.read(next.waiting().get(0)));
        next.forget(next.waiting().get(0));
        assertEquals(List.of(), next.waiting());
    }

    @Test
    void theFileNamesNeitherHourNorCodeAndIsItsOwnersOnly() throws IOException {
        new Spool(data).keep(REPORT);
        Path file = new Spool(data).waiting().get(0);
        assertEquals(REPORT.hash() + ".json", file.getFileName().toString());
        assertEquals(FileTime.from(Instant.parse("2026-11-23T23:00:00Z")), Files.getLastModifiedTime(file));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void whatWasNeverFinishedIsTakenAwayAndNeverTakenForAReport() throws IOException {
        new Spool(data).keep(REPORT);
        Files.writeString(data.resolve("reports/report123.next"), "{\"hash\":\"b");
        assertEquals(1, new Spool(data).waiting().size());
        new Spool(data).begin();
        try (Stream<Path> files = Files.list(data.resolve("reports"))) {
            assertEquals(List.of(REPORT.hash() + ".json"), files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void whoCannotWriteSaysSoAndLeavesNothing() throws IOException {
        Files.writeString(data.resolve("reports"), "no folder");
        assertThrows(IOException.class, () -> new Spool(data).keep(REPORT));
        assertEquals(List.of(), new Spool(data).waiting());
    }
}
