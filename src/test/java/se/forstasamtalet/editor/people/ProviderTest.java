package se.forstasamtalet.editor.people;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.account.Account;
import se.forstasamtalet.account.Accounts;
import se.forstasamtalet.account.Grant;
import se.forstasamtalet.account.Recoveries;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.editor.AtAFalseProvider;
import se.forstasamtalet.editor.SignedIn;
import se.forstasamtalet.editor.SoftAuthenticator;
import se.forstasamtalet.editor.Wanderer;
import se.forstasamtalet.editor.WithNeighbours;
import se.forstasamtalet.editor.desk.Gate;
import se.forstasamtalet.site.RawHttp;

/** Who comes in by a provider. */
@QuarkusTest
@TestProfile(WithNeighbours.class)
class ProviderTest extends AtAFalseProvider {

    @Inject
    Accounts accounts;

    @Inject
    Recoveries recoveries;

    @Test
    void theSignInNamesEveryProvider() {
        given().get("/edit/sign-in").then().statusCode(200).body(containsString("Logga in hos Falska kommunen</a>"))
                .body(containsString("href=\"/edit/sign-in/borta\""));
    }

    @Test
    void oneIsLedThereWithAllThatKeepsAnAnswerFromBeingUsedByOthers() {
        Response led = new Wanderer(desk()).get(FALSE);
        led.then().statusCode(302).header("Cache-Control", "no-store").header("Content-Security-Policy",
                containsString("form-action 'self';"));
        String address = led.header("Location");
        for (String part : List.of("response_type=code&",
                "redirect_uri=http%3A%2F%2Flocalhost%3A" + site.getPort() + "%2Fedit%2Fsign-in%2Ffalsk&",
                "code_challenge_method=S256",
                "&state=", "&nonce=", "&max_age=0",
                "&acr_values=http%3A%2F%2Fid.elegnamnden.se%2Floa%2F1.0%2Floa3+http%3A%2F%2Fid.elegnamnden.se%2Floa%2F1.0%2Floa4")) {
            assertTrue(address.contains(part), part + " in " + address);
        }
        String cookie = led.header("Set-Cookie");
        for (String part : List.of("q_auth_falsk_", "; Path=/edit;", "; Secure", "; HTTPOnly")) {
            assertTrue(cookie.contains(part), part + " in " + cookie);
        }
    }

    @Test
    void whereBrowsersSeeNoLocalhostOneComesBackOverAnEncryptedLine() throws Exception {
        String led = new RawHttp(site.getPort())
                .send(("GET " + FALSE + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII), false)
                .headers().get("Location");
        assertTrue(led.contains("redirect_uri=https%3A%2F%2F127.0.0.1%2Fedit%2Fsign-in%2Ffalsk&"), led);
    }

    @Test
    void whoeverIsInvitedMakesTheirAccountThereAndComesInLater() {
        Wanderer someone = newcomer(Set.of());
        String first = someone.cookies.get(Gate.COOKIE);
        assertEquals(Set.of(Gate.COOKIE), someone.cookies.keySet());
        signIn(someone).then().statusCode(200).body(containsString("Mitt skrivbord"))
                .body(containsString("Nya Nilsson"));
        assertEquals(Set.of(Gate.COOKIE), someone.cookies.keySet(), "the library's cookies are gone");
        assertNotEquals(first, someone.cookies.get(Gate.COOKIE));
        given().redirects().follow(false).header("Cookie", Gate.COOKIE + "=" + first).get("/edit").then()
                .statusCode(303);
    }

    @Test
    void aNameThatIsMissingIsAskedForAgainAndTheProofHolds() {
        Wanderer someone = new Wanderer(desk());
        String link = invitation(Set.of()) + "/falsk";
        Response page = someone.follow(falsk.answer(someone.get(link).header("Location")));
        Response again = someone.send(page, link, Map.of("name", " "));
        again.then().statusCode(400).body(containsString("Skriv ditt namn")).body(containsString("ny@example.org"))
                .body(containsString("Du har visat vem du är"));
        someone.send(again, link, Map.of("name", "Nya Nilsson")).then().statusCode(303);
    }

