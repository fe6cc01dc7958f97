package se.forstasamtalet.editor;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.revision.Revision;
import se.forstasamtalet.revision.Workflow;

/** Two pages of one editor, and two editors of one listing: nothing that somebody typed is lost or undone unseen. */
@QuarkusTest
class TwoHandsTest {

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
        two = new TwoColleagues(publisher, steps, "valj-att-sluta");
        before = two.before;
        anna = two.anna;
        bo = two.bo;
    }

    @AfterEach
    void putBack() throws Exception {
        two.putBack();
    }

    /** Sends what is written, and returns its number. */
    private int sent(SignedIn who, String field, String value) {
        Map<String, Object> form = two.form(who);
        form.put(field, value);
        two.send(who, form, "changes").then().statusCode(303);
        who.sends().post(two.address() + "/send").then().statusCode(303);
        return QuarkusTransaction.requiringNew().call(() -> Revision.waiting().stream()
                .filter(one -> one.author.equals(who.account().toString())).findFirst().orElseThrow().number);
    }

    private void approve(int number) {
        bo.sends().formParam("verdict", "approve").post(two.address() + "/sent/" + number).then().statusCode(303);
    }

    private String value(String name) {
        return two.form(anna).get(name).toString().strip();
    }

    @Test
    void anOlderPageOverwritesNothingThatItsWriterDidNotTouch() {
        Map<String, Object> first = two.form(anna);
        Map<String, Object> second = two.form(anna);
        first.put("phones[0].number", "020-55 56 67");
        two.send(anna, first, "save").then().statusCode(303);
        second.put("description.en", "Another description.");
        String said = two.send(anna, second, "save").then().statusCode(200)
                .body(containsString("Ändrat medan du skrev"))
                .extract().asString();
        assertEquals("Telefonnummer", Jsoup.parse(said).select("tbody th").text());
        assertEquals("020-555 666 020-55 56 67 020-55 56 67", Jsoup.parse(said).select("tbody td").text());
        assertEquals("020-55 56 67", value("phones[0].number"));
        assertEquals("Another description.", value("description.en"));
    }

    @Test
    void whereBothPagesWroteBothAreShownAndTheLastStays() {
        Map<String, Object> first = two.form(anna);
        Map<String, Object> second = two.form(anna);
        first.put("phones[0].number", "noll tjugo");
        two.send(anna, first, "save").then().statusCode(303);
        second.put("phones[0].number", "020-55 56 68");
        two.send(anna, second, "changes").then().statusCode(200)
                .body(allOf(containsString("noll tjugo"), containsString("020-55 56 68")));
        assertEquals("020-55 56 68", value("phones[0].number"));
    }

    @Test
    void rowsThatTwoPagesAddedAreBothThere() {
        Map<String, Object> first = two.form(anna);
        Map<String, Object> second = two.form(anna);
        first.putAll(Map.of("alerts[0].description.sv", "Vi flyttar.", "alerts[0].from", "2026-11-24", "alerts[0].to",
                "2026-11-25"));
        second.putAll(Map.of("alerts[0].description.sv", "Vi målar om.", "alerts[0].from", "2026-11-26",
                "alerts[0].to", "2026-11-27"));
        two.send(anna, first, "save").then().statusCode(303);
        two.send(anna, second, "save").then().statusCode(200).body(containsString("Vi flyttar."));
        assertEquals("Vi flyttar.", value("alerts[0].description.sv"));
        assertEquals("Vi målar om.", value("alerts[1].description.sv"));
    }

    @Test
    void aPageThatStoodOpenOverAColleaguesPublicationDoesNotUndoIt() {
        Map<String, Object> open = two.form(anna);
        approve(sent(SignedIn.as(Role.EDITOR, before.id()), "phones[0].number", "020-55 56 67"));
        open.put("description.en", "Another description.");
        two.send(anna, open, "changes").then().statusCode(200)
                .body(allOf(containsString("020-555 666"), containsString("020-55 56 67")));
        anna.asks().get(two.address() + "/changes").then()
                .body(allOf(containsString("Another description."), not(containsString("020-55"))));
    }

    @Test
    void aDraftIsReadByItsWriterAloneUntilTheyShowIt() {
        Map<String, Object> form = two.form(anna);
        form.put("description.sv", "Ofärdigt.");
        two.send(anna, form, "save");
        anna.asks().get(two.address()).then().body(containsString("Bara du ser det."));
        SignedIn cecilia = SignedIn.asCoordinator();
        cecilia.asks().get(two.address()).then()
                .body(allOf(containsString("inte visat för kollegor"), not(containsString("Ofärdigt."))));
        cecilia.asks().get(two.address() + "/beside/" + anna.account()).then().statusCode(404);
        anna.sends().formParam("shown", true).post(two.address() + "/show").then().statusCode(303);
        anna.asks().get(two.address()).then().body(containsString("kan läsa det"));
        cecilia.asks().get(two.address() + "/beside/" + anna.account()).then().body(containsString("Ofärdigt."));
        anna.sends().post(two.address() + "/show").then().statusCode(303);
        cecilia.asks().get(two.address() + "/beside/" + anna.account()).then().statusCode(404);
    }

    @Test
    void restoringAsksBeforeADraftGoes() {
        int old = QuarkusTransaction.requiringNew().call(() -> Revision.standing(before.id()).orElseThrow().number);
        approve(sent(anna, "description.sv", "Nyare."));
        Map<String, Object> form = two.form(anna);
        form.put("description.sv", "Ett långt utkast.");
        two.send(anna, form, "save");
        anna.sends().formParam("number", old).post(two.address() + "/restore").then().statusCode(409)
                .body(containsString("Du har redan ett utkast"));
        assertEquals("Ett långt utkast.", value("description.sv"));
        anna.sends().formParam("number", old).formParam("replace", true).post(two.address() + "/restore").then()
                .statusCode(303);
        assertEquals(((Service) before).description().texts().values().iterator().next(), value("description.sv"));
    }

    @Test
    void whoSentSomethingTakesItBackAndWritesOn() {
        int number = sent(anna, "description.sv", "Skickat.");
        String mine = Jsoup.parse(anna.asks().get("/edit").asString()).select("a[href$=/mine]").attr("href");
        anna.asks().get(mine).then().statusCode(200).body(containsString("Skickat."));
        SignedIn.as(Role.EDITOR, before.id()).asks().get(mine).then().statusCode(404);
        SignedIn.as(Role.EDITOR, before.id()).sends().post(two.address() + "/sent/" + number + "/rewrite").then()
                .statusCode(404);
        anna.sends().post(two.address() + "/sent/" + number + "/rewrite").then().statusCode(303)
                .header("Location", endsWith("/changes"));
        assertEquals(0, QuarkusTransaction.requiringNew().call(() -> Revision.waiting().size()));
        bo.sends().formParam("verdict", "approve").post(two.address() + "/sent/" + number).then().statusCode(404);
        assertEquals("Skickat.", value("description.sv"));
        anna.asks().get(two.address() + "/history").then().body(containsString("Togs tillbaka"));
    }

    @Test
    void whatCameBackIsWrittenOnWithoutRetyping() {
        int number = sent(anna, "description.sv", "Nästan rätt.");
        bo.sends().formParam("verdict", "return").formParam("why", "En mening till")
                .post(two.address() + "/sent/" + number)
                .then().statusCode(303);
        anna.asks().get(two.address() + "/sent/" + number + "/mine").then().body(containsString("En mening till"));
        anna.sends().post(two.address() + "/sent/" + number + "/rewrite").then().statusCode(303);
        assertEquals("Nästan rätt.", value("description.sv"));
    }

    @Test
    void theSecondOfTwoWaitingChangesIsCarriedOverByItsAuthor() {
        int second = sent(anna, "description.en", "Another description.");
        approve(sent(SignedIn.as(Role.EDITOR, before.id()), "phones[0].number", "020-55 56 67"));
        bo.sends().formParam("verdict", "approve").post(two.address() + "/sent/" + second).then().statusCode(409);
        anna.asks().get(two.address() + "/sent/" + second + "/mine").then().body(containsString("läggs ovanpå"));
        anna.sends().post(two.address() + "/sent/" + second + "/rewrite").then().statusCode(303);
        anna.asks().get(two.address() + "/changes").then()
                .body(allOf(containsString("Another description."), not(containsString("020-55"))));
        anna.sends().post(two.address() + "/send").then().statusCode(303);
        approve(QuarkusTransaction.requiringNew().call(() -> Revision.waiting().get(0).number));
        Service both = (Service) QuarkusTransaction.requiringNew()
                .call(() -> Revision.standing(before.id()).orElseThrow().read());
        assertEquals("020-55 56 67", both.phones().get(0).number().written());
        assertEquals("Another description.", both.description().texts().values().stream()
                .filter("Another description."::equals).findFirst().orElse(""));
    }
}
