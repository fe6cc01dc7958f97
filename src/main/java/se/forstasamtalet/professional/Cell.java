package se.forstasamtalet.professional;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.forstasamtalet.page.Link;

/**
 * An answer on a page for professionals.
 *
 * @param label what was asked
 * @param lines the answer in the page's language; empty where the source's own words say it all
 * @param quote the source's own words in Swedish, or empty
 * @param links what the answer is: areas or services
 * @param words words of the answer that are explained
 * @param source where it is from and when it was last checked, or empty when nobody has said
 */
public record Cell(String label, List<String> lines, String quote, List<Link> links, List<Link> words, String source) {

    boolean isKnown(String unknown) {
        return !quote.isEmpty() || !links.isEmpty() || !lines.equals(List.of(unknown));
    }

    /** All of it on one line, as it stands in a table for spreadsheets. */
    String text() {
        String said = Stream.of(lines.stream(), quote.isEmpty() ? Stream.<String>of() : Stream.of(quote),
                links.stream().map(Link::text)).flatMap(part -> part).collect(Collectors.joining(". "));
        return source.isEmpty() ? said : said + " (" + source + ")";
    }

    /** The same answer where the source's words stand beside it anyhow. */
    Cell withoutQuote() {
        return new Cell(label, lines, "", links, List.of(), source);
    }

    /** The same answer under another label. */
    Cell of(String other) {
        return new Cell(other, lines, quote, links, words, source);
    }
}
