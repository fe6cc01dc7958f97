package se.forstasamtalet.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.content.ContentFolder;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.OpenTalks;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.directory.YesNoUnknown;
import se.forstasamtalet.survey.SurveyTable.SurveyCell;
import se.forstasamtalet.survey.SurveyTable.SurveyQuestion;
import se.forstasamtalet.survey.SurveyTable.Row;

/**
 * The survey's thirteen tables rebuilt from {@code content/}, cell by cell, and what happens to them when the content
 * changes.
 */
class SurveyTest {

    private static final Path FACTS = Path.of("src/test/resources/facts/survey.yaml");
    private static final Path GOLDEN = Path.of("src/test/resources/survey-2024.yaml");
    private static final Content CONTENT = ContentFolder.read(Path.of("content"));
    private static final Survey SURVEY = new Survey(CONTENT.directory(CONTENT.listings()));

    @ParameterizedTest
    @MethodSource("numbers")
    void everyCellOfTheTableIsAsTheSurveyPrintedIt(int number) throws IOException {
        assertEquals(byRow(golden().get(Integer.toString(number))), byRow(written(SURVEY.table(number))));
    }

    /** The copy in the shape of our tables against the transcription that it was written from. */
    @ParameterizedTest
    @MethodSource("numbers")
    void theCopyHasEveryCellOfTheTranscription(int number) throws IOException {
        JsonNode rows = new YAMLMapper().readTree(FACTS.toFile()).at("/tables/" + number);
        JsonNode copied = golden().get(Integer.toString(number));
        assertEquals(rows.size(), copied.size());
        for (int i = 0; i < rows.size(); i++) {
            List<String> cells = new ArrayList<>();
            copied.get(i).forEach(cell -> cells.addAll(cell.isArray() ? texts(cell) : List.of(cell.asText())));
            for (String field : List.of("municipality", "methods", "extent", "follow_up", "cell", "municipalities",
                    "districts", "referring_municipalities")) {
                JsonNode cell = rows.get(i).path(field);
                List<String> single = cell.isTextual() ? List.of(cell.asText()) : List.of();
                (cell.isArray() ? texts(cell) : single)
                        .forEach(text -> assertTrue(cells.contains(text), number + ": " + text));
            }
            if (rows.get(i).path("open_sessions").isInt()) {
                assertEquals(rows.get(i).get("open_sessions").asText(), copied.get(i).get("open_talks").asText());
            }
        }
    }

