package se.forstasamtalet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.forstasamtalet.publication.Padding;
import se.forstasamtalet.site.RawHttp.Reply;

/** What professionals choose stands in the address, and the page is made when it is asked for. */
@QuarkusTest
class ProfessionalChoicesTest {

    private static final String REFER = "/sv/professionals/refer";

    @TestHTTPResource("/")
    URL site;

    private RawHttp http;

    @BeforeEach
    void connect() {
        http = new RawHttp(site.getPort());
    }

    @Test
    void givesThePageWithWhatWasChosen() throws IOException {
        Reply chosen = http.get(REFER + "?area=nacka&group=yes");
        assertEquals(200, chosen.status());
        assertTrue(chosen.text().contains("ATV Nacka") && !http.get(REFER).text().contains("class=\"fit\""));
        assertEquals(http.get(REFER).headers().keySet(), chosen.headers().keySet(), "like every page");
        assertEquals("no-store", chosen.headers().get("cache-control"));
        assertEquals(0, chosen.size() % Padding.SIZE);
        assertTrue(http.get("/en/professionals/compare?service=atv-nacka&service=atv-taby").text()
                .contains("Side by side"));
    }

    @Test
    void answersAsPlainlyWithoutGzipAndWithoutABody() throws IOException {
        assertEquals(0, http.get(REFER + "?area=nacka", "Accept-Encoding: identity").size() % Padding.PLAIN_SIZE);
        Reply head = http.request("HEAD", REFER + "?area=nacka");
        assertEquals(200, head.status());
        assertEquals(http.get(REFER + "?area=nacka").headers().get("content-length"),
                head.headers().get("content-length"));
    }

    /** For the notes of a case; padded as pages are. */
    @Test
    void givesWhatWasChosenAsAFile() throws IOException {
        Reply file = http.get(REFER + "?area=nacka&group=yes&format=csv");
        assertEquals("text/csv;charset=utf-8;header=present", file.headers().get("content-type"));
        assertEquals("attachment; filename=\"forsta-samtalet.csv\"", file.headers().get("content-disposition"));
        assertTrue(file.text().contains("ATV Nacka;Ja;"), file.text());
        assertEquals(0, file.size() % Padding.SIZE);
        assertTrue(http.get(REFER + "?area=nacka&format=csv", "Accept-Encoding: identity").text().endsWith("\n\n"));
        assertEquals("text/html;charset=utf-8", http.get("/sv/professionals/gaps?format=csv").headers()
                .get("content-type"));
    }

    @Test
    void answersWhatProfessionalsSearchFor() throws IOException {
        Reply found = http.search("/sv/professionals/search", "IGOR");
        assertEquals(200, found.status());
        assertTrue(found.text().contains("/sv/professionals/glossary#igor"));
        assertEquals(0, found.size() % Padding.SIZE);
        assertEquals("no-store", found.headers().get("cache-control"));
        assertEquals(405, http.search("/ar/professionals", "IGOR").status());
        assertEquals(404, http.search("/ar/professionals/search", "IGOR").status());
        assertTrue(http.search("/en/professionals/search", "RVT").text().contains("/en/professionals/glossary#rvt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "?&&&===", "?area", "?area=", "?area=%00", "?%61rea=%F0%28%8C%28",
        "?area=nacka&area=nacka&area=nacka", "?q=min+man", "?area=../../etc/passwd",
        "?group=yes&group=yes&x[]=1&x[y]=2;DROP", "?area=%3Cscript%3E",
        "?a=1&b=1&c=1&d=1&e=1&f=1&g=1&h=1&i=1&j=1&k=1&l=1&m=1&n=1&o=1&p=1&q=1&r=1&s=1&t=1&u=1&v=1&w=1&x=1&y=1&area=nacka"})
    void answersNonsenseKindly(String query) throws IOException {
        Reply reply = http.get(REFER + query);
        assertEquals(200, reply.status());
        assertTrue(reply.text().contains("Hitta en verksamhet") && !reply.text().contains("passwd")
                && !reply.text().contains("&lt;script"), query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?area=%zz", "?area=%"})
    void saysOfAnAddressThatIsNoneThatItIsNone(String query) throws IOException {
        assertEquals(400, http.get(REFER + query).status());
    }

    /** The real register, of which the first publication is the survey. */
    @Test
    void tellsOfTheSurveyAsItStood() throws IOException {
        Reply then = http.get("/sv/professionals/survey/7?as_of=2024-12-31");
        assertTrue(then.text().contains("Så stod det den 31 december 2024.") && then.text().contains("Sigtuna"));
        for (String nonsense : List.of("as_of=2999-01-01", "as_of=soon", "as_of=%00", "as_of=-999999999-01-01",
                "as_of=+999999999-12-31")) {
            assertEquals(200, http.get("/sv/professionals/survey/7?" + nonsense).status(), nonsense);
        }
    }

    @Test
    void readsNothingFromTheAddressesOfOtherPages() throws IOException {
        for (String path : List.of("/sv/nacka", "/sv/find", "/sv/professionals/gaps", "/sv/professionals")) {
            assertEquals(http.get(path).text(), http.get(path + "?area=nacka&service=atv-nacka&q=x").text(), path);
        }
        assertEquals(414, http.get(REFER + "?area=" + "x".repeat(3_000)).status());
        assertFalse(http.get(REFER + "?area=nacka", "Cookie: __Host-v=1").text().contains("ATV Nacka"),
                "the curtain is drawn");
    }
}
