package se.forstasamtalet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.sessions.JqwikSession;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.page.EveryPage;
import se.forstasamtalet.publication.Padding;
import se.forstasamtalet.publication.SecurityHeaders;
import se.forstasamtalet.site.RawHttp.Reply;

/** What the edge makes of the one form, whoever sends it and whatever stands in it. */
@QuarkusTest
class SearchEdgeTest {

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    /** Far more than any question takes, and far less than one that could keep the machine busy. */
    /**
     * Far less than anything takes whose time grows with the square of what is typed. It is the processor's time: a
     * machine that is busy adds none.
     */
    private static final long BOUND = 2_000_000_000L;
    /** Those who never finish are waited for ten seconds. */
    private static final long PATIENCE = 8_000_000_000L;

    @TestHTTPResource("/")
    URL site;

    private RawHttp http;

    @BeforeEach
    void connect() {
        http = new RawHttp(site.getPort());
    }

    @Test
    void leadsToTheOnePlaceThatIsNamed() throws IOException {
        for (SiteLanguage language : SiteLanguage.values()) {
            for (List<String> question : List.of(List.of("Kista", "jarva"), List.of("  NACKA! ", "nacka"),
                    List.of("131 40", "nacka"), List.of("ناكا", "nacka"))) {
                Reply reply = http.search("/" + language.tag() + "/find", question.get(0));
                assertEquals(303, reply.status(), question.get(0));
                assertEquals("/" + language.tag() + "/" + question.get(1), reply.headers().get("location"));
            }
        }
    }

    @Test
    void asksWhichWhenSeveralPlacesHaveTheName() throws IOException {
        Reply reply = http.search("/sv/find", "Tuna");
        assertEquals(200, reply.status());
        assertEquals(Set.of("/sv/botkyrka", "/sv/osteraker", "/sv/sodertalje"),
                Set.copyOf(page(reply).select(".found a").eachAttr("href")));
    }

    @Test
    void everyAnswerHasTheOneSizeAndEveryHeader() throws IOException {
        for (String typed : List.of("Kista", "Kissta", "vill dö", "min man slår mig", "var bor min fru", "", "\u0000",
                "<".repeat(20_000), EveryPage.random(3))) {
            Reply reply = http.search("/ar/find", typed);
            assertEquals(Padding.SIZE, reply.size(), typed);
            assertEquals(Padding.PLAIN_SIZE, http.search("/ar/find", typed, "Accept-Encoding: identity").size(), typed);
            SecurityHeaders.headers(reply.status())
                    .forEach(header -> assertTrue(reply.headerLines().contains(header.name() + ": " + header.value()),
                            header.toString()));
            assertFalse(reply.headers().containsKey("set-cookie"), reply.head());
        }
        for (Reply refused : List.of(http.post("/sv/find", "q=%zz"), http.post("/sv/find", "q=" + "x".repeat(70_000)),
                http.post("/sv", "q=x"))) {
            assertEquals(Padding.SIZE, refused.size(), refused.head());
        }
    }

    @Test
    void anAddressIsNeverReadAsAQuestion() throws IOException {
        assertEquals(http.get("/sv/find").text(), http.get("/sv/find?q=kista").text());
        assertEquals(http.get("/sv/find").text(), http.post("/sv/find?q=kista", "").text());
        assertEquals(Set.of(), Set.copyOf(page(http.get("/sv/find")).select(".found")));
    }

    @Test
    void showsTheEmptyBoxToWhoeverAsksForNothing() throws IOException {
        String empty = http.get("/sv/find").text();
        for (String body : List.of("", "q=", "q", "=", "&&&", "other=kista", "Q=kista")) {
            Reply reply = http.post("/sv/find", body);
            assertEquals(200, reply.status(), body);
            assertEquals(empty, reply.text(), body);
        }
        for (String blank : List.of("   ", "\t\r\n", "\u00a0\u3000\u200b", "...?!")) {
            Reply reply = http.search("/sv/find", blank);
            assertEquals(200, reply.status());
            assertTrue(page(reply).select(".found").isEmpty());
            assertFalse(page(reply).select(".door").isEmpty(), "the first door is there all the same");
        }
    }

    @Test
    void takesTheFormOnlyWhereItIsAndOnlyByPost() throws IOException {
        for (String path : List.of("/", "/sv", "/find", "/sv/nacka", "/xx/find", "/sv/find/", "/sv/sv/find",
                "/sv/findx", "/ar/exposed", "/exit", "/return", "/finding")) {
            assertEquals(405, http.search(path, "Kista").status(), path);
        }
        for (String method : List.of("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE")) {
            assertEquals(405, http.request(method, "/sv/find", "Content-Length: 0").status(), method);
        }
        assertEquals(200, http.request("HEAD", "/sv/find").status());
    }

