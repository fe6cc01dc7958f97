package se.forstasamtalet.machine;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** A table as a Swedish spreadsheet opens it by itself: with semicolons, and a mark that says that it is UTF-8. */
public final class SwedishCsv {

    public static final char SEPARATOR = ';';
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private SwedishCsv() {}

    /** @param rows the names of the columns first */
    public static String of(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(SEPARATOR).build(text)) {
            rows.forEach(row -> csv.writeRecord(row.stream().map(Formula::guarded).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
