package se.forstasamtalet.editor.people;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.StoppedTime;
import se.forstasamtalet.account.Account;
import se.forstasamtalet.account.Grant;
import se.forstasamtalet.account.Invitation;
import se.forstasamtalet.account.Invitations;
import se.forstasamtalet.account.Invitations.Guest;
import se.forstasamtalet.account.JournalEntry;
import se.forstasamtalet.account.JournalEntry.What;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.editor.Newcomer;
import se.forstasamtalet.editor.SignedIn;
import se.forstasamtalet.editor.SoftAuthenticator;

/** Invitations, passkeys and signing in, with an authenticator in software. */
@QuarkusTest
class EntryTest {

    @TestHTTPResource
    URI site;

    @Inject
    Invitations invitations;

    @Inject
    Clock clock;

    @Test
    void whoeverIsInvitedMakesAPasskeyAndIsIn() throws Exception {
        Newcomer someone = new Newcomer(site);
        someone.accept().then().statusCode(303).header("Location", endsWith("/edit/passkeys"))
                .header("Set-Cookie",
                        matchesPattern("__Host-s=[A-Za-z0-9_-]{22}; Path=/; Secure; HttpOnly; SameSite=Lax"));
        someone.asks().get("/edit").then().statusCode(200).body(containsString("Nya Nilsson"));
        someone.asks().get("/edit/passkeys").then().statusCode(200).body(containsString("Du har en enda nyckel"));
    }

    @Test
    void anInvitationNamesItsRolesAndTheAccountGetsThoseAlone() throws Exception {
        Newcomer someone = new Newcomer(site,
                new Guest("Nya Nilsson", "nya@example.org", false, Set.of(new Grant(anyOrganization(), Role.EDITOR))));
        given().get(someone.link).then().statusCode(200).body(containsString(": redaktör</li>"))
                .body(not(containsString("Samordnare")));
        someone.form().formParam("name", "Nya Nilsson").formParam("email", "nya@example.org")
                .formParam("coordinator", "yes").formParam("edits", UUID.randomUUID())
                .formParam("credential", someone.authenticator.create(someone.options(someone.link))).post(someone.link)
                .then().statusCode(303);
        Account account = QuarkusTransaction.requiringNew()
                .call(() -> Account.<Account>list("order by createdAt desc, id").stream()
                        .filter(one -> one.name.equals("Nya Nilsson") && !one.isCoordinator).findFirst().orElseThrow());
        assertEquals(Set.of(new Grant(anyOrganization(), Role.EDITOR)), account.grants);
    }

    @Test
    void signingInGivesANewCookieAndEndsTheSessionThatWasThere() throws Exception {
        Newcomer someone = new Newcomer(site);
        someone.accept();
        String first = someone.cookie;
        someone.signIn().then().statusCode(303).header("Location", endsWith("/edit"));
        assertTrue(!someone.cookie.equals(first));
        someone.asks().get("/edit").then().statusCode(200);
        given().redirects().follow(false).header("Cookie", first).get("/edit").then().statusCode(303);
    }

    @Test
    void anAuthenticatorThatDidNotRecogniseItsOwnerIsRefused() throws Exception {
        Newcomer someone = new Newcomer(site);
        someone.authenticator.recognisesItsOwner = false;
        someone.accept().then().statusCode(403).body(containsString("Enheten kände inte igen dig"));
        someone.authenticator.recognisesItsOwner = true;
        someone.accept().then().statusCode(303);
        someone.authenticator.recognisesItsOwner = false;
        someone.signIn().then().statusCode(403).body(containsString("Enheten kände inte igen dig"));
        someone.authenticator.recognisesItsOwner = true;
        someone.signIn().then().statusCode(303);
    }

    @Test
    void aPasskeyOfAnotherPlaceIsRefused() throws Exception {
        Newcomer someone = new Newcomer(site);
        someone.accept().then().statusCode(303);
        String own = someone.authenticator.origin;
        someone.authenticator.origin = "https://localhost.elsewhere.example";
        someone.signIn().then().statusCode(403);
        someone.authenticator.origin = own;
        someone.authenticator.host = "elsewhere.example";
        someone.signIn().then().statusCode(403).body(containsString("annan adress"));
    }

    @Test
    void whatWasSentOnceIsRefusedTheSecondTime() throws Exception {
        // An authenticator that does not count says 0 every time, so that only the challenge can tell.
        Newcomer uncounted = new Newcomer(site);
        uncounted.authenticator.counter = -1;
        uncounted.accept().then().statusCode(303);
        uncounted.authenticator.counter = -1;
        String answer = uncounted.authenticator.get(uncounted.options("/edit/sign-in"));
        uncounted.signIn(answer).then().statusCode(303);
        uncounted.signIn(answer).then().statusCode(403).body(containsString("skickats en gång redan"));
    }

