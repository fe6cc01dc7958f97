package se.forstasamtalet.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterFileTest {

    @TempDir
    Path folder;

    private RegisterFile in(Path data) {
        RegisterFile file = new RegisterFile();
        file.dataFolder = data;
        file.url = "jdbc:h2:file:" + data.resolve("register");
        return file;
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void onlyTheOwnerReadsWhatIsKept() throws IOException {
        Path data = folder.resolve("data");
        in(data).keepPrivate();
        assertEquals("rwx------", mode(data));

        Path register = Files.createFile(data.resolve("register.mv.db"));
        for (Path path : new Path[]{data, register}) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        in(data).keepPrivate();
        assertEquals("rwx------", mode(data));
        assertEquals("rw-------", mode(register));
    }

    @Test
    void aFolderThatIsSomebodyElsesToo() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        in(folder).keepPrivate();
        assertEquals("rwxr-xr-x", mode(folder), "stays as it is");
    }

    @Test
    void aFileOfNothingIsNoRegister() throws IOException {
        assertTrue(in(folder).isMissing());
        Files.createFile(folder.resolve("register.mv.db"));
        assertTrue(in(folder).isMissing());
    }
}
