package se.forstasamtalet.directory;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.function.Consumer;

/** The one written form of listings: YAML in {@code content/}, JSON in the database, the same field names in both. */
public final class Documents {

    private static final ObjectMapper JSON = configure(new JsonMapper());

    private Documents() {}

    /** Makes a mapper speak the written form: no unknown fields, no guesses, nothing written that is not known. */
    public static <M extends ObjectMapper> M configure(M mapper) {
        mapper.registerModule(new JavaTimeModule());
        // Only components are written: a record's own questions (isFree) are answers, not facts.
        mapper.setVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY);
        mapper.setVisibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE);
        mapper.setVisibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE);
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        // 350 would become 3.5E+2 in a document that is changed.
        mapper.configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY);
        mapper.coercionConfigFor(LogicalType.Enum).setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        return mapper;
    }

    public static String write(Listing listing) {
        try {
            return JSON.writeValueAsString(listing);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("cannot write " + listing.slug(), impossible);
        }
    }

    /** The listing as its document reads after a change to it. */
    @SuppressWarnings("unchecked")
    public static <L extends Listing> L changed(L listing, Consumer<ObjectNode> change) {
        ObjectNode document = tree(listing);
        change.accept(document);
        return (L) read(document.toString(), listing.listingKind());
    }

    /** @throws IllegalArgumentException when the document is not one we wrote */
    static JsonNode tree(String document) {
        try {
            return JSON.readTree(document);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("not a document", unreadable);
        }
    }

    static ObjectNode tree(Listing listing) {
        return JSON.valueToTree(listing);
    }

    /** @throws IllegalArgumentException when the document is not one we wrote */
    public static Listing read(String document, Listing.Kind kind) {
        try {
            Listing listing = JSON.readValue(document, kind.type());
            if (listing == null) {
                throw new IllegalArgumentException("not a document of " + kind.folder());
            }
            return listing;
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("not a document of " + kind.folder(), unreadable);
        }
    }
}
