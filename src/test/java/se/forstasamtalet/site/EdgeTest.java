package se.forstasamtalet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.forstasamtalet.publication.Padding;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.publication.SecurityHeaders;
import se.forstasamtalet.site.RawHttp.Reply;

@QuarkusTest
class EdgeTest {

    @TestHTTPResource("/")
    URL site;

    @Inject
    Publisher publisher;

    private RawHttp http;

    @BeforeEach
    void connect() {
        http = new RawHttp(site.getPort());
    }

    @Test
    void everyPageInEveryLanguageHasTheOneSize() throws IOException {
        for (String address : publisher.current().pages().keySet()) {
            Reply reply = http.get(address);
            assertEquals(200, reply.status(), address);
            assertEquals(isOfOneSize(address) ? Padding.SIZE : reply.size() / Padding.SIZE * Padding.SIZE, reply.size(),
                    address);
        }
        assertTrue(publisher.current().pages().size() > 300, "all pages of four languages");
    }

    @Test
    void everyPageHasItsOneSizeForAClientThatTakesNoGzip() throws IOException {
        for (String address : publisher.current().pages().keySet()) {
            Reply reply = http.get(address, "Accept-Encoding: identity");
            assertFalse(reply.headers().containsKey("content-encoding"), address);
            assertEquals(
                    isOfOneSize(address) ? Padding.PLAIN_SIZE : reply.size() / Padding.PLAIN_SIZE * Padding.PLAIN_SIZE,
                    reply.size(), address);
        }
        assertEquals(http.get("/sv/nacka").text().stripTrailing(),
                http.get("/sv/nacka", "Accept-Encoding: identity").text().stripTrailing());
    }

    /** What visitors read; other pages take a whole multiple. */
    private boolean isOfOneSize(String address) {
        return publisher.current().pages().get(address).page().mostSizes() == 1;
    }

    @Test
    void refusalsRedirectsAndTheIconHaveTheSameSizeAsPages() throws IOException {
        for (String address : List.of("/", "/nacka", "/kista", "/Nacka", "/sv/nacka/", "/exit", "/return", "/icon.svg",
                "/favicon.ico",
                "/sv/nowhere", "/nowhere", "/%zz", "/" + "x".repeat(4_000))) {
            assertEquals(Padding.SIZE, http.get(address).size(), address);
        }
        assertEquals(Padding.SIZE, http.request("POST", "/sv/nacka", "Content-Length: 0").size());
        assertEquals(Padding.SIZE, http.get("/sv/nacka", "Cookie: __Host-v=1").size());
        assertEquals(Padding.SIZE, http.get("/sv/nacka", "X-Long: " + "x".repeat(60_000)).size());
    }

