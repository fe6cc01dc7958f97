package se.forstasamtalet.directory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.forstasamtalet.language.SiteLanguage;

/** The days on which the facts of a document were checked, apart from what they say. */
public final class AssuredDates {

    private static final String DATE = "assured_date";
    private static final Set<String> LANGUAGES = Stream.of(SiteLanguage.values()).map(SiteLanguage::tag)
            .collect(Collectors.toSet());

    private AssuredDates() {}

    /** Whether two documents say the same, and differ at most in when their facts were checked. */
    public static boolean areAllThatDiffers(String one, String other) {
        return withoutDays(Documents.tree(one)).equals(withoutDays(Documents.tree(other)));
    }

    /**
     * A listing with the later days from an earlier one of it, for each fact that says the same in both. What a fact
     * says counts in Swedish: who checked it did not check its translations.
     */
    public static <L extends Listing> L carried(Listing earlier, L listing) {
        return Documents.changed(listing, document -> carry(Documents.tree(earlier), document));
    }

    private static void carry(JsonNode from, JsonNode to) {
        if (from instanceof ObjectNode was && to instanceof ObjectNode is) {
            String day = was.path(DATE).asText();
            if (!day.isEmpty() && day.compareTo(is.path(DATE).asText()) > 0 && fact(was).equals(fact(is))) {
                is.put(DATE, day);
            }
            is.fields().forEachRemaining(field -> carry(was.path(field.getKey()), field.getValue()));
        } else if (from instanceof ArrayNode was && to instanceof ArrayNode is) {
            is.forEach(
                    one -> StreamSupport.stream(was.spliterator(), false).filter(other -> fact(other).equals(fact(one)))
                            .findFirst().ifPresent(other -> carry(other, one)));
        }
    }

    /** What a fact says, in Swedish. */
    private static JsonNode fact(JsonNode node) {
        JsonNode fact = withoutDays(node);
        leaveSwedish(fact);
        return fact;
    }

    private static void leaveSwedish(JsonNode node) {
        if (node instanceof ObjectNode object && !object.isEmpty()
                && LANGUAGES.containsAll(object.properties().stream().map(Map.Entry::getKey).toList())) {
            object.retain(SiteLanguage.ORIGINAL.tag());
        }
        node.forEach(AssuredDates::leaveSwedish);
    }

    private static JsonNode withoutDays(JsonNode node) {
        JsonNode copy = node.deepCopy();
        dropDays(copy);
        return copy;
    }

    private static void dropDays(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(DATE);
        }
        for (Iterator<JsonNode> inner = node.elements(); inner.hasNext();) {
            dropDays(inner.next());
        }
    }
}
