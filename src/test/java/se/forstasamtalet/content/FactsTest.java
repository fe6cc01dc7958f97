package se.forstasamtalet.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.OpenTalks;
import se.forstasamtalet.directory.Organization;
import se.forstasamtalet.directory.Phone;
import se.forstasamtalet.directory.Route;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Slug;

/** The content against the facts it was taken from. */
class FactsTest {

    private static final Path FACTS = Path.of("src/test/resources/facts");
    private static final Content CONTENT = ContentFolder.read(Path.of("content"));
    private static final Directory DIRECTORY = CONTENT.directory(CONTENT.listings());

    private static JsonNode contacts;
    private static JsonNode survey;

    private final List<String> missing = new ArrayList<>();

    @BeforeAll
    static void readTheFacts() throws IOException {
        contacts = read("contacts.yaml");
        survey = read("survey.yaml");
    }

    @Test
    void everyNumberShownIsOneThatMayBeShown() {
        Set<String> mayBeShown = contacts.findParents("value").stream()
                .filter(fact -> fact.path("use").asText().equals("ok"))
                .map(fact -> digits(fact.get("value").asText())).collect(Collectors.toCollection(TreeSet::new));
        Stream<Phone> shown = Stream
                .concat(DIRECTORY.services().stream().map(Service::phones),
                        DIRECTORY.organizations().stream().map(Organization::phones))
                .flatMap(List::stream);
        assertTrue(mayBeShown.size() > 9, "the facts are read");
        assertEquals(List.of(), shown.map(phone -> digits(phone.number().written()))
                .filter(number -> !mayBeShown.contains(number)).toList());
    }

    @Test
    void everyRowOfTableOneIsAWay() {
        for (JsonNode row : rows(1)) {
            Area area = municipality(row);
            List<String> expected = new ArrayList<>();
            for (JsonNode provider : row.get("provider")) {
                Service service = service(provider.asText());
                boolean own = row.get("support").asText().equals("own")
                        && service.organization().equals(area.organization());
                Route.Kind refers = row.has("also_refers") ? Route.Kind.ALSO_REFERS : Route.Kind.REFERS;
                expected.add(service.slug() + " " + (own ? Route.Kind.OWN : refers));
            }
            if (row.has("own_support_starting")) {
                expected.add(area.slug() + " " + Route.Kind.OWN);
            }
            assertEquals(expected, area.routes().stream().map(route -> route.service() + " " + route.kind()).toList(),
                    area.name());
        }
    }

    @Test
    void everyDistrictOfTableThreeLeadsToItsCentre() {
        for (JsonNode row : rows(3)) {
            for (JsonNode district : row.get("districts")) {
                Area area = DIRECTORY.area(Slug.of(district.asText())).orElseThrow();
                assertEquals(List.of(service(row.get("provider").asText()).slug()),
                        area.routes().stream().map(Route::service).toList(), area.name());
                assertTrue(DIRECTORY.servicesFor(area).contains(service(row.get("provider").asText())));
            }
        }
    }

    @Test
    void everyMunicipalityOfTablesFourAndFiveLeadsToItsProvider() {
        rows(4).forEach(row -> row.get("municipalities").forEach(name -> assertLeads(name.asText(), row)));
        rows(5).forEach(row -> row.get("referring_municipalities").forEach(name -> assertLeads(name.asText(), row)));
    }

