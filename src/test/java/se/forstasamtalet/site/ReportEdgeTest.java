package se.forstasamtalet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.Patience;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.editor.SignedIn;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.publication.Padding;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.publication.SecurityHeaders;
import se.forstasamtalet.report.Outcome;
import se.forstasamtalet.report.Report;
import se.forstasamtalet.report.Reports;
import se.forstasamtalet.site.RawHttp.Reply;

/** Somebody says that a listing is wrong, and sees later what became of it. */
@QuarkusTest
class ReportEdgeTest {

    private static final String CODE = "[A-Z]{4}(-[A-Z]{4}){3}";

    @TestHTTPResource("/")
    URL site;

    @Inject
    Publisher publisher;

    @Inject
    Reports reports;

    @ConfigProperty(name = "data.dir")
    Path data;

    private RawHttp http;

    @BeforeEach
    void connect() {
        http = new RawHttp(site.getPort());
    }

    @Test
    void everyListingThatHasAPageHasAFormAndIsLedToFromThere() throws IOException {
        for (SiteLanguage language : SiteLanguage.values()) {
            List<String> paths = Stream.concat(publisher.directory().areas().stream().map(area -> "/" + area.slug()),
                    publisher.directory().services().stream().map(service -> "/service/" + service.pageName()))
                    .toList();
            for (String path : paths) {
                String form = "/" + language.tag() + "/report" + path;
                assertEquals(1,
                        page(http.get("/" + language.tag() + path)).select("main a[href='" + form + "']").size(), form);
                assertEquals(200, http.get(form).status(), form);
            }
        }
    }

    @Test
    void isReceivedScrubbedAndAnsweredWithAReceiptThatShowsTheOutcome() throws Exception {
        String text = "Numret 08-465 004 99 svarar inte kl. 08.30-16.00. Jag heter 811218-9876 <b>&amp;</b>";
        Reply answer = report("/sv/report/nacka", text);
        assertEquals(200, answer.status());
        String code = code(answer);
        assertEquals("Numret […] svarar inte kl. 08.30-16.00. Jag heter […] <b>&amp;</b>",
                page(answer).select(".said").text());
        assertTrue(page(answer).text().contains("Där det står […]"));
        assertEquals("Vi har tagit emot det. Ingen har tittat på det än.", outcome("/sv/report", code));

        Report kept = kept("Numret […] svarar");
        assertEquals(publisher.directory().area(new Slug("nacka")).orElseThrow().id(), kept.listing);
        assertEquals(LocalDate.of(2026, 11, 24), kept.receivedOn);
        assertFalse(kept.hash.contains(code));
        assertEquals(List.of(), waiting());

        UUID editor = SignedIn.asCoordinator().account();
        for (var step : List.of(List.of(Outcome.LOOKED_AT, "", "Någon tittar på det nu."),
                List.of(Outcome.NO_ERROR, "Vi har <ringt>.", "Vi har kontrollerat. Uppgiften är rätt."),
                List.of(Outcome.CORRECTED, "", "Det är rättat. Tack."))) {
            reports.reply(kept, (Outcome) step.get(0), (String) step.get(1), editor);
            Patience.until(() -> outcome("/sv/report", code).equals(step.get(2)), () -> outcome("/sv/report", code));
            Document shown = page(http.search("/sv/report", code.toLowerCase().replace("-", " ")));
            assertEquals(step.get(1), shown.select(".said").text());
            assertFalse(shown.text().contains("Numret") || shown.text().contains("Nacka"),
                    "not what was written, nor about what");
            assertEquals("", shown.select("#q").attr("value"));
        }
    }

    /** Nobody gets a receipt for what could not be kept. */
    @Test
    void aDiskThatTakesNothingGivesNoReceipt() throws IOException {
        Path folder = Files.createDirectories(data.resolve("reports"));
        Path aside = Files.move(folder, data.resolve("reports-aside"));
        Files.writeString(folder, "a file where the folder should be");
        try {
            Reply answer = report("/sv/report/nacka", "Numret svarar inte.");
            assertEquals(500, answer.status());
            assertFalse(Pattern.compile(CODE).matcher(answer.text()).find(), answer.text());
        } finally {
            Files.delete(folder);
            Files.move(aside, folder);
        }
        assertEquals(200, report("/sv/report/nacka", "Numret svarar inte.").status());
    }

    @Test
    void everyAnswerHasTheOneSizeEveryHeaderAndNoCookie() throws IOException {
        List<Reply> replies = new ArrayList<>();
        for (SiteLanguage language : SiteLanguage.values()) {
            String path = "/" + language.tag() + "/report";
            for (String form : List.of("/nacka", "/service/kvinnofridslinjen")) {
                replies.addAll(List.of(http.get(path + form), report(path + form, "Fel."),
                        report(path + form, "x".repeat(60_000)), report(path + form, "")));
            }
            replies.addAll(List.of(http.get(path), http.search(path, "BKTW"), http.search(path, ""),
                    http.get(path + "/finns-inte"), report(path + "/finns-inte", "Fel.")));
        }
        for (Reply reply : replies) {
            assertEquals(Padding.SIZE, reply.size(), reply.head());
            SecurityHeaders.ALL
                    .forEach(header -> assertTrue(reply.headerLines().contains(header.name() + ": " + header.value()),
                            header.toString()));
            assertFalse(reply.headers().containsKey("set-cookie"), reply.head());
        }
        assertEquals(Padding.PLAIN_SIZE, http.search("/ar/report/nacka", "Fel.", "Accept-Encoding: identity").size());
        assertEquals(Set.of(200, 404, 422), Set.copyOf(replies.stream().map(Reply::status).toList()));
    }

