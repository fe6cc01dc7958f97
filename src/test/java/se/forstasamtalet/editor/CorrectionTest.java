package se.forstasamtalet.editor;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.revision.Draft;
import se.forstasamtalet.revision.Revision;
import se.forstasamtalet.revision.Workflow;

/** A correction from the form to the site, over HTTP. What stood there is put back after each test. */
@QuarkusTest
class CorrectionTest {

    private static final String SLUG = "valj-att-sluta";

    @Inject
    Publisher publisher;

    @Inject
    Workflow steps;

    private TwoColleagues two;
    private Listing before;
    private SignedIn anna;
    private SignedIn bo;

    @BeforeEach
    void twoColleagues() {
        two = new TwoColleagues(publisher, steps, SLUG);
        before = two.before;
        anna = two.anna;
        bo = two.bo;
    }

    @AfterEach
    void putBack() throws Exception {
        two.putBack();
    }

    private void approve() {
        int waiting = QuarkusTransaction.requiringNew().call(() -> Revision.waiting().get(0).number);
        bo.sends().formParam("verdict", "approve").post(two.address() + "/sent/" + waiting).then().statusCode(303);
    }

    @Test
    void aFormThatIsSentUntouchedChangesNothing() {
        two.send(anna, two.form(anna), "changes").then().statusCode(303).header("Location",
                containsString(two.address() + "/changes"));
        anna.asks().get(two.address() + "/changes").then().statusCode(200).body(containsString("Ingenting är ändrat"));
        assertEquals(0, QuarkusTransaction.requiringNew().call(() -> Draft.about(before.id()).size()));
    }

    @Test
    void aNumberIsCorrectedApprovedAndStandsOnTheSite() throws Exception {
        Map<String, Object> form = two.form(anna);
        form.put("phones[0].number", "020-55 56 67");
        two.send(anna, form, "changes").then().statusCode(303);
        anna.asks().get(two.address() + "/changes").then().statusCode(200)
                .body(allOf(containsString("020-555 666"), containsString("020-55 56 67"),
                        containsString("En kollega behöver godkänna")));
        anna.sends().formParam("why", "Nytt nummer").post(two.address() + "/send").then().statusCode(303).header(
                "Location",
                containsString("/edit?sent="));
        assertTrue(publisher.directory().listings().anyMatch(before::equals), "nothing is published yet");

        String desk = bo.asks().get("/edit").then().statusCode(200).body(containsString("Väntar på dig")).extract()
                .asString();
        String sent = Jsoup.parse(desk).select("a[href*=/sent/]").attr("href");
        bo.asks().get(sent).then().statusCode(200)
                .body(allOf(containsString("020-55 56 67"), containsString("Nytt nummer")));
        bo.sends().formParam("verdict", "approve").post(sent).then().statusCode(303).header("Location",
                endsWith("/edit?published=" + before.id()));

        Service published = (Service) Revision.standing(before.id()).orElseThrow().read();
        assertEquals("020-55 56 67", published.phones().get(0).number().written());
        assertEquals("editors, 2026-11-24", published.phones().get(0).source().written(),
                "the fact has its new source");
        assertEquals(null, published.phones().get(0).assured_date(), "saving is not checking");
        assertEquals(((Service) before).schedules(), published.schedules(),
                "what nobody touched keeps its source and its check");
        two.waitFor(published);
        while (publisher.shownSince(before.id(), Optional.of(published)).isEmpty()) {
            publisher.hurry();
        }
        Document told = Jsoup.parse(bo.asks().get("/edit?published=" + before.id()).asString());
        assertTrue(told.select("[role=status]").text().matches(
                ".*: ändringen står på webbplatsen sedan \\d\\d\\.\\d\\d\\. Se det på webbplatsen"), told.text());
        assertEquals("/sv/service/" + SLUG, told.select("[role=status] a").attr("href"));
    }

    @Test
    void hoursOfSomeWeeksAreTypedAndReadAsTheyWereMeant() {
        Map<String, Object> form = two.form(anna);
        form.put("typed_hours.phone", "mån–fre 8–16\njuni–augusti 9–12\nudda veckor: tis 17–19\n"
                + "första onsdagen i månaden 17–19\ndag före röd dag 8–14");
        two.send(anna, form, "changes").then().statusCode(303);
        List<String> said = List.of("mån–fre 08:00–16:00, inte helgdagar",
                "juni–augusti: mån–fre 09:00–12:00, inte helgdagar", "udda veckor: tis 17:00–19:00, inte helgdagar",
                "första onsdagen i månaden 17:00–19:00, inte helgdagar", "dag före röd dag 08:00–14:00");
        String changes = anna.asks().get(two.address() + "/changes").asString();
        String again = Jsoup.parse(anna.asks().get(two.address()).asString()).select("[name=typed_hours.phone]")
                .get(0).wholeText();
        assertEquals(String.join("\n", said), again);
        said.forEach(line -> assertTrue(changes.contains(line), line + "\n" + changes));
    }

