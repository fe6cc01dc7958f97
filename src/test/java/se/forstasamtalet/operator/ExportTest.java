package se.forstasamtalet.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.forstasamtalet.World;
import se.forstasamtalet.content.ContentFolder;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.publication.LastPublished;
import se.forstasamtalet.revision.Register.Published;

class ExportTest {

    private static final Path CONTENT = Path.of("content");

    @TempDir
    Path folder;

    private Path data;
    private Path target;

    @BeforeEach
    void name() {
        data = folder.resolve("data");
        target = folder.resolve("export");
    }

    @Test
    void theRealContentComesBackByteForByte() throws IOException {
        keep(ContentFolder.read(CONTENT).listings());
        new Export(CONTENT, data).to(target);
        assertEquals(files(CONTENT), files(target));
    }

    @Test
    void aContentFolderIsBroughtUpToDate() throws IOException {
        World.copyTo(target);
        keep(Stream.concat(
                World.CONTENT.listings().stream()
                        .filter(listing -> !Set.of("nattljuset", "sundvik").contains(listing.slug().text())),
                Stream.of(World.area("sundvik", area -> area.put("name", "Nya Sundvik")))).toList());
        new Export(World.FOLDER, data).to(target);
        Map<String, String> expected = files(World.FOLDER);
        expected.remove("services/nattljuset.yaml");
        expected.computeIfPresent("areas/sundvik.yaml",
                (file, text) -> text.replace("name: Sundvik\n", "name: Nya Sundvik\n"));
        assertEquals(expected, files(target));
    }

    @Test
    void aFolderWithSomethingElseInItIsLeftAlone() throws IOException {
        keep(World.CONTENT.listings());
        Files.createDirectories(target.resolve("areas"));
        Files.writeString(target.resolve("areas/holiday.yaml"), "pictures");
        assertThrows(IllegalArgumentException.class, () -> new Export(World.FOLDER, data).to(target));
        assertEquals(List.of("areas/holiday.yaml"), List.copyOf(files(target).keySet()));
    }

    @Test
    void aFolderInsideTheContentFolderIsRefused() throws IOException {
        keep(World.CONTENT.listings());
        Path content = World.copyTo(folder.resolve("content"));
        assertThrows(IllegalArgumentException.class, () -> new Export(content, data).to(content.resolve("export")));
        assertFalse(Files.exists(content.resolve("export")));
    }

    @Test
    void nothingIsWrittenBeforeAnythingWasPublished() {
        assertThrows(IllegalArgumentException.class, () -> new Export(World.FOLDER, data).to(target));
        assertFalse(Files.exists(target));
    }

    private void keep(List<Listing> listings) throws IOException {
        new LastPublished(data).keep(new Published(7, listings));
    }

    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }
}
