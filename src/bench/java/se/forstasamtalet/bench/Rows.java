package se.forstasamtalet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table that the bench prints: what was measured, and how it came out. */
public final class Rows {

    /** Where the bench of snapshots, a process of its own, leaves its rows. */
    static final Path OF_SNAPSHOTS = Path.of("target/bench/snapshots.rows");

    /** Where the bench of searching leaves its rows. */
    static final Path OF_SEARCH = Path.of("target/bench/search.rows");

    /** Where the bench of searching over HTTP leaves its rows. */
    static final Path OF_FINDING = Path.of("target/bench/finding.rows");

    /** Where the bench of publishing leaves its rows. */
    static final Path OF_PUBLISHING = Path.of("target/bench/publishing.rows");

    /** Where the bench of open data leaves its rows. */
    static final Path OF_DATA = Path.of("target/bench/data.rows");

    private static final String ROW = "%-78s %s%n";

    private final List<String> rows = new ArrayList<>();

    void heading(String heading) {
        rows.add(String.format("%n%s%n", heading));
    }

    void add(String what, String format, Object... values) {
        rows.add(String.format(Locale.ROOT, ROW, what, String.format(Locale.ROOT, format, values)));
    }

    /** Leaves the rows for another process. */
    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, this.toString());
    }

    /** Takes over the rows of another process. */
    void read(Path file) throws IOException {
        rows.add(Files.readString(file));
    }

    @Override
    public String toString() {
        return String.join("", rows);
    }
}