    @Test
    void aTextWithANumberThatNobodyHasIsRefusedOnThePage() {
        Map<String, Object> form = two.form(anna);
        form.put("description.ar", "اتصل على 070-123 45 67");
        two.send(anna, form, "changes").then().statusCode(303);
        Document page = Jsoup.parse(anna.asks().get(two.address() + "/changes").asString());
        assertTrue(
                page.select("[role=alert]").text().startsWith("Texten innehåller ett telefonnummer som ingen post har"),
                page.text());
        assertTrue(page.select("form[action$=/send]").isEmpty(), page.text());
        anna.sends().post(two.address() + "/send").then().statusCode(409)
                .body(containsString("Skriv {phone} där ert eget nummer ska stå"));
        assertEquals(List.of(), QuarkusTransaction.requiringNew().call(Revision::waiting));
    }

    @Test
    void whatATextClaimsBesideTheFieldsIsSaidToItsAuthorAndItsReviewer() {
        Map<String, Object> form = two.form(anna);
        form.put("description.en", "You can be anonymous. Open 08.30 to 16.00.");
        two.send(anna, form, "changes").then().statusCode(303);
        String said = "Texten säger själv något om anonymitet, tider.";
        anna.asks().get(two.address() + "/changes").then().statusCode(200).body(containsString(said));
        anna.sends().post(two.address() + "/send").then().statusCode(303);
        int waiting = QuarkusTransaction.requiringNew().call(() -> Revision.waiting().get(0).number);
        bo.asks().get(two.address() + "/sent/" + waiting).then().statusCode(200).body(containsString(said));
    }

    @Test
    void whoSaysThatTheyCheckedWhatIsNewHasCheckedThatAndNothingElse() {
        Map<String, Object> form = two.form(anna);
        form.put("phones[0].number", "020-55 56 67");
        two.send(anna, form, "changes").then().statusCode(303);
        anna.sends().formParam("checked", true).post(two.address() + "/send").then().statusCode(303);
        Service sent = (Service) Revision.waiting().get(0).read();
        assertEquals(LocalDate.of(2026, 11, 24), sent.phones().get(0).assured_date());
        assertEquals(((Service) before).anonymity(), sent.anonymity());
        assertEquals(((Service) before).schedules(), sent.schedules());
    }

    @Test
    void oneClickSaysThatFactsAreStillCorrectAndChangesNothingElse() throws Exception {
        int base = Revision.standing(before.id()).orElseThrow().number;
        anna.sends().formParam("base", base - 1).post(two.address() + "/still-correct").then().statusCode(409);
        anna.sends().formParam("base", base).formParam("group", "CONTACT").post(two.address() + "/still-correct").then()
                .statusCode(303);
        Service confirmed = (Service) Revision.standing(before.id()).orElseThrow().read();
        assertEquals(LocalDate.of(2026, 11, 24), confirmed.phones().get(0).assured_date());
        assertEquals(((Service) before).phones().get(0).source(), confirmed.phones().get(0).source(),
                "checking is not changing");
        assertEquals(((Service) before).schedules(), confirmed.schedules(), "another group");
        two.waitFor(confirmed);
    }

    @Test
    void thatAServiceIsFullIsPublishedByOnePerson() throws Exception {
        Map<String, Object> form = two.form(anna);
        form.put("full.since", "2026-11-24");
        two.send(anna, form, "changes").then().statusCode(303);
        anna.asks().get(two.address() + "/changes").then().body(containsString("Publicera"));
        anna.sends().post(two.address() + "/send").then().statusCode(303);
        assertEquals(Revision.State.PUBLISHED, Revision.standing(before.id()).orElseThrow().state);
        two.waitFor(Revision.standing(before.id()).orElseThrow().read());
    }

