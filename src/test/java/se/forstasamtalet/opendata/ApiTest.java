package se.forstasamtalet.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.forstasamtalet.World;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Listing;

/** What no schema says: pages, filters, views, refusals. */
class ApiTest {

    private static final Asking COUNTY = Asking.world();

    @Test
    void saysWhichHsdsItIsAndWhereThatIsDescribed() {
        JsonNode about = COUNTY.json("/api");
        assertEquals("3.1.3", about.get("version").asText());
        assertEquals("https://sagolan.example/api/profile", about.get("profile").asText());
        assertEquals("https://sagolan.example/api/openapi.json", about.get("openapi_url").asText());
    }

    @ParameterizedTest
    @EnumSource(Resource.class)
    void pagesHoldEverythingOnceInTheSameOrder(Resource resource) {
        String list = "/api/" + resource.written();
        List<String> all = COUNTY.text(list + "?format=ndjson").lines().toList();
        assertFalse(all.isEmpty());
        for (int size = 1; size <= all.size() + 1; size++) {
            List<String> paged = new ArrayList<>();
            int pages = (all.size() + size - 1) / size;
            for (int number = 1; number <= pages; number++) {
                JsonNode page = COUNTY.json(list + "?per_page=" + size + "&page=" + number);
                assertEquals(all.size(), page.get("total_items").asInt());
                assertEquals(pages, page.get("total_pages").asInt());
                assertEquals(number, page.get("page_number").asInt());
                assertEquals(page.get("contents").size(), page.get("size").asInt());
                assertEquals(number == 1, page.get("first_page").asBoolean());
                assertEquals(number == pages, page.get("last_page").asBoolean());
                assertFalse(page.get("empty").asBoolean());
                page.get("contents").forEach(one -> paged.add(one.toString()));
            }
            assertEquals(all, paged);
        }
    }

    @ParameterizedTest
    @EnumSource(Resource.class)
    void aPageBeyondTheEndIsEmptyAndTheLast(Resource resource) {
        JsonNode page = COUNTY.json("/api/" + resource.written() + "?page=999999999&per_page=1000");
        assertTrue(page.get("empty").asBoolean());
        assertTrue(page.get("last_page").asBoolean());
        assertFalse(page.get("first_page").asBoolean());
        assertEquals(0, page.get("size").asInt());
        assertEquals(0, page.get("contents").size());
    }

    @Test
    void aListWithNothingInItIsEmptyAndIsNoMistake() {
        JsonNode page = COUNTY.json("/api/services?search=finnsinte");
        assertTrue(page.get("empty").asBoolean());
        assertEquals(0, page.get("total_items").asInt());
        assertEquals("", COUNTY.text("/api/services?search=finnsinte&format=ndjson"));
    }

    @Test
    void aLineHoldsNoListsAndTheWholeRecordHoldsThem() {
        for (JsonNode line : COUNTY.json("/api/services").get("contents")) {
            line.fields().forEachRemaining(field -> assertFalse(field.getValue().isArray(), field.getKey()));
            assertTrue(line.get("organization").get("phones") == null);
        }
        JsonNode line = COUNTY.json("/api/services?search=vandpunkten").at("/contents/0");
        JsonNode whole = COUNTY.json("/api/services/" + line.get("id").asText());
        assertEquals(whole, COUNTY.json("/api/services?search=vandpunkten&full=true").at("/contents/0"));
        for (String list : List.of("phones", "schedules", "service_at_locations", "cost_options", "attributes")) {
            assertFalse(whole.get(list).isEmpty(), list);
        }
    }

    @Test
    void minimalIsIdAndTimeOfAllAtOnce() {
        JsonNode page = COUNTY.json("/api/services?minimal=true");
        assertEquals(World.DIRECTORY.services().size(), page.get("size").asInt());
        page.get("contents").forEach(one -> assertEquals(List.of("id", "last_modified"), names(one)));
        assertEquals(2, COUNTY.json("/api/services?minimal=true&per_page=2").get("size").asInt());
    }

    @Test
    void anOrganizationNamesItsServicesOrTellsThemInFull() {
        String id = COUNTY.contents("/api/organizations?search=ekby", "id").get(0);
        assertEquals(List.of("id", "name", "status"), names(COUNTY.json("/api/organizations/" + id).at("/services/0")));
        assertTrue(COUNTY.json("/api/organizations/" + id + "?full_service=true").at("/services/0").has("attributes"));
        assertTrue(COUNTY.json("/api/organizations?full_service=true&search=ekby").at("/contents/0/services/0")
                .has("attributes"));
        assertFalse(COUNTY.json("/api/organizations?search=ekby").at("/contents/0").has("services"));
    }

