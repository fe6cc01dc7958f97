package se.forstasamtalet.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import se.forstasamtalet.directory.Documents;

/** One YAML file: read into records with every problem found and placed, or written in its one canonical form. */
final class YamlFile {

    private static final YAMLMapper YAML = Documents.configure(new YAMLMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .stringQuotingChecker(new QuoteTimes())
            .build()));

    /** Other readers of YAML take 18:00 for a number in base sixty: times are quoted for their sake. */
    private static final class QuoteTimes extends StringQuotingChecker.Default {

        private static final long serialVersionUID = 1;

        @Override
        public boolean needToQuoteValue(String value) {
            return value.matches("\\d+:\\d+") || super.needToQuoteValue(value);
        }
    }

    private final String name;
    private final String text;
    private final List<ContentProblem> problems;
    private final Map<String, Integer> lines = new HashMap<>();

    /**
     * @param name the file's name, for messages
     * @param problems where what is wrong is put
     */
    YamlFile(String name, String text, List<ContentProblem> problems) {
        this.name = name;
        this.text = text;
        this.problems = problems;
    }

    static String write(Object document) throws JsonProcessingException {
        return YAML.writeValueAsString(document);
    }

    /** The document, or null when it cannot be read at all. A field with a problem is null. */
    <T> T read(JavaType type) {
        try {
            place("", new Yaml(new LoaderOptions()).compose(new StringReader(text)));
            return YAML.readerFor(type).with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .withHandler(new Collector()).readValue(text);
        } catch (MarkedYAMLException broken) {
            problems.add(new ContentProblem(name, broken.getProblemMark().getLine() + 1, "", "YAML, but " + broken.getProblem()));
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            problems.add(new ContentProblem(name, line, "", "a document of this kind, but " + broken.getOriginalMessage()));
        }
        return null;
    }

    <T> T read(Class<T> type) {
        return read(YAML.constructType(type));
    }

    <T> List<T> readList(Class<T> type) {
        List<T> list = read(YAML.getTypeFactory().constructCollectionType(List.class, type));
        return list == null ? List.of() : list;
    }

    /** Adds a problem found by looking at the whole: the field's line, or that of the nearest field around it. */
    void problem(String field, String expected) {
        String around = field;
        while (!lines.containsKey(around) && !around.isEmpty()) {
            around = around.substring(0, Math.max(0, Math.max(around.lastIndexOf('.'), around.lastIndexOf('['))));
        }
        problems.add(new ContentProblem(name, lines.getOrDefault(around, 1), field, expected));
    }

    private void place(String path, Node node) {
        if (node == null) {
            return;
        }
        lines.putIfAbsent(path, node.getStartMark().getLine() + 1);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(entry -> {
                String field = path + (path.isEmpty() ? "" : ".") + ((ScalarNode) entry.getKeyNode()).getValue();
                lines.put(field, entry.getKeyNode().getStartMark().getLine() + 1);
                place(field, entry.getValueNode());
            });
        } else if (node instanceof SequenceNode sequence) {
            for (int i = 0; i < sequence.getValue().size(); i++) {
                place(path + "[" + i + "]", sequence.getValue().get(i));
            }
        }
    }

    /** Notes each problem and reads on, so that one reading finds them all. */
    private final class Collector extends DeserializationProblemHandler {

        @Override
        public boolean handleUnknownProperty(DeserializationContext context, JsonParser parser,
                JsonDeserializer<?> deserializer, Object bean, String property) throws IOException {
            problem(path(parser), "no such field" + known(deserializer));
            parser.skipChildren();
            return true;
        }

        @Override
        public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String value, String message) {
            problem(path(context.getParser()), expected(type));
            return null;
        }

        @Override
        public Object handleWeirdNumberValue(DeserializationContext context, Class<?> type, Number value, String message) {
            problem(path(context.getParser()), expected(type));
            return null;
        }

        @Override
        public Object handleWeirdKey(DeserializationContext context, Class<?> type, String key, String message) {
            problem(path(context.getParser()), message.replaceFirst("^.*problem: ", ""));
            return null;
        }

        @Override
        public Object handleUnexpectedToken(DeserializationContext context, JavaType type, JsonToken token,
                JsonParser parser, String message) throws IOException {
            problem(path(parser), expected(type.getRawClass()));
            parser.skipChildren();
            return null;
        }

        @Override
        public Object handleInstantiationProblem(DeserializationContext context, Class<?> type, Object argument, Throwable why) {
            String reason = why instanceof IllegalArgumentException ? why.getMessage() : expected(type);
            problem(path(context.getParser()), reason);
            return null;
        }

        private String path(JsonParser parser) {
            String pointer = parser.getParsingContext().pathAsPointer().toString();
            return pointer.replaceAll("/(\\d+)", "[$1]").replaceAll("/", ".").replaceFirst("^\\.", "");
        }

        private String known(JsonDeserializer<?> deserializer) {
            return deserializer == null || deserializer.getKnownPropertyNames() == null ? ""
                    : "; there are " + deserializer.getKnownPropertyNames().stream().map(Object::toString).collect(Collectors.joining(", "));
        }

        private String expected(Class<?> type) {
            if (type.isEnum()) {
                return "one of " + Arrays.stream(type.getEnumConstants()).map(this::written).collect(Collectors.joining(", "));
            }
            return EXPECTED.getOrDefault(type, "a " + type.getSimpleName());
        }

        private String written(Object constant) {
            try {
                JsonProperty name = constant.getClass().getField(((Enum<?>) constant).name()).getAnnotation(JsonProperty.class);
                return name == null ? constant.toString() : name.value();
            } catch (NoSuchFieldException impossible) {
                return constant.toString();
            }
        }
    }

    private static final Map<Class<?>, String> EXPECTED = Map.of(
            LocalDate.class, "a date, like 2026-06-04",
            LocalTime.class, "a time of day, like 08:30",
            UUID.class, "a UUID",
            Integer.class, "a whole number",
            int.class, "a whole number",
            boolean.class, "true or false",
            String.class, "a text",
            URI.class, "an address, like https://nacka.se/",
            BigDecimal.class, "an amount, like 350",
            List.class, "a list");
}
