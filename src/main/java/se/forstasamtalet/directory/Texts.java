package se.forstasamtalet.directory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import se.forstasamtalet.directory.Member.Shape;

/** The texts of a document, found by the catalogue: those that the listing's own people write, in every language. */
public final class Texts {

    private Texts() {}

    /** Every text, in each language under its tag, by where it stands: {@code alerts[0].description}. */
    public static Map<String, ObjectNode> of(JsonNode document, Listing.Kind kind) {
        Map<String, ObjectNode> texts = new LinkedHashMap<>();
        find(document, "", kind, texts);
        return texts;
    }

    /** The same of a listing. */
    public static Map<String, ObjectNode> of(Listing listing) {
        return of(Documents.tree(listing), listing.listingKind());
    }

    private static void find(JsonNode node, String path, Listing.Kind kind, Map<String, ObjectNode> texts) {
        if (node instanceof ObjectNode object) {
            boolean isText = !path.isEmpty()
                    && Catalogue.find(kind, path).filter(member -> member.shape() == Shape.TEXT).isPresent();
            if (isText) {
                texts.put(path, object);
            } else {
                object.fields().forEachRemaining(field -> find(field.getValue(),
                        path.isEmpty() ? field.getKey() : path + "." + field.getKey(), kind, texts));
            }
        } else {
            for (int i = 0; node.isArray() && i < node.size(); i++) {
                find(node.get(i), path + "[" + i + "]", kind, texts);
            }
        }
    }
}