    @Test
    void aChallengeForAnotherPurposeOrOfOnesOwnMakingIsRefused() throws Exception {
        Newcomer someone = new Newcomer(site);
        someone.accept().then().statusCode(303);
        someone.signIn(someone.authenticator.get(someone.options("/edit/passkeys"))).then().statusCode(403)
                .body(containsString("för länge"));
        for (String made : List.of("AAAA", "A".repeat(75))) {
            someone.signIn(someone.authenticator.get("{\"challenge\": \"" + made + "\"}")).then().statusCode(403);
        }
    }

    @Test
    void aCopyOfAnAuthenticatorIsRefused() throws Exception {
        Newcomer someone = new Newcomer(site);
        someone.accept().then().statusCode(303);
        someone.signIn().then().statusCode(303);
        someone.authenticator.counter = 0;
        someone.signIn().then().statusCode(403).body(containsString("färre gånger än vi vet"));
    }

    @Test
    void rubbishIsNoPasskey() throws Exception {
        Newcomer someone = new Newcomer(site);
        for (String rubbish : List.of("", "{}", "null", "[]", "{\"rawId\":\"AA\"}", "x".repeat(10_000),
                someone.authenticator.create(someone.options(someone.link)))) {
            someone.signIn(rubbish).then().statusCode(403).body(not(containsString("Exception")));
        }
        someone.form().post("/edit/sign-in").then().statusCode(403);
    }

    @Test
    void anUnknownPasskeyIsRefused() throws Exception {
        Newcomer someone = new Newcomer(site);
        someone.authenticator.create(someone.options(someone.link));
        someone.signIn().then().statusCode(403).body(containsString("finns inte här"));
    }

    @Test
    void anInvitationWorksOnce() throws Exception {
        Newcomer someone = new Newcomer(site);
        String late = someone.authenticator.create(someone.options(someone.link));
        someone.accept().then().statusCode(303);
        someone.cookie = "";
        someone.accept(late).then().statusCode(404).body(containsString("Länken gäller inte"));
        given().get(someone.link).then().statusCode(404).body(containsString("Länken gäller inte"));
    }

    @Test
    void anInvitationEndsAfter72Hours() throws Exception {
        Newcomer someone = new Newcomer(site);
        UUID id = invitations.find(someone.link.replaceFirst(".*/", "")).orElseThrow().id;
        age(id, Duration.ofHours(72).minusMinutes(1));
        given().get(someone.link).then().statusCode(200);
        String late = someone.authenticator.create(someone.options(someone.link));
        age(id, Duration.ofHours(72));
        given().get(someone.link).then().statusCode(404);
        someone.accept(late).then().statusCode(404);
    }

    @Test
    void anInvitationThatWasTakenBackOpensNothing() throws Exception {
        Newcomer someone = new Newcomer(site);
        UUID id = invitations.find(someone.link.replaceFirst(".*/", "")).orElseThrow().id;
        SignedIn.asCoordinator().sends().post("/edit/invitations/" + id + "/withdrawal").then().statusCode(303);
        given().get(someone.link).then().statusCode(404);
    }

    @Test
    void aNameOrAddressThatIsMissingIsAskedForAgain() throws Exception {
        Newcomer someone = new Newcomer(site);
        someone.form().formParam("name", " ").formParam("email", "nya@example.org")
                .formParam("credential", someone.authenticator.create(someone.options(someone.link)))
                .post(someone.link).then().statusCode(400).body(containsString("Skriv ditt namn"))
                .body(containsString("nya@example.org"));
        someone.form().formParam("name", "Nya").formParam("email", "nya@example.org\r\nBcc: x@example.org")
                .formParam("credential", someone.authenticator.create(someone.options(someone.link)))
                .post(someone.link).then().statusCode(400).body(containsString("Skriv en e-postadress"));
        someone.form().formParam("name", "Åsa").formParam("email", "åsa@example.org")
                .formParam("credential", someone.authenticator.create(someone.options(someone.link)))
                .post(someone.link).then().statusCode(400).body(containsString("å, ä eller ö"));
        someone.accept().then().statusCode(303);
    }

    @Test
    void whoeverFailsTooOftenWaitsAndNobodyElseDoes() throws Exception {
        StoppedTime.begin();
        Newcomer failing = new Newcomer(site);
        Newcomer colleague = new Newcomer(site);
        failing.accept();
        colleague.accept();
        failing.cookie = "";
        colleague.cookie = "";
        String old = failing.authenticator.get(failing.options("/edit/sign-in"));
        failing.signIn(old).then().statusCode(303);
        failing.cookie = "";
        List<Integer> statuses = IntStream.range(0, 15).mapToObj(one -> failing.signIn(old).statusCode()).toList();
        assertEquals(List.of(403, 429), List.of(statuses.get(0), statuses.get(14)));
        colleague.signIn().then().statusCode(303);
    }

