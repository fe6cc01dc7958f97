package se.forstasamtalet.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The description says what is answered, all of it and nothing else. */
class OpenApiTest {

    private static final Asking COUNTY = Asking.real();
    private static final JsonNode DOCUMENT = COUNTY.json("/api/openapi.json");

    @Test
    void saysWhatItIs() {
        assertEquals("3.1.0", DOCUMENT.get("openapi").asText());
        for (String said : List.of("title", "version", "description", "license")) {
            assertTrue(DOCUMENT.get("info").has(said), said);
        }
        assertEquals("https://sagolan.example/api", DOCUMENT.at("/servers/0/url").asText());
    }

    @Test
    void everyReferenceLeadsSomewhereAndEveryPartIsReferredTo() {
        Set<String> references = new TreeSet<>(DOCUMENT.findValuesAsText("$ref"));
        references.forEach(reference -> assertFalse(DOCUMENT.at(reference.substring(1)).isMissingNode(), reference));
        DOCUMENT.get("components").fields().forEachRemaining(kind -> kind.getValue().fieldNames()
                .forEachRemaining(name -> assertTrue(references.contains("#/components/" + kind.getKey() + "/" + name),
                        kind.getKey() + " " + name)));
    }

    @Test
    void everyOperationHasAnIdOfItsOwnAndWhatIsInItsPath() {
        Set<String> ids = new HashSet<>();
        DOCUMENT.get("paths").fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation -> {
            assertTrue(ids.add(operation.getValue().get("operationId").asText()), path.getKey());
            assertFalse(operation.getValue().get("summary").asText().isBlank(), path.getKey());
            for (String part : List.of("id", "table")) {
                assertEquals(path.getKey().contains("{" + part + "}"), parameters(operation.getValue()).contains(part),
                        path.getKey());
            }
            assertTrue(operation.getValue().at("/responses/200").isObject()
                    && operation.getValue().at("/responses/default").isObject(), path.getKey());
        }));
    }

    /** What a linter asks for, and what a client that is generated from it must know. */
    @Test
    void everyOperationSaysThatItIsOpenWhatItRefusesAndThatListsComeAsLinesToo() {
        assertTrue(DOCUMENT.get("security").isArray() && DOCUMENT.get("security").isEmpty());
        DOCUMENT.get("paths").fields().forEachRemaining(path -> {
            JsonNode responses = path.getValue().at("/get/responses");
            assertTrue(responses.has("4XX"), path.getKey());
            boolean isList = parameters(path.getValue().get("get")).contains("format");
            assertEquals(isList, responses.at("/200/content").has("application/x-ndjson"), path.getKey());
        });
    }

    /** A validator looks no further than what is not optional: that is what HSDS requires. */
    @Test
    void whatHsdsRequiresIsNotOptional() {
        Set<String> required = new TreeSet<>();
        DOCUMENT.get("paths").fields().forEachRemaining(path -> {
            if (!path.getValue().at("/get/tags/0").asText().equals("Optional")) {
                required.add(path.getKey());
            }
        });
        assertEquals(Set.of("/", "/services", "/services/{id}"), required);
    }

    @Test
    void everyParameterIsKnownWhereItIsNamedAndNowhereElse() {
        DOCUMENT.get("paths").fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation -> {
            String address = address(path.getKey());
            Set<String> named = parameters(operation.getValue());
            for (Parameter parameter : Parameter.values()) {
                // Nothing is understood as nothing; what matters is whether it is called unknown.
                JsonNode problem = Asking.json(
                        COUNTY.reply(operation.getKey().toUpperCase(), address + "?" + parameter.written() + "="));
                boolean isKnown = !problem.at("/wrong/0/expected").asText().startsWith("one of")
                        && !problem.at("/wrong/0/expected").asText().startsWith("nothing");
                assertEquals(named.contains(parameter.written()), isKnown,
                        operation.getKey() + " " + address + " " + parameter);
            }
        }));
    }

    /** Also what would only be silently let through by a schema: a property that it does not name. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/services", "/services?full=true", "/services/{id}", "/organizations",
        "/organizations?full=true&full_service=true", "/organizations/{id}",
        "/service_at_locations", "/service_at_locations?full=true", "/service_at_locations/{id}", "/taxonomies",
        "/taxonomies/{id}", "/taxonomy_terms", "/taxonomy_terms/{id}",
        "/areas", "/areas/{id}", "/sources", "/changes", "/survey/{table}.json"})
    void everyAnswerIsAsItIsDescribedAndNamesNothingElse(String address) {
        String path = address.replaceFirst("\\?.*", "");
        ObjectNode described = (ObjectNode) DOCUMENT
                .at("/paths/" + path.replace("/", "~1") + "/get/responses/200/content/application~1json/schema");
        String asked = address(address)
                + (path.matches("/|.*[{].*") ? "" : (address.contains("?") ? "&" : "?") + "per_page=1000");
        assertFits(described, COUNTY.json(asked));
        if (!path.contains("{")) {
            assertFits(described, Asking.passing().json(asked));
        }
    }

    @Test
    void everyRefusalIsAsItIsDescribed() {
        for (String address : List.of("/api/nowhere", "/api/services?page=0", "/api/services/7")) {
            assertFits((ObjectNode) DOCUMENT.at("/components/schemas/Problem"), COUNTY.json(address));
        }
    }

    private static void assertFits(ObjectNode described, JsonNode answer) {
        ObjectNode whole = described.deepCopy();
        whole.set("components", DOCUMENT.get("components"));
        assertEquals(List.of(), JsonSchemas.faults(JsonSchemas.of(whole), answer));
        List<String> unnamed = new ArrayList<>();
        compare(whole, answer, "", unnamed);
        assertEquals(List.of(), unnamed);
    }

    private static void compare(JsonNode schema, JsonNode answer, String at, List<String> unnamed) {
        if (answer.isArray()) {
            answer.forEach(
                    one -> properties(schema).forEach(part -> compare(part.path("items"), one, at + "[]", unnamed)));
        } else if (answer.isObject() && !schema.path("additionalProperties").isBoolean()) {
            answer.fields().forEachRemaining(field -> {
                List<JsonNode> found = properties(schema).stream()
                        .map(part -> part.path("properties").path(field.getKey())).filter(JsonNode::isObject).toList();
                if (found.isEmpty()) {
                    unnamed.add(at + "." + field.getKey());
                }
                found.forEach(property -> compare(property, field.getValue(), at + "." + field.getKey(), unnamed));
            });
        }
    }

    /** The schema and what it is put together from. */
    private static List<JsonNode> properties(JsonNode schema) {
        JsonNode resolved = schema.has("$ref") ? DOCUMENT.at(schema.get("$ref").asText().substring(1)) : schema;
        List<JsonNode> parts = new ArrayList<>(List.of(resolved));
        resolved.path("allOf").forEach(part -> parts.addAll(properties(part)));
        return parts;
    }

    private static Set<String> parameters(JsonNode operation) {
        Set<String> names = new TreeSet<>();
        operation.path("parameters").forEach(
                parameter -> names.add(DOCUMENT.at(parameter.get("$ref").asText().substring(1)).get("name").asText()));
        return names;
    }

    @Test
    void everyFileIsThereAndIsWhatItIsSaidToBe() {
        Set<String> files = new TreeSet<>();
        DOCUMENT.get("paths").fields().forEachRemaining(path -> {
            if (path.getValue().at("/get/operationId").asText().startsWith("file_")) {
                files.add(path.getKey());
                ApiResponse reply = COUNTY.reply("GET", address(path.getKey()));
                assertEquals(200, reply.status(), path.getKey());
                assertEquals(path.getValue().at("/get/responses/200/content").fieldNames().next(),
                        reply.headers().get("content-type").replaceFirst(";.*", ""), path.getKey());
            }
        });
        Set<ApiFile> described = EnumSet
                .complementOf(EnumSet.of(ApiFile.INDEX, ApiFile.OPENAPI, ApiFile.PROFILE, ApiFile.EXAMPLES));
        assertTrue(files.containsAll(described.stream().map(extra -> "/" + extra.file()).toList()), files.toString());
    }

    /** The described address of something that is there. */
    private static String address(String described) {
        String list = described.replaceFirst("/\\{id}.*", "");
        return "/api"
                + (described.contains("{id}") ? described.replace("{id}", COUNTY.contents("/api" + list, "id").get(0))
                        : described.replace("{table}", "7").replace("{slug}", "nacka"));
    }
}
