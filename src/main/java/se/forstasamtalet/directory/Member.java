package se.forstasamtalet.directory;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that a kind of listing can hold, as {@link Catalogue} knows it.
 *
 * @param path where it stands in the document, {@code phones[].number}
 * @param type of its value, or of each when there are several
 * @param fact the path of the fact it belongs to
 * @param group with which facts it is checked
 * @param passes whether it is over by itself after some days
 * @param weighs whether a change needs a second person
 * @param reading who meets it
 * @param inData its name in the open data
 */
public record Member(Listing.Kind kind, String path, Shape shape, Class<?> type, @Nullable String fact,
        @Nullable FactGroup group,
        boolean passes, boolean weighs, Writer writer, Reading reading, String inData) {

    private static final String ATTRIBUTES = "attributes/";

    /** What a member is. */
    public enum Shape {
        /** What a listing is known by; it never changes. */
        IDENTITY,
        /** Several values with one source and one day. */
        FACT,
        /** Several values that belong together. */
        STRUCTURE,
        /** One value, or a list of such. */
        VALUE,
        /** A text, in each language under its tag. */
        TEXT,
        /** The words of a source. */
        QUOTE,
        /** Where a fact is from. */
        SOURCE,
        /** The day a fact was last checked. */
        CHECKED
    }

    /**
     * Who meets a member.
     *
     * @param readers who should
     * @param missing those of them who do not yet
     * @param issue the number of the issue that mends it; 0 when nobody is missing
     */
    public record Reading(Set<Reader> readers, Set<Reader> missing, int issue) {

        /** Whether somebody meets it today. */
        public boolean isSeenBy(Reader reader) {
            return readers.contains(reader) && !missing.contains(reader);
        }
    }

    /** The name under which it stands in the written document. */
    public String name() {
        return path.substring(path.lastIndexOf('.') + 1).replace("[]", "");
    }

    public boolean isList() {
        return path.endsWith("[]");
    }

    /** The question of our own taxonomy that it answers. */
    public Optional<String> attribute() {
        return inData.startsWith(ATTRIBUTES) ? Optional.of(inData.substring(ATTRIBUTES.length())) : Optional.empty();
    }

    static String inData(InData named, String own) {
        if (named == null) {
            return own;
        }
        return named.attribute().isEmpty() ? named.value() : ATTRIBUTES + named.attribute();
    }
}
