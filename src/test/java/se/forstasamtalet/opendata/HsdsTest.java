package se.forstasamtalet.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Everything that the API says of the invented county and of the real one is what the schemas of HSDS 3.1 want. Where
 * those are not, nothing is judged ({@code HsdsSchemas}).
 */
class HsdsTest {

    private static final List<Asking> COUNTIES = List.of(Asking.world(), Asking.passing(), Asking.real());

    @BeforeEach
    void onlyWhereTheSchemasAre() {
        HsdsSchemas.assumeAreHere();
    }

    @ParameterizedTest
    @CsvSource({
        "services, compiled/service_list",
        "services?full=true, service",
        "organizations, compiled/organization_list",
        "organizations?full=true, organization",
        "organizations?full_service=true, organization",
        "service_at_locations, compiled/service_at_location_list",
        "service_at_locations?full=true, service_at_location",
        "taxonomies, taxonomy",
        "taxonomy_terms, taxonomy_term"
    })
    void everyLineOfEveryListIsAsTheSchemaWantsIt(String list, String schema) {
        Schema wanted = schema(schema);
        for (Asking county : COUNTIES) {
            String whole = list + (list.contains("?") ? "&" : "?") + "format=ndjson";
            List<String> lines = county.text("/api/" + whole).lines().toList();
            assertFalse(lines.isEmpty());
            lines.forEach(line -> assertFits(wanted, Asking.parsed(line)));
            county.json("/api/" + list).get("contents").forEach(one -> assertFits(wanted, one));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "services, service, ''", "organizations, organization, ''", "organizations, organization, ?full_service=true",
        "service_at_locations, service_at_location, ''", "taxonomies, taxonomy, ''", "taxonomy_terms, taxonomy_term, ''"
    })
    void everyRecordIsAsTheSchemaWantsIt(String list, String schema, String asked) {
        Schema wanted = schema(schema);
        for (Asking county : COUNTIES) {
            for (String id : county.contents("/api/" + list + "?per_page=1000", "id")) {
                JsonNode record = county.json("/api/" + list + "/" + id + asked);
                assertEquals(id, record.get("id").asText());
                assertFits(wanted, record);
            }
        }
    }

    /** Records that the schema of what they stand in does not know of. */
    @ParameterizedTest
    @CsvSource({"service_at_locations?full=true, /service, service",
        "organizations?full_service=true, /services/0, service", "organizations?full=true, /services/0, service"})
    void whatIsNestedBesideTheSchemaFitsItsOwn(String list, String nested, String schema) {
        Schema wanted = schema(schema);
        for (Asking county : COUNTIES) {
            List<JsonNode> found = county.json("/api/" + list).get("contents").findParents("id").stream()
                    .map(one -> one.at(nested)).filter(JsonNode::isObject).toList();
            assertFalse(found.isEmpty());
            found.forEach(record -> assertFits(wanted, record));
        }
    }

    @Test
    void theJudgeIsAwake() {
        ObjectNode service = (ObjectNode) Asking.world().json("/api/services?full=true").at("/contents/0");
        for (Consumer<ObjectNode> wrong : List.<Consumer<ObjectNode>>of(one -> one.put("id", "7"),
                one -> one.put("status", "open"), one -> one.put("url", "not an address"),
                one -> one.remove("name"), one -> one.put("last_modified", "yesterday"),
                one -> ((ObjectNode) one.at("/attributes/0")).remove("id"))) {
            ObjectNode changed = service.deepCopy();
            wrong.accept(changed);
            assertFalse(JsonSchemas.faults(schema("service"), changed).isEmpty(), changed::toPrettyString);
        }
    }

    private static Schema schema(String name) {
        return JsonSchemas.in(HsdsSchemas.FOLDER.resolve(name + ".json"));
    }

    static void assertFits(Schema schema, JsonNode record) {
        assertEquals(List.of(), JsonSchemas.faults(schema, record), record::toPrettyString);
    }
}
