package se.forstasamtalet.editor.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads the pages of an XLSX or ODS file that somebody sent, which may be anything. */
final class SheetReader {

    /** A file of ours is about a tenth of this when it is unpacked. */
    private static final int MOST_UNPACKED = 40 * 1024 * 1024;
    private static final int MOST_PARTS = 200;
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final String UNREADABLE = "Filen går inte att läsa som XLSX. Spara den på nytt som "
            + "”Excel-arbetsbok”, eller använd CSV.";

    private SheetReader() {}

    /** Every page of the file. */
    static List<List<List<String>>> pages(byte[] file) {
        Set<String> parts = checkParts(file);
        try {
            if (parts.contains("content.xml")) {
                return Ods.pages(part(file, "content.xml"));
            }
            if (parts.stream().anyMatch(name -> name.startsWith("Index/"))) {
                throw new SheetException("Det är en fil från Numbers. Välj Arkiv, Exportera till, Excel, och skicka in "
                        + "den filen.");
            }
            List<List<List<String>>> pages = new ArrayList<>();
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file),
                    new ReadingOptions(true, true))) {
                for (org.dhatim.fastexcel.reader.Sheet page : workbook.getSheets().toList()) {
                    pages.add(rows(page));
                }
            }
            return pages;
        } catch (SheetException told) {
            throw told;
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            throw new SheetException(UNREADABLE);
        }
    }

    private static List<List<String>> rows(org.dhatim.fastexcel.reader.Sheet page) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (Stream<Row> stream = page.openStream()) {
            stream.forEach(row -> {
                SheetFile.checkSize(row.getRowNum(), row.getCellCount());
                while (rows.size() < row.getRowNum() - 1) {
                    rows.add(List.of());
                }
                rows.add(cells(row));
            });
        }
        return rows;
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            Cell cell = row.getCell(column);
            cells.add(cell == null ? "" : text(cell, row.getRowNum()));
        }
        return cells;
    }

    private static String text(Cell cell, int row) {
        // What a formula once gave, kept as a text without it: SheetJS and others write all texts so.
        if (cell.getType() == CellType.FORMULA && (cell.getFormula() == null || cell.getFormula().isEmpty())) {
            return unescaped(cell.getText());
        }
        return switch (cell.getType()) {
            case STRING -> unescaped(cell.asString());
            case BOOLEAN -> cell.asBoolean().toString();
            case NUMBER -> number(cell);
            case EMPTY -> "";
            case FORMULA, ERROR -> throw new SheetException("Cellen " + cell.getAddress() + " på rad " + row
                    + (cell.getType() == CellType.FORMULA ? " är en formel." : " visar ett fel.")
                    + " Skriv själva värdet i stället.");
        };
    }

    /** Characters that XML has no room for are written {@code _x000D_} (ECMA-376, 22.9.2.19); a line ends once. */
    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(match.group(1), 16))))
                .replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Spreadsheets keep days and hours as numbers; their format says so. */
    private static String number(Cell cell) {
        String format = cell.getDataFormatString() == null ? ""
                : cell.getDataFormatString().toLowerCase(Locale.ROOT).replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"", "");
        if (format.contains("y") || format.contains("d")) {
            return DateTimeFormatter.ISO_LOCAL_DATE.format(cell.asDate());
        }
        if (format.contains("h")) {
            return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(cell.asDate());
        }
        return cell.asNumber().signum() == 0 ? "0" : cell.asNumber().stripTrailingZeros().toPlainString();
    }

    /** A small file may unpack to anything; and no sheet needs to define words of its own or name other files. */
    private static Set<String> checkParts(byte[] file) {
        int unpacked = 0;
        Set<String> parts = new HashSet<>();
        // The same reader as the sheet's own, so that both see the same parts.
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                byte[] bytes = zip.getInputStream(part).readNBytes(MOST_UNPACKED - unpacked + 1);
                unpacked += bytes.length;
                parts.add(part.getName());
                boolean isXml = part.getName().endsWith(".xml") || part.getName().endsWith(".rels");
                if (unpacked > MOST_UNPACKED || parts.size() > MOST_PARTS || (isXml && isOdd(bytes))) {
                    throw new SheetException(UNREADABLE);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new SheetException(UNREADABLE);
        }
        return parts;
    }

    private static byte[] part(byte[] file, String name) throws IOException {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
            return zip.getInputStream(zip.getEntry(name)).readAllBytes();
        }
    }

    private static boolean isOdd(byte[] xml) {
        String text = new String(xml, StandardCharsets.ISO_8859_1);
        return text.contains("<!DOCTYPE") || text.contains("<!ENTITY") || text.indexOf('\0') >= 0;
    }
}
