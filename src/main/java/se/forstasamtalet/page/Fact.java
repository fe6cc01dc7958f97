package se.forstasamtalet.page;

import java.util.List;

/**
 * One fact as the reader meets it.
 *
 * @param label what is asked
 * @param lines the answer
 * @param source where it is from, or empty when nobody has said
 * @param quote the source's own words in Swedish, or empty
 */
public record Fact(String label, List<String> lines, String source, String quote) {
}
