package se.forstasamtalet.opendata;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import se.forstasamtalet.machine.Formula;
import se.forstasamtalet.machine.SwedishCsv;

/**
 * A table as CSV (RFC 4180): commas, UTF-8, the names of the columns first. A cell that a spreadsheet would run has an
 * apostrophe before it, in every file there is.
 */
final class Csv implements Body {

    /** So many rows are a piece. */
    private static final int PIECE = 50;

    private final boolean isForSpreadsheets;
    private final List<String> header;
    private final Iterator<List<String>> rows;
    private boolean isBegun;

    /** As programs read it (RFC 4180): with commas, and nothing before the header. */
    Csv(List<String> header, Stream<List<String>> rows) {
        this(header, rows, false);
    }

    /** As a Swedish spreadsheet opens it by itself: with semicolons, and a mark that says that it is UTF-8. */
    static Csv forSpreadsheets(List<String> header, Stream<List<String>> rows) {
        return new Csv(header, rows, true);
    }

    private Csv(List<String> header, Stream<List<String>> rows, boolean isForSpreadsheets) {
        this.isForSpreadsheets = isForSpreadsheets;
        this.header = header;
        this.rows = rows.iterator();
    }

    @Override
    public boolean writeNext(OutputStream out) throws IOException {
        OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().fieldSeparator(isForSpreadsheets ? SwedishCsv.SEPARATOR : ',').build(text);
        if (!isBegun && isForSpreadsheets) {
            text.write(SwedishCsv.BYTE_ORDER_MARK);
        }
        if (!isBegun) {
            csv.writeRecord(header);
            isBegun = true;
        }
        for (int row = 0; row < PIECE && rows.hasNext(); row++) {
            csv.writeRecord(rows.next().stream().map(Formula::guarded).toList());
        }
        csv.flush();
        return rows.hasNext();
    }
}