    @Test
    void rightsAreTheAccountsOwnWhateverAProviderClaims() {
        UUID organization = UUID
                .fromString(Jsoup.parse(SignedIn.asCoordinator().asks().get("/edit/invitations").asString())
                        .selectFirst("input[name=edits]").attr("value"));
        lieToo(claims -> claims.putAll(Map.of("roles", List.of("coordinator"), "groups",
                List.of("coordinator", "admin"), "scope", "admin", "coordinator", true)));
        Wanderer someone = newcomer(Set.of(new Grant(organization, Role.EDITOR)));
        signIn(someone).then().statusCode(200);
        someone.get("/edit/people").then().statusCode(404);
        assertEquals(Set.of(new Grant(organization, Role.EDITOR)), owner().grants);
    }

    @Test
    void nobodyIsKnownByTheirEmailAlone() {
        String email = SignedIn.asCoordinator().account() + "@example.org";
        lieToo(claims -> claims.putAll(Map.of("email", email, "email_verified", true)));
        refused(signIn(new Wanderer(desk())), "UNKNOWN_IDENTITY", "Ingen här har den inloggningen");
    }

    @Test
    void whoeverIsSignedInLinksTheirProviderWithAButtonAndNeverByComingBack() {
        SignedIn someone = SignedIn.asCoordinator();
        SignedIn elsewhere = SignedIn.again(someone.account());
        Wanderer browser = new Wanderer(desk(), someone);
        Response page = browser.follow(falsk.answer(browser.get("/edit/passkeys/provider/falsk").header("Location")));
        page.then().statusCode(200).body(containsString("Du har visat vem du är hos Falska kommunen"));
        assertEquals(List.of(), identities.of(someone.account()));
        browser.send(page, "/edit/passkeys/provider/falsk", Map.of()).then().statusCode(303);
        assertEquals(List.of(subject),
                identities.of(someone.account()).stream().map(identity -> identity.subject).toList());
        elsewhere.asks().get("/edit").then().statusCode(303);
        Wanderer again = new Wanderer(desk());
        signIn(again).then().statusCode(200);
        again.get("/edit").then().body(containsString(someone.editor().name()));
    }

    @Test
    void withoutAProofNothingIsLinkedAndNoFormIsLedElsewhere() {
        SignedIn someone = SignedIn.asCoordinator();
        someone.sends().post("/edit/passkeys/provider/falsk").then().statusCode(403)
                .body(containsString("Försök en gång till"));
        given().header("Sec-Fetch-Site", "same-origin").formParam("name", "Nya").formParam("email", "ny@example.org")
                .redirects().follow(false)
                .post(invitation(Set.of()) + "/falsk").then().statusCode(403);
        assertEquals(List.of(), identities.of(someone.account()));
    }

    @Test
    void oneIdentityBelongsToOneAccount() {
        newcomer(Set.of());
        SignedIn other = SignedIn.asCoordinator();
        Wanderer browser = new Wanderer(desk(), other);
        Response page = browser.follow(falsk.answer(browser.get("/edit/passkeys/provider/falsk").header("Location")));
        browser.send(page, "/edit/passkeys/provider/falsk", Map.of()).then().statusCode(409)
                .body(containsString("hör redan till ett konto"));
        Wanderer invited = new Wanderer(desk());
        String link = invitation(Set.of()) + "/falsk";
        invited.send(invited.follow(falsk.answer(invited.get(link).header("Location"))), link, Map.of()).then()
                .statusCode(409);
        assertEquals(List.of(), identities.of(other.account()));
    }

