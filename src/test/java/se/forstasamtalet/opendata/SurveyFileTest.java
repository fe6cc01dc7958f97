package se.forstasamtalet.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.forstasamtalet.World;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.content.ContentFolder;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.survey.Survey;
import se.forstasamtalet.survey.SurveyTable;

/** The survey's tables and the gaps as files. */
class SurveyFileTest {

    private static final Content REAL = ContentFolder.read(Path.of("content"));
    private static final Asking COUNTY = Asking.of(REAL.directory(REAL.listings()), Asking.history(REAL.listings()));

    @ParameterizedTest
    @MethodSource("numbers")
    void bothFilesHaveEveryRowOfTheTable(int number) throws IOException {
        SurveyTable table = new Survey(REAL.directory(REAL.listings())).table(number);
        List<String> names = table.rows().stream().map(row -> row.subject().name()).toList();
        assertEquals(names,
                csv(COUNTY, "/api/survey/" + number + ".csv").stream().map(line -> line.getField("row")).toList());
        JsonNode json = COUNTY.json("/api/survey/" + number + ".json");
        assertEquals(number, json.get("table").asInt());
        assertEquals(names, Stream.iterate(0, row -> row + 1).limit(json.get("rows").size())
                .map(row -> json.at("/rows/" + row + "/name").asText()).toList());
    }

    @Test
    void aCellHasItsSourceAndWhatIsNotKnownIsNotNo() throws IOException {
        NamedCsvRecord sigtuna = line(COUNTY, "/api/survey/7.csv", "Sigtuna");
        assertEquals(List.of("5 (kan förlängas vid behov)", "unknown", "fou-2024, tabell 7"),
                Stream.of("extent", "open_talks_value", "open_talks_source").map(sigtuna::getField).toList());
        assertEquals("12", line(COUNTY, "/api/survey/7.csv", "Järfälla").getField("open_talks_value"));
        JsonNode row = COUNTY.json("/api/survey/8.json").at("/rows/0");
        assertEquals("RVC Innerstaden", row.get("name").asText());
        assertEquals("yes", row.at("/answers/open_talks/facts/0/fact/offered").asText());
        assertEquals("fou-2024, ord- och begreppslistan och del 1; tabell 8 nämner dem inte",
                row.at("/answers/open_talks/facts/0/fact/source").asText());
        assertTrue(line(COUNTY, "/api/survey/4.csv", "ATV Täby").getField("conflicts")
                .contains("fou-2024, tabell 9: Grupp: 24 träffar."));
    }

    /** What stood here first is the survey: so a day before that tells of the survey and not of nothing. */
    @Test
    void theSurveyItselfIsToldOfEveryEarlierDay() throws IOException {
        List<Listing> later = REAL.listings().stream()
                .map(listing -> listing.slug().text().equals("huddinge")
                        && listing.listingKind() == Listing.Kind.SERVICES
                                ? Documents.changed(listing,
                                        document -> document.putObject("open_talks").put("offered", "yes")
                                                .put("count", 8).put("source", "editors, 2026-11-22"))
                                : listing)
                .toList();
        History history = Asking.history(REAL.listings())
                .plus(later.stream().filter(listing -> !REAL.listings().contains(listing))
                        .map(listing -> Asking.version(listing, World.at("2026-11-22T12:00"), true)).toList());
        Asking county = Asking.of(REAL.directory(later), history);
        assertEquals("8", line(county, "/api/survey/7.csv", "Huddinge").getField("open_talks_value"));
        assertEquals("editors, 2026-11-22",
                line(county, "/api/survey/7.csv", "Huddinge").getField("open_talks_source"));
        for (String day : List.of("2024-12-31", "2026-11-21")) {
            assertEquals("5", line(county, "/api/survey/7.csv?as_of=" + day, "Huddinge").getField("open_talks_value"),
                    day);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/survey", "/api/survey/0.csv", "/api/survey/14.json", "/api/survey/7.pdf",
        "/api/survey/07.csv", "/api/survey/7.csv/x"})
    void thereIsNothingElse(String path) {
        assertEquals(404, COUNTY.reply(path).status());
    }

    @Test
    void asksForNothingThatItDoesNotKnow() {
        assertEquals(400, COUNTY.reply("/api/survey/7.csv?as_of=soon").status());
        assertEquals(400, COUNTY.reply("/api/survey/7.csv?page=1").status());
    }

    @Test
    void theGapsHaveALineForEachArea() throws IOException {
        List<NamedCsvRecord> lines = csv(COUNTY, "/api/gaps.csv");
        assertEquals(36, lines.size());
        NamedCsvRecord nacka = lines.stream().filter(line -> line.getField("area").equals("nacka")).findFirst()
                .orElseThrow();
        assertEquals(List.of("unknown", "no", "unknown"),
                Stream.of("open_talks", "group", "honour").map(nacka::getField).toList(), "whether it is lacking");
        assertFalse(nacka.getField("services").isBlank());
    }

    static Stream<Integer> numbers() {
        return Stream.iterate(1, number -> number + 1).limit(Survey.TABLES);
    }

    private static NamedCsvRecord line(Asking county, String path, String row) throws IOException {
        return csv(county, path).stream().filter(line -> line.getField("row").equals(row)).findFirst().orElseThrow();
    }

    private static List<NamedCsvRecord> csv(Asking county, String path) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().fieldSeparator(';')
                .ofNamedCsvRecord(county.text(path).substring(1))) {
            return reader.stream().toList();
        }
    }
}
