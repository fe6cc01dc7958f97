package se.forstasamtalet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.publication.Padding;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.report.Reports;

/**
 * Every claim on the privacy page is held by the test of its name. A claim without a test, or the other way round,
 * fails.
 */
@QuarkusTest
class PrivacyClaimsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static Map<String, Visit> visits;

    @TestHTTPResource
    URI site;

    @Inject
    Publisher publisher;

    @Inject
    Reports reports;

    @Inject
    DataSource register;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void everyClaimHasATestOfItsName() throws Exception {
        Set<String> tests = Arrays.stream(PrivacyClaimsTest.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(java.lang.reflect.Method::getName).filter(name -> !name.startsWith("everyClaim"))
                .collect(Collectors.toCollection(TreeSet::new));
        for (SiteLanguage language : SiteLanguage.values()) {
            Set<String> claims = new TreeSet<>();
            for (Element claim : Jsoup.parse(get("/" + language.tag() + "/privacy").body()).select("[data-claim]")) {
                String[] words = claim.attr("data-claim").split("-");
                claims.add(words[0] + Arrays.stream(words).skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
                        .collect(Collectors.joining()));
            }
            assertEquals(tests, claims, language.tag());
        }
    }

    @Test
    void noScript() throws Exception {
        visits().forEach((address, visit) -> {
            assertFalse(visit.hasScript(), address);
            assertTrue(visit.header("content-security-policy").contains("script-src 'none'"), address);
        });
    }

    @Test
    void noCookie() throws Exception {
        visits().forEach((address, visit) -> assertEquals("", visit.header("set-cookie"), address));
        // Scripts are on, only so that the test can ask for what scripts could have kept.
        try (BrowserContext visitor = Chromium.browser().newContext()) {
            Page page = visitor.newPage();
            Chromium.kinds(SiteLanguage.SWEDISH).forEach(path -> page.navigate(site.resolve(path).toString()));
            assertEquals(List.of(), visitor.cookies());
            assertEquals(0, page.evaluate("localStorage.length + sessionStorage.length"));
            assertEquals(0, page.evaluate("indexedDB.databases().then(all => all.length)"));
            assertEquals(0, page.evaluate("caches.keys().then(all => all.length)"));
            assertEquals(0, page.evaluate("navigator.serviceWorker.getRegistrations().then(all => all.length)"));
        }
    }

    @Test
    void exitCookie() throws Exception {
        for (String visitor : List.of("one", "another")) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(site.resolve("/exit")).timeout(PATIENCE).header("User-Agent", visitor)
                            .header("Referer", site.resolve("/sv/" + visitor).toString()).build(),
                    BodyHandlers.ofString());
            assertEquals(List.of("__Host-v=1; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=300"),
                    answer.headers().allValues("set-cookie"));
        }
    }

    @Test
    void oneRequest() {
        Chromium.each(Stream.of(SiteLanguage.SWEDISH, SiteLanguage.ARABIC).flatMap(Chromium::kinds),
                Browser::newContext,
                (page, path) -> {
                    String address = site.resolve(path).toString();
                    List<String> requests = new ArrayList<>();
                    Consumer<Request> ear = request -> requests.add(request.url());
                    page.onRequest(ear);
                    page.navigate(address);
                    page.offRequest(ear);
                    requests.remove(site.resolve("/icon.svg").toString());
                    assertEquals(List.of(address), requests);
                });
    }

    /**
     * What the program is set to write, and what it does write. PackagedProgramIT looks at the packaged program's files
     * too.
     */
    @Test
    void noLog() throws Exception {
        assertFalse(config("quarkus.http.access-log.enabled", Boolean.class));
        assertFalse(config("quarkus.hibernate-orm.log.sql", Boolean.class));
        assertFalse(config("quarkus.log.console.format", String.class).matches(".*(mm|ss|SSS|%X).*"));
        for (String category : List.of("io.vertx", "io.netty", "io.quarkus.vertx.http.runtime.QuarkusErrorHandler")) {
            assertEquals("OFF", config("quarkus.log.category.\"" + category + "\".level", String.class));
        }
        Written written = new Written();
        Logger root = Logger.getLogger("");
        root.addHandler(written);
        try {
            Logger.getLogger("test").warning("the ear is open");
            for (String path : List.of("/sv/nacka?q=kanarie", "/sv/kanarie", "/kanarie/%ff", "/sv/service/kanarie",
                    "/exit?kanarie")) {
                for (String method : List.of("GET", "POST", "KANARIE")) {
                    client.send(
                            HttpRequest.newBuilder(site.resolve(path)).timeout(PATIENCE)
                                    .method(method, HttpRequest.BodyPublishers.ofString("q=kanarie"))
                                    .header("User-Agent", "kanarie").header("Referer", "https://kanarie.test/")
                                    .header("Accept-Language", "kanarie")
                                    .header("X-Forwarded-For", "203.0.113.77").header("Cookie", "kanarie=1").build(),
                            BodyHandlers.discarding());
                }
            }
        } finally {
            root.removeHandler(written);
        }
        assertEquals(List.of("the ear is open"), written.lines.stream()
                .filter(line -> line.matches("(?s).*(ear is open|kanarie|KANARIE|203\\.0).*")).toList());
    }

    @Test
    void oneSize() throws Exception {
        List<String> all = new ArrayList<>(addresses());
        all.addAll(List.of("/", "/nacka", "/exit", "/return", "/icon.svg", "/sv/finns-inte", "/ar/%ff"));
        RawHttp raw = new RawHttp(site.getPort());
        for (String address : all) {
            assertEquals(Padding.SIZE, raw.get(address).size(), address);
        }
        for (String address : List.of("/sv", "/ar/nacka", "/en/exposed", "/exit", "/sv/finns-inte")) {
            assertEquals(Padding.PLAIN_SIZE, raw.get(address, "Accept-Encoding: identity").size(), address);
        }
    }

    @Test
    void noReferrer() {
        try (BrowserContext visitor = Chromium.browser()
                .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            List<Map<String, String>> asked = new ArrayList<>();
            visitor.route(url -> url.startsWith("https:"), route -> {
                asked.add(route.request().allHeaders());
                route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("<title>there</title>"));
            });
            Page page = visitor.newPage();
            for (String path : List.of("/sv/nacka", "/sv/service/valj-att-sluta", "/en/accessibility")) {
                page.navigate(site.resolve(path).toString());
                page.locator("main a[href^='https://']").last().click();
                page.waitForURL(url -> url.startsWith("https:"));
            }
            assertEquals(3, asked.size());
            for (Map<String, String> headers : asked) {
                assertFalse(headers.keySet().stream().anyMatch(name -> name.equalsIgnoreCase("referer")),
                        headers::toString);
                assertFalse(headers.toString().contains(site.getAuthority()), headers::toString);
            }
        }
    }

    @Test
    void noCache() throws Exception {
        Map<String, Visit> all = new TreeMap<>(visits());
        for (String address : List.of("/", "/nacka", "/exit", "/return", "/icon.svg", "/sv/finns-inte", "/ar/%ff")) {
            all.put(address, visit(address));
        }
        all.forEach((address, visit) -> {
            assertEquals("no-store", visit.header("cache-control"), address);
            assertEquals("", visit.header("etag") + visit.header("last-modified") + visit.header("expires"), address);
        });
    }

    /**
     * What is typed comes back in the box, and is nowhere else: not in what the browser keeps, nor in what the program
     * does.
     */
    @Test
    void search() throws Exception {
        Written written = new Written();
        Logger root = Logger.getLogger("");
        root.addHandler(written);
        RawHttp raw = new RawHttp(site.getPort());
        try {
            Logger.getLogger("test").warning("the ear is open");
            for (SiteLanguage language : SiteLanguage.values()) {
                String path = "/" + language.tag() + "/find";
                for (String words : List.of("kanarie", "Tuna kanarie", "jag slår kanarie", "min man slår kanarie",
                        "vill dö kanarie", "kanarie ".repeat(200))) {
                    for (String coding : List.of("gzip", "identity")) {
                        RawHttp.Reply answer = raw.search(path, words, "Accept-Encoding: " + coding);
                        assertEquals(200, answer.status());
                        assertIsOnlyInTheBox(answer, true);
                    }
                }
                assertIsOnlyInTheBox(raw.post(path, "q=" + "kanarie".repeat(10_000)), false);
                assertIsOnlyInTheBox(raw.post(path, "q=kanarie", "Content-Type: text/plain"), false);
                assertIsOnlyInTheBox(raw.post(path, "q=kanarie%zz"), false);
                assertIsOnlyInTheBox(raw.post(path, "kanarie=1&q=Kista+kanarie", "Sec-Fetch-Site: cross-site"), false);
                assertIsOnlyInTheBox(raw.post(path + "/kanarie", "q=kanarie"), false);
                assertIsOnlyInTheBox(raw.get(path + "?q=kanarie"), false);
                assertEquals(get(path).body(), get(path + "?q=kanarie").body());
            }
        } finally {
            root.removeHandler(written);
        }
        assertEquals(List.of("the ear is open"),
                written.lines.stream().filter(line -> line.matches("(?s).*(ear is open|kanarie).*")).toList());
        for (Path file : files(config("data.dir", Path.class))) {
            assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains("kanarie"), file.toString());
        }
    }

    private static void assertIsOnlyInTheBox(RawHttp.Reply answer, boolean isInTheBox) throws IOException {
        assertFalse(answer.head().contains("kanarie"), answer.head());
        Document page = Jsoup.parse(answer.text());
        assertEquals(isInTheBox, page.select("#q").attr("value").contains("kanarie"), answer.head());
        page.select("#q").removeAttr("value");
        assertFalse(page.html().contains("kanarie"), page.html());
    }

    /**
     * Of a report there is the text, without what could tell whose it is, the day, the listing and what the receipt
     * hashes to. And nowhere anything else.
     */
    @Test
    void report() throws Exception {
        Written written = new Written();
        Logger root = Logger.getLogger("");
        root.addHandler(written);
        RawHttp raw = new RawHttp(site.getPort());
        List<String> codes = new ArrayList<>();
        String told = "Steglitsa. Jag är 811218-9876, 070-174 06 05, steglits@example.org. ٠٧٠١٧٤٠٦٠٥";
        String[] trail = {"User-Agent: steglits", "Referer: https://steglits.test/", "Accept-Language: sv, steglits",
            "X-Forwarded-For: 203.0.113.77", "Cookie: steglits=1"};
        try {
            Logger.getLogger("test").warning("the ear is open");
            for (SiteLanguage language : SiteLanguage.values()) {
                String path = "/" + language.tag() + "/report/nacka";
                RawHttp.Reply answer = raw.search(path + "?steglits", told, trail);
                assertEquals("Steglitsa. Jag är […], […], […]. […]", Jsoup.parse(answer.text()).select(".said").text());
                codes.add(Jsoup.parse(answer.text()).select(".code").text());
                assertFalse(answer.head().contains("steglits") || answer.head().contains(codes.get(0)), answer.head());
                assertEquals(422, raw.search(path, "", trail).status());
                assertEquals(413, raw.post(path, "q=" + "steglits".repeat(10_000), trail).status());
                RawHttp.Reply outcome = raw.search("/" + language.tag() + "/report", codes.get(codes.size() - 1),
                        trail);
                assertFalse((outcome.head() + outcome.text())
                        .matches("(?s).*(" + String.join("|", codes) + "|[Ss]teglits).*"));
            }
            reports.look();
        } finally {
            root.removeHandler(written);
        }
        String anything = "(?s).*(steglits|811218|9876|0701740605|174 06 05|203\\.0\\.113|" + String.join("|", codes)
                + ").*";
        assertEquals(List.of("the ear is open"), written.lines.stream()
                .filter(line -> line.matches("(?s).*(ear is open|Steglits).*") || line.matches(anything)).toList());
        for (Path file : files(config("data.dir", Path.class))) {
            assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).matches(anything), file.toString());
        }
        assertEquals(Set.of("number", "hash", "listing", "text", "received_on", "text_hash"), columns("report"));
        for (String row : rows("select * from report where text like 'Steglitsa%'")) {
            assertTrue(row.matches(
                    "\\d+ [0-9a-f]{64} [0-9a-f-]{36} Steglitsa\\. Jag är \\[…], \\[…], \\[…]\\. \\[…] 2026-11-24 [0-9a-f]{64} "),
                    row);
        }
    }

    private Set<String> columns(String table) throws SQLException {
        return rows(
                "select column_name from information_schema.columns where table_name = '" + table.toUpperCase() + "'")
                .stream()
                .map(column -> column.strip().toLowerCase()).collect(Collectors.toSet());
    }

    private List<String> rows(String query) throws SQLException {
        try (Connection connection = register.getConnection();
                ResultSet found = connection.createStatement().executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.append(found.getString(column)).append(' ');
                }
                rows.add(row.toString());
            }
            assertFalse(rows.isEmpty(), query);
            return rows;
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** What is looked at of a page, by several tests. */
    private record Visit(HttpHeaders headers, boolean hasScript) {

        String header(String name) {
            return String.join(" and ", headers.allValues(name));
        }
    }

    /** Every page there is, visited once. */
    private Map<String, Visit> visits() {
        if (visits == null) {
            visits = addresses().parallelStream().collect(Collectors.toMap(address -> address, this::visit));
            assertTrue(visits.size() > 1_500, visits.size() + " pages");
        }
        return visits;
    }

    private Visit visit(String address) {
        try {
            HttpResponse<String> answer = get(address);
            return new Visit(answer.headers(), !Jsoup.parse(answer.body())
                    .select("script, noscript, [onload], [onclick], [href^=javascript]").isEmpty());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(address, failed);
        }
    }

    /** The address of every page there is. */
    private Set<String> addresses() {
        return new TreeSet<>(publisher.current().pages().keySet());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(site.resolve(path)).timeout(PATIENCE).build(),
                BodyHandlers.ofString());
    }

    private static <T> T config(String name, Class<T> type) {
        return ConfigProvider.getConfig().getValue(name, type);
    }

    private static final class Written extends Handler {

        private final ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();

        Written() {
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord written) {
            String said = String.valueOf(written.getMessage())
                    + (written.getParameters() == null ? "" : Arrays.toString(written.getParameters()))
                    + (written.getThrown() == null ? "" : written.getThrown());
            lines.add(said);
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing was opened.
        }
    }
}
