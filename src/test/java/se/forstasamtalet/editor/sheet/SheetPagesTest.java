package se.forstasamtalet.editor.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.editor.SignedIn;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.revision.Draft;
import se.forstasamtalet.revision.Revision;

@QuarkusTest
class SheetPagesTest {

    @Inject
    Publisher publisher;

    @Test
    void onesOwnListingsAndNoOthersAreInTheFile() {
        SignedIn anna = SignedIn.as(Role.EDITOR, listing("nacka-kommun").id());
        Response csv = anna.asks().get("/edit/sheet/listings.csv");
        assertEquals("attachment; filename=\"poster.csv\"", csv.header("content-disposition"));
        Sheet own = SheetFile.read(csv.asByteArray());
        assertEquals(List.of("atv-nacka", "nacka", "nacka-kommun"),
                own.rows().stream().map(row -> row.cell("slug")).sorted().toList());
        assertEquals(own.rows(), SheetFile.read(anna.asks().get("/edit/sheet/listings.xlsx").asByteArray()).rows());
        assertEquals(200, anna.asks().get("/edit/sheet").statusCode());
    }

    @Test
    void aChangeIsShownFirstAndThenBecomesADraft() {
        SignedIn anna = SignedIn.as(Role.EDITOR, listing("nacka-kommun").id());
        String csv = anna.asks().get("/edit/sheet/listings.csv").asString().replace("ATV Nacka", "ATV <b>i</b> Nacka");
        Document review = Jsoup.parse(send(anna, csv).then().statusCode(200).extract().asString());
        assertTrue(review.text().contains("name") && review.select("ins").text().contains("ATV <b>i</b> Nacka"),
                review.text());
        assertEquals(0, drafts(anna).size(), "nothing is done before it is seen");

        String applied = anna.asks().header("Sec-Fetch-Site", "same-origin").multiPart("token", anna.token())
                .multiPart("changes", review.select("input[name=changes]").val(), "text/plain;charset=UTF-8")
                .post("/edit/sheet/apply").then().statusCode(200).extract().asString();
        assertTrue(applied.contains("1 utkast"), applied);
        Draft draft = drafts(anna).get(0);
        assertEquals(listing("atv-nacka").id(), draft.listing);
        // Other tests publish the same listing.
        assertEquals(QuarkusTransaction.requiringNew()
                .call(() -> Revision.standing(draft.listing).orElseThrow().number), draft.base);
        assertTrue(draft.form.contains("\"name\":\"ATV <b>i</b> Nacka\""), draft.form);
        assertTrue(Jsoup.parse(send(anna, csv).asString()).text().contains("Du har redan ett utkast om posten"));
    }

    @Test
    void aListingThatIsNotOnesOwnIsUnknownAlsoWhenItIsApplied() {
        SignedIn anna = SignedIn.as(Role.EDITOR, listing("nacka-kommun").id());
        Listing foreign = listing("valj-att-sluta");
        String page = send(anna, "id;revision;name\n" + foreign.id() + ";1;Mitt").asString();
        assertTrue(page.contains("hör inte till någon av dina poster") && !page.contains(foreign.name()), page);
        String sent = "[{\"number\":2,\"cells\":{\"id\":\"" + foreign.id()
                + "\",\"revision\":\"1\",\"name\":\"Mitt\"}}]";
        anna.asks().header("Sec-Fetch-Site", "same-origin").multiPart("token", anna.token()).multiPart("changes", sent)
                .post("/edit/sheet/apply").then().statusCode(200);
        assertEquals(0, drafts(anna).size());
        anna.asks().header("Sec-Fetch-Site", "same-origin").multiPart("token", anna.token())
                .multiPart("changes", "nonsense").post("/edit/sheet/apply").then().statusCode(400);
    }

    @Test
    void whatIsNoSheetIsToldInSwedish() {
        SignedIn anna = SignedIn.asCoordinator();
        assertTrue(send(anna, "").then().statusCode(400).extract().asString().contains("Välj en fil först."));
        assertTrue(send(anna, "x".repeat(SheetFile.LARGEST + 1)).then().statusCode(400).extract().asString()
                .contains("2 MB"));
    }

    @Test
    void onlyASheetMayBeLarge() {
        SignedIn anna = SignedIn.asCoordinator();
        assertEquals(413, anna.sends().formParam("name", "x".repeat(70_000)).post("/edit/sign-out").statusCode());
        assertFalse(
                send(anna, "id;revision;name\n" + ";;x\n".repeat(1_500) + "\"" + "x".repeat(15_000) + "\"\n".repeat(1))
                        .statusCode() == 413);
    }

    private static Response send(SignedIn someone, String csv) {
        return someone.asks().header("Sec-Fetch-Site", "same-origin").multiPart("token", someone.token())
                .multiPart("sheet", "poster.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv").post("/edit/sheet");
    }

    private Listing listing(String slug) {
        return publisher.directory().listings().filter(one -> one.slug().text().equals(slug)).findFirst().orElseThrow();
    }

    private static List<Draft> drafts(SignedIn someone) {
        return QuarkusTransaction.requiringNew().call(() -> Draft.by(someone.account()));
    }
}
