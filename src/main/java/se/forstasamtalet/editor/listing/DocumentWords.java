package se.forstasamtalet.editor.listing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Catalogue;
import se.forstasamtalet.directory.Channel;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Member;
import se.forstasamtalet.directory.Member.Shape;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.editor.listing.ListingFields.Group;

/** All that a document says, in the words of the form and, where the form has none, in those of {@link MemberNames}. */
public final class DocumentWords {

    private static final String HOURS = "schedules";

    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Listing.Kind kind;
    private final Directory directory;

    /**
     * One thing that a document says.
     *
     * @param path where it stands
     * @param words what is said to a reader
     * @param values the same as it is written
     */
    public record Line(String path, String label, String words, List<String> values, @Nullable Member member) {

        static final Line NOTHING = new Line("", "", "", List.of(), null);

        String written() {
            return String.join(", ", values);
        }
    }

    DocumentWords(JsonNode document, Listing listing, List<Group> groups, Directory directory) {
        this.kind = listing.listingKind();
        this.directory = directory;
        Map<String, String> fields = new LinkedHashMap<>(Fields.of(document));
        for (Group group : groups) {
            group.fields().forEach(field -> put(field, field.label(), fields));
            group.rows().forEach(rows -> {
                int count = document.path(rows.list()).size();
                for (int row = 0; row < count; row++) {
                    String number = count > 1 ? " " + (row + 1) : "";
                    for (FormField field : rows.fields()) {
                        String label = field.label().equals(rows.label()) ? field.label()
                                : rows.label() + number + ": " + field.label();
                        put(field.in(rows.list() + "[" + row + "]"), label, fields);
                    }
                }
            });
        }
        if (listing instanceof Service service) {
            putHours(service, document.path(HOURS), fields);
        }
        fields.forEach((path, value) -> put(path, MemberNames.label(kind, path), path, value));
    }

    private void put(FormField field, String label, Map<String, String> fields) {
        List<String> own = fields.keySet().stream()
                .filter(path -> path.equals(field.path()) || path.startsWith(field.path() + "[")).toList();
        List<String> values = own.stream().map(fields::get).filter(value -> !value.equals("unknown")).toList();
        String words = values.stream().map(field::said).collect(Collectors.joining(", "));
        own.forEach(fields::remove);
        if (!values.isEmpty()) {
            Member member = Catalogue.find(kind, own.get(0)).orElse(null);
            lines.put(field.path(), new Line(field.path(), label, words, values, member));
        }
    }

    private void put(String key, String label, String path, String value) {
        Member member = Catalogue.find(kind, path).orElse(null);
        lines.put(key, new Line(path, label, MemberNames.said(member, value, directory), List.of(value), member));
    }

    /** Hours have no order: each is known by what it says, and so are its source and its day. */
    private void putHours(Service service, JsonNode hours, Map<String, String> fields) {
        for (Channel channel : Channel.values()) {
            List<String> values = new ArrayList<>();
            for (int i = 0; i < hours.size(); i++) {
                if (service.schedules().get(i).attending_type() == channel) {
                    values.add(putHour(service, i, fields));
                }
            }
            String path = ListingForm.TYPED_HOURS + "." + ListingForm.name(channel);
            if (!values.isEmpty()) {
                lines.put(path, new Line(path, channel == Channel.PHONE ? "Telefontider" : "Chattens tider",
                        HoursText.say(service.schedules(), channel), values.stream().sorted().toList(),
                        Catalogue.find(kind, HOURS + "[0].byday").orElseThrow()));
            }
        }
    }

    private String putHour(Service service, int i, Map<String, String> fields) {
        String row = HOURS + "[" + i + "].";
        String said = "Tider, " + HoursText.say(List.of(service.schedules().get(i)),
                service.schedules().get(i).attending_type());
        List<String> own = fields.keySet().stream().filter(path -> path.startsWith(row)).toList();
        Map<Boolean, List<String>> byFact = own.stream().collect(Collectors.partitioningBy(
                path -> Catalogue.find(kind, path).filter(member -> member.shape() == Shape.VALUE).isPresent()));
        String value = byFact.getOrDefault(true, List.of()).stream()
                .map(path -> path.substring(row.length()) + " " + fields.get(path))
                .collect(Collectors.joining(" "));
        byFact.getOrDefault(false, List.of()).forEach(path -> put(HOURS + " " + value + path.substring(row.length()),
                said + ": " + MemberNames.label(kind, path).replaceFirst("^.*: ", ""), path,
                fields.getOrDefault(path, "")));
        own.forEach(fields::remove);
        return value;
    }

    /** In the order of the form, then in that of the document. */
    public Map<String, Line> lines() {
        return lines;
    }
}
