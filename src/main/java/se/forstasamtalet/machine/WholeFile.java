package se.forstasamtalet.machine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Files that are there whole or not at all, whoever looks and whenever the power fails; only their owner reads them.
 */
public final class WholeFile {

    /** How the name of one ends that is not whole yet. A process that dies may leave some of them. */
    public static final String UNFINISHED = ".next";

    private WholeFile() {}

    /** Fills a file that is there and empty. */
    @FunctionalInterface
    public interface Filling {
        void into(Path file) throws IOException;
    }

    /**
     * Writes beside and puts in place in one move, over one of that name that is there. When it returns, the file
     * outlives a loss of power.
     *
     * @throws IOException when it is not there; what was there before still is
     */
    public static void write(Path file, Filling filling) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        // Made with the rights of its owner alone.
        Path next = Files.createTempFile(folder, file.getFileName().toString(), UNFINISHED);
        try {
            filling.into(next);
            force(next, StandardOpenOption.WRITE);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(next);
        }
        force(folder, StandardOpenOption.READ);
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
