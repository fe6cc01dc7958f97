package se.forstasamtalet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.site.RawHttp.Reply;

@QuarkusTest
class SearchEnginesTest {

    @TestHTTPResource("/")
    URL site;

    @Inject
    Publisher publisher;

    @Inject
    SiteConfig config;

    @Test
    void areKeptFromTheWaysOutAndLedToTheSitemap() throws IOException {
        String robots = new RawHttp(site.getPort()).get("/robots.txt").text();
        assertTrue(robots.startsWith("User-agent: *\n"), robots);
        for (String line : List.of("Disallow: /exit", "Disallow: /return", "Disallow: /edit",
                "Sitemap: " + config.address().resolve("/sitemap.xml"))) {
            assertTrue(robots.lines().anyMatch(line::equals), line);
        }
        for (String page : publisher.current().pages().keySet()) {
            assertTrue(robots.lines().filter(line -> line.startsWith("Disallow: "))
                    .noneMatch(line -> page.startsWith(line.substring("Disallow: ".length()))), page);
        }
    }

    @Test
    void areToldOfEveryPageOnceAndOfNothingElse() throws IOException {
        Set<String> expected = publisher.current().pages().values().stream().map(standing -> standing.page().frame())
                .filter(frame -> frame.language().isIndexed() && !frame.isInSwedishAlone())
                .map(frame -> frame.address())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> told = xml("/sitemap.xml").select("loc").eachText().stream()
                .flatMap(map -> read(map).select("loc").eachText().stream())
                .map(address -> URI.create(address).getPath()).toList();
        assertEquals(expected, new TreeSet<>(told));
        assertEquals(expected.size(), told.size());
    }

    /** What one page says of another, that one says of it (a search engine believes nothing else). */
    @Test
    void everyPageNamesAllItsTranslationsAndTheyNameIt() throws IOException {
        Map<String, Map<String, String>> alternates = new HashMap<>();
        for (String map : xml("/sitemap.xml").select("loc").eachText()) {
            for (Element page : read(map).select("url")) {
                alternates.put(page.select("loc").text(), page.select("xhtml|link").stream()
                        .collect(Collectors.toMap(link -> link.attr("hreflang"), link -> link.attr("href"))));
            }
        }
        Set<String> languages = tags(Arrays.stream(SiteLanguage.values()));
        Set<String> ofProfessionals = tags(SiteLanguage.OF_PROFESSIONALS.stream());
        assertFalse(alternates.isEmpty());
        alternates.forEach((address, others) -> {
            assertEquals(address.contains("/professionals") ? ofProfessionals : languages, others.keySet(), address);
            assertTrue(others.containsValue(address), address);
            others.values().forEach(other -> assertEquals(others, alternates.get(other), address));
        });
    }

    private static Set<String> tags(Stream<SiteLanguage> languages) {
        return languages.filter(SiteLanguage::isIndexed).map(SiteLanguage::tag).collect(Collectors.toSet());
    }

    /** No visitor ever asks for them, so they need not look like pages; but they give nothing away and may be kept. */
    @Test
    void getFilesThatAreNoPages() throws IOException {
        RawHttp http = new RawHttp(site.getPort());
        for (String address : List.of("/robots.txt", "/sitemap.xml", "/sitemap-sv.xml", SecurityContact.PATH)) {
            Reply reply = http.get(address);
            assertEquals(address.endsWith(".txt") ? "text/plain;charset=utf-8" : "application/xml;charset=utf-8",
                    reply.headers().get("content-type"));
            assertEquals("public, max-age=60", reply.headers().get("cache-control"));
            assertTrue(reply.headers().get("x-robots-tag").contains("noarchive"));
            assertFalse(reply.headers().containsKey("set-cookie"));
            assertEquals(304, http.get(address, "If-None-Match: " + reply.headers().get("etag")).status());
            assertEquals(0, http.request("HEAD", address).body().length);
            assertEquals(405, http.request("POST", address, "Content-Length: 0").status());
        }
        for (String address : List.of("/sitemap-xx.xml", "/sitemap-.xml", "/sitemap")) {
            assertEquals(404, http.get(address).status(), address);
        }
    }

    private Document read(String address) {
        try {
            return xml(URI.create(address).getPath());
        } catch (IOException gone) {
            throw new AssertionError(address, gone);
        }
    }

    private Document xml(String path) throws IOException {
        Reply reply = new RawHttp(site.getPort()).get(path);
        assertEquals("application/xml;charset=utf-8", reply.headers().get("content-type"), path);
        return Jsoup.parse(reply.text(), "", Parser.xmlParser());
    }
}
