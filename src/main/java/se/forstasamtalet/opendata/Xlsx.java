package se.forstasamtalet.opendata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Tables as a workbook, a sheet for each, every cell a text, made to be read and printed by people: names first and ids
 * last, on A4 across, one page wide. The same tables always give the same bytes.
 */
final class Xlsx {

    private static final String CREATED = "(<dcterms:created [^>]*>)[^<]*";

    private Xlsx() {}

    /**
     * A sheet.
     *
     * @param rows its lines, made when it is their turn
     */
    record SheetRows(String name, List<String> header, Supplier<Stream<List<String>>> rows) {

        static SheetRows of(Table table) {
            return new SheetRows(table.name(), table.header(), table::cells);
        }

        /** Which column stands where: the name first, ids last. */
        private List<Integer> order() {
            return IntStream.range(0, header.size()).boxed()
                    .sorted(Comparator.comparing(column -> switch (header.get(column)) {
                        case "name", "row", "title" -> 0;
                        case "id" -> 2;
                        default -> 1;
                    })).toList();
        }
    }

    /** @param modified when the tables were last changed: the workbook says that it was made then */
    static byte[] of(List<SheetRows> pages, Optional<Instant> modified) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            try (Workbook workbook = new Workbook(written, "ForstaSamtalet", "1.0")) {
                pages.forEach(page -> write(page, workbook.newWorksheet(page.name())));
            }
            return timeless(written.toByteArray(), modified.orElse(DataPackage.LONG_AGO));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(SheetRows page, Worksheet sheet) {
        List<Integer> order = page.order();
        row(sheet, 0, page.header(), order);
        Iterator<List<String>> rows = page.rows().get().iterator();
        for (int row = 1; rows.hasNext(); row++) {
            row(sheet, row, rows.next(), order);
        }
        sheet.freezePane(1, 1);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
    }

    private static void row(Worksheet sheet, int row, List<String> cells, List<Integer> order) {
        for (int column = 0; column < order.size(); column++) {
            String cell = cells.get(order.get(column));
            if (!cell.isEmpty()) {
                sheet.value(row, column, cell);
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
