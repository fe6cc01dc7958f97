package se.forstasamtalet.content;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.ReaderException;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.Expected;
import se.forstasamtalet.directory.PlainText;
import se.forstasamtalet.directory.UnfitException;
import se.forstasamtalet.directory.Wanted;

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

    static {
        YAML.registerModule(new SimpleModule().addDeserializer(String.class, new SeenText()));
    }

    /** Text that would not show as it stands, or show something that does not stand there, is a problem. */
    private static final class SeenText extends StringDeserializer {

        private static final long serialVersionUID = 1;

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = super.deserialize(parser, context);
            return text == null || PlainText.is(text) ? text : (String) context.handleWeirdStringValue(String.class,
                    text, Wanted.VISIBLE_TEXT.name());
        }
    }

    /** Other readers of YAML take 18:00 for a number in base sixty: times are quoted for their sake. */
    private static final class QuoteTimes extends StringQuotingChecker.Default {

        private static final long serialVersionUID = 1;

        @Override
        public boolean needToQuoteValue(String value) {
            return value.matches("\\d+:\\d+") || super.needToQuoteValue(value);
        }
    }

    private final String name;
    private final @Nullable String text;
    private final List<ContentProblem> problems;
    private final Map<String, Integer> lines = new HashMap<>();

    /**
     * @param name the file's name, for messages
     * @param problems where what is wrong is put
     */
    YamlFile(String name, @Nullable String text, List<ContentProblem> problems) {
        this.name = name;
        this.text = text;
        this.problems = problems;
    }

    /** What stands in the file, as it is; empty when it could not be read. */
    String text() {
        return text == null ? "" : text;
    }

    static String write(Object document) throws JsonProcessingException {
        return YAML.writeValueAsString(document);
    }

    /** The document, or null when it cannot be read at all. A field with a problem is null. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // as Jackson has it: the type says what comes of it
    <T> @Nullable T read(JavaType type) {
        if (text == null) {
            return null;
        }
        try {
            place("", new Yaml(new LoaderOptions()).compose(new StringReader(text)));
            return YAML.readerFor(type).with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .withHandler(new Collector()).readValue(text);
        } catch (MarkedYAMLException broken) {
            problems.add(new ContentProblem(name, broken.getProblemMark().getLine() + 1, "",
                    "YAML, but " + broken.getProblem()));
        } catch (ReaderException broken) {
            int line = 1 + (int) text.codePoints().limit(broken.getPosition()).filter(character -> character == '\n')
                    .count();
            problems.add(new ContentProblem(name, line, "", "YAML, but there is a character that YAML does not allow"));
        } catch (JsonMappingException broken) {
            String field = path(broken);
            if (problems.stream()
                    .noneMatch(problem -> problem.file().equals(name) && problem.field().startsWith(field + "."))) {
                problem(field, reason(broken,
                        broken instanceof MismatchedInputException mismatched && mismatched.getTargetType() != null
                                ? ExpectedTypes.of(mismatched.getTargetType())
                                : other("a document of this kind, but " + broken.getOriginalMessage())));
            }
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            problems.add(
                    new ContentProblem(name, line, "", "a document of this kind, but " + broken.getOriginalMessage()));
        }
        return null;
    }

    <T> @Nullable T read(Class<T> type) {
        return read(YAML.constructType(type));
    }

    <T> List<T> readList(Class<T> type) {
        List<T> list = read(YAML.getTypeFactory().constructCollectionType(List.class, type));
        return list == null ? List.of() : list;
    }

    /**
     * Adds a problem at the field's line, or at that of the nearest field around it: the first one of a field, which
     * causes the others.
     */
    void problem(String field, Expected expected) {
        if (problems.stream().anyMatch(problem -> problem.file().equals(name) && problem.field().equals(field))) {
            return;
        }
        String around = field;
        while (!lines.containsKey(around) && !around.isEmpty()) {
            around = around.substring(0, Math.max(0, Math.max(around.lastIndexOf('.'), around.lastIndexOf('['))));
        }
        problems.add(new ContentProblem(name, lines.getOrDefault(around, 1), field, expected));
    }

    /** Something wrong that only a file can have, and no document of the desk. */
    void problem(String field, String expected) {
        problem(field, other(expected));
    }

    private static Expected other(@Nullable String words) {
        return Expected.of(Wanted.OTHER, words);
    }

    private void place(String path, Node node) {
        if (node == null) {
            return;
        }
        lines.putIfAbsent(path, node.getStartMark().getLine() + 1);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(entry -> {
                String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
                String field = path + (path.isEmpty() ? "" : ".") + key;
                lines.put(field, entry.getKeyNode().getStartMark().getLine() + 1);
                place(field, entry.getValueNode());
            });
        } else if (node instanceof SequenceNode sequence) {
            for (int i = 0; i < sequence.getValue().size(); i++) {
                place(path + "[" + i + "]", sequence.getValue().get(i));
            }
        }
    }

    private static String path(JsonMappingException broken) {
        return broken.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining()).replaceFirst("^\\.", "");
    }

    /** What the record itself says it wants, where it does. */
    private static Expected reason(Throwable broken, Expected otherwise) {
        Throwable cause = broken;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof UnfitException unfit) {
            return unfit.expected();
        }
        boolean saysMore = cause instanceof IllegalArgumentException && otherwise.wanted() == Wanted.OTHER;
        return saysMore ? other(cause.getMessage()) : otherwise;
    }

    /** Notes each problem and reads on, so that one reading finds them all. */
    private final class Collector extends DeserializationProblemHandler {

        @Override
        public boolean handleUnknownProperty(DeserializationContext context, JsonParser parser,
                JsonDeserializer<?> deserializer, Object bean, String property) throws IOException {
            problem(path(parser), Expected.of(Wanted.NO_SUCH_FIELD, known(deserializer)));
            parser.skipChildren();
            return true;
        }

        @Override
        public @Nullable Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String value,
                String message) {
            problem(path(context.getParser()),
                    type == String.class ? Expected.of(Wanted.VISIBLE_TEXT) : ExpectedTypes.of(type));
            return null;
        }

        @Override
        public @Nullable Object handleWeirdNumberValue(DeserializationContext context, Class<?> type, Number value,
                String message) {
            problem(path(context.getParser()), ExpectedTypes.of(type));
            return null;
        }

        @Override
        public @Nullable Object handleWeirdKey(DeserializationContext context, Class<?> type, String key,
                String message) {
            problem(path(context.getParser()), ExpectedTypes.of(type));
            return null;
        }

        @Override
        public @Nullable Object handleUnexpectedToken(DeserializationContext context, JavaType type, JsonToken token,
                JsonParser parser, String message) throws IOException {
            problem(path(parser), ExpectedTypes.of(type.getRawClass()));
            parser.skipChildren();
            return null;
        }

        @Override
        public @Nullable Object handleInstantiationProblem(DeserializationContext context, Class<?> type,
                Object argument,
                Throwable why) {
            problem(path(context.getParser()), reason(why, ExpectedTypes.of(type)));
            return null;
        }

        @Override
        public @Nullable Object handleMissingInstantiator(DeserializationContext context, Class<?> type,
                ValueInstantiator instantiator,
                JsonParser parser, String message) throws IOException {
            problem(path(parser), ExpectedTypes.of(type));
            parser.skipChildren();
            return null;
        }

        private String path(JsonParser parser) {
            String pointer = parser.getParsingContext().pathAsPointer().toString();
            return pointer.replaceAll("/(\\d+)", "[$1]").replaceAll("/", ".").replaceFirst("^\\.", "");
        }

        private String known(JsonDeserializer<?> deserializer) {
            return deserializer == null || deserializer.getKnownPropertyNames() == null ? ""
                    : "; there are " + deserializer.getKnownPropertyNames().stream().map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
    }
}
