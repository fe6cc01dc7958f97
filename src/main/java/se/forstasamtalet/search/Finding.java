package se.forstasamtalet.search;

/**
 * Something that was found, and why.
 *
 * @param target the slug of what it leads to; of a municipality elsewhere, its code
 * @param name the name by which it was found, as it is written
 */
public record Finding(ResultKind kind, String target, String name, Why why) {

    /** Why a result is there; people trust what they understand. */
    public enum Why {
        /** It has this name. */
        NAME,
        /** It is called there, or on a number that begins so. */
        NUMBER,
        /** A postcode that begins so lies there. */
        POSTCODE,
        /** Its name has these words in it. */
        WORDS,
        /** It has what was asked for: a method, a group, a price, a language. */
        FACT,
        /** It answers what was asked about. */
        TOPIC,
        /** Its name is spelled or sounds almost like this. */
        LIKENESS
    }

    /** Whether it leads to an area's page. */
    public boolean isArea() {
        return kind == ResultKind.AREA || kind == ResultKind.PLACE || kind == ResultKind.REGION;
    }
}
