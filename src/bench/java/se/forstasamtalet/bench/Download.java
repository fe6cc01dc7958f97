package se.forstasamtalet.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One long answer, read to its end and never held.
 *
 * @param firstByteMillis from the question to the first byte of the body
 * @param seconds from the question to the last byte
 */
record Download(long bytes, double firstByteMillis, double seconds) {

    private static final int PIECE = 1 << 16;

    static Download of(int port, String path) throws IOException {
        return read(port, path, OutputStream.nullOutputStream(), List.of(), () -> {
        });
    }

    static Download to(Path file, int port, String path) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            return read(port, path, out, List.of(), () -> {
            });
        }
    }

    /** Stops reading after so many bytes, looks, and goes on: whoever sends must wait meanwhile. */
    static void watched(int port, String path, List<Long> stops, Runnable look) throws IOException {
        read(port, path, OutputStream.nullOutputStream(), stops, look);
    }

    private static Download read(int port, String path, OutputStream out, List<Long> stops, Runnable look)
            throws IOException {
        long start = System.nanoTime();
        HttpURLConnection connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + path).toURL()
                .openConnection();
        long first = 0;
        long bytes = 0;
        int stop = 0;
        byte[] piece = new byte[PIECE];
        try (InputStream in = connection.getInputStream()) {
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                first = first == 0 ? System.nanoTime() : first;
                out.write(piece, 0, length);
                bytes += length;
                for (; stop < stops.size() && bytes >= stops.get(stop); stop++) {
                    look.run();
                }
            }
        }
        return new Download(bytes, (first - start) / 1e6, (System.nanoTime() - start) / 1e9);
    }

    double megabytesPerSecond() {
        return bytes / 1e6 / seconds;
    }
}