    @Test
    void refusesWhatIsTooLargeHoweverItComes() throws IOException {
        assertEquals(413, http.post("/sv/find", "q=" + "x".repeat(65_535)).status());
        assertEquals(200, http.post("/sv/find", "q=" + "x".repeat(65_534)).status());
        String chunked = "POST /sv/find HTTP/1.1\r\nHost: localhost\r\n" + FORM + "Transfer-Encoding: chunked\r\n\r\n";
        String chunk = "1000\r\n" + "x".repeat(4_096) + "\r\n";
        assertEquals(413, send(chunked + "2\r\nq=\r\n" + chunk.repeat(17) + "0\r\n\r\n").status());
        assertEquals(200, send(chunked + "2\r\nq=\r\n" + chunk.repeat(3) + "0\r\n\r\n").status());
        assertEquals(413,
                send("POST /sv/find HTTP/1.1\r\nHost: localhost\r\n" + FORM + "Content-Length: 10000000000\r\n\r\nq=")
                        .status());
    }

    @Test
    void refusesWhatIsNoFormOfOurs() throws IOException {
        for (String type : List.of("text/plain", "application/json", "multipart/form-data; boundary=x", "")) {
            assertEquals(400, http.post("/sv/find", "q=Kista", "Content-Type: " + type).status(), type);
        }
        for (String broken : List.of("q=%", "q=%zz", "q=%e", "%=1")) {
            assertEquals(400, http.post("/sv/find", broken).status(), broken);
        }
        for (String from : List.of("cross-site", "same-site", "elsewhere")) {
            assertEquals(400, http.search("/sv/find", "Kista", "Sec-Fetch-Site: " + from).status(), from);
        }
        for (String from : List.of("same-origin", "none")) {
            assertEquals(303, http.search("/sv/find", "Kista", "Sec-Fetch-Site: " + from).status(), from);
        }
        assertEquals(303,
                http.search("/sv/find", "Kista", "Content-Type: application/x-www-form-urlencoded; charset=UTF-8")
                        .status());
    }

    @Test
    void readsOnlyTheBeginningOfALongTextAndSaysSo() throws IOException {
        String shortened = page(http.search("/sv/find", "x".repeat(601))).select("main > p").text();
        assertTrue(shortened.contains("bara början"), shortened);
        assertFalse(page(http.search("/sv/find", "x".repeat(600))).select("main > p").text().contains("bara början"));
        for (String typed : List.of("x".repeat(60_000), "Kista " + "och så vidare ".repeat(3_000),
                "x".repeat(599) + "😀".repeat(100))) {
            Reply reply = http.search("/sv/find", typed);
            assertEquals(200, reply.status());
            Document page = page(reply);
            assertTrue(page.select("main > p").text().contains("bara början"));
            assertTrue(typed.startsWith(page.select("#q").attr("value")),
                    "nothing else than what was typed stands in the box");
        }
    }

