package se.forstasamtalet.opendata;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Hours;
import se.forstasamtalet.machine.Digest;
import se.forstasamtalet.survey.Gaps;
import se.forstasamtalet.survey.Survey;

/**
 * The whole directory as files, with their checksums. They are made when somebody asks, the same ones for everybody.
 */
final class Files {

    static final String CSV = "text/csv;charset=utf-8;header=present";

    private final OpenData data;
    private byte @Nullable [] workbook;
    private @Nullable String checksums;

    Files(OpenData data) {
        this.data = data;
    }

    /** A line for each service. */
    Body csv() {
        Table services = new Overview(data).services();
        return Csv.forSpreadsheets(services.header(), services.cells());
    }

    /** What stands in which area's way to help, and what does not. */
    Body gaps(Instant now) {
        Gaps gaps = Gaps.of(data.directory(), now.atZone(Hours.ZONE).toLocalDate());
        return Csv.forSpreadsheets(Gaps.HEADER, gaps.lines(data.directory()));
    }

    /** Kept once made: a workbook is written whole. */
    synchronized byte[] workbook() {
        if (workbook == null) {
            workbook = Xlsx.of(new Overview(data).all().stream().map(Xlsx.SheetRows::of).toList(), data.modified());
        }
        return workbook;
    }

    /** The survey's tables and the gaps, a sheet for each. */
    byte[] survey(Instant now) {
        Survey tables = new Survey(data.directory());
        Stream<Xlsx.SheetRows> pages = tables.tables().stream()
                .map(table -> new Xlsx.SheetRows("tabell " + table.number(),
                        SurveyFile.header(table), () -> table.rows().stream().map(SurveyFile::line)));
        Gaps gaps = Gaps.of(data.directory(), now.atZone(Hours.ZONE).toLocalDate());
        return Xlsx.of(Stream.concat(pages,
                Stream.of(new Xlsx.SheetRows("gaps", Gaps.HEADER, () -> gaps.lines(data.directory())))).toList(),
                data.modified());
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
        try (DigestOutputStream digest = new DigestOutputStream(OutputStream.nullOutputStream(), Digest.sha256())) {
            while (file.writeNext(digest)) {
                // Nothing is kept of it but its checksum.
            }
            return HexFormat.of().formatHex(digest.getMessageDigest().digest()) + "  " + name.file() + "\n";
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
