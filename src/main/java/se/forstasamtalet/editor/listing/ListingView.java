package se.forstasamtalet.editor.listing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Channel;
import se.forstasamtalet.directory.Problem;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.editor.listing.Drafts.Written;
import se.forstasamtalet.editor.listing.ListingFields.Group;
import se.forstasamtalet.editor.listing.ListingFields.Rows;

/**
 * The form of a listing, filled in, with what is wrong beside each field.
 *
 * @param elsewhere what is wrong with parts that the form does not show
 */
record ListingView(List<GroupView> groups, List<String> elsewhere) {

    record GroupView(String id, String heading, String intro, List<FieldView> fields, List<RowsView> rows) {

        public long problems() {
            return Stream
                    .concat(fields.stream(),
                            rows.stream().flatMap(list -> list.rows().stream()).flatMap(row -> row.fields().stream()))
                    .filter(field -> !field.error().isEmpty()).count();
        }
    }

    record RowsView(String list, String label, List<RowView> rows) {}

    record RowView(String label, List<FieldView> fields) {}

    /** A field: its name is its path, which no id may be. */
    record FieldView(String name, String id, String label, String hint, FormField.Type type, List<Choice> choices,
            String value,
            String error) {

        public boolean isLong() {
            return type == FormField.Type.LONG;
        }

        public boolean isChoice() {
            return type == FormField.Type.CHOICE;
        }

        public boolean isMany() {
            return type == FormField.Type.MANY;
        }

        public String inputMode() {
            return switch (type) {
                case PHONE -> "tel";
                case NUMBER -> "numeric";
                case URL -> "url";
                default -> "text";
            };
        }

        /** What tells more about the field, by id; for {@code aria-describedby}. */
        public String described() {
            return ((hint.isEmpty() ? "" : id + "-hint ") + (error.isEmpty() ? "" : id + "-error")).strip();
        }
    }

    record Choice(String value, String label, boolean isChosen) {}

    /** @param added the list that gets an empty row */
    static ListingView of(DeskListing subject, Written written, String added) {
        return new Filling(subject, written, added).view();
    }

    /** What it takes to fill the form in once. */
    private static final class Filling {

        private final DeskListing subject;
        private final Written written;
        private final String added;
        private final Map<String, String> values;
        private final Set<Problem> unsaid;

        Filling(DeskListing subject, Written written, String added) {
            this.subject = subject;
            this.written = written;
            this.added = added;
            this.values = Fields.of(written.document());
            this.unsaid = new LinkedHashSet<>(written.problems());
            if (written.listing() instanceof Service service) {
                for (Channel channel : Channel.values()) {
                    values.putIfAbsent(ListingForm.TYPED_HOURS + "." + ListingForm.name(channel),
                            HoursText.say(service.schedules(), channel));
                }
            }
        }

        ListingView view() {
            List<GroupView> groups = subject.groups().stream().map(this::group).toList();
            return new ListingView(groups,
                    unsaid.stream().map(problem -> problem.field() + ": " + WhatIsWrong.of(problem)).toList());
        }

        private GroupView group(Group group) {
            return new GroupView(group.id(), group.heading(), group.intro(),
                    group.fields().stream().map(this::field).toList(),
                    group.rows().stream().map(this::rows).toList());
        }

        private RowsView rows(Rows rows) {
            JsonNode list = written.document().path(rows.list());
            int count = list.size() + (rows.list().equals(added) ? 1 : 0);
            return new RowsView(rows.list(), rows.label(), IntStream.range(0, count).mapToObj(number -> new RowView(
                    count == 1 ? rows.label() : rows.label() + " " + (number + 1),
                    rows.fields().stream().map(field -> field(field.in(rows.list() + "[" + number + "]"))).toList()))
                    .toList());
        }

        private FieldView field(FormField field) {
            String id = field.path().replaceAll("[\\[\\].]+", "-");
            String value = values.getOrDefault(field.path(), "");
            List<Choice> choices = new ArrayList<>();
            if (field.type() == FormField.Type.CHOICE && !field.choices().containsKey(value)
                    && !field.choices().containsKey("unknown")) {
                choices.add(new Choice("", "Välj", true));
            }
            field.choices().forEach(
                    (written, label) -> choices.add(new Choice(written, label, isChosen(field, written, value))));
            return new FieldView(field.path(), id, field.label(), field.hint(), field.type(), choices, value,
                    error(field));
        }

        private boolean isChosen(FormField field, String choice, String value) {
            return field.type() != FormField.Type.MANY
                    ? choice.equals(value) || (value.isEmpty() && choice.equals("unknown"))
                    : values.entrySet().stream().anyMatch(
                            one -> one.getKey().startsWith(field.path() + "[") && one.getValue().equals(choice));
        }

        private String error(FormField field) {
            for (Problem problem : List.copyOf(unsaid)) {
                if (isAbout(problem.field(), field)) {
                    unsaid.remove(problem);
                    return WhatIsWrong.of(problem);
                }
            }
            return "";
        }

        private static boolean isAbout(String problem, FormField field) {
            boolean isHours = field.path().startsWith(ListingForm.TYPED_HOURS) && problem.startsWith("schedules");
            return isHours || problem.equals(field.path()) || problem.startsWith(field.path() + "[")
                    || field.path().startsWith(problem + ".");
        }

    }
}