    @Test
    void showsWhatIsHostileAsWhatItIs() throws IOException {
        List<String> hostile = List.of("\"><script>alert(1)</script>", "'\"><img src=x onerror=alert(1)>",
                "</form><form action=https://x.example>", "{words} {#if} {site:home}",
                "<!--", "]]>", "&lt;b&gt; &amp; &#34; &quot;", "*:*", "AND \"a~~ [x TO", "+-&&||!(){}[]^\"~*?:\\/",
                "name:/.*/ OR keys:*", ".*(a+)+$", "a* ?* *a", "((((((((((",
                "\\u0000 %00 ${jndi:ldap://x.example/a} #{7*7} {{7*7}}", "'; drop table revision; --",
                "../../../../etc/passwd", "\r\nSet-Cookie: a=b",
                "\u202e\u2066vem är du\u2069\u202c", "a\u0301".repeat(300), "\ufeff\u200b\u200c\u200d\u2060");
        for (String typed : hostile) {
            Reply reply = bounded("q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
            Document page = page(reply);
            assertEquals(typed.strip(), page.select("#q").attr("value"));
            assertEquals("/sv/find", page.select("form").attr("action"));
            assertEquals(0, page.select("script, img, [onerror], form + form").size(), typed);
            assertFalse(reply.headers().containsKey("set-cookie"), typed);
        }
        // What cannot stand on a page, or is no text at all.
        for (String body : List.of("q=%00%00Kista%00x", "q=%01%08%0b%1b%7f%c2%80%c2%9f", "q=%ED%A0%80", "q=%ED%B0%80x",
                "q=%ff%fe%c0%af", "q=%ef%bf%be%ef%bf%bf",
                "q=%f4%90%80%80", "q=a" + "%CC%81".repeat(10_000),
                "q=" + "%E0%B8%81%E0%B9%89%E0%B9%89%E0%B9%89".repeat(1_000), "q=" + "%EF%B7%BA".repeat(6_000),
                "q=" + "a+".repeat(30_000), "q=" + "1".repeat(60_000), "q=" + "&q=".repeat(20_000),
                "q=" + "slar+han+mig+".repeat(4_000), "q=" + "x".repeat(34) + "+" + "y".repeat(18))) {
            Document page = page(bounded(body));
            assertEquals("/sv/find", page.select("form").attr("action"));
        }
    }

    private Reply bounded(String body) throws IOException {
        long before = worked();
        Reply reply = http.post("/sv/find", body);
        long worked = worked() - before;
        String what = body.substring(0, Math.min(60, body.length()));
        assertEquals(200, reply.status(), what);
        assertTrue(worked < BOUND, () -> what + " took " + worked / 1_000_000 + " ms");
        return reply;
    }

    /** How long the processors have worked for this program. */
    private static long worked() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    @Test
    void answersAnythingAtAll() {
        JqwikSession.run(() -> Arbitraries.oneOf(Arbitraries.strings().all().ofMaxLength(700),
                Arbitraries.of("jag", "slår", "Tuna", "131 40", "min man", "vill dö", "i", "\"", "kbt", "ناكا", "?",
                        "-", "\u0301").list().ofMaxSize(30).map(words -> String.join(" ", words)))
                .sampleStream().limit(60).forEach(typed -> {
                    try {
                        Reply reply = http.search("/en/find", typed);
                        assertTrue(reply.status() == 200 || reply.status() == 303,
                                () -> reply.status() + " for " + typed);
                        assertEquals(Padding.SIZE, reply.size(), typed);
                    } catch (IOException silence) {
                        throw new UncheckedIOException(typed, silence);
                    }
                }));
    }

    @Test
    void leadsToTheNeutralSiteWhileTheCurtainIsDrawn() throws IOException {
        for (String body : List.of("q=Kista", "q=slag", "q=%zz", "")) {
            Reply reply = http.post("/sv/find", body, "Cookie: __Host-v=1");
            assertEquals(303, reply.status());
            assertEquals("https://www.smhi.se/", reply.headers().get("location"));
            assertEquals(Padding.SIZE, reply.size());
        }
    }

    /** A browser keeps its connection, also when a body was not looked at. */
    @Test
    void goesOnAnsweringOnTheSameConnection() throws IOException {
        String post = "POST /sv/find HTTP/1.1\r\nHost: localhost\r\n" + FORM
                + "Accept-Encoding: gzip\r\nContent-Length: 7\r\n";
        for (String cookie : List.of("", "Cookie: __Host-v=1\r\n")) {
            try (Socket socket = new Socket("127.0.0.1", site.getPort())) {
                socket.setSoTimeout(5_000);
                for (int times = 0; times < 3; times++) {
                    socket.getOutputStream().write((post + cookie + "\r\nq=Kista").getBytes(StandardCharsets.US_ASCII));
                    String answer = new String(socket.getInputStream().readNBytes(Padding.SIZE),
                            StandardCharsets.ISO_8859_1);
                    assertTrue(answer.startsWith("HTTP/1.1 303 "), answer.substring(0, 30));
                }
            }
        }
    }

    @Test
    void isNotHeldUpByThoseWhoNeverFinish() throws IOException {
        List<Socket> unfinished = new ArrayList<>();
        try {
            for (int one = 0; one < 100; one++) {
                Socket socket = new Socket("127.0.0.1", site.getPort());
                unfinished.add(socket);
                socket.getOutputStream()
                        .write(("POST /sv/find HTTP/1.1\r\nHost: localhost\r\n" + FORM + "Content-Length: 10\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
            }
            long asked = System.nanoTime();
            assertEquals(200, http.get("/sv").status());
            assertEquals(303, http.search("/sv/find", "Kista").status());
            assertTrue(System.nanoTime() - asked < PATIENCE);
        } finally {
            for (Socket socket : unfinished) {
                socket.close();
            }
        }
        assertEquals(303, http.search("/sv/find", "Kista").status(), "nor when they go");
    }

    private Reply send(String request) throws IOException {
        return http.send(request.getBytes(StandardCharsets.US_ASCII), false);
    }

    private static Document page(Reply reply) throws IOException {
        return Jsoup.parse(reply.text());
    }
}
