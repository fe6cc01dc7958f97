package se.forstasamtalet.editor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Channel;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.editor.ListingFields.Group;

/** What differs between two documents of one listing, in words. */
final class Differences {

    /**
     * What says nothing that somebody could be led wrong by, or is over by itself in two weeks; all else needs a second
     * person.
     */
    private static final Set<String> COSMETIC = Set.of("alternate_name", "description", "full");

    private Differences() {}

    /**
     * One thing that is not the same.
     *
     * @param path where it stands, without the numbers of rows
     * @param before what it was, empty when there was nothing
     */
    record Difference(String path, String label, String before, String after) {

        /** Whether a second person must look at it before it stands on the site. */
        public boolean isWeighty() {
            return !COSMETIC.contains(path.split("\\.")[0]);
        }
    }

    /** In the order of the form; what the form does not show comes last, under the name of its field. */
    static List<Difference> between(Said before, Said after) {
        Set<String> paths = new LinkedHashSet<>(after.values.keySet());
        paths.addAll(before.values.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String path : paths) {
            String was = before.values.getOrDefault(path, "");
            String is = after.values.getOrDefault(path, "");
            if (!was.equals(is)) {
                differences.add(new Difference(path.replaceAll("\\[\\d+]", ""),
                        after.labels.getOrDefault(path, before.labels.getOrDefault(path, path)), was, is));
            }
        }
        return differences;
    }

    /** What a document says, field by field, in the words of the form. */
    static final class Said {

        private final Map<String, String> values = new LinkedHashMap<>();
        private final Map<String, String> labels = new LinkedHashMap<>();

        Said(JsonNode document, Listing listing, List<Group> groups) {
            Map<String, String> fields = new LinkedHashMap<>(Fields.of(document));
            for (Group group : groups) {
                group.fields().forEach(field -> put(field, field.label(), fields));
                group.rows().forEach(rows -> {
                    for (int row = 0; row < document.path(rows.list()).size(); row++) {
                        String number = document.path(rows.list()).size() > 1 ? " " + (row + 1) : "";
                        for (FormField field : rows.fields()) {
                            String label = field.label().equals(rows.label()) ? field.label()
                                    : rows.label() + number + ": " + field.label();
                            put(field.in(rows.list() + "[" + row + "]"), label, fields);
                        }
                    }
                });
            }
            if (listing instanceof Service service) {
                for (Channel channel : Channel.values()) {
                    values.put(ListingForm.TYPED_HOURS + "." + ListingForm.name(channel),
                            SaidHours.say(service.schedules(), channel));
                }
            }
            fields.forEach((path, value) -> {
                if (!path.matches("(.*\\.)?(source|assured_date|text|currency)") && !path.startsWith("schedules[")) {
                    values.put(path, value);
                }
            });
        }

        private void put(FormField field, String label, Map<String, String> fields) {
            List<String> own = fields.keySet().stream()
                    .filter(path -> path.equals(field.path()) || path.startsWith(field.path() + "[")).toList();
            labels.put(field.path(), label);
            values.put(field.path(), own.stream().map(fields::get).filter(value -> !value.equals("unknown"))
                    .map(field::said).collect(Collectors.joining(", ")));
            own.forEach(fields::remove);
        }

        /** Everything that is said, in the order of the form. */
        Stream<Map.Entry<String, String>> lines() {
            return values.entrySet().stream().filter(line -> !line.getValue().isEmpty())
                    .map(line -> Map.entry(labels.getOrDefault(line.getKey(), line.getKey()), line.getValue()));
        }
    }
}
