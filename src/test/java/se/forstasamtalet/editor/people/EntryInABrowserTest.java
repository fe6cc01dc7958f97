package se.forstasamtalet.editor.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.account.Invitations;
import se.forstasamtalet.account.Invitations.Guest;
import se.forstasamtalet.editor.SignedIn;
import se.forstasamtalet.site.Chromium;

/** The way in as people walk it: a real browser, and an authenticator that Chromium plays. */
@Tag("wide")
@QuarkusTest
public class EntryInABrowserTest {

    @TestHTTPResource
    URI site;

    @Inject
    Invitations invitations;

    @Test
    void anInvitedPersonMakesAPasskeySignsOutAndSignsInAgain() {
        try (BrowserContext person = Chromium.browser().newContext()) {
            Page page = person.newPage();
            List<String> complaints = listen(page);
            authenticator(page, true);
            page.navigate(at(invitation()));
            page.getByLabel("Ditt namn").fill("Berit Browser");
            press(page, "Gör min nyckel och gå in");
            page.waitForURL("**/edit/passkeys");
            assertEquals(List.of("Redaktionen", "Nycklar"),
                    List.of(page.locator("header .name").innerText(), page.locator("h1").innerText()));
            press(page, "Logga ut Berit Browser");
            page.waitForURL("**/edit/sign-in");
            assertEquals(List.of(), person.cookies(), "the browser has forgotten");
            press(page, "Logga in med nyckel");
            page.waitForURL("**/edit");
            assertTrue(page.content().contains("Berit Browser"));
            assertEquals(List.of(), complaints);
        }
    }

    @Test
    void aSecondPasskeyIsAddedAndTheFirstRemoved() {
        try (BrowserContext person = Chromium.browser().newContext()) {
            Page page = person.newPage();
            String phone = authenticator(page, true);
            page.navigate(at(invitation()));
            press(page, "Gör min nyckel och gå in");
            page.waitForURL("**/edit/passkeys");
            page.getByLabel("Vad ska nyckeln heta?").fill("Samma en gång till");
            press(page, "Gör en nyckel");
            page.getByText("har redan en nyckel till ditt konto").waitFor();
            CDPSession devTools = person.newCDPSession(page);
            JsonObject which = new JsonObject();
            which.addProperty("authenticatorId", phone);
            devTools.send("WebAuthn.removeVirtualAuthenticator", which);
            authenticator(page, true);
            page.navigate(at("/edit/passkeys"));
            page.getByLabel("Vad ska nyckeln heta?").fill("Säkerhetsnyckeln");
            press(page, "Gör en nyckel");
            page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Säkerhetsnyckeln")).waitFor();
            press(page, "Ta bort Nyckel 1");
            page.getByText("Du har en enda nyckel").waitFor();
            assertEquals(1, page.locator(".cards li").count());
        }
    }

    @Test
    void anAuthenticatorThatCannotRecogniseItsOwnerIsToldWhatToDo() {
        try (BrowserContext person = Chromium.browser().newContext()) {
            Page page = person.newPage();
            authenticator(page, false);
            page.navigate(at(invitation()));
            press(page, "Gör min nyckel och gå in");
            page.getByText("Försök").and(page.locator("[role=status]")).waitFor();
            assertTrue(page.url().contains("/edit/invitation/"));
        }
    }

    @Test
    void aBrowserThatCannotUsePasskeysIsToldSo() {
        try (BrowserContext person = Chromium.browser().newContext()) {
            Page page = person.newPage();
            page.addInitScript("Object.defineProperty(navigator, 'credentials', {value: undefined})");
            page.navigate(at("/edit/sign-in"));
            press(page, "Logga in med nyckel");
            page.getByText("Din webbläsare kan inte använda nycklar").waitFor();
        }
    }

    /** Safari before 18.4 and Chrome before 129 have no helpers; password managers give objects of their own. */
    @Test
    void aPasskeyWorksWithoutTheNewestHelpersAndAsAPasswordManagersObject() {
        try (BrowserContext person = Chromium.browser().newContext()) {
            Page page = person.newPage();
            page.addInitScript(
                    """
                        delete PublicKeyCredential.parseCreationOptionsFromJSON;
                        delete PublicKeyCredential.parseRequestOptionsFromJSON;
                        delete PublicKeyCredential.prototype.toJSON;
                        for (const way of ['create', 'get']) {
                          const real = navigator.credentials[way].bind(navigator.credentials);
                          navigator.credentials[way] = async wanted => {
                            const made = await real(wanted);
                            const response = {};
                            for (const part of ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle'])
                              if (made.response[part]) response[part] = new Uint8Array(made.response[part]);
                            return {id: made.id, rawId: made.rawId, type: made.type, response};
                          };
                        }""");
            authenticator(page, true);
            page.navigate(at(invitation()));
            press(page, "Gör min nyckel och gå in");
            page.waitForURL("**/edit/passkeys");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Logga ut")).click();
            page.navigate(at("/edit/sign-in"));
            press(page, "Logga in med nyckel");
            page.waitForURL("**/edit");
        }
    }

    @Test
    void withoutScriptsTheSignInSaysWhatItNeeds() {
        try (BrowserContext person = Chromium.withoutScripts(320, 568)) {
            Page page = person.newPage();
            page.navigate(at("/edit/sign-in"));
            assertTrue(page.getByText("Inloggningen behöver skript").isVisible());
        }
    }

    private String invitation() {
        return "/edit/invitation/" + invitations.invite(SignedIn.asCoordinator().editor(),
                new Guest("Berit", "berit@example.org", true, Set.of()));
    }

    private String at(String path) {
        return "http://localhost:" + site.getPort() + path;
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    /** What the browser has to complain of: a policy that is broken, a file that is missing. */
    private static List<String> listen(Page page) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (Set.of("error", "warning").contains(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return complaints;
    }

    /** Chromium's own authenticator, in the machine. Returns its id. */
    public static String authenticator(Page page, boolean recognisesItsOwner) {
        CDPSession devTools = page.context().newCDPSession(page);
        devTools.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", recognisesItsOwner);
        options.addProperty("isUserVerified", recognisesItsOwner);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject all = new JsonObject();
        all.add("options", options);
        return devTools.send("WebAuthn.addVirtualAuthenticator", all).get("authenticatorId").getAsString();
    }
}
