package se.forstasamtalet.search;

import java.util.Set;
import se.forstasamtalet.language.Addresses;

/**
 * Something that was found, and why.
 *
 * @param target the slug of what it leads to; of a municipality elsewhere, its code
 * @param name the name by which it was found, as it is written
 */
public record Finding(ResultKind kind, String target, String name, Why why) {

    private static final Set<String> NEEDS = Set.copyOf(Addresses.SAID.values());
    private static final String NOW = Addresses.NOW.substring(1);

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

    /** Whether it is a page by need: for whoever wants to write, to meet somebody, or is young. */
    boolean isOfNeed() {
        return kind == ResultKind.PAGE && NEEDS.contains("/" + target);
    }

    /**
     * Whether it stands before the first door: where to go, and what was asked for by name. Whoever wants to talk now
     * meets the door first, where somebody answers.
     */
    public boolean comesBeforeTheDoor() {
        return isArea() || kind == ResultKind.ELSEWHERE || why == Why.NAME || why == Why.NUMBER
                || (kind == ResultKind.PAGE && !target.equals(NOW))
                || (kind == ResultKind.SERVICE && why == Why.TOPIC);
    }

    /** Whether it leads to an area's page. */
    public boolean isArea() {
        return kind == ResultKind.AREA || kind == ResultKind.PLACE || kind == ResultKind.REGION;
    }
}