    /** Each pair of filters: what both let through and nothing else. */
    @ParameterizedTest
    @ValueSource(strings = {"services", "organizations", "service_at_locations", "taxonomy_terms"})
    void filtersHoldAllAtOnce(String list) {
        Map<String, Set<String>> alone = new LinkedHashMap<>();
        filters()
                .filter(filter -> Resource.at(list).orElseThrow().ofList().stream()
                        .anyMatch(known -> filter.startsWith(known.written() + "=")))
                .forEach(filter -> alone.put(filter, ids("/api/" + list + "?" + filter)));
        assertTrue(alone.size() > 2, list);
        assertTrue(alone.values().stream().filter(ids -> !ids.isEmpty()).count() > 2,
                "they let something through: " + alone);
        for (String one : alone.keySet()) {
            for (String other : alone.keySet()) {
                if (!name(one).equals(name(other))) {
                    Set<String> both = new TreeSet<>(alone.get(one));
                    both.retainAll(alone.get(other));
                    assertEquals(both, ids("/api/" + list + "?" + one + "&" + other), one + " and " + other);
                }
            }
        }
    }

    private static Stream<String> filters() {
        String yes = COUNTY.data().taxonomies().term("treatment.yes").id().toString();
        return Stream.of("search=samtal", "search=ekby", "taxonomy_term_id=" + yes,
                "taxonomy_term_id=" + COUNTY.data().taxonomies().term("purpose.change").id(),
                "taxonomy_id=" + Taxonomies.METHODS.id(), "taxonomy_id=" + Taxonomies.FACTS.id(),
                "organization_id=" + COUNTY.contents("/api/organizations?search=ekby", "id").get(0),
                "modified_after=2026-11-20", "modified_after=2026-11-21", "postcode=99999", "top_only=true",
                "parent_id=" + COUNTY.data().taxonomies().term("treatment").id());
    }

    @Test
    void findsWordsWithoutCapitalsAndAccentsInNamesDescriptionsAndProviders() {
        assertEquals(List.of("Ekby, egen behandling"), COUNTY.contents("/api/services?search=EGEN%20ekby", "name"));
        assertEquals(COUNTY.contents("/api/services?search=v%C3%A4nder", "name"),
                COUNTY.contents("/api/services?search=vander", "name"));
        assertFalse(COUNTY.contents("/api/services?search=ekby%20kommun", "name").isEmpty(), "its provider's name");
        assertEquals(List.of(), COUNTY.contents("/api/services?search=ekby%20finnsinte", "name"));
    }

    @Test
    void whatWasChangedAtThatVeryTimeIsAmongWhatWasChangedAfterIt() {
        String at = COUNTY.contents("/api/services", "last_modified").get(0);
        assertEquals(World.DIRECTORY.services().size(), ids("/api/services?modified_after=" + at).size());
        assertEquals(0, ids("/api/services?modified_after=" + Json.moment(Asking.PUBLISHED.plusMillis(1))).size());
        assertEquals(World.DIRECTORY.services().size(),
                ids("/api/services?modified_after=2026-11-20T09:00:00+01:00").size(), "a plus that arrives as a space");
    }

    @Test
    void aPostcodeFindsWhatItsAreasHaveAndElseWhatIsForTheWholeCountry() {
        Listing ekby = World.area("ekby", document -> document.putObject("postcodes").put("source", "sagokartan")
                .putArray("prefixes").add("123"));
        Asking county = Asking.of(with(ekby), Asking.history(World.CONTENT.listings()));
        Set<String> there = services(county, "123%2045");
        Set<String> elsewhere = services(county, "98765");
        assertEquals(World.DIRECTORY.servicesFor(World.area("ekby")).stream()
                .filter(service -> AtLocation.of(service).findAny().isPresent())
                .map(service -> service.id().toString()).collect(Collectors.toCollection(TreeSet::new)), there);
        assertTrue(there.containsAll(elsewhere) && !elsewhere.isEmpty());
    }

    private static Set<String> services(Asking county, String postcode) {
        return new TreeSet<>(county.contents("/api/service_at_locations?postcode=" + postcode, "service_id"));
    }

    @Test
    void questionsAreOnTopAndAnswersBelowThem() {
        assertEquals(Set.of("treatment.yes", "treatment.no", "treatment.unknown"),
                Set.copyOf(COUNTY.contents(
                        "/api/taxonomy_terms?parent_id=" + COUNTY.data().taxonomies().term("treatment").id(), "code")));
        assertTrue(COUNTY.contents("/api/taxonomy_terms?top_only=true&per_page=1000", "code").stream()
                .allMatch(code -> !code.contains(".") || code.startsWith("methods.")));
    }

