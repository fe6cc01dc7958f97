package se.forstasamtalet.opendata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as a workbook, a sheet for each, every cell a text. The same tables always give the same bytes. */
final class Xlsx {

    private static final String CREATED = "(<dcterms:created [^>]*>)[^<]*";

    private Xlsx() {}

    /** @param modified when the tables were last changed: the workbook says that it was made then */
    static byte[] of(List<Table> tables, Optional<Instant> modified) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            try (Workbook workbook = new Workbook(written, "ForstaSamtalet", "1.0")) {
                tables.forEach(table -> write(table, workbook.newWorksheet(table.name())));
            }
            return timeless(written.toByteArray(), modified.orElse(DataPackage.LONG_AGO));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(Table table, Worksheet sheet) {
        row(sheet, 0, table.header());
        Iterator<List<String>> rows = table.cells().iterator();
        for (int row = 1; rows.hasNext(); row++) {
            row(sheet, row, rows.next());
        }
        sheet.freezePane(0, 1);
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.value(row, column, cells.get(column));
            }
        }
    }

    /** The library writes when it was at work; then nobody could check that two files are the same. */
    private static byte[] timeless(byte[] workbook, Instant at) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(workbook.length);
        // The JDK's streams cannot read what the library writes, by its own account of the sizes.
        try (ZipFile in = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook)).get();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipArchiveEntry part : Collections.list(in.getEntries())) {
                ZipEntry same = new ZipEntry(part.getName());
                same.setTimeLocal(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
                zip.putNextEntry(same);
                byte[] content = in.getInputStream(part).readAllBytes();
                zip.write(!part.getName().equals("docProps/core.xml") ? content
                        : new String(content, StandardCharsets.UTF_8).replaceFirst(CREATED, "$1" + Json.moment(at))
                                .getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