    @Test
    void theLastWayInIsNotTakenAndOneThatIsTakenOpensNothingUntilItIsGivenAnew() throws Exception {
        Wanderer someone = newcomer(Set.of());
        UUID account = owner().id;
        String removal = "/edit/passkeys/identity/" + identities.of(account).get(0).id + "/removal";
        SignedIn here = SignedIn.again(account);
        here.asks().get("/edit/passkeys").then().body(containsString("Du har ingen nyckel"))
                .body(not(containsString(removal)));
        here.sends().post(removal).then().statusCode(409).body(containsString("din enda väg in"));
        SoftAuthenticator key = new SoftAuthenticator(desk());
        here.sends().baseUri("http://localhost").formParam("credential", key.create(options(here)))
                .post("/edit/passkeys").then().statusCode(303);
        SignedIn.asCoordinator().sends().post(removal).then().statusCode(403);
        here.sends().post(removal).then().statusCode(303);
        refused(signIn(new Wanderer(desk())), "UNKNOWN_IDENTITY", "Ingen här har den inloggningen");
        Wanderer browser = new Wanderer(desk(), here);
        browser.send(browser.follow(falsk.answer(browser.get("/edit/passkeys/provider/falsk").header("Location"))),
                "/edit/passkeys/provider/falsk", Map.of()).then().statusCode(303);
        signIn(someone).then().statusCode(200);
    }

    @Test
    void aRecoveryTakesEveryOldWayIn() throws Exception {
        newcomer(Set.of());
        Account lost = owner();
        recoveries.ask(SignedIn.asCoordinator().editor(), lost.id);
        String link = "/edit/recovery/" + recoveries.confirm(SignedIn.asCoordinator().editor(), lost.id);
        String options = Jsoup.parse(given().baseUri("http://localhost").get(link).asString())
                .selectFirst("form[data-options]").attr("data-options");
        given().baseUri("http://localhost").redirects().follow(false).header("Sec-Fetch-Site", "same-origin")
                .formParam("credential", new SoftAuthenticator(desk()).create(options)).post(link).then()
                .statusCode(303);
        refused(signIn(new Wanderer(desk())), "UNKNOWN_IDENTITY", "Ingen här har den inloggningen");
    }

    @Test
    void aClosedAccountIsOutAndStaysOut() {
        Wanderer someone = newcomer(Set.of());
        accounts.disable(SignedIn.asCoordinator().editor(), owner().id);
        someone.get("/edit").then().statusCode(303);
        refused(signIn(someone), "DISABLED", "Kontot är stängt");
    }

    @Test
    void whoeverTurnedBackHalfwayBeginsAnew() {
        Wanderer someone = newcomer(Set.of());
        someone.get(FALSE);
        someone.get(FALSE).then().statusCode(302);
        signIn(someone).then().statusCode(200).body(containsString("Mitt skrivbord"));
    }

    @Test
    void aProviderThatIsAwayIsSaidToBeAndNobodyElseNotices() {
        given().redirects().follow(false).get("/edit/sign-in/borta").then().statusCode(503)
                .contentType(ContentType.HTML).body(containsString("svarar inte just nu"))
                .header("Content-Security-Policy", containsString("default-src 'none'"));
        given().get("/edit/sign-in").then().statusCode(200);
    }

    @Test
    void aProviderThatNobodyNamedIsNotThere() {
        for (String address : List.of("/edit/sign-in/ingen", invitation(Set.of()) + "/ingen",
                "/edit/passkeys/provider/ingen")) {
            SignedIn.asCoordinator().asks().get(address).then().statusCode(404);
        }
    }

    @Test
    void noPageButThoseThatLeadToAProviderAsksForOneOrBringsACookieOfIts() {
        for (String address : List.of("/sv", "/", "/edit", "/edit/sign-in", "/edit/passkeys",
                "/edit/passkeys/provider/falsk", "/q/health/ready")) {
            Response answer = given().redirects().follow(false)
                    .header("Cookie", "q_session_falsk=made.up; q_auth_falsk_x=made.up")
                    .header("Authorization", "Bearer made.up").get(address);
            assertTrue(answer.statusCode() < 400, address + " " + answer.statusCode());
            assertEquals(List.of(), answer.headers().getValues("Set-Cookie"), address);
            assertFalse(String.valueOf(answer.header("Location")).contains("authorize"), address);
        }
    }

    private static String options(SignedIn someone) {
        return Jsoup.parse(someone.asks().baseUri("http://localhost").get("/edit/passkeys").asString())
                .selectFirst("form[data-options]").attr("data-options");
    }
}
