package se.forstasamtalet.editor;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import se.forstasamtalet.account.Account;
import se.forstasamtalet.account.Grant;
import se.forstasamtalet.account.Identities;
import se.forstasamtalet.account.Invitations;
import se.forstasamtalet.account.Invitations.Guest;
import se.forstasamtalet.account.JournalEntry;
import se.forstasamtalet.account.JournalEntry.What;
import se.forstasamtalet.editor.desk.Gate;

/** What tests share that go to a provider which lies when they want it to. */
public abstract class AtAFalseProvider {

    public static final String FALSE = "/edit/sign-in/falsk";

    @TestHTTPResource
    public URI site;

    @Inject
    public Invitations invitations;

    @Inject
    public Identities identities;

    public FalseProvider falsk;
    /** Whom it knows. */
    public String subject;

    /** Somebody whom nobody has met. */
    @BeforeEach
    public void somebodyNew() throws Exception {
        falsk = WithNeighbours.falseProvider();
        subject = UUID.randomUUID().toString();
        falsk.tellTheTruthOf(subject);
    }

    public Response signIn(Wanderer someone) {
        return someone.follow(falsk.answer(someone.get(FALSE).header("Location")));
    }

    /** Somebody who has just made an account with the provider. */
    public Wanderer newcomer(Set<Grant> grants) {
        Wanderer someone = new Wanderer(desk());
        String link = invitation(grants) + "/falsk";
        Response page = someone.follow(falsk.answer(someone.get(link).header("Location")));
        page.then().statusCode(200).body(containsString("Du har visat vem du är hos Falska kommunen"));
        someone.send(page, link, Map.of("name", "Nya Nilsson")).then().statusCode(303).header("Location",
                "/edit/passkeys");
        return someone;
    }

    public String invitation(Set<Grant> grants) {
        return "/edit/invitation/" + invitations.invite(SignedIn.asCoordinator().editor(),
                new Guest("Ny", "ny@example.org", grants.isEmpty(), grants));
    }

    /** The account of the one that the provider knows. */
    public Account owner() {
        return QuarkusTransaction.requiringNew().call(() -> Account.<Account>listAll().stream()
                .filter(account -> identities.of(account.id).stream()
                        .anyMatch(identity -> identity.subject.equals(subject)))
                .findFirst().orElseThrow());
    }

    public void lieToo(Consumer<Map<String, Object>> lie) {
        falsk.lie = falsk.lie.andThen(lie);
    }

    /** That a page says so, the journal too, and that nobody came in or is still half on their way. */
    public static void refused(Response answer, String reason, String words) {
        answer.then().statusCode(403).body(containsString("Logga in med nyckel")).body(containsString(words))
                .body(not(containsString("Exception"))).body(not(containsString("<script>")));
        assertEquals("falsk " + reason, noted().get(0).about);
        assertFalse(
                answer.headers().getValues("Set-Cookie").stream().anyMatch(cookie -> cookie.startsWith(Gate.COOKIE)));
    }

    /** What was noted of refusals, the newest first. */
    public static List<JournalEntry> noted() {
        return QuarkusTransaction.requiringNew()
                .call(() -> JournalEntry.list("what = ?1 order by id desc", What.SIGN_IN_REFUSED));
    }

    public String desk() {
        return "http://localhost:" + site.getPort();
    }
}
