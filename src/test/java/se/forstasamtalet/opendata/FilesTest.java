package se.forstasamtalet.opendata;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.World;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.machine.Digest;

class FilesTest {

    /** Came with 3.1, after the tabular form that we have was written. */
    private static final Set<String> NEWER_TABLES = Set.of("url", "service_capacity", "unit");
    private static final Asking COUNTY = Asking.world();

    @Test
    void theSameDataGiveTheSameBytes() {
        for (String file : List.of("directory.csv", "directory.xlsx", "datapackage.zip")) {
            assertArrayEquals(bytes(COUNTY, file), bytes(Asking.world(), file), file);
        }
    }

    @Test
    void theChecksumsAreThoseOfTheFiles() {
        Map<String, String> sums = COUNTY.text("/api/SHA256SUMS").lines()
                .collect(Collectors.toMap(line -> line.split("  ")[1], line -> line.split("  ")[0]));
        assertEquals(Set.of("directory.csv", "directory.xlsx", "datapackage.zip"), sums.keySet());
        sums.forEach((file, sum) -> assertEquals(sum, sha256(bytes(COUNTY, file)), file));
    }

    @Test
    void theSpreadsheetsHaveALineForEachService() throws IOException {
        List<NamedCsvRecord> lines = csv(bytes(COUNTY, "directory.csv"));
        assertEquals(World.DIRECTORY.services().stream().map(Service::name).toList(),
                lines.stream().map(line -> line.getField("name")).toList());
        NamedCsvRecord ekby = lines.stream().filter(line -> line.getField("name").startsWith("Ekby")).findFirst()
                .orElseThrow();
        assertEquals("yes (5)", ekby.getField("open_talks"));
        assertEquals("unknown", ekby.getField("anonymity"));
        assertEquals("Ekby", ekby.getField("service_areas"));
        assertTrue(ekby.getField("conflict").contains("Tre samtal på friyta. (open_talks)"), ekby.getField("conflict"));
        try (ReadableWorkbook workbook = new ReadableWorkbook(
                new ByteArrayInputStream(bytes(COUNTY, "directory.xlsx")))) {
            assertEquals(List.of("services", "organizations", "areas", "sources"),
                    workbook.getSheets().map(Sheet::getName).toList());
            List<Row> rows = workbook.getFirstSheet().read();
            assertEquals(1 + lines.size(), rows.size());
            List<String> header = rows.get(0).stream().map(cell -> cell.getText()).toList();
            assertEquals(Set.copyOf(lines.get(0).getHeader()), Set.copyOf(header));
            assertEquals("name", header.get(0), "a person looks for a name");
            assertEquals("id", header.get(header.size() - 1));
        }
    }

    /** A Swedish Excel takes commas for text, and å for two letters, where nothing tells it otherwise. */
    @Test
    void whatPeopleOpenInASpreadsheetSaysWhatItIs() {
        for (String path : List.of("/api/directory.csv", "/api/gaps.csv", "/api/survey/7.csv")) {
            String text = COUNTY.text(path);
            assertEquals('\uFEFF', text.charAt(0), path);
            assertTrue(text.lines().findFirst().orElseThrow().contains(";"), path);
        }
    }

    @Test
    void noCellOfAnyCsvIsAFormula() {
        Listing named = World.service("vandpunkten",
                document -> document.put("name", "=HYPERLINK(\"https://example.org\")"));
        List<Listing> listings = World.CONTENT.listings().stream().map(one -> one.id().equals(named.id()) ? named : one)
                .toList();
        Asking county = Asking.of(World.DIRECTORY.of(listings), Asking.history(listings));
        for (byte[] file : List.of(bytes(county, "directory.csv"),
                unzipped(bytes(county, "datapackage.zip")).get("services.csv"))) {
            List<String> names = csv(file).stream().map(line -> line.getField("name")).toList();
            assertTrue(names.contains("'=HYPERLINK(\"https://example.org\")"), names.toString());
        }
    }

    @Test
    void thePackageDescribesEachOfItsFiles() {
        Map<String, byte[]> files = unzipped(bytes(COUNTY, "datapackage.zip"));
        JsonNode described = Asking.parsed(new String(files.remove("datapackage.json"), StandardCharsets.UTF_8));
        assertEquals("tabular-data-package", described.get("profile").asText());
        assertEquals("CC0-1.0", described.at("/licenses/0/name").asText());
        assertEquals(World.CONTENT.sources().size(), described.get("sources").size());
        assertEquals(files.keySet(), Set.copyOf(described.get("resources").findValuesAsText("path")));
        for (JsonNode resource : described.get("resources")) {
            byte[] file = files.get(resource.get("path").asText());
            assertEquals(file.length, resource.get("bytes").asInt());
            assertEquals("sha256:" + sha256(file), resource.get("hash").asText());
            assertEquals(resource.at("/schema/fields").findValuesAsText("name"), header(file));
        }
    }