    /** A text can send people anywhere, in a language that few colleagues read. */
    @ParameterizedTest
    @ValueSource(strings = {"description.sv", "description.ar", "alternate_name"})
    void whateverAReaderCouldDialVisitOrBelieveNeedsASecondPerson(String field) {
        Map<String, Object> form = two.form(anna);
        form.put(field, "Ring Kalle i stället.");
        two.send(anna, form, "changes").then().statusCode(303);
        anna.asks().get(two.address() + "/changes").then().body(
                allOf(containsString("Ring Kalle i stället."), containsString("En kollega behöver godkänna")));
        anna.sends().post(two.address() + "/send").then().statusCode(303);
        assertEquals(before, Revision.standing(before.id()).orElseThrow().read(), "nothing is published");
        assertEquals(1, Revision.waiting().size());
    }

    @Test
    void whatIsWrongIsSaidBesideTheFieldAndNothingTypedIsLost() {
        Map<String, Object> form = two.form(anna);
        form.put("phones[0].number", "noll tjugo");
        form.put("typed_hours.phone", "ibland");
        form.put("schedule_exceptions[0].from", "i morgon");
        form.put("schedule_exceptions[0].attending_type", "phone");
        two.send(anna, form, "save").then().statusCode(303);
        Document page = Jsoup.parse(anna.asks().get(two.address()).asString());
        assertEquals("noll tjugo", page.select("[name=phones[0].number]").val());
        assertEquals("ibland", page.select("[name=typed_hours.phone]").text());
        assertEquals("i morgon", page.select("[name=schedule_exceptions[0].from]").val());
        for (String name : new String[]{"phones[0].number", "typed_hours.phone", "schedule_exceptions[0].from"}) {
            Element field = page.select("[name=" + name + "]").first();
            assertEquals("true", field.attr("aria-invalid"), name);
            assertFalse(page.getElementById(field.id() + "-error").text().isEmpty(), name);
        }
        assertTrue(page.select("[role=alert]").text().startsWith("Det finns"), page.select("[role=alert]").text());
        anna.asks().get(two.address() + "/changes").then().body(not(containsString("Skicka för granskning")));
        anna.sends().post(two.address() + "/send").then().statusCode(409);
    }

    @Test
    void nobodyApprovesTheirOwnAndAReturnNeedsAReason() {
        SignedIn both = SignedIn.asCoordinator();
        Map<String, Object> form = two.form(both);
        form.put("phones[0].number", "020-55 56 67");
        two.send(both, form, "changes");
        both.sends().post(two.address() + "/send").then().statusCode(303);
        int number = Revision.waiting().get(0).number;
        both.sends().formParam("verdict", "approve").post(two.address() + "/sent/" + number).then().statusCode(409);
        bo.sends().formParam("verdict", "return").post(two.address() + "/sent/" + number).then().statusCode(409)
                .body(containsString("Skriv vad som behöver ändras"));
        bo.sends().formParam("verdict", "return").formParam("why", " Fel nummer " + "x".repeat(2_000))
                .post(two.address() + "/sent/" + number).then().statusCode(303);
        both.asks().get("/edit").then().body(allOf(containsString("Tillbaka till dig"), containsString("Fel nummer")));
    }

    @Test
    void whoWasSlowerSeesBothAndLosesNothing() throws Exception {
        Map<String, Object> form = two.form(anna);
        form.put("phones[0].number", "020-55 56 67");
        two.send(anna, form, "save");
        SignedIn cecilia = SignedIn.as(Role.EDITOR, before.id());
        cecilia.asks().get(two.address()).then().body(containsString("skriver också på den här posten"));
        cecilia.asks().get(two.address() + "/beside/" + anna.account()).then().statusCode(404);
        anna.sends().formParam("shown", true).post(two.address() + "/show").then().statusCode(303);
        cecilia.asks().get(two.address() + "/beside/" + anna.account()).then().statusCode(200)
                .body(containsString("020-55 56 67"));
        Map<String, Object> hers = two.form(cecilia);
        hers.put("description.sv", "Cecilias beskrivning.");
        two.send(cecilia, hers, "changes");
        cecilia.sends().post(two.address() + "/send").then().statusCode(303);
        approve();

        anna.asks().get(two.address()).then().body(containsString("Någon annan har publicerat"));
        anna.asks().get(two.address() + "/beside").then().statusCode(200)
                .body(allOf(containsString("Cecilias beskrivning."), containsString("020-55 56 67")));
        anna.sends().post(two.address() + "/send").then().statusCode(409)
                .body(containsString("Ditt utkast finns kvar"));
        anna.sends().post(two.address() + "/carry-over").then().statusCode(303);
        anna.asks().get(two.address() + "/changes").then()
                .body(allOf(containsString("020-55 56 67"), not(containsString("Cecilias"))));
        anna.sends().post(two.address() + "/send").then().statusCode(303);
        Service sent = (Service) Revision.waiting().get(0).read();
        assertEquals("Cecilias beskrivning.", sent.description().texts().values().iterator().next());
    }