    @Test
    void anAreaIsFoundByItsIdAndByTheAddressThatServiceAreasGive() {
        JsonNode area = COUNTY.json("/api/areas?per_page=1000").get("contents").get(1);
        assertEquals(area, COUNTY.json("/api/areas/" + area.get("id").asText()));
        for (JsonNode served : COUNTY.json("/api/services?full=true").findValues("uri")) {
            String uri = served.asText();
            assertEquals(uri, COUNTY.json(uri.substring(uri.indexOf("/api"))).get("uri").asText());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "page=0, page", "page=-1, page", "page=1.5, page", "page=, page", "page=one, page", "page=99999999999, page",
        "per_page=0, per_page", "per_page=1001, per_page",
        "format=xml, format", "search=, search", "taxonomy_term_id=7, taxonomy_term_id",
        "taxonomy_id=1-1-1-1-1, taxonomy_id", "organization_id=x, organization_id",
        "modified_after=yesterday, modified_after", "modified_after=2026-13-01, modified_after",
        "modified_after=2026-11-24T10:00, modified_after", "minimal=yes, minimal",
        "full=1, full", "as_of=2026-02-30, as_of", "as_of=2026-11-25, as_of", "colour=red, colour", "Page=1, Page",
        "proximity=1, proximity", "page=1&page=1, page"
    })
    void whatIsNotUnderstoodIsNamedWithWhatWasExpected(String asked, String parameter) {
        ApiResponse reply = COUNTY.reply("/api/services?" + asked);
        assertEquals(400, reply.status());
        JsonNode problem = Asking.json(reply);
        assertEquals("Bad Request", problem.get("title").asText());
        assertEquals(parameter, problem.at("/wrong/0/parameter").asText());
        assertFalse(problem.at("/wrong/0/expected").asText().isBlank());
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndNothingThatWasSentIsRepeated() {
        ApiResponse reply = COUNTY
                .reply("/api/services?page=kanarie&per_page=kanarie&full=kanarie&search=" + "kanarie".repeat(50));
        assertEquals(4, Asking.json(reply).get("wrong").size());
        assertFalse(new String(Asking.bytes(reply)).contains("kanarie"));
    }

    @Test
    void whatIsNotThereIsSaidNotToBe() {
        for (String address : List.of("/api/nowhere", "/api/services/7", "/api/services/1-1-1-1-1",
                "/api/services/" + Ids.NAMESPACE, "/api/services/a/b", "/api/changes/7", "/api/sources/fou",
                "/api/organizations/" + COUNTY.contents("/api/services", "id").get(0), "/api/areas/9999",
                "/api/profile/x")) {
            assertEquals(404, COUNTY.reply(address).status(), address);
        }
    }

    @Test
    void onlyReadingAndAskingCanBeDone() {
        for (String method : List.of("PUT", "DELETE", "PATCH", "TRACE")) {
            assertEquals(405, COUNTY.reply(method, "/api/services").status());
        }
        assertEquals(405,
                COUNTY.reply("POST", "/api/services/" + COUNTY.contents("/api/services", "id").get(0)).status());
        for (Resource resource : Resource.values()) {
            assertEquals(resource.takesPost() ? 200 : 405, COUNTY.reply("POST", "/api/" + resource.written()).status(),
                    resource.written());
        }
    }

    @Test
    void theSameQuestionHasTheSameTagAndAnotherHasAnother() {
        List<String> tags = Stream
                .of("services", "services?page=2", "services?full=true", "organizations", "services?search=a",
                        "services?search=b")
                .map(address -> COUNTY.reply("/api/" + address).tag()).toList();
        assertEquals(tags.size(), Set.copyOf(tags).size());
        assertEquals(tags.get(0), Asking.world().reply("/api/services").tag(),
                "on another node, and after another start");
        assertEquals(COUNTY.reply("/api/services?page=2&full=true").tag(),
                COUNTY.reply("/api/services?full=true&page=2").tag());
        Listing changed = World.service("ekby", document -> document.put("name", "Ekby igen"));
        assertFalse(tags.contains(
                Asking.of(with(changed), Asking.history(World.CONTENT.listings())).reply("/api/services").tag()));
    }

    private static Directory with(Listing changed) {
        return World.DIRECTORY.of(
                World.CONTENT.listings().stream().map(one -> one.id().equals(changed.id()) ? changed : one).toList());
    }

    private static Set<String> ids(String address) {
        return new TreeSet<>(COUNTY.contents(address + "&per_page=1000", "id"));
    }

    private static String name(String filter) {
        return filter.substring(0, filter.indexOf('='));
    }

    private static List<String> names(JsonNode record) {
        List<String> names = new ArrayList<>();
        record.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
