package se.forstasamtalet.editor.people;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.account.Account;
import se.forstasamtalet.account.Grant;
import se.forstasamtalet.account.Invitations.Guest;
import se.forstasamtalet.account.JournalEntry;
import se.forstasamtalet.account.JournalEntry.What;
import se.forstasamtalet.account.Recovery;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.editor.Newcomer;
import se.forstasamtalet.editor.SignedIn;

/** The way back in for who has lost their passkeys. */
@QuarkusTest
class RecoveryTest {

    @TestHTTPResource
    URI site;

    @Inject
    Clock clock;

    private final SignedIn coordinator = SignedIn.asCoordinator();
    private Newcomer lost;
    private UUID lostAccount;
    private String page;
    private UUID listing;

    @BeforeEach
    void somebodyHasLostTheirPasskey() throws Exception {
        listing = UUID.fromString(Jsoup.parse(coordinator.asks().get("/edit/invitations").asString())
                .selectFirst("input[name=edits]").attr("value"));
        String email = UUID.randomUUID() + "@example.org";
        lost = new Newcomer(site, new Guest("Lena Lost", email, false, Set.of(new Grant(listing, Role.EDITOR))));
        lost.form().formParam("name", "Lena Lost").formParam("email", email)
                .formParam("credential", lost.authenticator.create(lost.options(lost.link))).post(lost.link).then()
                .statusCode(303);
        lostAccount = QuarkusTransaction.requiringNew()
                .call(() -> Account.<Account>find("email", email).firstResult().id);
        page = "/edit/people/" + lostAccount;
    }

    @Test
    void twoPeopleTogetherGiveANewWayInAndTheOldOneIsShut() throws Exception {
        SignedIn session = SignedIn.again(lostAccount);
        SignedIn reviewer = SignedIn.as(Role.REVIEWER, listing);
        reviewer.sends().post(page + "/recovery").then().statusCode(303).header("Location", endsWith(page));
        coordinator.asks().get(page).then().body(containsString("har bett om det"));
        String link = confirmed(coordinator);
        given().baseUri("http://localhost").get(link).then().statusCode(200).body(containsString("Lena Lost"));
        Newcomer back = new Newcomer(site);
        String answer = back.authenticator.create(back.options(link));
        back.form().formParam("credential", answer).post(link).then().statusCode(303).header("Location",
                endsWith("/edit/passkeys"));
        session.asks().get("/edit").then().statusCode(303);
        lost.cookie = "";
        lost.signIn().then().statusCode(403).body(containsString("finns inte här"));
        back.signIn().then().statusCode(303);
        back.asks().get("/edit").then().body(containsString("Lena Lost"));
        given().get(link).then().statusCode(404);
        back.form().formParam("credential", answer).post(link).then().statusCode(404);
        assertEquals(List.of(What.RECOVERY_ASKED, What.RECOVERY_CONFIRMED, What.RECOVERED), noted());
    }

    @Test
    void onePersonAloneIsRefused() {
        coordinator.sends().post(page + "/recovery/confirmation").then().statusCode(404)
                .body(not(containsString("/edit/recovery/")));
        coordinator.sends().post(page + "/recovery").then().statusCode(303);
        coordinator.sends().post(page + "/recovery").then().statusCode(303);
        coordinator.sends().post(page + "/recovery/confirmation").then().statusCode(403)
                .body(containsString("Det behövs två personer")).body(not(containsString("/edit/recovery/")));
        SignedIn.again(coordinator.account()).sends().post(page + "/recovery/confirmation").then().statusCode(403);
        assertEquals(List.of(What.RECOVERY_ASKED, What.RECOVERY_REFUSED, What.RECOVERY_REFUSED), noted());
    }

    @Test
    void nobodyRecoversThemselves() {
        SignedIn self = SignedIn.again(lostAccount);
        self.sends().post(page + "/recovery").then().statusCode(404);
        coordinator.sends().post(page + "/recovery").then().statusCode(303);
        self.sends().post(page + "/recovery/confirmation").then().statusCode(404);
        SignedIn other = SignedIn.asCoordinator();
        other.sends().post("/edit/people/" + other.account() + "/recovery").then().statusCode(404);
    }

    @Test
    void onlyThoseWhoReviewTheSameListingsMayHelpAndNeverACoordinator() {
        SignedIn elsewhere = SignedIn.as(Role.REVIEWER, UUID.randomUUID());
        SignedIn onlyEditor = SignedIn.as(Role.EDITOR, listing);
        coordinator.sends().post(page + "/recovery").then().statusCode(303);
        for (SignedIn stranger : List.of(elsewhere, onlyEditor)) {
            stranger.asks().get(page).then().statusCode(404);
            stranger.sends().post(page + "/recovery").then().statusCode(404);
            stranger.sends().post(page + "/recovery/confirmation").then().statusCode(404);
        }
        SignedIn reviewer = SignedIn.as(Role.REVIEWER, listing);
        reviewer.sends().post("/edit/people/" + coordinator.account() + "/recovery").then().statusCode(404);
        reviewer.asks().get(page).then().statusCode(200).body(not(containsString("Stäng kontot")));
        reviewer.asks().get("/edit/people").then().statusCode(200).body(containsString("Lena Lost"))
                .body(not(containsString(coordinator.editor().name())));
    }

    @Test
    void theLinkEndsAfter24Hours() {
        coordinator.sends().post(page + "/recovery").then().statusCode(303);
        String link = confirmed(SignedIn.asCoordinator());
        age(Duration.ofHours(24).minusMinutes(1));
        given().get(link).then().statusCode(200);
        age(Duration.ofHours(24));
        given().get(link).then().statusCode(404);
    }

    @Test
    void aWishThatNobodyConfirmedForThreeDaysIsForgotten() {
        coordinator.sends().post(page + "/recovery").then().statusCode(303);
        QuarkusTransaction.requiringNew().run(() -> Recovery.update("askedAt = ?1 where account = ?2",
                clock.instant().minus(Duration.ofHours(72)), lostAccount));
        SignedIn.asCoordinator().sends().post(page + "/recovery/confirmation").then().statusCode(404);
    }

    @Test
    void aClosedAccountIsNotRecovered() {
        coordinator.sends().post(page + "/recovery").then().statusCode(303);
        String link = confirmed(SignedIn.asCoordinator());
        coordinator.sends().post(page + "/disabling").then().statusCode(303);
        given().get(link).then().statusCode(404);
        SignedIn.asCoordinator().sends().post(page + "/recovery").then().statusCode(404);
    }

    private String confirmed(SignedIn second) {
        String shown = second.sends().post(page + "/recovery/confirmation").then().statusCode(200).extract().asString();
        return URI.create(Jsoup.parse(shown).selectFirst("#link").text()).getPath();
    }

    private void age(Duration age) {
        QuarkusTransaction.requiringNew().run(
                () -> Recovery.update("confirmedAt = ?1 where account = ?2", clock.instant().minus(age), lostAccount));
    }

    private List<What> noted() {
        return QuarkusTransaction.requiringNew()
                .call(() -> JournalEntry.<JournalEntry>list("about = ?1 order by id", lostAccount.toString()).stream()
                        .map(entry -> entry.what).filter(what -> what.name().startsWith("RECOVER")).toList());
    }
}
