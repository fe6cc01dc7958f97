package se.forstasamtalet.opendata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.forstasamtalet.directory.Documents;

/** How records are written as JSON: a component's name is the property's, and what is null or empty is left out. */
final class Json {

    private static final ObjectMapper JSON = Documents.configure(new JsonMapper());
    /** HSDS wants a moment to the millisecond. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter
            .ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Json() {}

    static byte[] bytes(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static ObjectNode tree(Object value) {
        return JSON.valueToTree(value);
    }

    /** The name that a constant has in documents. */
    static String written(Enum<?> constant) {
        JsonNode text = JSON.valueToTree(constant);
        return text.asText();
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment);
    }
}
