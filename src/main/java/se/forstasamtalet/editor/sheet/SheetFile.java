package se.forstasamtalet.editor.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.forstasamtalet.machine.SwedishCsv;

/** A sheet as a file: CSV as Swedish spreadsheets read it, or XLSX with every cell a text. */
public final class SheetFile {

    /** More than any file of ours, and little enough to be read at once. */
    static final int LARGEST = 2 * 1024 * 1024;
    static final int MOST_ROWS = 2_000;
    static final int MOST_COLUMNS = 2_000;
    static final int LONGEST_CELL = 20_000;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern SEPARATOR = Pattern.compile("(?i)\"?sep=(.)\"?\\R");
    /** A title or two may stand above the names of the columns. */
    private static final int MOST_LINES_ABOVE = 10;

    private SheetFile() {}

    public static byte[] csv(Sheet sheet) {
        StringWriter text = new StringWriter().append(SwedishCsv.BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(SwedishCsv.SEPARATOR).build(text)) {
            csv.writeRecord(sheet.columns());
            sheet.rows().forEach(row -> csv
                    .writeRecord(sheet.columns().stream().map(column -> CellText.guarded(row.cell(column))).toList()));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] xlsx(Sheet sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "ForstaSamtalet", "1.0")) {
            Worksheet page = workbook.newWorksheet("Poster");
            int columns = sheet.columns().size();
            for (int column = 0; column < columns; column++) {
                page.value(0, column, sheet.columns().get(column));
                for (int row = 0; row < sheet.rows().size(); row++) {
                    String cell = sheet.rows().get(row).cell(sheet.columns().get(column));
                    if (!cell.isEmpty()) {
                        page.value(row + 1, column, CellText.marked(cell));
                    }
                }
            }
            // Text, also what somebody writes there later: otherwise a number loses its first zero.
            page.range(0, 0, sheet.rows().size(), columns - 1).style().format("@").set();
            page.freezePane(Sheet.KEYS.size(), 1);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    /** @throws SheetException when it is no such file, or larger than any of ours */
    public static Sheet read(byte[] file) {
        if (file.length > LARGEST) {
            throw new SheetException("Filen är större än 2 MB. Ta bort det som inte hör dit, eller dela upp den.");
        }
        boolean isZip = file.length > 1 && file[0] == 'P' && file[1] == 'K';
        return sheet(isZip ? withNames(SheetReader.pages(file)) : csv(file));
    }

    private static List<List<String>> csv(byte[] file) {
        String text = decoded(file);
        text = text.startsWith(SwedishCsv.BYTE_ORDER_MARK) ? text.substring(1) : text;
        // Excel's own first line, which it does not show.
        Matcher said = SEPARATOR.matcher(text);
        char separator = said.lookingAt() ? said.group(1).charAt(0) : separator(text);
        text = said.lookingAt() ? text.substring(said.end()) : text;
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(separator)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(false).ofCsvRecord(text)) {
            for (CsvRecord row : csv) {
                checkSize(rows.size() + 1, row.getFieldCount());
                rows.add(row.getFields());
            }
        } catch (CsvParseException | IOException broken) {
            throw new SheetException(
                    "Filen går inte att läsa som CSV. Ett citattecken kan fattas. Hämta den på nytt och börja om, "
                            + "eller använd XLSX.");
        }
        return rows;
    }

    /**
     * Excel's plain CSV is Windows-1252 and its text with tabs UTF-16; all else is UTF-8. Where a letter of UTF-8 is
     * broken it is Windows-1252, in which every letter of the Swedish is one byte.
     */
    private static String decoded(byte[] file) {
        boolean isLittle = file.length > 1 && file[0] == (byte) 0xff && file[1] == (byte) 0xfe;
        boolean isBig = file.length > 1 && file[0] == (byte) 0xfe && file[1] == (byte) 0xff;
        if (isLittle || isBig) {
            return new String(file, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException other) {
            return new String(file, WINDOWS);
        }
    }

    /** The first page that has the names of our columns; the first of all when none has. */
    private static List<List<String>> withNames(List<List<List<String>>> pages) {
        return pages.stream().filter(page -> names(page) >= 0).findFirst()
                .orElse(pages.isEmpty() ? List.of() : pages.get(0));
    }

    /** The place of the line in which the names of the columns stand; -1 when it is none of the first ones. */
    private static int names(List<List<String>> lines) {
        for (int line = 0; line < Math.min(lines.size(), MOST_LINES_ABOVE); line++) {
            List<String> names = lines.get(line).stream().map(SheetFile::name).toList();
            if (names.contains(Sheet.ID) && names.contains(Sheet.REVISION)) {
                return line;
            }
        }
        return -1;
    }

    /** The names of columns have small letters only, whatever a program or a hand made of them. */
    private static String name(String cell) {
        return CellText.meant(cell).toLowerCase(Locale.ROOT);
    }

    /** What separates the most names in the first line. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        return Stream.of(SwedishCsv.SEPARATOR, ',', '\t')
                .max((one, other) -> Long.compare(count(first, one), count(first, other)))
                .orElse(SwedishCsv.SEPARATOR);
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }

    static void checkSize(int rows, int columns) {
        if (rows > MOST_ROWS || columns > MOST_COLUMNS) {
            throw new SheetException("Filen har fler än " + MOST_ROWS + " rader eller " + MOST_COLUMNS
                    + " kolumner. Ta bort det som inte hör dit.");
        }
    }

    private static Sheet sheet(List<List<String>> lines) {
        if (lines.isEmpty()) {
            throw new SheetException("Filen är tom.");
        }
        int first = Math.max(names(lines), 0);
        List<String> columns = lines.get(first).stream().map(SheetFile::name).toList();
        List<Sheet.Row> rows = new ArrayList<>();
        for (int line = first + 1; line < lines.size(); line++) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int column = 0; column < columns.size(); column++) {
                String cell = column < lines.get(line).size() ? CellText.meant(lines.get(line).get(column)) : "";
                if (cell.length() > LONGEST_CELL) {
                    throw new SheetException(
                            "Rad " + (line + 1) + " har en cell med mer än " + LONGEST_CELL + " tecken.");
                }
                cells.putIfAbsent(columns.get(column), cell);
            }
            if (cells.values().stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(new Sheet.Row(line + 1, cells));
            }
        }
        return new Sheet(columns, rows);
    }
}
