package se.forstasamtalet.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    Path folder;

    @Test
    void theFileTakesThePlaceOfTheOneBefore() throws IOException {
        Path file = folder.resolve("new/told.json");
        WholeFile.write(file, next -> Files.writeString(next, "first"));
        WholeFile.write(file, next -> Files.writeString(next, "second"));
        assertEquals("second", Files.readString(file));
        assertEquals(List.of(file), in(file.getParent()));
    }

    @Test
    void whatCouldNotBeWrittenWholeLeavesTheOneBefore() throws IOException {
        Path file = folder.resolve("told.json");
        WholeFile.write(file, next -> Files.writeString(next, "first"));
        assertThrows(IOException.class, () -> WholeFile.write(file, next -> {
            Files.writeString(next, "sec");
            throw new IOException("No space left on device");
        }));
        assertEquals("first", Files.readString(file));
        assertEquals(List.of(file), in(folder));
    }

    @Test
    void nobodyButItsOwnerReadsIt() throws IOException {
        Path file = folder.resolve("told.json");
        WholeFile.write(file, next -> Files.writeString(next, "first"));
        assertEquals(PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(file));
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
