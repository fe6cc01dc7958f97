package se.forstasamtalet.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.forstasamtalet.directory.Hours;
import se.forstasamtalet.machine.WholeFile;

/** Reports that wait for the database, each a file of its own that only the program's owner reads. */
final class Spool {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WAITING = ".json";

    private final Path folder;

    Spool(Path dataFolder) {
        this.folder = dataFolder.resolve("reports");
    }

    /** A report that waits. */
    record Waiting(String hash, UUID listing, String text, String receivedOn) {}

    /** Takes away what a dying process left half written. Nobody was told that it was received. */
    void begin() throws IOException {
        Files.createDirectories(folder);
        for (Path unfinished : files(WholeFile.UNFINISHED)) {
            Files.deleteIfExists(unfinished);
        }
    }

    /**
     * Keeps a report so that it is there after the power fails too. It returns when that is so, and fails when it is
     * not.
     */
    void keep(Waiting report) throws IOException {
        WholeFile.write(folder.resolve(report.hash() + WAITING), next -> {
            Files.write(next, JSON.writeValueAsBytes(report));
            // The hour is nobody's business.
            Files.setLastModifiedTime(next,
                    FileTime.from(LocalDate.parse(report.receivedOn()).atStartOfDay(Hours.ZONE).toInstant()));
        });
    }

    List<Path> waiting() throws IOException {
        return Files.isDirectory(folder) ? files(WAITING) : List.of();
    }

    Waiting read(Path file) throws IOException {
        return JSON.readValue(Files.readAllBytes(file), Waiting.class);
    }

    void forget(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    private List<Path> files(String ending) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ending)) {
            files.forEach(found::add);
        }
        return found;
    }
}
