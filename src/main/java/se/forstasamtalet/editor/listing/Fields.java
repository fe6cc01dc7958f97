package se.forstasamtalet.editor.listing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document as the fields of a form or the cells of a sheet, each under its path: {@code phones[0].number}. These are
 * the paths that problems name, so a message finds its field by itself.
 */
public final class Fields {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String NAME = "[^.\\[\\]]+(\\[\\d{1,3}\\])*";
    private static final Pattern PATH = Pattern.compile(NAME + "(\\." + NAME + ")*");
    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d{1,3})\\]");

    private Fields() {}

    /** Every value of a document that is no object or list, by its path, in the order of the document. */
    public static Map<String, String> of(JsonNode document) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "", document);
        return fields;
    }

    private static void put(Map<String, String> fields, String path, JsonNode node) {
        if (node.isObject()) {
            node.fields().forEachRemaining(field -> put(fields,
                    path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue()));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                put(fields, path + "[" + i + "]", node.get(i));
            }
        } else if (!node.isNull()) {
            fields.put(path, node.asText());
        }
    }

    /**
     * The document that these fields make. Empty fields are left out, and what holds only such fields; lists close up.
     *
     * @throws IllegalArgumentException when a path is none, or two cannot stand in the same document
     */
    public static ObjectNode document(Map<String, String> fields) {
        ObjectNode document = JSON.objectNode();
        fields.forEach((path, value) -> {
            if (!value.isBlank()) {
                set(document, path, value.strip());
            }
        });
        return (ObjectNode) closedUp(document);
    }

    private static void set(ObjectNode document, String path, String value) {
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("no field: " + path);
        }
        Matcher step = STEP.matcher(path);
        JsonNode at = document;
        while (step.find()) {
            boolean isLast = step.end() == path.length();
            boolean isListNext = !isLast && path.charAt(step.end()) == '[';
            JsonNode branch = isListNext ? JSON.arrayNode() : JSON.objectNode();
            JsonNode next = isLast ? JSON.textNode(value) : branch;
            at = step.group(1) != null ? member(at, step.group(1), next, isLast)
                    : element(at, Integer.parseInt(step.group(2)), next, isLast);
        }
    }

    private static JsonNode member(JsonNode in, String name, JsonNode fresh, boolean isLast) {
        if (!(in instanceof ObjectNode object)) {
            throw new IllegalArgumentException("no object around " + name);
        }
        return isLast || !object.has(name) ? put(object, name, fresh) : object.get(name);
    }

    private static JsonNode put(ObjectNode object, String name, JsonNode fresh) {
        object.set(name, fresh);
        return fresh;
    }

    private static JsonNode element(JsonNode in, int place, JsonNode fresh, boolean isLast) {
        if (!(in instanceof ArrayNode list)) {
            throw new IllegalArgumentException("no list around [" + place + "]");
        }
        while (list.size() <= place) {
            list.addNull();
        }
        if (isLast || list.get(place).isNull()) {
            list.set(place, fresh);
        }
        return list.get(place);
    }

    private static JsonNode closedUp(JsonNode node) {
        if (node instanceof ArrayNode list) {
            ArrayNode closed = JSON.arrayNode();
            list.forEach(element -> {
                if (!element.isNull()) {
                    closed.add(closedUp(element));
                }
            });
            return closed;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode closed = JSON.objectNode();
            object.fields().forEachRemaining(field -> closed.set(field.getKey(), closedUp(field.getValue())));
            return closed;
        }
        return node;
    }
}
