package se.forstasamtalet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.forstasamtalet.page.HtmlValidator;
import se.forstasamtalet.site.RawHttp.Reply;

@QuarkusTest
class DataEdgeTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> EVERYWHERE = Map.of("access-control-allow-origin", "*",
            "x-content-type-options", "nosniff",
            "cross-origin-resource-policy", "cross-origin", "x-robots-tag", "noindex, noarchive", "referrer-policy",
            "no-referrer",
            "content-security-policy",
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");

    @TestHTTPResource("/")
    URL site;

    private RawHttp http;

    @BeforeEach
    void connect() {
        http = new RawHttp(site.getPort());
    }

    @Test
    void answersWithJsonFromTheDirectoryThatStands() throws IOException {
        Reply reply = http.get("/api/services?per_page=3");
        assertEquals(200, reply.status());
        assertEquals("application/json", reply.headers().get("content-type"));
        JsonNode page = json(reply);
        assertEquals(3, page.get("contents").size());
        String id = page.at("/contents/0/id").asText();
        assertEquals(id, json(http.get("/api/services/" + id)).get("id").asText());
    }

    @Test
    void findsItsWayWhereSlashesAreDoubledOrLeftOver() throws IOException {
        for (String address : List.of("/api", "/api/", "/api//")) {
            assertEquals("3.1.3", json(http.get(address)).get("version").asText(), address);
        }
        for (String address : List.of("/api/services", "/api/services/", "/api//services")) {
            assertFalse(json(http.get(address)).get("empty").asBoolean(), address);
        }
    }

    @Test
    void everyAnswerCanBeReadFromEverywhereAndSaysNothingOfOurs() throws IOException {
        List<Reply> replies = new ArrayList<>();
        for (String method : List.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "BREW")) {
            for (String address : List.of("/api", "/api/services", "/api/services/nowhere", "/api/nowhere",
                    "/api/profile", "/api/%zz", "/api/services?page=%zz")) {
                replies.add(http.request(method, address, "Content-Length: 0"));
            }
        }
        replies.add(http.get("/api/services", "If-None-Match: *"));
        replies.add(http.get("/api/services?search=" + "x".repeat(3_000)));
        replies.add(http.get("/api", "X-Long: " + "x".repeat(60_000)));
        replies.add(http.request("POST", "/api/services", "Content-Length: 999999999"));
        replies.add(http.post("/api/services", "<search/>", "Content-Type: text/xml"));
        for (Reply reply : replies) {
            EVERYWHERE.forEach((name, value) -> assertEquals(value, reply.headers().get(name), reply.head()));
            for (String absent : List.of("set-cookie", "server", "x-powered-by", "access-control-allow-credentials")) {
                assertFalse(reply.headers().containsKey(absent), reply.head());
            }
        }
        assertTrue(replies.stream().map(Reply::status).toList()
                .containsAll(List.of(200, 204, 304, 400, 404, 405, 413, 414, 415, 431)));
    }

    @Test
    void refusalsAreProblemsThatSayWhatToDo() throws IOException {
        for (String address : List.of("/api/nowhere", "/api/services/7", "/api/services?page=0",
                "/api/services?colour=red", "/api/%zz/../x", "/api/services?search=%")) {
            Reply reply = http.get(address);
            assertEquals("application/problem+json", reply.headers().get("content-type"), address);
            JsonNode problem = json(reply);
            assertEquals(reply.status(), problem.get("status").asInt(), address);
            assertFalse(problem.get("detail").asText().isBlank(), address);
        }
        assertEquals("GET, HEAD, POST, OPTIONS",
                http.request("DELETE", "/api/services", "Content-Length: 0").headers().get("allow"));
        assertEquals("GET, HEAD, OPTIONS",
                http.request("POST", "/api/areas", "Content-Length: 0").headers().get("allow"));
    }

    @Test
    void saysThatWhatOneHasIsStillSo() throws IOException {
        for (String address : List.of("/api", "/api/services", "/api/services?full=true&format=ndjson",
                "/api/taxonomy_terms", "/api/openapi.json", "/api/directory.csv", "/api/datapackage.zip")) {
            Reply first = http.get(address);
            String tag = first.headers().get("etag");
            assertTrue(tag.matches("\"[0-9a-f]{16,}\""), tag);
            assertEquals(tag, http.request("HEAD", address).headers().get("etag"));
            for (String having : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
                Reply again = http.get(address, "If-None-Match: " + having);
                assertEquals(304, again.status(), address);
                assertEquals(0, again.body().length);
                assertEquals(tag, again.headers().get("etag"));
            }
            assertEquals(200, http.get(address, "If-None-Match: \"other\"").status());
            assertEquals(304, http.get(address, "If-Modified-Since: " + first.headers().get("last-modified")).status());
            assertEquals(200, http.get(address, "If-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT").status());
            assertEquals(200, http.get(address, "If-Modified-Since: yesterday").status());
            assertEquals(200,
                    http.get(address, "If-None-Match: \"other\"",
                            "If-Modified-Since: " + first.headers().get("last-modified")).status(),
                    "a tag is the better witness");
        }
        assertFalse(http.get("/api/services").headers().get("etag")
                .equals(http.get("/api/services?page=2").headers().get("etag")));
    }

    @Test
    void mayBeKeptForAMinuteButNotWhatWasPosted() throws IOException {
        assertEquals("public, max-age=60", http.get("/api/services").headers().get("cache-control"));
        for (Reply reply : List.of(http.post("/api/services", "search=samtal"), http.get("/api/nowhere"),
                http.get("/api/profile"))) {
            assertEquals("no-store", reply.headers().get("cache-control"), reply.head());
            assertFalse(reply.headers().containsKey("etag"), reply.head());
        }
    }

    @Test
    void headHasTheHeadOfGet() throws IOException {
        Reply get = http.get("/api/services");
        Reply head = http.request("HEAD", "/api/services");
        assertEquals(0, head.body().length);
        for (String name : List.of("etag", "last-modified", "content-type", "cache-control")) {
            assertEquals(get.headers().get(name), head.headers().get(name), name);
        }
    }

    @Test
    void tellsABrowserWhatItMayAsk() throws IOException {
        Reply reply = http.request("OPTIONS", "/api/services", "Origin: https://elsewhere.example",
                "Access-Control-Request-Method: POST", "Access-Control-Request-Headers: content-type");
        assertEquals(204, reply.status());
        assertTrue(reply.headers().get("access-control-allow-methods").contains("POST"));
        assertTrue(reply.headers().get("access-control-allow-headers").contains("content-type"));
        assertEquals("GET, HEAD, POST, OPTIONS", reply.headers().get("allow"));
    }

    /** Words that say something about whoever asks can be kept out of addresses. */
    @Test
    void whatIsPostedIsAskedLikeWhatStandsInTheAddress() throws IOException {
        JsonNode wanted = json(http.get("/api/services?search=samtal&per_page=2"));
        assertFalse(wanted.get("empty").asBoolean());
        assertEquals(wanted, json(http.post("/api/services", "search=samtal&per_page=2")));
        assertEquals(wanted, json(http.post("/api/services?per_page=2", "search=samtal")));
        assertEquals(wanted, json(http.post("/api/services?search=samtal&per_page=2", "")));
        assertEquals(wanted, json(http.post("/api/services", "{\"search\":\"samtal\",\"per_page\":2}",
                "Content-Type: application/json")));
        assertEquals(400, http.post("/api/services?search=samtal", "search=samtal").status(), "asked twice");
        for (String noObject : List.of("[1]", "{\"search\":[\"a\"]}", "{\"search\":{}}", "{", "null", "7")) {
            assertEquals(400, http.post("/api/services", noObject, "Content-Type: application/json").status(),
                    noObject);
        }
        assertEquals(415, http.post("/api/services", "search=samtal", "Content-Type: text/plain").status());
        assertEquals(413, http.post("/api/services", "search=" + "x".repeat(70_000)).status());
    }

    @Test
    void hostileInputIsRefusedKindlyAndNeverBreaksAnything() throws IOException {
        for (String address : List.of("/api/%", "/api/%zz", "/api/%c3%28", "/api/..%2f..%2fetc%2fpasswd",
                "/api/../../etc/passwd", "/api/%00", "/api/services/%0d%0aSet-Cookie:x=1",
                "/api/;a=b", "/api/<script>", "/api/'%22", "/api/{site}", "/api/" + "a/".repeat(500),
                "/api/services?" + "a&".repeat(500), "/api/services?=", "/api/services?&&&",
                "/api/services?page=1&page=2", "/api/services?page=99999999999999999999", "/api/services?per_page=-1",
                "/api/services?modified_after=0000-00-00",
                "/api/services?as_of=+999999999-12-31", "/api/services?as_of=9999-12-31",
                "/api/services?search=%F0%9F%92%A9", "/api/services?search=%00",
                "/api/services?search=(((((a*)*)*)*)*b",
                "/api/services/" + "9".repeat(400), "/api/services/00000000-0000-0000-0000-000000000000",
                "/api/services/1-1-1-1-1", "/apix", "/api.", "/API/services")) {
            Reply reply = http.get(address);
            assertTrue(reply.status() >= 200 && reply.status() < 500, address + " " + reply.status());
            assertFalse(reply.text().contains("Exception"), address);
            assertFalse(reply.headers().containsKey("set-cookie"), address);
            assertFalse(reply.text().contains("<script>"), address);
        }
        assertEquals(200, http.get("/api/services").status());
    }

    /**
     * A page of ours, though it is one for programmers: whoever has left does not come back to it by the Back button.
     */
    @Test
    void isNotThereWhileTheCurtainIsDrawn() throws IOException {
        for (String address : List.of("/api/profile", "/api/examples", "/api", "/api/services")) {
            assertEquals(303, http.get(address, "Cookie: __Host-v=1").status(), address);
        }
    }

    @Test
    void theTwoPagesAreValidHtmlAndRunNothing() throws Exception {
        for (String address : List.of("/api/profile", "/api/examples")) {
            Reply reply = http.get(address);
            assertEquals("text/html;charset=utf-8", reply.headers().get("content-type"));
            assertEquals(List.of(), HtmlValidator.messages(reply.text()), address);
            Document page = Jsoup.parse(reply.text());
            assertTrue(page.select("script, link, img, style, [style], form").isEmpty(), address);
            assertFalse(page.text().matches("(?s).*([{}]{2}|NOT_FOUND).*"), address);
        }
        String profile = Jsoup.parse(http.get("/api/profile").text()).text();
        for (JsonNode term : json(http.get("/api/taxonomy_terms?per_page=1000")).get("contents")) {
            assertTrue(profile.contains(term.get("code").asText()), term.get("code").asText());
        }
    }

    @Test
    void whatTheApiSaysOfItselfLeadsSomewhere() throws IOException {
        JsonNode about = json(http.get("/api"));
        List<String> addresses = new ArrayList<>(List.of(about.get("profile").asText(),
                about.get("openapi_url").asText(), about.get("examples_url").asText()));
        about.get("files").forEach(file -> addresses.add(file.asText()));
        Jsoup.parse(http.get("/api/profile").text()).select("a[href]").eachAttr("href").stream()
                .filter(link -> link.contains("/api")).forEach(addresses::add);
        for (String address : addresses) {
            assertEquals(200, http.get(URI.create(address).getPath()).status(), address);
        }
    }

    @Test
    void everyExampleRunsAsItIsWritten(@TempDir Path folder) throws Exception {
        Document page = Jsoup.parse(http.get("/api/examples").text());
        String written = URI.create(json(http.get("/api")).get("profile").asText()).resolve("/").toString();
        List<String> commands = page.select("pre").eachText();
        assertTrue(commands.size() > 12);
        for (String command : commands) {
            String here = command.replace(written, site.toString()).replace("curl ", "curl -sS --fail ");
            assertTrue(here.contains(site.toString()), command);
            Process process = new ProcessBuilder("sh", "-c", here).directory(folder.toFile()).redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), command + "\n" + said);
            assertFalse(said.contains("\"empty\":true"), command);
        }
    }

    private static JsonNode json(Reply reply) throws IOException {
        return JSON.readTree(reply.text());
    }
}
