package se.forstasamtalet.editor.listing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts together what two hands wrote into the same document: what only one of them touched is as that one left it, and
 * where both did, what the first one wrote stays and the place is told.
 */
final class Merge {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String HOURS = "schedules";
    private static final String DOOR = "attending_type";

    private final List<String> clashes = new ArrayList<>();

    private Merge() {}

    /**
     * @param document what comes of both
     * @param clashes where both wrote something else, by path
     */
    record Merged(ObjectNode document, List<String> clashes) {}

    /**
     * @param base what both began with
     * @param mine what stays where both wrote
     */
    static Merged of(ObjectNode base, ObjectNode mine, ObjectNode theirs) {
        Merge merge = new Merge();
        JsonNode merged = merge.node("", byDoor(base), byDoor(mine), byDoor(theirs));
        return new Merged(inOneList((ObjectNode) merged), List.copyOf(merge.clashes));
    }

    private JsonNode node(String path, JsonNode base, JsonNode mine, JsonNode theirs) {
        if (mine.equals(base) || mine.equals(theirs)) {
            return theirs;
        }
        if (theirs.equals(base)) {
            return mine;
        }
        if (isObject(base) && isObject(mine) && isObject(theirs)) {
            return object(path, base, mine, theirs);
        }
        if (isList(base) && isList(mine) && isList(theirs) && !path.startsWith(HOURS)) {
            return list(path, base, mine, theirs);
        }
        clashes.add(path);
        return mine;
    }

    private JsonNode object(String path, JsonNode base, JsonNode mine, JsonNode theirs) {
        ObjectNode merged = JSON.objectNode();
        Set<String> names = new LinkedHashSet<>();
        theirs.fieldNames().forEachRemaining(names::add);
        mine.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            JsonNode member = node(path.isEmpty() ? name : path + "." + name, base.path(name), mine.path(name),
                    theirs.path(name));
            if (!member.isMissingNode()) {
                merged.set(name, member);
            }
        }
        return merged.isEmpty() && !path.isEmpty() ? MissingNode.getInstance() : merged;
    }

    /** Rows that are as many as they were are the same rows; otherwise a row is known by what it says. */
    private JsonNode list(String path, JsonNode base, JsonNode mine, JsonNode theirs) {
        boolean isOfValues = elements(base, mine, theirs).stream().noneMatch(JsonNode::isContainerNode);
        ArrayNode merged = JSON.arrayNode();
        if (!isOfValues && base.size() == mine.size() && base.size() == theirs.size()) {
            for (int i = 0; i < base.size(); i++) {
                merged.add(node(path + "[" + i + "]", base.get(i), mine.get(i), theirs.get(i)));
            }
            return merged;
        }
        List<JsonNode> before = elements(base);
        List<JsonNode> own = elements(mine);
        List<JsonNode> others = elements(theirs);
        if (!isOfValues && before.stream().anyMatch(row -> !own.contains(row) && !others.contains(row))) {
            clashes.add(path);
            return mine;
        }
        others.stream().filter(row -> own.contains(row) || !before.contains(row)).forEach(merged::add);
        own.stream().filter(row -> !before.contains(row) && !others.contains(row)).forEach(merged::add);
        return merged.isEmpty() ? MissingNode.getInstance() : merged;
    }

    private static boolean isObject(JsonNode node) {
        return node.isObject() || node.isMissingNode();
    }

    private static boolean isList(JsonNode node) {
        return node.isArray() || node.isMissingNode();
    }

    private static List<JsonNode> elements(JsonNode... lists) {
        List<JsonNode> elements = new ArrayList<>();
        for (JsonNode list : lists) {
            list.forEach(elements::add);
        }
        return elements;
    }

    /** The hours of one door are one thing, which nobody writes half of. All values are texts, however they came. */
    private static ObjectNode byDoor(ObjectNode document) {
        ObjectNode plain = Fields.document(Fields.of(document));
        if (plain.remove(HOURS) instanceof ArrayNode hours) {
            ObjectNode doors = plain.putObject(HOURS);
            hours.forEach(one -> doors.withArray("/" + one.path(DOOR).asText("phone")).add(one));
        }
        return plain;
    }

    private static ObjectNode inOneList(ObjectNode document) {
        if (document.remove(HOURS) instanceof ObjectNode doors) {
            ArrayNode hours = document.putArray(HOURS);
            doors.elements().forEachRemaining(door -> hours.addAll(elements(door)));
        }
        return document;
    }
}
