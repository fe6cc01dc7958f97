package se.forstasamtalet.opendata;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.machine.Digest;

/**
 * The whole directory as an HSDS data package: each table a file, and at the end what describes them all, with the size
 * and the checksum of each. The same data always give the same bytes.
 */
final class DataPackage implements Body {

    /** What a file says of when it was made, when that is not known: the first moment that a zip can tell. */
    static final Instant LONG_AGO = Instant.parse("1980-01-01T00:00:00Z");

    private static final String LAST = "datapackage.json";

    private final OpenData data;
    private final Iterator<Table> tables;
    private final Relay relay = new Relay();
    private final ZipOutputStream zip = new ZipOutputStream(relay);
    private final List<Described> described = new ArrayList<>();
    private @Nullable Entry entry;

    DataPackage(OpenData data) {
        this.data = data;
        this.tables = new Tables(data).all().iterator();
    }

    @Override
    public boolean writeNext(OutputStream out) throws IOException {
        relay.target = out;
        if (entry == null && !tables.hasNext()) {
            begin(LAST);
            zip.write(Json.bytes(Description.of(data, described)));
            zip.close();
            return false;
        }
        if (entry == null) {
            entry = new Entry(tables.next());
        }
        if (!entry.writeNext()) {
            described.add(entry.described());
            zip.closeEntry();
            entry = null;
        }
        return true;
    }

    private void begin(String name) throws IOException {
        ZipEntry file = new ZipEntry(name);
        file.setTimeLocal(LocalDateTime.ofInstant(data.modified().orElse(LONG_AGO), ZoneOffset.UTC));
        zip.putNextEntry(file);
    }

    /** A table while it is written. */
    private final class Entry {

        private final Table table;
        private final Csv csv;
        private final Counted counted = new Counted(zip);

        Entry(Table table) throws IOException {
            this.table = table;
            this.csv = new Csv(table.header(), table.cells());
            begin(table.file());
        }

        boolean writeNext() throws IOException {
            return csv.writeNext(counted);
        }

        Described described() {
            return new Described(table, counted.bytes, HexFormat.of().formatHex(counted.getMessageDigest().digest()));
        }
    }

    /** A file of the package. */
    record Described(Table table, long bytes, String sha256) {}

    /** Counts and digests what goes through it; the file beneath goes on after it. */
    private static final class Counted extends DigestOutputStream {

        private long bytes;

        Counted(OutputStream out) {
            super(out, Digest.sha256());
        }

        @Override
        public void write(byte[] written, int from, int length) throws IOException {
            bytes += length;
            super.write(written, from, length);
        }

        @Override
        public void write(int written) throws IOException {
            bytes++;
            super.write(written);
        }
    }

    /** Hands on to whoever asks for the next piece. */
    private static final class Relay extends OutputStream {

        private OutputStream target = OutputStream.nullOutputStream();

        @Override
        public void write(int written) throws IOException {
            target.write(written);
        }

        @Override
        public void write(byte[] written, int from, int length) throws IOException {
            target.write(written, from, length);
        }
    }
}
