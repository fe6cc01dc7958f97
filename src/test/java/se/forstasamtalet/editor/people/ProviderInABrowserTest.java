package se.forstasamtalet.editor.people;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.account.Identities;
import se.forstasamtalet.account.Invitations;
import se.forstasamtalet.account.Invitations.Guest;
import se.forstasamtalet.account.JournalEntry;
import se.forstasamtalet.account.JournalEntry.What;
import se.forstasamtalet.editor.DeskPages;
import se.forstasamtalet.editor.Keycloak;
import se.forstasamtalet.editor.SignedIn;
import se.forstasamtalet.editor.Wanderer;
import se.forstasamtalet.editor.WithKeycloak;
import se.forstasamtalet.editor.desk.Gate;
import se.forstasamtalet.page.HtmlValidator;
import se.forstasamtalet.site.AxeTest;
import se.forstasamtalet.site.Chromium;
import se.forstasamtalet.site.LayoutTest;

/** The sign-in of a municipality as people walk it: a real browser, and a real Keycloak. */
@Tag("wide")
@QuarkusTest
@TestProfile(WithKeycloak.class)
class ProviderInABrowserTest {

    @TestHTTPResource
    URI site;

    @Inject
    Invitations invitations;

    @Inject
    Identities identities;

    private final List<String> complaints = new ArrayList<>();
    private Response lastPage;

    @BeforeAll
    static void waitForKeycloak() throws Exception {
        Keycloak.ready(ConfigProvider.getConfig().getValue("edit.provider.stranda.issuer", String.class));
    }

    @Test
    void anInvitedPersonMakesTheirAccountThereSignsOutAndComesInAgain() throws Exception {
        try (BrowserContext person = listeningTo(Chromium.browser().newContext())) {
            Page page = person.newPage();
            page.navigate(desk() + invitation());
            look(page);
            follow(page, "Visa vem du är hos Stranda kommun");
            Keycloak.signIn(page, "siv");
            page.getByText("Du har visat vem du är hos Stranda kommun").waitFor();
            look(page);
            page.getByLabel("Ditt namn").fill("Siv Sjögren");
            press(page, "Gör mitt konto och gå in");
            page.waitForURL("**/edit/passkeys");
            look(page);
            assertEquals(List.of(Gate.COOKIE), cookiesOfTheDesk(person), "the desk knows one kind of session");
            press(page, "Logga ut Siv Sjögren");
            page.waitForURL("**/edit/sign-in");
            look(page);
            follow(page, "Logga in hos Stranda kommun");
            Keycloak.proveAgain(page);
            page.waitForURL("**/edit");
            assertTrue(page.content().contains("Siv Sjögren"));
            assertEquals(List.of(Gate.COOKIE), cookiesOfTheDesk(person));
            assertEquals("", String.join("\n", complaints));
        }
    }

    @Test
    void whoeverIsSignedInLinksTheirMunicipalityWithOneButtonAndUnlinksIt() throws Exception {
        SignedIn someone = SignedIn.asCoordinator();
        try (BrowserContext person = listeningTo(
                DeskPages.browserOf(Chromium.browser(), someone, new Browser.NewContextOptions()))) {
            Page page = person.newPage();
            page.navigate(desk() + "/edit/passkeys");
            follow(page, "Koppla inloggningen hos Stranda kommun");
            Keycloak.signIn(page, "sten");
            page.getByText("Du har visat vem du är hos Stranda kommun").waitFor();
            look(page);
            press(page, "Ja, låt mig logga in hos Stranda kommun");
            page.waitForURL("**/edit/passkeys");
            assertEquals(1, identities.of(someone.account()).size());
            look(page);
            EntryInABrowserTest.authenticator(page, true);
            press(page, "Gör en nyckel");
            page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Nyckel 1")).waitFor();
            press(page, "Logga inte längre in hos Stranda kommun");
            page.waitForURL("**/edit/passkeys");
            assertEquals(List.of(), identities.of(someone.account()));
            assertEquals("", String.join("\n", complaints));
        }
    }

