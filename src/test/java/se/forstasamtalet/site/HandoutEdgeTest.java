package se.forstasamtalet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.directory.PrintedName;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.page.EveryPage;
import se.forstasamtalet.publication.Padding;
import se.forstasamtalet.publication.SecurityHeaders;
import se.forstasamtalet.site.RawHttp.Reply;

/** What one prints and hands out, as it comes over the wire; and every address that stands on paper. */
@QuarkusTest
class HandoutEdgeTest {

    private static final List<String> PAGES = List.of("/cards", "/cards/nacka", "/cards/enskede-arsta-vantor/sheet",
            "/cards/upplands-vasby/two-languages",
            "/cards/nacka/outside", "/cards/nacka/leaflet", "/cards/stockholms-lan/poster", "/cards/nacka/embed",
            "/cards/briefing/vard");

    @TestHTTPResource("/")
    URL site;

    private RawHttp http;

    @BeforeEach
    void connect() {
        http = new RawHttp(site.getPort());
    }

    @Test
    void takesAWholeMultipleOfTheSizeAndCarriesEveryHeader() throws IOException {
        List<String> expected = SecurityHeaders.ALL.stream().map(header -> header.name() + ": " + header.value())
                .toList();
        for (SiteLanguage language : List.of(SiteLanguage.SWEDISH, SiteLanguage.ARABIC, SiteLanguage.TIGRINYA)) {
            for (String page : PAGES) {
                Reply first = http.get("/" + language.tag() + page);
                Reply again = http.get("/" + language.tag() + page);
                assertEquals(200, first.status(), page);
                assertEquals(0, first.size() % Padding.SIZE, page);
                assertTrue(first.size() <= 2 * Padding.SIZE, page);
                assertEquals(first.text(), again.text(), page);
                assertTrue(first.headerLines().containsAll(expected), page);
                assertFalse(first.headers().containsKey("set-cookie"), page);
                assertEquals(0,
                        http.get("/" + language.tag() + page, "Accept-Encoding: identity").size() % Padding.PLAIN_SIZE,
                        page);
            }
            assertEquals(Padding.SIZE, http.get("/" + language.tag() + "/cards/nacka").size(),
                    "what is shown at a kitchen table is like any other page");
        }
    }

    @Test
    void keepsAPackAsAFile() throws IOException {
        for (Map.Entry<String, String> pack : Map
                .of("/ar/cards/nacka/pack", "nacka.html", "/sv/cards/polisen-nacka/pack", "polisen-nacka.html")
                .entrySet()) {
            Reply reply = http.get(pack.getKey());
            assertEquals(200, reply.status());
            assertEquals(0, reply.size() % Padding.SIZE);
            assertEquals("attachment; filename=\"" + pack.getValue() + "\"",
                    reply.headers().get("content-disposition"));
            assertTrue(reply.text().startsWith("<!DOCTYPE html>"));
        }
    }

    @Test
    void leadsFromAPlaceToTheCardsOfItsArea() throws IOException {
        assertEquals("/sv/cards/jarva", http.get("/sv/cards/kista").headers().get("location"));
        assertEquals("/ar/cards/jarva/poster", http.get("/ar/cards/Rinkeby-Kista/poster").headers().get("location"));
        assertEquals("/sv/cards/sodertalje", http.get("/sv/cards/s%C3%B6dert%C3%A4lje/").headers().get("location"));
        assertEquals("/en/cards", http.get("/en/cards/").headers().get("location"));
        assertEquals(Padding.SIZE, http.get("/sv/cards/kista").size());
    }

    @Test
    void refusesKindly() throws IOException {
        for (String nowhere : List.of("/sv/cards/atlantis", "/sv/cards/nacka/brev", "/sv/cards/nacka/poster/2",
                "/sv/cards/%00", "/sv/cards/<script>", "/xx/cards/nacka", "/sv/cards//")) {
            Reply reply = http.get(nowhere);
            assertTrue(reply.status() == 404 || reply.status() == 303, nowhere + " " + reply.status());
            assertEquals(Padding.SIZE, reply.size(), nowhere);
        }
        assertEquals(404, http.get("/sv/cards/%zz").status());
        assertEquals(405, http.request("POST", "/sv/cards/nacka", "Content-Length: 0").status());
        assertEquals("https://www.smhi.se/",
                http.get("/sv/cards/nacka", "Cookie: __Host-v=1").headers().get("location"));
        assertEquals(0, http.request("HEAD", "/sv/cards/nacka/sheet").body().length);
    }

    /**
     * Paper cannot be corrected: whatever was ever printed leads to its area, in the language of the paper, for ever.
     */
    @Test
    void everyAddressThatWasEverPrintedLeadsToItsArea() throws IOException {
        List<String> dead = new ArrayList<>();
        for (PrintedName printed : EveryPage.CONTENT.printed()) {
            for (SiteLanguage language : SiteLanguage.values()) {
                String address = "/" + language.printedTag() + "/" + printed.name();
                if (!end(address).equals("/" + language.tag() + "/" + printed.area())) {
                    dead.add(address + " ends at " + end(address));
                }
            }
            if (!end("/" + printed.name()).equals("/sv/" + printed.area())) {
                dead.add("/" + printed.name());
            }
        }
        assertEquals(List.of(), dead);
        assertEquals("/sv-simple", end("/latt"));
        // What leaflets and posters say to those who are hurt.
        for (SiteLanguage language : SiteLanguage.values()) {
            String exposed = "/" + language.tag() + "/exposed";
            assertEquals(exposed, end(exposed));
        }
    }

    /** Where a browser stands after at most two redirects. */
    private String end(String address) throws IOException {
        Reply reply = http.get(address);
        for (int redirects = 0; reply.status() == 303 && redirects < 2; redirects++) {
            address = reply.headers().get("location");
            reply = http.get(address);
        }
        return reply.status() == 200 ? address : address + " " + reply.status();
    }
}
