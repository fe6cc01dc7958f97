package se.forstasamtalet.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * One fact as the reader meets it.
 *
 * @param label what is asked
 * @param lines the answer
 * @param source where it is from, or empty when nobody has said
 * @param quote the source's own words in Swedish, or empty
 * @param property what schema.org calls it, or empty
 * @param inSwedish what of the answer stands in Swedish too, since nobody has read it in this language; else empty
 * @param isUnknown whether the answer is only that one may ask
 */
public record Fact(String label, List<String> lines, String source, String quote, String property, String inSwedish,
        boolean isUnknown) {

    public Fact(String label, List<String> lines, String source, String quote) {
        this(label, lines, source, quote, "", "", false);
    }

    /** The same fact with one line more. */
    Fact with(String line) {
        return new Fact(label, Stream.concat(lines.stream(), Stream.of(line)).toList(), source, quote, property,
                inSwedish, isUnknown);
    }

    /** The same fact, which search engines know by a name of their own. */
    public Fact knownAs(String name) {
        return new Fact(label, lines, source, quote, name, inSwedish, isUnknown);
    }

    /** The same fact with what is said in Swedish beneath. */
    public Fact beneath(String swedish) {
        return new Fact(label, lines, source, quote, property, swedish, isUnknown);
    }

    /** The same fact, of which nothing is known when this is so. */
    public Fact unknownIf(boolean nothingIsKnown) {
        return new Fact(label, lines, source, quote, property, inSwedish, nothingIsKnown);
    }
}