    @Test
    void whoeverIsNotInvitedIsToldWhatToDo() throws Exception {
        refused("stranda", "Stranda kommun", "staffan", "UNKNOWN_IDENTITY", "Ingen här har den inloggningen");
    }

    @Test
    void whoeverWasRecognisedByAPasswordAloneIsToldWhatIsNeeded() throws Exception {
        refused("losenord", "Stranda kommun (lösenord)", "stina", "WEAK_PROOF", "tillitsnivå 3");
    }

    private void refused(String provider, String name, String person, String reason, String words) throws Exception {
        try (BrowserContext stranger = listeningTo(Chromium.browser().newContext())) {
            Page page = stranger.newPage();
            page.navigate(desk() + "/edit/sign-in");
            follow(page, "Logga in hos " + name);
            Keycloak.signIn(page, person);
            page.getByText(words).waitFor();
            assertEquals(List.of(), cookiesOfTheDesk(stranger));
            assertEquals(provider + " " + reason, noted());
            look(page);
            assertEquals("", String.join("\n", complaints));
        }
    }

    @Test
    void aCodeOfKeycloaksIsUsedOnceAndOnlyByTheBrowserThatAskedForIt() {
        Wanderer someone = new Wanderer(desk());
        String link = invitation() + "/stranda";
        someone.send(someone.follow(Keycloak.signIn(someone.get(link).header("Location"), "stina")), link, Map.of())
                .then().statusCode(303);
        String answer = Keycloak.signIn(someone.get("/edit/sign-in/stranda").header("Location"), "stina");
        Wanderer other = new Wanderer(desk());
        String state = other.get("/edit/sign-in/stranda").header("Location").replaceFirst(".*[?&]state=([^&]*).*",
                "$1");
        other.follow(answer.replaceFirst("state=[^&]*", "state=" + state)).then().statusCode(403);
        assertEquals("stranda BAD_PROOF", noted());
        answer = Keycloak.signIn(someone.get("/edit/sign-in/stranda").header("Location"), "stina");
        Wanderer copy = new Wanderer(desk());
        copy.cookies.putAll(someone.cookies);
        copy.cookies.remove(Gate.COOKIE);
        someone.follow(answer).then().statusCode(200).body(containsString("Mitt skrivbord"));
        copy.follow(answer).then().statusCode(403).body(containsString("gick inte att lita på"));
    }

    /** Everything that every page of the desk has to hold. */
    private void look(Page page) throws Exception {
        complaints.addAll(HtmlValidator.messages(lastPage.text()));
        for (List<Integer> screen : List.of(List.of(1280, 900), List.of(320, 568))) {
            page.setViewportSize(screen.get(0), screen.get(1));
            complaints.addAll(AxeTest.violations(page));
            complaints.addAll(Chromium.complaints(page, LayoutTest.CUT_OFF));
            complaints.addAll(Chromium.complaints(page, DeskPages.TOO_SMALL));
        }
        assertEquals(page.locator("[data-passkey]").count() > 0, page.locator("script").count() > 0, page.url());
    }

    /** Listens to the browser: to the pages it gets, and to what it complains of. */
    private BrowserContext listeningTo(BrowserContext context) {
        context.onResponse(response -> {
            if (response.url().startsWith(desk()) && response.request().isNavigationRequest()) {
                lastPage = response;
            }
        });
        context.onConsoleMessage(message -> {
            if (message.page().url().startsWith(desk()) && message.text().contains("policy")) {
                complaints.add(message.text());
            }
        });
        return context;
    }

    private List<String> cookiesOfTheDesk(BrowserContext person) {
        return person.cookies(desk() + "/edit/sign-in").stream().map((Cookie cookie) -> cookie.name).toList();
    }

    private String invitation() {
        return "/edit/invitation/" + invitations.invite(SignedIn.asCoordinator().editor(),
                new Guest("Ny", "ny@example.org", true, Set.of()));
    }

    private static String noted() {
        return QuarkusTransaction.requiringNew().call(() -> JournalEntry
                .<JournalEntry>find("what = ?1 order by id desc", What.SIGN_IN_REFUSED).firstResult().about);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    private static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).click();
    }

    private String desk() {
        return "http://localhost:" + site.getPort();
    }
}