    @Test
    void everyCellOfTablesTwoToSixStandsInItsListing() {
        for (int table = 2; table <= 6; table++) {
            for (JsonNode row : rows(table)) {
                if (!isAReferenceToAnotherTable(row, "methods")) {
                    Service service = serviceOf(row);
                    compare(table, service, row.get("methods"), service.methods().text());
                    compare(table, service, row.get("cell"), service.group_treatment().text());
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void everyCellOfTablesSevenToTenStandsInItsListing() {
        for (int table = 7; table <= 10; table++) {
            for (JsonNode row : rows(table)) {
                if (!isAReferenceToAnotherTable(row, "extent")) {
                    compare(table, serviceOf(row), row.get("extent"), serviceOf(row).extent().text());
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void everyCountOfOpenTalksInTheTablesIsThatOfItsListing() {
        for (JsonNode row : Stream.of(7, 8).flatMap(table -> rows(table).stream()).toList()) {
            if (!isAReferenceToAnotherTable(row, "extent")) {
                // Where a table is silent, another place of the survey may say it.
                if (row.has("open_sessions")) {
                    assertEquals(row.get("open_sessions").asInt(), serviceOf(row).open_talks().count(),
                            serviceOf(row).name());
                } else {
                    OpenTalks talks = serviceOf(row).open_talks();
                    assertTrue(talks.count() == null || !talks.source().place().startsWith("tabell"),
                            serviceOf(row).name());
                }
            }
        }
    }

    @Test
    void everyCellOfTablesElevenToThirteenStandsInItsListing() {
        for (int table = 11; table <= 13; table++) {
            for (JsonNode row : rows(table)) {
                for (Service service : row.path("municipality").asText().equals("Stockholm") ? centresOfStockholm()
                        : List.of(serviceOf(row))) {
                    compare(table, service, row.get("follow_up"), service.follow_up().text());
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    /** Each beginning of three digits leads to the municipalities that have such postcodes, and to no other. */
    @Test
    void everyBeginningOfAPostcodeLeadsToItsMunicipalities() throws IOException {
        JsonNode prefixes = read("postcodes.yaml");
        assertTrue(prefixes.size() > 60, "the facts are read");
        for (String prefix : (Iterable<String>) prefixes::fieldNames) {
            Set<String> expected = new TreeSet<>();
            prefixes.get(prefix).forEach(code -> expected.add(code.asText()));
            Set<String> found = DIRECTORY.areas(Area.Kind.MUNICIPALITY).stream()
                    .filter(area -> area.postcodes() != null)
                    .filter(area -> area.postcodes().prefixes().stream()
                            .anyMatch(known -> known.startsWith(prefix) || prefix.startsWith(known)))
                    .map(Area::code).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(expected, found, prefix);
        }
    }

    @Test
    void noMisreadWordIsCarriedOver() throws IOException {
        List<String> misread = new ArrayList<>();
        survey.get("misread").forEach(word -> misread.add(word.asText()));
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                misread.stream().filter(text::contains).forEach(word -> missing.add(file + ": " + word));
            }
        }
        assertTrue(misread.size() > 9, "the misread words are found");
        assertEquals(List.of(), missing);
    }

    private void compare(int table, Service service, JsonNode cell, String text) {
        if (cell == null || !cell.asText().equals(text)) {
            missing.add("table " + table + ", " + service.slug() + ": " + cell + " is written " + text);
        }
    }

    private static void assertLeads(String municipality, JsonNode row) {
        Service service = service(row.get("provider").asText());
        Area area = DIRECTORY.area(Slug.of(municipality)).orElseThrow();
        assertTrue(area.routes().stream().anyMatch(route -> route.service().equals(service.slug())),
                municipality + " to " + service.name());
        assertTrue(DIRECTORY.servicesFor(area).contains(service), service.name() + " is for " + municipality);
    }

    private static boolean isAReferenceToAnotherTable(JsonNode row, String field) {
        return row.get(field).asText().startsWith("Se tabell");
    }

    private static JsonNode read(String facts) throws IOException {
        return new YAMLMapper().readTree(FACTS.resolve(facts).toFile());
    }

    private static List<JsonNode> rows(int table) {
        List<JsonNode> rows = new ArrayList<>();
        survey.at("/tables/" + table).forEach(rows::add);
        assertTrue(rows.size() > 0, "table " + table + " is read");
        return rows;
    }

    private static Service serviceOf(JsonNode row) {
        String name = Stream.of("unit", "provider", "municipality").filter(row::has)
                .map(field -> row.get(field).asText()).findFirst().orElseThrow();
        return service(name);
    }

    private static Service service(String name) {
        return DIRECTORY.service(Slug.of(name)).orElseThrow();
    }

    private static List<Service> centresOfStockholm() {
        return DIRECTORY.area(new Slug("stockholm")).orElseThrow().routes().stream()
                .map(route -> DIRECTORY.service(route.service()).orElseThrow()).toList();
    }

    private static Area municipality(JsonNode row) {
        return DIRECTORY.area(Slug.of(row.get("municipality").asText())).orElseThrow();
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "");
    }
}
