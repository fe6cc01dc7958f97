package se.forstasamtalet.editor.listing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Channel;
import se.forstasamtalet.directory.PlainText;
import se.forstasamtalet.directory.Schedule;
import se.forstasamtalet.editor.listing.ListingFields.Group;
import se.forstasamtalet.editor.listing.ListingFields.Rows;

/** What an editor sent, put into the document they are writing. What the form does not show stays as it is. */
final class ListingForm {

    /** The field in which a form carries what stood in it when it was drawn. */
    static final String DRAWN = "drawn";
    static final String TYPED_HOURS = "typed_hours";
    private static final int MOST_ROWS = 40;

    private final Map<String, String> fields;
    private final Map<String, List<String>> sent;

    private ListingForm(ObjectNode document, Map<String, List<String>> sent) {
        this.fields = new LinkedHashMap<>(Fields.of(document));
        this.sent = sent;
    }

    /**
     * The document with what was sent in it, right or wrong. Hours that cannot be understood are kept as they were
     * typed.
     *
     * @param document the draft
     * @param sent the form's fields; those that the groups do not have are not looked at
     */
    static ObjectNode read(ObjectNode document, List<Group> groups, Map<String, List<String>> sent) {
        ListingForm form = new ListingForm(document, sent);
        for (Group group : groups) {
            group.fields().forEach(form::put);
            group.rows().forEach(form::putRows);
        }
        ObjectNode read = Fields.document(form.fields);
        for (Channel channel : Channel.values()) {
            readHours(read, channel);
        }
        return read;
    }

    private void put(FormField field) {
        if (field.type() == FormField.Type.MANY) {
            fields.keySet().removeIf(path -> path.startsWith(field.path() + "["));
            List<String> values = sent.getOrDefault(field.path(), List.of());
            IntStream.range(0, values.size())
                    .forEach(i -> fields.put(field.path() + "[" + i + "]", PlainText.of(values.get(i))));
        } else {
            List<String> values = sent.getOrDefault(field.path(), List.of(""));
            fields.put(field.path(), PlainText.of(values.get(0)));
        }
    }

    private void putRows(Rows rows) {
        FormField key = rows.fields().stream().filter(field -> field.type() != FormField.Type.CHOICE).findFirst()
                .orElse(rows.fields().get(0));
        for (int number : numbers(rows)) {
            String row = rows.list() + "[" + number + "]";
            rows.fields().forEach(field -> put(field.in(row)));
            if (fields.getOrDefault(key.in(row).path(), "").isBlank()) {
                fields.keySet().removeIf(path -> path.startsWith(row + "."));
            }
        }
    }

    private NavigableSet<Integer> numbers(Rows rows) {
        Pattern row = Pattern.compile(Pattern.quote(rows.list()) + "\\[(\\d{1,3})]\\..+");
        NavigableSet<Integer> numbers = new TreeSet<>();
        Stream.concat(fields.keySet().stream(), sent.keySet().stream()).map(row::matcher).filter(Matcher::matches)
                .map(match -> Integer.parseInt(match.group(1))).filter(number -> number < MOST_ROWS)
                .forEach(numbers::add);
        return numbers;
    }

    private static void readHours(ObjectNode document, Channel channel) {
        String said = document.path(TYPED_HOURS).path(name(channel)).asText();
        try {
            List<Schedule> hours = HoursText.read(said, channel);
            List<JsonNode> others = Stream.of(document.path("schedules"))
                    .flatMap(list -> IntStream.range(0, list.size()).mapToObj(list::get))
                    .filter(one -> !one.path("attending_type").asText().equals(name(channel))).toList();
            document.putArray("schedules").addAll(others).addAll(hours.stream().map(ListingForm::node).toList());
            if (document.get("schedules").isEmpty()) {
                document.remove("schedules");
            }
            if (document.get(TYPED_HOURS) instanceof ObjectNode typed) {
                typed.remove(name(channel));
                if (typed.isEmpty()) {
                    document.remove(TYPED_HOURS);
                }
            }
        } catch (HoursText.NotUnderstood kept) {
            // It stays in the draft as it was typed; the page says what is wrong with it.
            return;
        }
    }

    private static ObjectNode node(Schedule hours) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("attending_type", name(hours.attending_type()));
        fields.put("byday", hours.byday().written());
        fields.put("opens_at", hours.opens_at().toString());
        fields.put("closes_at", hours.closes_at().toString());
        fields.put("public_holidays", hours.public_holidays().name().toLowerCase(Locale.ROOT));
        fields.put("valid_from", hours.valid_from() == null ? "" : hours.valid_from().toString());
        fields.put("valid_to", hours.valid_to() == null ? "" : hours.valid_to().toString());
        fields.put("season", hours.season() == null ? "" : hours.season().written());
        fields.put("occurs", hours.occurs() == null ? "" : hours.occurs().name().toLowerCase(Locale.ROOT));
        return Fields.document(fields);
    }

    static String name(Channel channel) {
        return channel == Channel.PHONE ? "phone" : "chat";
    }
}