    @Test
    void thePreviewIsTheRealPublicPageWithTheDraftOnIt() {
        Map<String, Object> form = two.form(anna);
        form.put("description.sv", "Så här ser det ut.");
        two.send(anna, form, "save");
        anna.asks().get(two.address() + "/preview/sv").then().statusCode(200)
                .header("content-security-policy", containsString("style-src 'sha256-"))
                .body(allOf(containsString("Så här ser det ut."), containsString("/exit")));
        anna.asks().get(two.address() + "/preview/ar").then().statusCode(200).body(containsString("dir=\"rtl\""));
        anna.asks().get(two.address() + "/preview/xx").then().statusCode(404);
    }

    @Test
    void oneEditorTakesAListingAwayAndAnOldVersionComesBackAsANewOne() throws Exception {
        anna.sends().formParam("why", "").post(two.address() + "/withdraw").then().statusCode(409);
        assertEquals(Revision.State.PUBLISHED, Revision.standing(before.id()).orElseThrow().state,
                "a reason is needed");
        int steps = Revision.history(before.id()).size();
        Map<String, Object> form = two.form(anna);
        form.put("description.sv", "Tillfällig.");
        two.send(anna, form, "changes");
        anna.sends().post(two.address() + "/send");
        approve();
        anna.sends().formParam("number", 1).post(two.address() + "/restore").then().statusCode(303);
        anna.asks().get(two.address() + "/changes").then().body(containsString("Tillfällig."));
        anna.sends().post(two.address() + "/send").then().statusCode(303);
        approve();
        assertEquals(before, Revision.standing(before.id()).orElseThrow().read());
        assertEquals(steps + 4, Revision.history(before.id()).size());
        anna.asks().get(two.address() + "/history").then().statusCode(200)
                .body(allOf(containsString("Tillfällig."), containsString("Publicerades")));
    }

    @Test
    void whatWasTypedWhileTheSessionRanOutIsKept() {
        Map<String, Object> form = two.form(anna);
        form.put("phones[0].number", "020-55 56 67");
        anna.age(Duration.ofMinutes(40), Duration.ofMinutes(31));
        two.send(anna, form, "changes").then().statusCode(303).header("Location",
                containsString("/edit/sign-in?kept=true"));
        anna.asks().get(two.address()).then().statusCode(303).header("Location", endsWith("/edit/sign-in"));
        given().get("/edit/sign-in?kept=true").then().body(containsString("sparat som ditt utkast"));
        SignedIn again = SignedIn.again(anna.account());
        again.asks().get("/edit").then().body(containsString("Dina utkast"));
        again.asks().get(two.address() + "/changes").then().body(containsString("020-55 56 67"));
    }

    @Test
    void aSessionThatItsOwnerEndedKeepsNothing() {
        Map<String, Object> form = two.form(anna);
        form.put("phones[0].number", "020-55 56 67");
        anna.sends().post("/edit/sign-out").then().statusCode(303);
        two.send(anna, form, "changes").then().statusCode(303).header("Location", endsWith("/edit/sign-in"));
        assertEquals(0, QuarkusTransaction.requiringNew().call(() -> Draft.about(before.id()).size()));
    }

    @Test
    void aForeignListingIsNotThere() {
        SignedIn stranger = SignedIn.as(Role.EDITOR, UUID.randomUUID());
        for (String path : new String[]{"", "/changes", "/history", "/beside", "/preview/sv", "/take-off"}) {
            stranger.asks().get(two.address() + path).then().statusCode(404);
        }
        for (String path : new String[]{"", "/send", "/discard", "/carry-over", "/restore", "/withdraw",
            "/still-correct", "/bring-back"}) {
            stranger.sends().formParam("why", "x").formParam("number", 1).post(two.address() + path).then()
                    .statusCode(404);
        }
        for (String path : new String[]{"/send", "/discard", "/carry-over", "/restore", "/withdraw",
            "/still-correct", "/bring-back"}) {
            anna.asks().get(two.address() + path).then().statusCode(405);
        }
        anna.asks().get(two.address() + "/sent/2").then().statusCode(404);
        stranger.asks().get("/edit").then().statusCode(200).body(containsString("Du har inga poster än"));
    }
}
