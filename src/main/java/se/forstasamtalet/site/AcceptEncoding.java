package se.forstasamtalet.site;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What {@code Accept-Encoding} says (RFC 9110 section 12.5.3). */
final class AcceptEncoding {

    private static final String GZIP = "gzip";
    /** An old name that means the same (RFC 9110 section 8.4.1.3). */
    private static final String X_GZIP = "x-gzip";
    private static final String ANY = "*";
    private static final String NOTHING = "(?i)q=0([.]0{0,3})?";

    private AcceptEncoding() {}

    /**
     * Whether somebody takes gzip, however little they like it: what is taken has one size. Whoever does not say
     * anything is mostly a simple program that could not read it.
     *
     * @param values of the header, as often as it is there
     */
    static boolean takesGzip(List<String> values) {
        List<String[]> taken = values.stream().flatMap(value -> Stream.of(value.split(",")))
                .map(one -> one.strip().toLowerCase(Locale.ROOT).split("[ \\t]*;[ \\t]*")).toList();
        return taken.stream().filter(one -> one[0].equals(GZIP) || one[0].equals(X_GZIP)).findFirst()
                .or(() -> taken.stream().filter(one -> one[0].equals(ANY)).findFirst())
                .map(one -> Stream.of(one).skip(1).noneMatch(weight -> weight.matches(NOTHING))).orElse(false);
    }
}