    @Test
    void everyCellOfTodayHasItsPlaceInTheSurvey() {
        for (SurveyTable table : SURVEY.tables()) {
            for (Row row : table.rows()) {
                for (SurveyCell cell : row.cells().stream().filter(cell -> cell.table() == 0).toList()) {
                    assertFalse(cell.origins().isEmpty() || cell.isNewer(),
                            "table " + table.number() + ", " + row.subject().name() + ", " + cell.question());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "c01, 4, atv-taby", "c01, 9, atv-taby", "c04, 2, sodertalje", "c04, 7, sodertalje", "c04, 11, sodertalje",
        "c05, 13, soderstod",
        "c08, 5, manscentrum", "c09, 1, haninge", "c09, 5, manscentrum-ostra-sodertorn", "c13, 3, rvc-vast",
        "c14, 1, upplands-bro"
    })
    void sourcesThatDisagreeStandAtTheirRow(String contradiction, int table, String row) {
        assertFalse(row(SURVEY, table, row).conflicts().isEmpty(), contradiction);
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 13})
    void aDisagreementAboutATableStandsAtTheTable(int table) {
        assertEquals(1, SURVEY.table(table).conflicts().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ekero", "haninge", "norrtalje", "sigtuna", "upplands-vasby"})
    void whatTheSurveyDoesNotSayOfOpenTalksIsUnknownAndNotNo(String area) {
        assertEquals(YesNoUnknown.UNKNOWN,
                ((OpenTalks) row(SURVEY, 7, area).cell(SurveyQuestion.OPEN_TALKS).facts().get(0)).offered());
    }

    @Test
    void aServiceThatStartsMovesItsMunicipalityAmongThoseThatTreat() {
        Survey later = with("services/upplands-bro", document -> document.put("status", "active"));
        assertEquals("Egen regi (samt hänvisar till Välj att sluta)",
                row(later, 1, "upplands-bro").cell(SurveyQuestion.WAY).text());
        assertEquals(List.of("upplands-bro"), services(row(later, 2, "upplands-bro")));
    }

    @Test
    void whatAnEditorChangedIsNewerThanTheSurvey() {
        Survey later = with("services/huddinge", document -> document.putObject("open_talks").put("offered", "yes")
                .put("count", 8).put("source", "editors, 2026-12-01"));
        SurveyCell cell = row(later, 7, "huddinge").cell(SurveyQuestion.OPEN_TALKS);
        assertTrue(cell.isNewer());
        assertEquals("", cell.text());
        assertFalse(row(later, 7, "huddinge").cell(SurveyQuestion.EXTENT).isNewer());
    }

    @Test
    void whatNobodySaysAnyLongerIsNewerToo() {
        assertTrue(row(with("services/huddinge", document -> document.remove("extent")), 7, "huddinge")
                .cell(SurveyQuestion.EXTENT).isNewer());
    }

    @Test
    void aServiceThatIsNoMoreStandsInNoTable() {
        Survey later = with("services/soderstod", document -> document.put("status", "defunct"));
        assertTrue(later.tables().stream().flatMap(table -> table.rows().stream())
                .noneMatch(row -> services(row).contains("soderstod")));
        assertEquals("", row(later, 1, "sollentuna").cell(SurveyQuestion.WAY).text());
    }

    @Test
    void centresThatFollowUpInDifferentWaysAreToldApart() {
        Survey later = with("services/rvc-vast",
                document -> ((ObjectNode) document.get("follow_up")).put("text", "Ja, på annat sätt"));
        assertTrue(
                row(later, 11, "stockholm").cell(SurveyQuestion.FOLLOW_UP).text()
                        .contains("; RVC Väst: Ja, på annat sätt"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 14, -1})
    void thereAreNoMoreTablesThanThirteen(int number) {
        assertThrows(IllegalArgumentException.class, () -> SURVEY.table(number));
    }

    static Stream<Integer> numbers() {
        return Stream.iterate(1, number -> number + 1).limit(Survey.TABLES);
    }

    private static Survey with(String listing, Consumer<ObjectNode> change) {
        return new Survey(directory(one -> listing.equals(one.listingKind().folder() + "/" + one.slug())
                ? Documents.changed(one, change) : one));
    }

    private static Directory directory(UnaryOperator<Listing> change) {
        return CONTENT.directory(CONTENT.listings().stream().map(change).toList());
    }

    private static Row row(Survey survey, int table, String subject) {
        return survey.table(table).rows().stream().filter(row -> row.subject().slug().equals(new Slug(subject)))
                .findFirst().orElseThrow();
    }

    private static List<String> services(Row row) {
        return row.services().stream().map(Service::slug).map(Slug::text).toList();
    }

    private static JsonNode golden() throws IOException {
        return new YAMLMapper().readTree(GOLDEN.toFile());
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** A table in the shape of the copy. */
    private static JsonNode written(SurveyTable table) {
        YAMLMapper yaml = new YAMLMapper();
        return table.rows().stream().map(row -> {
            ObjectNode written = yaml.createObjectNode().put("row", row.subject().name());
            services(row).forEach(written.withArray("services")::add);
            for (SurveyCell cell : row.cells()) {
                if (cell.question() == SurveyQuestion.AREAS) {
                    row.from().stream().map(Area::name).forEach(written.withArray("service_area")::add);
                } else {
                    written.put(cell.question().field(),
                            cell.question() == SurveyQuestion.OPEN_TALKS && cell.table() == 0
                                    ? openTalks((OpenTalks) cell.facts().get(0)) : cell.text());
                }
            }
            return written;
        }).collect(yaml::createArrayNode, ArrayNode::add, ArrayNode::addAll);
    }

    private static String openTalks(OpenTalks talks) {
        if (talks.count() != null) {
            return talks.count().toString();
        }
        return talks.offered() == YesNoUnknown.YES ? "yes" : "unknown";
    }

    /** Row by row, with the lists in one order: the survey has its own. */
    private static Map<String, Map<String, String>> byRow(JsonNode rows) {
        Map<String, Map<String, String>> byRow = new TreeMap<>();
        for (JsonNode row : rows) {
            Map<String, String> cells = new TreeMap<>();
            row.fields().forEachRemaining(cell -> cells.put(cell.getKey(), cell.getValue().isArray()
                    ? texts(cell.getValue()).stream().sorted().collect(Collectors.joining(", "))
                    : cell.getValue().asText()));
            byRow.put(row.get("row").asText(), cells);
        }
        return byRow;
    }
}
