package se.forstasamtalet.professional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.site.RawHttp;

/**
 * What the source documents know stands on a page. The table {@code facts/known.tsv} names for each fact the document,
 * the section, what is said and the address; it is looked up there on the running site, with its source beside it.
 */
@QuarkusTest
class KnownFactsTest {

    private static final Path TABLE = Path.of("src/test/resources/facts/known.tsv");

    @TestHTTPResource("/")
    URL site;

    private record Known(String document, String section, String statement, String path, String id) {

        static Known of(String line) {
            String[] cells = line.split("\t");
            String[] address = cells[3].split("#");
            return new Known(cells[0], cells[1], cells[2], address[0], address.length > 1 ? address[1] : "");
        }
    }

    @Test
    void everyFactOfTheTableStandsWhereItIsSaidToStand() throws IOException {
        List<Known> table = Files.readAllLines(TABLE).stream().skip(1).map(Known::of).toList();
        assertTrue(table.size() >= 150, "only " + table.size() + " facts");
        RawHttp http = new RawHttp(site.getPort());
        Map<String, Document> pages = new HashMap<>();
        for (String path : table.stream().map(Known::path).distinct().toList()) {
            pages.put(path, Jsoup.parse(http.get(path).text()));
        }
        List<String> missing = new ArrayList<>();
        for (Known known : table) {
            Document page = pages.get(known.path());
            Element place = place(page, known.id());
            if (place == null || !told(place).contains(known.statement())) {
                missing.add(known.toString());
            } else if (place.hasClass("said") && !place.select(".source").text().contains(known.section())) {
                missing.add("without its section: " + known);
            }
        }
        assertEquals(List.of(), missing);
    }

    private static Element place(Document page, String id) {
        return id.isEmpty() ? page.body() : page.getElementById(id);
    }

    /** A word of the glossary and what explains it stand beside each other. */
    private static String told(Element place) {
        return place.tagName().equals("dt")
                ? place.nextElementSiblings().stream().map(Element::text).collect(Collectors.joining(" "))
                : place.text();
    }
}
