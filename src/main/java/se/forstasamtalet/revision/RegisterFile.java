package se.forstasamtalet.revision;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The embedded database's one file, as something to copy and to put back. */
@ApplicationScoped
public class RegisterFile {

    private static final String ENDING = ".mv.db";
    private static final String NAME = "register" + ENDING;
    private static final String EMBEDDED = "jdbc:h2:file:";
    private static final Set<PosixFilePermission> OF_THE_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OF_A_FILE = PosixFilePermissions.fromString("rw-------");
    /** After an operator's command, before whatever else writes into the folder. */
    private static final int FIRST = 1;

    @Inject
    DataSource register;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "data.dir")
    Path dataFolder;

    /** @throws IllegalStateException when the register is not a file of ours, or there is none */
    public void checkIsThere() {
        checkIsEmbedded();
        if (!Files.exists(dataFolder.resolve(NAME))) {
            throw new IllegalStateException("there is no register in " + dataFolder + ": start the site once");
        }
    }

    /** Only its owner goes into the folder. */
    void start(@Observes @Priority(FIRST) StartupEvent event) {
        keepPrivate();
    }

    /** Nobody else on the machine reads what is kept: who may edit, what was reported, and the keys of both. */
    void keepPrivate() {
        try {
            if (!Files.exists(dataFolder)) {
                Files.createDirectories(dataFolder);
                Files.setPosixFilePermissions(dataFolder, OF_THE_FOLDER);
            }
            Path file = dataFolder.resolve(NAME);
            if (Files.exists(file)) {
                // It is ours: a folder that holds no register may be anybody's.
                Files.setPosixFilePermissions(dataFolder, OF_THE_FOLDER);
                Files.setPosixFilePermissions(file, OF_A_FILE);
            }
        } catch (IOException | UnsupportedOperationException unchangeable) {
            Log.warn("Who else may read " + dataFolder + " could not be seen to: " + unchangeable);
        }
    }

    /** Whether it should be a file of ours, and there is none, or an empty one. */
    boolean isMissing() {
        try {
            Path file = dataFolder.resolve(NAME);
            return isEmbedded() && (!Files.exists(file) || Files.size(file) == 0);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws HeldException when another process has the register open */
    public void checkIsFree() {
        try (Connection connection = register.getConnection()) {
            connection.isReadOnly();
        } catch (SQLException failed) {
            throw HeldException.or(failed);
        }
    }

    /** Whether the register is a file that one process opens, and not a database server. */
    public boolean isEmbedded() {
        return url.startsWith(EMBEDDED);
    }

    /**
     * Copies the register as it stands at one moment, while it may be in use by this process.
     *
     * @throws HeldException when another process has the file
     */
    public void copyTo(Path zip) throws IOException {
        checkIsThere();
        createPrivate(zip);
        try (Connection connection = register.getConnection();
                PreparedStatement backup = connection.prepareStatement("backup to ?")) {
            backup.setString(1, zip.toString());
            backup.execute();
        } catch (SQLException failed) {
            Files.deleteIfExists(zip);
            throw HeldException.or(failed);
        }
    }

    /**
     * Puts a copy in the place of a register that is lost; never over one that is there.
     *
     * @return the file
     */
    public Path restore(Path zip) throws IOException {
        checkIsEmbedded();
        if (Files.exists(dataFolder.resolve(NAME))) {
            throw new FileAlreadyExistsException(
                    "there is a register in " + dataFolder + " already: stop the site and move that folder away first");
        }
        Files.createDirectories(dataFolder);
        return unpack(zip, dataFolder);
    }

    private void checkIsEmbedded() {
        if (!isEmbedded()) {
            throw new IllegalStateException("the register is in a database server: use that server's own backups");
        }
    }

    /** Writes beside and puts in place in one move, so that half a file is never taken for a register. */
    static Path unpack(Path zip, Path folder) throws IOException {
        Path next = folder.resolve(NAME + ".next");
        Files.deleteIfExists(next);
        try (InputStream file = Files.newInputStream(zip); ZipInputStream entries = new ZipInputStream(file)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().endsWith(ENDING)) {
                    createPrivate(next);
                    try (OutputStream out = Files.newOutputStream(next)) {
                        entries.transferTo(out);
                    }
                    return Files.move(next, folder.resolve(NAME));
                }
            }
        }
        throw new FileNotFoundException(zip + " is no backup of a register");
    }

    /** A register names its editors: nobody else on the machine reads it. */
    private static void createPrivate(Path file) throws IOException {
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OF_A_FILE));
        } catch (UnsupportedOperationException otherSystem) {
            Files.createFile(file);
        }
    }
}