    @Test
    void whoTypedNothingIsAskedToAndNothingIsKept() throws IOException {
        long before = count();
        for (String nothing : List.of("", "   \r\n", "\u200b\u0000", "\u202e")) {
            Reply answer = report("/sv/report/nacka", nothing);
            assertEquals(422, answer.status());
            assertEquals("Skriv vad som är fel först.", page(answer).select("[role=alert]").text());
            assertTrue(page(answer).select("#q").attr("aria-describedby").contains("q-complaint"));
        }
        for (String body : List.of("", "q", "other=Fel", "Q=Fel")) {
            assertEquals(422, http.post("/sv/report/nacka", body).status(), body);
        }
        assertEquals(before, count());
    }

    @Test
    void whatIsNoFormOfOursIsRefusedAndNothingIsKept() throws IOException {
        long before = count();
        for (String path : List.of("/sv/report/", "/sv/report/finns-inte", "/sv/report/service/",
                "/sv/report/service/nacka", "/sv/report/nacka/", "/sv/report/NACKA",
                "/sv/report/organizations/nacka-kommun", "/sv/report/%00", "/sv/report/..%2fnacka",
                "/sv/report//nacka")) {
            assertEquals(404, report(path, "Fel.").status(), path);
            assertEquals(404, http.get(path).status(), path);
        }
        for (String path : List.of("/report/nacka", "/xx/report/nacka", "/sv/reports/nacka", "/sv/nacka/report",
                "/sv/nacka")) {
            assertEquals(405, report(path, "Fel.").status(), path);
        }
        for (String method : List.of("PUT", "DELETE", "PATCH")) {
            assertEquals(405, http.request(method, "/sv/report/nacka", "Content-Length: 0").status(), method);
        }
        for (String from : List.of("cross-site", "same-site")) {
            assertEquals(400, http.search("/sv/report/nacka", "Fel.", "Sec-Fetch-Site: " + from).status(), from);
        }
        assertEquals(400, http.post("/sv/report/nacka", "q=%zz").status());
        assertEquals(400, http.post("/sv/report/nacka", "q=Fel", "Content-Type: text/plain").status());
        assertEquals(413, http.post("/sv/report/nacka", "q=" + "x".repeat(70_000)).status());
        assertEquals(303, http.search("/sv/report/nacka", "Fel.", "Cookie: __Host-v=1").status());
        assertEquals(http.get("/sv/report/nacka").text(), http.get("/sv/report/nacka?q=Fel").text());
        assertEquals(before, count());
    }

    @Test
    void aCodeThatIsNoneOpensNothingAndStaysInTheBox() throws IOException {
        for (String code : List.of("", "BKTW-RXDM-HPFG-CNVJ", "\"><script>alert(1)</script>", "' or 1=1 --",
                "x".repeat(60_000), "\u0000")) {
            Reply answer = http.search("/sv/report", code);
            assertEquals(422, answer.status(), code);
            assertTrue(page(answer).select("[role=alert]").text().startsWith("Vi känner inte igen koden."));
            assertTrue(code.startsWith(page(answer).select("#q").attr("value")));
            assertEquals(0, page(answer).select("script, .said").size());
        }
    }

    @Test
    void noTwoReportsHaveTheSameReceiptHoweverManyComeAtOnce() throws Exception {
        long before = count();
        List<String> codes = IntStream.range(0, 24).mapToObj(one -> CompletableFuture.supplyAsync(() -> {
            try {
                return code(report("/sv/report/service/ekero", "Samma text."));
            } catch (IOException silence) {
                throw new IllegalStateException(silence);
            }
        })).toList().stream().map(CompletableFuture::join).toList();
        assertEquals(24, Set.copyOf(codes).size());
        assertEquals(before + 24, count());
        assertNotEquals("", outcome("/ar/report", codes.get(0)));
    }

    /** A node that died after the row and before the file was gone moves it once more. */
    @Test
    void aReportThatIsMovedTwiceIsThereOnce() throws Exception {
        Path folder = Files.createDirectories(data.resolve("reports"));
        String report = "{\"hash\":\"%s\",\"listing\":\"%s\",\"text\":\"Två gånger\",\"receivedOn\":\"2026-11-24\"}"
                .formatted("c".repeat(64), UUID.randomUUID());
        for (int time = 0; time < 2; time++) {
            Files.writeString(folder.resolve("c".repeat(64) + ".json"), report);
            reports.look();
        }
        assertEquals(1L, QuarkusTransaction.requiringNew().call(() -> Report.count("text", "Två gånger")));
        assertEquals(List.of(), waiting());
    }

    private Reply report(String path, String text) throws IOException {
        return http.search(path, text, "Sec-Fetch-Site: same-origin");
    }

    private static String code(Reply answer) throws IOException {
        String code = page(answer).select(".code").text();
        assertTrue(code.matches(CODE), code);
        return code;
    }

    private String outcome(String path, String code) throws IOException {
        return page(http.search(path, code)).select(".aside > p > b").text();
    }

    private Report kept(String beginning) {
        reports.look();
        return QuarkusTransaction.requiringNew()
                .call(() -> Report.<Report>find("text like ?1 order by number desc", beginning + "%").firstResult());
    }

    private long count() {
        reports.look();
        return QuarkusTransaction.requiringNew().call(() -> Report.count());
    }

    private List<Path> waiting() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("reports"))) {
            return files.toList();
        }
    }

    private static Document page(Reply reply) throws IOException {
        return Jsoup.parse(reply.text());
    }
}
