package se.forstasamtalet.opendata;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Hours;
import se.forstasamtalet.survey.Gaps;

/**
 * The whole directory as files, with their checksums. They are made when somebody asks, the same ones for everybody.
 */
final class Files {

    static final String CSV = "text/csv;charset=utf-8;header=present";
    /** What a spreadsheet would run (OWASP, CSV injection). */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private final OpenData data;
    private byte[] workbook;
    private String checksums;

    Files(OpenData data) {
        this.data = data;
    }

    /** A line for each service. A cell that a spreadsheet would run has an apostrophe before it. */
    Body csv() {
        Table services = new Overview(data).services();
        return guarded(services.header(), services.cells());
    }

    /** What stands in which area's way to help, and what does not. */
    Body gaps(Instant now) {
        Gaps gaps = Gaps.of(data.directory(), now.atZone(Hours.ZONE).toLocalDate());
        return guarded(Gaps.HEADER, gaps.lines(data.directory()));
    }

    static Body guarded(List<String> header, Stream<List<String>> rows) {
        return new Csv(header, rows.map(row -> row.stream().map(Files::guarded).toList()).iterator());
    }

    private static String guarded(String cell) {
        return cell.isEmpty() || BEGINS_A_FORMULA.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }

    /** Kept once made: a workbook is written whole. */
    synchronized byte[] workbook() {
        if (workbook == null) {
            workbook = Xlsx.of(new Overview(data).all(), data.modified());
        }
        return workbook;
    }

    Body dataPackage() {
        return new DataPackage(data);
    }

    /** As {@code sha256sum} writes and checks them. */
    synchronized String checksums() {
        if (checksums == null) {
            checksums = line(csv(), ApiFile.CSV) + line(Body.of(workbook()), ApiFile.XLSX)
                    + line(dataPackage(), ApiFile.PACKAGE);
        }
        return checksums;
    }

    private static String line(Body file, ApiFile name) {
        try (DigestOutputStream digest = new DigestOutputStream(OutputStream.nullOutputStream(), OpenData.sha256())) {
            while (file.writeNext(digest)) {
                // Nothing is kept of it but its checksum.
            }
            return HexFormat.of().formatHex(digest.getMessageDigest().digest()) + "  " + name.file() + "\n";
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
