package se.forstasamtalet.editor.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Catalogue;
import se.forstasamtalet.directory.FactGroup;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Member;
import se.forstasamtalet.directory.Member.Shape;
import se.forstasamtalet.directory.Writer;
import se.forstasamtalet.directory.YesNoUnknown;
import se.forstasamtalet.editor.listing.ListingFields.Group;
import se.forstasamtalet.language.SiteLanguage;

/**
 * The fields of what is an editor's to write and has no words of its own in {@link ListingFields}: a new member of the
 * catalogue is in the form, beside what it is checked with, under its name from {@link MemberNames}.
 */
final class MoreFields {

    private static final String TEXTS = "texter";
    private static final Map<FactGroup, String> GROUPS = Map.of(FactGroup.CONTACT, "kontakt", FactGroup.HOURS,
            "tider", FactGroup.ANONYMITY, "anonymitet", FactGroup.COST, "pris", FactGroup.ELIGIBILITY, "vilka",
            FactGroup.TREATMENT, "behandling", FactGroup.FOLLOW_UP, "uppfoljning");

    private MoreFields() {}

    /** The groups with every field that they lack. What stands in a list has rows, which are written by hand. */
    static List<Group> added(List<Group> groups, Listing.Kind kind) {
        Set<Member> named = groups.stream()
                .flatMap(group -> Stream.concat(group.fields().stream(),
                        group.rows().stream().flatMap(
                                rows -> rows.fields().stream().map(field -> field.in(rows.list() + "[0]")))))
                .flatMap(field -> Stream.of(field.path(), field.path() + "[0]"))
                .flatMap(path -> Catalogue.find(kind, path).stream()).collect(Collectors.toSet());
        List<Member> missing = Catalogue.leaves(kind).stream()
                .filter(member -> member.writer() == Writer.EDITOR && !member.path().contains("[]"))
                .filter(member -> !named.contains(member)).toList();
        return groups.stream().map(group -> added(group, missing)).toList();
    }

    private static Group added(Group group, List<Member> missing) {
        List<FormField> fields = new ArrayList<>(group.fields());
        missing.stream().filter(member -> group.id().equals(group(member)))
                .flatMap(MoreFields::fields).forEach(fields::add);
        return new Group(group.id(), group.heading(), group.intro(), List.copyOf(fields), group.rows());
    }

    private static String group(Member member) {
        return member.group() == null ? TEXTS : GROUPS.getOrDefault(member.group(), TEXTS);
    }

    private static Stream<FormField> fields(Member member) {
        if (member.shape() == Shape.TEXT) {
            return Stream.of(SiteLanguage.values())
                    .map(language -> field(member, "." + language.tag(), FormField.Type.LONG));
        }
        return Stream.of(field(member, "", type(member.type())));
    }

    private static FormField field(Member member, String language, FormField.Type type) {
        String path = member.path() + language;
        Map<String, String> choices = member.type() == YesNoUnknown.class ? ListingFields.KNOWN : Map.of();
        return new FormField(path, MemberNames.label(member.kind(), path), "", type, choices);
    }

    private static FormField.Type type(Class<?> type) {
        if (type == YesNoUnknown.class) {
            return FormField.Type.CHOICE;
        }
        if (Number.class.isAssignableFrom(type)) {
            return FormField.Type.NUMBER;
        }
        return type == LocalDate.class ? FormField.Type.DATE : FormField.Type.TEXT;
    }
}
