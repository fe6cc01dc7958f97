package se.forstasamtalet.editor.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first page of an XLSX file that somebody sent, which may be anything. */
final class Xlsx {

    /** A file of ours is about a tenth of this when it is unpacked. */
    private static final int MOST_UNPACKED = 40 * 1024 * 1024;
    private static final int MOST_PARTS = 200;
    private static final String UNREADABLE = "Filen går inte att läsa som XLSX. Spara den på nytt som "
            + "”Excel-arbetsbok”, eller använd CSV.";

    private Xlsx() {}

    static List<List<String>> read(byte[] file) {
        checkParts(file);
        List<List<String>> rows = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file),
                new ReadingOptions(true, true)); Stream<Row> stream = workbook.getFirstSheet().openStream()) {
            stream.forEach(row -> {
                SheetFile.checkSize(row.getRowNum(), row.getCellCount());
                while (rows.size() < row.getRowNum() - 1) {
                    rows.add(List.of());
                }
                rows.add(cells(row));
            });
        } catch (SheetException told) {
            throw told;
        } catch (IOException | RuntimeException broken) {
            throw new SheetException(UNREADABLE);
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
        return switch (cell.getType()) {
            case STRING -> cell.asString();
            case BOOLEAN -> cell.asBoolean().toString();
            case NUMBER -> number(cell);
            case EMPTY -> "";
            case FORMULA, ERROR -> throw new SheetException("Cellen " + cell.getAddress() + " på rad " + row
                    + (cell.getType() == CellType.FORMULA ? " är en formel." : " visar ett fel.")
                    + " Skriv själva värdet i stället.");
        };
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
    private static void checkParts(byte[] file) {
        int unpacked = 0;
        int parts = 0;
        // The same reader as the sheet's own, so that both see the same parts.
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                byte[] bytes = zip.getInputStream(part).readNBytes(MOST_UNPACKED - unpacked + 1);
                unpacked += bytes.length;
                parts++;
                boolean isXml = part.getName().endsWith(".xml") || part.getName().endsWith(".rels");
                if (unpacked > MOST_UNPACKED || parts > MOST_PARTS || isXml && isOdd(bytes)) {
                    throw new SheetException(UNREADABLE);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new SheetException(UNREADABLE);
        }
    }

    private static boolean isOdd(byte[] xml) {
        String text = new String(xml, StandardCharsets.ISO_8859_1);
        return text.contains("<!DOCTYPE") || text.contains("<!ENTITY") || text.indexOf('\0') >= 0;
    }
}
