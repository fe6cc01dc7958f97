package se.forstasamtalet.editor.listing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Catalogue;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Member;
import se.forstasamtalet.directory.Member.Shape;
import se.forstasamtalet.directory.Observation;

/**
 * Gives facts that an editor changed their new source: the editor, on that day. The words of the source before and the
 * day it was checked no longer belong to the fact; whoever saves a fact has not thereby checked it.
 */
final class SourceStamp {

    /** The id in {@code sources.yaml} of what the listed ones say of themselves at the desk. */
    static final String EDITORS = "editors";

    /** What belongs to a fact and says nothing itself. */
    private static final Set<String> NOT_THE_FACT = Stream.of(Listing.Kind.values())
            .flatMap(kind -> Catalogue.leaves(kind).stream())
            .filter(member -> Set.of(Shape.SOURCE, Shape.CHECKED, Shape.QUOTE).contains(member.shape()))
            .map(Member::name).collect(Collectors.toSet());

    private SourceStamp() {}

    /**
     * @param document is changed: each fact that says the same as one in the base becomes that one, the others get the
     * new source
     * @param base the document as it stands on the site
     */
    static void apply(ObjectNode document, JsonNode base, Listing.Kind kind, LocalDate today) {
        sourced(kind).forEach(name -> {
            if (document.get(name) instanceof ArrayNode list) {
                List<JsonNode> facts = StreamSupport.stream(list.spliterator(), false)
                        .map(fact -> sourced((ObjectNode) fact, elements(base.path(name)), today))
                        .filter(fact -> fact != null).toList();
                list.removeAll().addAll(facts);
                if (facts.isEmpty()) {
                    document.remove(name);
                }
            } else if (document.get(name) instanceof ObjectNode fact) {
                JsonNode sourced = sourced(fact, base.has(name) ? List.of(base.get(name)) : List.of(), today);
                if (sourced == null) {
                    document.remove(name);
                } else {
                    document.set(name, sourced);
                }
            }
        });
    }

    /** The listing with what an editor changed today also checked today: they say that they asked, called or looked. */
    static Listing checked(Listing listing, LocalDate today) {
        return Documents.changed(listing, document -> sourced(listing.listingKind()).stream().map(document::path)
                .flatMap(member -> member.isArray() ? elements(member).stream() : Stream.of(member))
                .filter(JsonNode::isObject).map(ObjectNode.class::cast)
                .filter(fact -> fact.path("source").asText().equals(source(today)))
                .forEach(fact -> fact.put("assured_date", today.toString())));
    }

    static String source(LocalDate today) {
        return EDITORS + ", " + today;
    }

    /** The members of a kind of listing that are facts, or lists of facts; an observation is its source's words. */
    private static List<String> sourced(Listing.Kind kind) {
        return Catalogue.facts(kind).stream().filter(fact -> fact.type() != Observation.class).map(Member::name)
                .toList();
    }

    private static List<JsonNode> elements(JsonNode list) {
        List<JsonNode> elements = new ArrayList<>();
        list.forEach(elements::add);
        return elements;
    }

    private static @Nullable JsonNode sourced(ObjectNode fact, List<JsonNode> before, LocalDate today) {
        List<String> says = says(fact);
        for (JsonNode known : before) {
            if (says(known).equals(says)) {
                return known;
            }
        }
        ObjectNode own = fact.deepCopy().remove(NOT_THE_FACT);
        return says.isEmpty() ? null : own.put("source", source(today));
    }

    /**
     * What a fact says, however it is written: in whichever order and as number or text. What is not known says
     * nothing.
     */
    private static List<String> says(JsonNode fact) {
        return Fields.of(fact).entrySet().stream()
                .filter(field -> !NOT_THE_FACT.contains(field.getKey()) && !field.getValue().equals("unknown"))
                .map(field -> field.getKey().replaceAll("\\[\\d+]$", "") + " " + field.getValue()).sorted().toList();
    }
}