    @Test
    void whoeverFailsWithALinkTooOftenWaits() throws Exception {
        StoppedTime.begin();
        Newcomer failing = new Newcomer(site);
        failing.authenticator.recognisesItsOwner = false;
        String bad = failing.authenticator.create(failing.options(failing.link));
        List<Integer> statuses = IntStream.range(0, 15).mapToObj(one -> failing.accept(bad).statusCode()).toList();
        assertEquals(List.of(403, 429), List.of(statuses.get(0), statuses.get(14)));
        new Newcomer(site).accept().then().statusCode(303);
    }

    @Test
    void oneMorePasskeyEndsAllOtherSessionsAndLetsOneInToo() throws Exception {
        Newcomer someone = new Newcomer(site);
        someone.accept();
        UUID account = UUID.fromString(account(someone));
        SignedIn elsewhere = SignedIn.again(account);
        SoftAuthenticator second = new SoftAuthenticator(someone.authenticator.origin);
        someone.form().formParam("name", "Telefonen")
                .formParam("credential", second.create(someone.options("/edit/passkeys"))).post("/edit/passkeys").then()
                .statusCode(303);
        someone.asks().get("/edit/passkeys").then().body(containsString("Telefonen"))
                .body(not(containsString("Du har en enda nyckel")));
        elsewhere.asks().get("/edit").then().statusCode(303);
        Newcomer again = new Newcomer(site);
        again.signIn(second.get(again.options("/edit/sign-in"))).then().statusCode(303);
    }

    @Test
    void thePasskeyThatIsLeftIsNeverRemovedAndARemovedOneOpensNothing() throws Exception {
        Newcomer someone = new Newcomer(site);
        someone.accept();
        SoftAuthenticator second = new SoftAuthenticator(someone.authenticator.origin);
        someone.form().formParam("credential", second.create(someone.options("/edit/passkeys"))).post("/edit/passkeys")
                .then().statusCode(303);
        List<String> removals = Jsoup.parse(someone.asks().get("/edit/passkeys").asString())
                .select("form[action$=removal]").eachAttr("action");
        assertEquals(2, removals.size());
        someone.form().post(removals.get(0)).then().statusCode(303);
        someone.form().post(removals.get(1)).then().statusCode(409).body(containsString("din enda väg in"));
        Newcomer stranger = new Newcomer(site);
        stranger.accept();
        stranger.form().post(removals.get(1)).then().statusCode(403).body(containsString("finns inte här"));
        someone.signIn().then().statusCode(403);
        someone.signIn(second.get(someone.options("/edit/sign-in"))).then().statusCode(303);
    }

    @Test
    void aClosedAccountIsOutAtOnceAndStaysOut() throws Exception {
        Newcomer someone = new Newcomer(site);
        someone.accept();
        String page = "/edit/people/" + account(someone);
        SignedIn coordinator = SignedIn.asCoordinator();
        coordinator.sends().post(page + "/disabling").then().statusCode(303);
        someone.asks().get("/edit").then().statusCode(303);
        someone.cookie = "";
        someone.signIn().then().statusCode(403).body(containsString("Kontot är stängt"));
        coordinator.sends().post(page + "/enabling").then().statusCode(303);
        someone.signIn().then().statusCode(303);
    }

    @Test
    void theJournalSaysWhoCameInAndWhoWasRefused() throws Exception {
        Newcomer someone = new Newcomer(site);
        someone.accept();
        UUID account = UUID.fromString(account(someone));
        someone.signIn();
        someone.authenticator.counter = 0;
        someone.signIn();
        List<What> noted = QuarkusTransaction.requiringNew().call(() -> JournalEntry
                .<JournalEntry>list("account = ?1 order by id", account).stream().map(entry -> entry.what).toList());
        assertEquals(List.of(What.PASSKEY_ADDED, What.INVITATION_ACCEPTED, What.SIGNED_IN, What.SIGNED_OUT,
                What.SIGN_IN_REFUSED), noted);
    }

    private static String account(Newcomer someone) {
        String options = someone.options("/edit/passkeys");
        byte[] handle = Base64.getUrlDecoder()
                .decode(options.replaceFirst("(?s).*\"user\":\\{[^}]*\"id\":\"([^\"]*)\".*", "$1"));
        ByteBuffer bytes = ByteBuffer.wrap(handle);
        return new UUID(bytes.getLong(), bytes.getLong()).toString();
    }

    private void age(UUID invitation, Duration age) {
        QuarkusTransaction.requiringNew()
                .run(() -> Invitation.update("invitedAt = ?1 where id = ?2", clock.instant().minus(age), invitation));
    }

    private static UUID anyOrganization() {
        return UUID.fromString(Jsoup.parse(SignedIn.asCoordinator().asks().get("/edit/invitations").asString())
                .select("input[name=edits]").first().attr("value"));
    }
}
