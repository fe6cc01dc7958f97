package se.forstasamtalet.opendata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/**
 * The description of the API (OpenAPI 3.1): the schemas from a file, and a path for each list with the parameters that
 * it takes.
 */
final class OpenApi {

    /** What whoever uses HSDS must have; a validator takes all else as it finds it. */
    private static final Set<Resource> REQUIRED = Set.of(Resource.SERVICES);
    private static final ObjectNode DOCUMENT = read();

    private OpenApi() {}

    static JsonNode of(OpenData data) {
        ObjectNode document = DOCUMENT.deepCopy();
        document.putArray("servers").addObject().put("url", data.base());
        return document;
    }

    private static ObjectNode read() {
        try (InputStream file = OpenApi.class.getResourceAsStream("/opendata/openapi.yaml")) {
            ObjectNode document = (ObjectNode) new YAMLMapper().readTree(file);
            JsonNode lists = document.remove("lists");
            ObjectNode paths = document.putObject("paths");
            about(paths.putObject("/").putObject("get"));
            for (Resource resource : Resource.values()) {
                JsonNode words = lists.get(resource.written());
                ObjectNode list = paths.putObject("/" + resource.written());
                list(list.putObject("get"), resource, words).put("operationId", "list_" + resource.written());
                if (resource.takesPost()) {
                    ObjectNode twin = list(list.putObject("post"), resource, words).put("operationId",
                            "search_" + resource.written());
                    reference(twin.putObject("requestBody"), "requestBodies", "Asked");
                }
                if (resource.hasRecords()) {
                    one(paths.putObject("/" + resource.written() + "/{id}").putObject("get"), resource, words);
                }
            }
            document.remove("files").fields()
                    .forEachRemaining(named -> file(paths.putObject("/" + named.getKey()).putObject("get"),
                            named.getKey(), named.getValue()));
            return document;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void about(ObjectNode operation) {
        operation.put("operationId", "about").put("summary", "What this is, and where it is described");
        reference(answer(operation).putObject("schema"), "schemas", "About");
    }

    private static ObjectNode list(ObjectNode operation, Resource resource, JsonNode words) {
        describe(operation, resource, words.get("summary").asText());
        parameters(operation.putArray("parameters"), resource.ofList());
        ArrayNode parts = answer(operation).putObject("schema").putArray("allOf");
        reference(parts.addObject(), "schemas", "Page");
        ObjectNode contents = parts.addObject().put("type", "object");
        contents.putArray("required").add("contents");
        ObjectNode items = contents.putObject("properties").putObject("contents").put("type", "array")
                .putObject("items");
        reference(items, "schemas", words.get("line").asText());
        ((ObjectNode) operation.at("/responses/200/content")).putObject(ApiResponse.LINES).putObject("schema")
                .put("type", "string")
                .put("description", "One " + words.get("line").asText() + " as JSON on each line");
        return operation;
    }

    private static void one(ObjectNode operation, Resource resource, JsonNode words) {
        describe(operation, resource, words.get("one").asText());
        operation.put("operationId", "get_" + resource.written());
        ArrayNode parameters = operation.putArray("parameters");
        reference(parameters.addObject(), "parameters", "id");
        parameters(parameters, resource.ofOne());
        reference(answer(operation).putObject("schema"), "schemas", words.get("record").asText());
    }

    /** A file is described by its type alone, but for JSON. */
    private static void file(ObjectNode operation, String name, JsonNode words) {
        operation.put("summary", words.get("summary").asText())
                .put("operationId", "file_" + name.replaceAll("\\W+", "_")).putArray("tags").add("Optional");
        words.path("parameters").forEach(parameter -> reference(operation.withArray("parameters").addObject(),
                "parameters", parameter.asText()));
        ObjectNode schema = answer(operation, words.get("type").asText()).putObject("schema");
        if (words.has("answer")) {
            reference(schema, "schemas", words.get("answer").asText());
        }
    }

    private static void describe(ObjectNode operation, Resource resource, String summary) {
        operation.put("summary", summary);
        if (!REQUIRED.contains(resource)) {
            operation.putArray("tags").add("Optional");
        }
    }

    private static void parameters(ArrayNode parameters, Set<Parameter> known) {
        known.stream().sorted()
                .forEach(parameter -> reference(parameters.addObject(), "parameters", parameter.written()));
    }

    /** The operation's responses; returns what the good one says in JSON. */
    private static ObjectNode answer(ObjectNode operation) {
        return answer(operation, "application/json");
    }

    private static ObjectNode answer(ObjectNode operation, String type) {
        ObjectNode responses = operation.putObject("responses");
        ObjectNode good = responses.putObject("200").put("description", "The answer").putObject("content")
                .putObject(type);
        responses.putObject("304").put("description", "What you have is still so");
        reference(responses.putObject("4XX"), "responses", "Problem");
        reference(responses.putObject("default"), "responses", "Problem");
        return good;
    }

    private static void reference(ObjectNode from, String kind, String name) {
        from.put("$ref", "#/components/" + kind + "/" + name);
    }
}