    @Test
    void everyStatusAndMethodCarriesEveryHeaderToTheLetter() throws IOException {
        List<Reply> replies = new ArrayList<>();
        for (String method : List.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "BREW")) {
            for (String address : List.of("/", "/sv", "/sv/nacka", "/nacka", "/nowhere", "/exit", "/return",
                    "/icon.svg", "/%zz")) {
                replies.add(http.request(method, address, "Content-Length: 0"));
            }
        }
        replies.add(http.request("POST", "/sv", "Content-Length: 999999999"));
        replies.add(http.get("/" + "x".repeat(3_000)));
        replies.add(http.get("/sv", "X-Long: " + "x".repeat(60_000)));
        replies.add(http.get("/exit", "Sec-Purpose: prefetch"));
        replies.add(http.post("/sv/find", "q=%zz"));
        for (Reply reply : replies) {
            assertTrue(reply.headerLines().containsAll(SecurityHeaders.headers(reply.status()).stream()
                    .map(header -> header.name() + ": " + header.value()).toList()), reply.head());
            for (String absent : List.of("etag", "last-modified", "server", "x-powered-by", "via", "nel", "report-to",
                    "vary", "accept-ch")) {
                assertFalse(reply.headers().containsKey(absent), absent);
            }
        }
        assertTrue(replies.stream().map(Reply::status).toList()
                .containsAll(List.of(200, 204, 303, 400, 404, 405, 413, 414, 431)));
    }

    /** Above the neutral page WebKit otherwise shows our address after Back, and never stops loading. */
    @Test
    void whateverLeadsElsewhereSaysNothingOfItsOpenerAndPagesDo() throws IOException {
        String curtain = "Cookie: __Host-v=1";
        for (Reply reply : List.of(http.get("/"), http.get("/nacka"), http.get("/Nacka"), http.get("/latt/nacka"),
                http.get("/sv/nacka/"), http.get("/exit"), http.request("HEAD", "/nacka"), http.get("/return"),
                http.get("/sv/nacka", curtain), http.get("/nowhere", curtain), http.get("/api", curtain),
                http.search("/sv/find", "Kista"), http.search("/sv/find", "Kista", curtain),
                http.get("/sv/cards/kista"), http.get("/edit"))) {
            assertEquals(303, reply.status(), reply.head());
            assertFalse(reply.headers().containsKey("cross-origin-opener-policy"), reply.head());
        }
        for (String address : List.of("/sv", "/sv/nacka", "/nowhere", "/sv/cards/nacka", "/edit/sign-in")) {
            assertEquals("same-origin", http.get(address).headers().get("cross-origin-opener-policy"), address);
        }
    }

    @Test
    void headHasTheHeadOfGetAndNoBody() throws IOException {
        Reply get = http.get("/sv/nacka");
        Reply head = http.request("HEAD", "/sv/nacka");
        assertEquals(get.headers().get("content-length"), head.headers().get("content-length"));
        assertEquals(0, head.body().length);
    }

    @Test
    void negotiatesTheLanguageAtTheRootAndAtShortLinks() throws IOException {
        for (Map.Entry<String, String> wish : Map
                .of("ar-EG,ar;q=0.9", "ar", "en-GB", "en", "da, de;q=0.3", "sv", "", "sv", ";;q=x", "sv").entrySet()) {
            assertEquals("/" + wish.getValue(),
                    http.get("/", "Accept-Language: " + wish.getKey()).headers().get("location"));
            assertEquals("/" + wish.getValue() + "/nacka",
                    http.get("/nacka", "Accept-Language: " + wish.getKey()).headers().get("location"));
        }
        assertEquals("/sv/sodertalje", http.get("/s%C3%B6dert%C3%A4lje").headers().get("location"));
        assertEquals("/sv/jarva", http.get("/kista").headers().get("location"));
        assertEquals("/sv/jarva", http.get("/Rinkeby-Kista").headers().get("location"), "a former name leads on");
        assertEquals("/sv/now", http.get("/nu").headers().get("location"), "as one says it");
        assertEquals("/ar/meet", http.get("/ar/motas").headers().get("location"));
        assertEquals("/fi/service/116016", http.get("/fi/service/kvinnofridslinjen").headers().get("location"),
                "an address that tells leads to one that does not");
        assertEquals(404, http.get("/tuna").status(), "a name of two places is not guessed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"/upplandsvasby|upplands-vasby", "/UpplandsVäsby|upplands-vasby",
        "/norrainnerstaden|norra-innerstaden", "/hagerstenalvsjo|hagersten-alvsjo",
        "/hasselbyvallingby|hasselby-vallingby", "/solna-stad|solna", "/solnastad|solna", "/nackakommun|nacka",
        "/nacka-kommun|nacka", "/Nacka%20kommun|nacka", "/upplands-vasby-kommun|upplands-vasby", "//nacka|nacka",
        "/sv//nacka|nacka", "///sv///nackakommun//|nacka", "/s%c3%b6dert%C3%A4lje|sodertalje",
        "/s%F6dert%E4lje|sodertalje", "/s%u00F6dert%u00e4lje|sodertalje", "/so%CC%88derta%CC%88lje|sodertalje",
        "/s%25C3%25B6dert%25C3%25A4lje|sodertalje", "/s%C3%83%C2%B6dert%C3%83%C2%A4lje|sodertalje",
        "/södertälje|sodertalje", "/S%C3%96DERT%C3%84LJE|sodertalje"})
    void understandsWhatSomebodyHeardSaidAloud(String address, String area) throws IOException {
        assertEquals("/sv/" + area, http.get(address).headers().get("location"));
    }

    @Test
    void aNameThatIsNoneLeadsNowhereHoweverItIsWritten() throws IOException {
        for (String address : List.of("/stad", "/kommun", "/stockholmskommunen2", "/tu-na", "/tunakommun",
                "//elsewhere.example", "/sv//elsewhere.example")) {
            assertEquals(404, http.get(address).status(), address);
        }
    }

    @Test
    void leavesToTheNeutralSiteAndStaysAwayUntilReturned() throws IOException {
        Reply exit = http.get("/exit");
        assertEquals(303, exit.status());
        assertEquals("https://www.smhi.se/", exit.headers().get("location"));
        assertEquals("__Host-v=1; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=300",
                exit.headers().get("set-cookie"));
        assertEquals("\"cache\"", exit.headers().get("clear-site-data"));
        for (String address : List.of("/sv/nacka", "/", "/nacka", "/nowhere", "/sv/exposed")) {
            Reply behindTheCurtain = http.get(address, "Cookie: other=x; __Host-v=1");
            assertEquals(303, behindTheCurtain.status(), address);
            assertEquals("https://www.smhi.se/", behindTheCurtain.headers().get("location"), address);
            assertFalse(behindTheCurtain.headers().containsKey("set-cookie"), address);
        }
        Reply returned = http.get("/return", "Cookie: __Host-v=1");
        assertEquals("/", returned.headers().get("location"));
        assertTrue(returned.headers().get("set-cookie").endsWith("Max-Age=0"));
    }

    @Test
    void aGuessingBrowserDoesNotDrawTheCurtain() throws IOException {
        for (String header : List.of("Sec-Purpose: prefetch;prerender", "Sec-Purpose: prefetch", "Purpose: prefetch",
                "purpose: Prefetch", "X-Moz: prefetch", "X-Purpose: preview", "X-Purpose: prefetch")) {
            Reply guess = http.get("/exit", header);
            assertEquals(204, guess.status(), header);
            assertFalse(guess.headers().containsKey("set-cookie"), header);
        }
        Reply look = http.request("HEAD", "/exit");
        assertEquals("https://www.smhi.se/", look.headers().get("location"));
        assertFalse(look.headers().containsKey("set-cookie"), "who only looks whether it is there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "gzip;q=0.5", "gzip ; q=0.001", "*", "*;q=0.1", "x-gzip", "br, gzip",
        "identity;q=1, gzip;q=0.1", "deflate,\tgzip", "gzip;q=1.000", "*;q=0, gzip"})
    void whoeverTakesGzipGetsTheOneSize(String header) throws IOException {
        Reply reply = http.get("/sv/nacka", "Accept-Encoding: " + header);
        assertEquals("gzip", reply.headers().get("content-encoding"));
        assertEquals(Padding.SIZE, reply.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "identity", "gzip;q=0", "gzip; q=0", "GZIP;Q=0.000", "br", "deflate, br;q=1",
        "*;q=0", "gzip;q=0, *", "gzipped", "not-gzip"})
    void whoeverDoesNotTakeItGetsTheOtherOneSize(String header) throws IOException {
        Reply reply = http.get("/sv/nacka", "Accept-Encoding: " + header);
        assertFalse(reply.headers().containsKey("content-encoding"));
        assertEquals(Padding.PLAIN_SIZE, reply.size());
    }

    @Test
    void whatSeveralHeadersSayCountsTogether() throws IOException {
        assertEquals(Padding.SIZE, http.get("/sv", "Accept-Encoding: br", "Accept-Encoding: gzip").size());
    }

    @Test
    void noPageSetsACookie() throws IOException {
        for (String address : publisher.current().pages().keySet()) {
            assertFalse(http.get(address).headers().containsKey("set-cookie"), address);
        }
    }

    @Test
    void hostileInputIsRefusedKindlyAndNeverBreaksAnything() throws IOException {
        List<String> addresses = List.of("/%", "/%zz", "/%c3%28", "/%ff%fe", "/..%2f..%2fetc%2fpasswd",
                "/../../etc/passwd", "/sv/../../x",
                "/sv//nacka", "//", "/sv/%00", "/sv/nacka%0d%0aSet-Cookie:x=1", "/;a=b", "/sv?q=" + "x".repeat(1_000),
                "/sv/<script>",
                "/'%22", "/{site}", "/sv/" + "a/".repeat(500), "*", "nacka", "http://elsewhere/sv");
        for (String address : addresses) {
            Reply reply = http.get(address);
            assertTrue(reply.status() >= 200 && reply.status() < 500, address + " " + reply.status());
            assertFalse(reply.text().contains("Exception"), address);
            assertFalse(reply.headers().containsKey("set-cookie"), address);
        }
        for (byte[] rubbish : rubbish()) {
            Reply reply = http.send(rubbish, false);
            assertTrue(reply.status() == 0 || reply.status() >= 400 && reply.status() < 500, reply.head());
        }
        assertEquals(200, http.get("/sv").status());
    }

    private static List<byte[]> rubbish() throws IOException {
        ByteArrayOutputStream notUtf8 = new ByteArrayOutputStream();
        notUtf8.write("GET /s".getBytes(StandardCharsets.US_ASCII));
        notUtf8.write(new byte[]{(byte) 0xc3, (byte) 0x28, (byte) 0xff});
        notUtf8.write(" HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return Stream.concat(Stream.of(notUtf8.toByteArray()), Stream.of(
                "GET /" + "x".repeat(64_000) + " HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /sv HTTP/1.1\r\nHost: x\r\nX: " + "y".repeat(65_536) + "\r\n\r\n",
                "GET /sv HTTP/1.1\r\nHost: x\r\n" + "X: y\r\n".repeat(8_000) + "\r\n",
                "POST /sv HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
                "POST /sv HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\nzz",
                "POST /sv HTTP/1.1\r\nHost: x\r\nContent-Length: 10000000000\r\n\r\n" + "z".repeat(100_000),
                "GET\r\n\r\n", "PRI * HTTP/9.9\r\n\r\n").map(text -> text.getBytes(StandardCharsets.UTF_8))).toList();
    }

    /** Two ways to read a request are one too many: a proxy may read it the other way (RFC 9112). */
    @ParameterizedTest
    @ValueSource(strings = {"/sv/find", "/sv/report/nacka", "/sv", "/edit/sign-in", "/edit/sheet", "/api/services",
        "/q/health"})
    void whatCouldBeReadInTwoWaysIsTheLastThatIsAnsweredOnItsLine(String path) throws IOException {
        String next = "GET /sv HTTP/1.1\r\nHost: localhost\r\n\r\n";
        String twoLengths = untilTheLineIsClosed(
                "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + next);
        assertEquals(1, twoLengths.split("HTTP/1.1 [2345]", -1).length - 1, twoLengths);
        assertTrue(twoLengths.startsWith("HTTP/1.1 400"), twoLengths);
        for (String hosts : List.of("Host: localhost\r\nHost: elsewhere.example\r\n", "")) {
            String toNobody = untilTheLineIsClosed("GET " + path + " HTTP/1.1\r\n" + hosts + "\r\n" + next);
            assertTrue(toNobody.startsWith("HTTP/1.1 400"), toNobody);
            assertEquals(1, toNobody.split("HTTP/1.1 [2345]", -1).length - 1, toNobody);
        }
    }

    @Test
    void aSheetThatIsTooLargeIsRefusedWithAPage() throws IOException {
        String refused = untilTheLineIsClosed("POST /edit/sheet HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 4000000\r\n\r\n--b");
        assertTrue(refused.startsWith("HTTP/1.1 413"), refused);
    }

    private String untilTheLineIsClosed(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", site.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    /** What the desk says of itself would otherwise be what a stranger's header says. */
    @Test
    void theDeskStandsOnlyWhereSomebodySaidThatItStands() throws IOException {
        for (String path : List.of("/edit", "/edit/sign-in", "/edit/invitation/x")) {
            String foreign = "GET " + path + " HTTP/1.1\r\nHost: evil.example\r\n\r\n";
            Reply reply = http.send(foreign.getBytes(StandardCharsets.US_ASCII), false);
            assertEquals(421, reply.status());
            assertEquals(1, reply.text().lines().count());
            assertTrue(reply.text().contains("EDIT_HOST") && !reply.text().contains("evil"), reply.text());
        }
    }

    @Test
    void operatorsSeeHowFarPublishingHasComeAndVisitorsDoNot() throws IOException {
        long number = publisher.current().publication();
        assertTrue(http.get("/q/metrics", "Accept-Encoding: identity").text()
                .contains("\npublication_published " + number + "\n"));
        assertTrue(http.get("/q/metrics").text().contains("\npublication_shown " + number + "\n"));
        assertTrue(http.get("/q/health/ready").text().replaceAll("\\s", "")
                .contains("\"data\":{\"published\":" + number + ",\"shown\":" + number + "}"));
        for (String path : List.of("/q/metrics", "/q/health", "/q/health/ready")) {
            Reply reply = http.send(("GET " + path + " HTTP/1.1\r\nHost: samtalet.example\r\n"
                    + "Accept-Encoding: gzip\r\n\r\n").getBytes(StandardCharsets.US_ASCII), false);
            assertEquals(404, reply.status());
            assertEquals(Padding.SIZE, reply.size());
        }
    }

    @Test
    void notFoundSpeaksTheLanguageOfTheAddressElseOfTheBrowser() throws IOException {
        assertTrue(http.get("/ar/nowhere").text().contains("lang=\"ar\""));
        assertTrue(http.get("/nowhere", "Accept-Language: en").text().contains("lang=\"en\""));
        assertTrue(http.get("/nowhere").text().contains("tel:+4620555666"), "the first door is there all the same");
    }

    @Test
    void theDateIsARealHttpDate() throws IOException {
        assertTrue(http.get("/sv").headers().get("date")
                .matches("(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT"));
    }

    @Test
    void isReadyWhenASnapshotIsInPlace() throws IOException {
        assertEquals(200, http.get("/q/health/ready", "Accept-Encoding: identity").status());
        assertTrue(publisher.current() != null);
    }
}