    /** As Table Schema reads them: only a moment in any form may have parts of a second. */
    @Test
    void everyCellOfThePackageHasTheTypeThatItsDescriptionSays() {
        Map<String, byte[]> files = unzipped(bytes(Asking.real(), "datapackage.zip"));
        JsonNode described = Asking.parsed(new String(files.get("datapackage.json"), StandardCharsets.UTF_8));
        for (JsonNode resource : described.get("resources")) {
            for (NamedCsvRecord row : csv(files.get(resource.get("path").asText()))) {
                for (JsonNode field : resource.at("/schema/fields")) {
                    String cell = row.getField(field.get("name").asText());
                    String pattern = switch (field.get("type").asText() + " "
                            + field.path("format").asText("default")) {
                        case "datetime any" -> "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d([.]\\d+)?Z";
                        case "date default" -> "\\d{4}-\\d\\d-\\d\\d";
                        case "number default" -> "-?\\d+([.]\\d+)?";
                        case "integer default" -> "-?\\d+";
                        case "string default" -> "(?s).*";
                        default -> throw new AssertionError(field);
                    };
                    assertTrue(cell.isEmpty() || cell.matches(pattern), () -> field + " " + cell);
                }
            }
        }
    }

    @Test
    void everyRowOfThePackageLeadsToRowsThatAreThere() {
        Map<String, byte[]> files = unzipped(bytes(COUNTY, "datapackage.zip"));
        Map<String, String> keys = Map.of("service_id", "services.csv", "organization_id", "organizations.csv",
                "location_id", "locations.csv",
                "service_at_location_id", "service_at_location.csv", "unit_id", "units.csv", "taxonomy_term_id",
                "taxonomy_terms.csv", "taxonomy_id", "taxonomies.csv", "parent_id", "taxonomy_terms.csv");
        Map<String, Set<String>> ids = new LinkedHashMap<>();
        files.forEach((name, file) -> {
            if (name.endsWith(".csv")) {
                List<String> all = csv(file).stream().map(row -> row.getField("id")).toList();
                ids.put(name, new HashSet<>(all));
                assertEquals(all.size(), ids.get(name).size(), name + " has no id twice");
            }
        });
        files.forEach((name, file) -> keys.forEach((column, table) -> {
            if (name.endsWith(".csv") && header(file).contains(column)) {
                csv(file).stream().map(row -> row.getField(column)).filter(id -> !id.isEmpty())
                        .forEach(id -> assertTrue(ids.get(table).contains(id), name + " " + column + " " + id));
            }
        }));
    }

    @Test
    void everyRowOfThePackageIsAsTheTabularSchemaWantsIt() throws IOException {
        HsdsSchemas.assumeAreHere();
        JsonNode tables = Asking.parsed(Files.readString(HsdsSchemas.FOLDER.resolve("compiled/tabular.json")))
                .get("properties");
        Map<String, byte[]> files = unzipped(bytes(COUNTY, "datapackage.zip"));
        JsonNode described = Asking.parsed(new String(files.get("datapackage.json"), StandardCharsets.UTF_8));
        for (JsonNode resource : described.get("resources")) {
            String table = resource.get("name").asText();
            if (NEWER_TABLES.contains(table)) {
                continue;
            }
            JsonNode wanted = tables.at("/" + table + "/items");
            assertEquals(wanted.get("path").asText(), resource.get("path").asText());
            Schema schema = JsonSchemas.of(wanted);
            for (NamedCsvRecord row : csv(files.get(resource.get("path").asText()))) {
                HsdsTest.assertFits(schema, typed(row, wanted.get("properties")));
                wanted.path("tabular_required")
                        .forEach(needed -> assertFalse(row.getField(needed.asText()).isEmpty(), table + " " + needed));
            }
        }
    }

    private static ObjectNode typed(NamedCsvRecord row, JsonNode properties) {
        ObjectNode typed = JsonNodeFactory.instance.objectNode();
        row.getFieldsAsMap().forEach((name, cell) -> {
            if (!cell.isEmpty() && properties.at("/" + name + "/type").asText().equals("number")) {
                typed.put(name, new BigDecimal(cell));
            } else if (!cell.isEmpty()) {
                typed.put(name, cell);
            }
        });
        return typed;
    }

    private static byte[] bytes(Asking county, String file) {
        return Asking.bytes(county.reply("/api/" + file));
    }

    private static List<NamedCsvRecord> csv(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        boolean isForSpreadsheets = text.startsWith("\uFEFF");
        return CsvReader.builder().fieldSeparator(isForSpreadsheets ? ';' : ',')
                .ofNamedCsvRecord(isForSpreadsheets ? text.substring(1) : text).stream().toList();
    }

    private static List<String> header(byte[] file) {
        return List.of(new String(file, StandardCharsets.UTF_8).lines().findFirst().orElseThrow().split(","));
    }

    private static Map<String, byte[]> unzipped(byte[] file) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
            return files;
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(Digest.sha256().digest(bytes));
    }
}
