package se.forstasamtalet.editor.people;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.account.Accounts;
import se.forstasamtalet.account.Grant;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.editor.SignedIn;

@QuarkusTest
class PeopleTest {

    @Inject
    Accounts accounts;

    private final SignedIn coordinator = SignedIn.asCoordinator();

    @Test
    void aCoordinatorInvitesAndSeesTheLinkOnce() {
        Document form = Jsoup.parse(coordinator.asks().get("/edit/invitations").asString());
        String listing = form.selectFirst("input[name=reviews]").attr("value");
        String shown = coordinator.sends().formParam("name", "Gun Gäst").formParam("email", "gun@example.org")
                .formParam("reviews", listing)
                .post("/edit/invitations").then().statusCode(200).extract().asString();
        String link = URI.create(Jsoup.parse(shown).selectFirst("#link").text()).getPath();
        given().get(link).then().statusCode(200).body(containsString(": granskare</li>"))
                .body(containsString("Gun Gäst"));
        coordinator.asks().get("/edit/people").then().body(containsString("Gun Gäst")).body(not(containsString(link)));
    }

    @Test
    void anInvitationToNothingOrToNobodyIsAskedForAgainAndLosesNothing() {
        String listing = Jsoup.parse(coordinator.asks().get("/edit/invitations").asString())
                .selectFirst("input[name=edits]").attr("value");
        coordinator.sends().formParam("name", "Gun").formParam("email", "gun@example.org").post("/edit/invitations")
                .then().statusCode(400)
                .body(containsString("Välj minst en")).body(containsString("gun@example.org"));
        coordinator.sends().formParam("name", "Gun").formParam("email", "gun@example.org")
                .formParam("edits", UUID.randomUUID(), "x").post("/edit/invitations").then().statusCode(400);
        coordinator.sends().formParam("name", "Gun \"<b>").formParam("email", "nobody").formParam("edits", listing)
                .post("/edit/invitations").then().statusCode(400)
                .body(containsString("Skriv en e-postadress")).body(containsString("Gun &quot;&lt;b&gt;"))
                .body(containsString("value=\"" + listing + "\" checked"));
    }

    @Test
    void onlyCoordinatorsInviteAndChangeAccounts() {
        UUID listing = UUID.randomUUID();
        SignedIn reviewer = SignedIn.as(Role.REVIEWER, listing);
        SignedIn editor = SignedIn.as(Role.EDITOR, listing);
        String page = "/edit/people/" + editor.account();
        editor.asks().get("/edit/people").then().statusCode(404);
        for (SignedIn other : List.of(reviewer, editor)) {
            other.asks().get("/edit/invitations").then().statusCode(404);
            other.sends().formParam("name", "Gun").formParam("email", "gun@example.org").formParam("coordinator", "yes")
                    .post("/edit/invitations").then().statusCode(404);
            other.sends().post("/edit/invitations/" + UUID.randomUUID() + "/withdrawal").then().statusCode(404);
            for (String change : List.of("/roles", "/disabling", "/enabling")) {
                other.sends().post(page + change).then().statusCode(404);
            }
        }
        editor.asks().get("/edit").then().statusCode(200);
    }

    @Test
    void newRolesCountAtOnceAndEndTheSessionsThatBeganWithOthers() {
        Document form = Jsoup.parse(coordinator.asks().get("/edit/invitations").asString());
        UUID listing = UUID.fromString(form.selectFirst("input[name=edits]").attr("value"));
        SignedIn editor = SignedIn.as(Role.EDITOR, UUID.randomUUID());
        coordinator.sends().formParam("edits", listing).formParam("reviews", listing)
                .post("/edit/people/" + editor.account() + "/roles").then().statusCode(303);
        editor.asks().get("/edit").then().statusCode(303);
        assertEquals(Set.of(Role.EDITOR, Role.REVIEWER),
                accounts.editor(editor.account()).orElseThrow().roles().get(listing));
        assertEquals(1, accounts.editor(editor.account()).orElseThrow().roles().size());
    }

    @Test
    void nobodyShutsOrChangesTheirOwnAccount() {
        for (String change : List.of("/roles", "/disabling", "/enabling")) {
            coordinator.sends().post("/edit/people/" + coordinator.account() + change).then().statusCode(404);
        }
        coordinator.asks().get("/edit/people/" + coordinator.account()).then().statusCode(200)
                .body(not(containsString("Stäng kontot")));
    }

    @Test
    void oneSeesAndEndsOnesOwnSessionsAndNobodyElses() {
        SignedIn here = SignedIn.as("Siv Session", false, Set.<Grant>of());
        SignedIn there = SignedIn.again(here.account());
        SignedIn third = SignedIn.again(here.account());
        Document page = Jsoup.parse(here.asks().get("/edit/sessions").asString());
        assertEquals(3, page.select(".cards li").size());
        assertEquals(2, page.select("form[action^=/edit/sessions/][action$=/end]").stream()
                .filter(form -> !form.attr("action").contains("others")).count());
        SignedIn.asCoordinator().sends().post("/edit/sessions/" + there.session() + "/end").then().statusCode(404);
        there.asks().get("/edit").then().statusCode(200);
        here.sends().post("/edit/sessions/" + there.session() + "/end").then().statusCode(303);
        there.asks().get("/edit").then().statusCode(303);
        here.sends().post("/edit/sessions/others/end").then().statusCode(303);
        third.asks().get("/edit").then().statusCode(303);
        here.asks().get("/edit").then().statusCode(200);
    }

    /** Every address that changes something, asked for without a form. */
    @Test
    void whatChangesSomethingIsNotThereToLookAt() {
        String person = "/edit/people/" + SignedIn.as(Role.EDITOR, UUID.randomUUID()).account();
        for (String address : List.of("/edit/sign-out", "/edit/sessions/" + UUID.randomUUID() + "/end",
                "/edit/sessions/others/end", "/edit/passkeys/" + UUID.randomUUID() + "/removal",
                "/edit/invitations/" + UUID.randomUUID() + "/withdrawal", person + "/roles", person + "/disabling",
                person + "/enabling", person + "/recovery", person + "/recovery/confirmation")) {
            coordinator.asks().get(address).then().statusCode(405)
                    .header("content-security-policy", startsWith("default-src 'none'"))
                    .header("cache-control", "no-store");
            coordinator.asks().head(address).then().statusCode(405);
        }
    }
}
