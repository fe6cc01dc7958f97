package se.forstasamtalet.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.Patience;
import se.forstasamtalet.account.Grant;
import se.forstasamtalet.account.Invitations;
import se.forstasamtalet.account.Invitations.Guest;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.editor.people.EntryInABrowserTest;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.revision.Register;
import se.forstasamtalet.revision.Revision;
import se.forstasamtalet.revision.Workflow;
import se.forstasamtalet.site.Chromium;

/** The whole way of a phone number from the sign-in to the public page, by two people in two real browsers. */
@QuarkusTest
class CorrectionJourneyTest {

    /** What an editor has time for between two meetings. */
    private static final Pattern PUBLISHED = Pattern
            .compile("ändringen (står på webbplatsen sedan|har publicerats, men visas inte än)");
    private static final int MOST_STEPS = 12;
    private static final String NUMBER = "020-55 56 67";

    @TestHTTPResource
    URI site;

    @Inject
    Invitations invitations;

    @Inject
    Publisher publisher;

    @Inject
    Workflow steps;

    @Inject
    Register register;

    private Service before;
    private int taken;

    @AfterEach
    void putBack() {
        QuarkusTransaction.requiringNew().run(() -> {
            Revision standing = Revision.standing(before.id()).orElseThrow();
            if (!standing.read().equals(before)) {
                steps.publish(before, standing.number, UUID.randomUUID().toString(), "as it was");
            }
        });
        publisher.hurry();
    }

    @Test
    void aNumberIsCorrectedByOneAndApprovedByAnother() throws Exception {
        before = publisher.directory().services().stream()
                .filter(service -> service.slug().text().equals("valj-att-sluta")).findFirst().orElseThrow();
        try (BrowserContext hers = Chromium.browser()
                .newContext(new Browser.NewContextOptions().setViewportSize(390, 844));
                BrowserContext his = Chromium.browser().newContext()) {
            Page anna = newcomer(hers, "Anna", Role.EDITOR);
            Page bo = newcomer(his, "Bo", Role.REVIEWER);
            taken = 0;
            press(anna, "Logga in med nyckel");
            anna.waitForURL("**/edit");
            follow(anna, "Välj att sluta");
            step(() -> anna.getByLabel("Telefonnummer", new Page.GetByLabelOptions().setExact(true)).first()
                    .fill(NUMBER));
            press(anna, "Granska och skicka");
            assertTrue(anna.locator("ins").first().innerText().contains(NUMBER));
            step(() -> anna.getByLabel("Varför ändrar du det här?").fill("Nytt nummer"));
            step(() -> anna.getByLabel("Jag har kontrollerat det nya: ringt, frågat eller sett efter").check());
            press(anna, "Skicka för granskning");
            anna.getByText("skickad till en kollega").waitFor();
            int hersTaken = taken;
            taken = 0;
            press(bo, "Logga in med nyckel");
            bo.waitForURL("**/edit");
            follow(bo, "Välj att sluta");
            press(bo, "Godkänn och publicera");
            bo.getByText(PUBLISHED).waitFor();
            waitUntilPublished();
            // On a busy machine it said "not yet", and a page without scripts stands still.
            bo.reload();
            bo.getByText("ändringen står på webbplatsen sedan").waitFor();
            bo.navigate(at("/sv/service/valj-att-sluta"));
            assertTrue(bo.content().contains(NUMBER), "it stands on the public page");
            System.out.println("Steps from the sign-in to the number on the site: " + hersTaken + " for the editor, "
                    + taken + " for the reviewer");
            assertTrue(hersTaken <= MOST_STEPS, hersTaken + " steps");
            assertEquals(3, taken);
        }
    }

    /** Somebody with an account and a passkey, in front of the sign-in. */
    private Page newcomer(BrowserContext browser, String name, Role role) {
        Page page = browser.newPage();
        EntryInABrowserTest.authenticator(page, true);
        page.navigate(at("/edit/invitation/" + invitations.invite(SignedIn.asCoordinator().editor(),
                new Guest(name, name.toLowerCase() + "@example.org", false, Set.of(new Grant(before.id(), role))))));
        press(page, "Gör min nyckel och gå in");
        page.waitForURL("**/edit/passkeys");
        page.locator("header form button").click();
        page.waitForURL("**/edit/sign-in");
        return page;
    }

    private void waitUntilPublished() throws Exception {
        Patience.until(() -> publisher.current().publication() == register.newestPublication(),
                () -> "never published");
    }

    private void step(Runnable what) {
        taken++;
        what.run();
    }

    private void press(Page page, String button) {
        step(() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).first()
                .click());
    }

    private void follow(Page page, String link) {
        step(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).first()
                .click());
    }

    private String at(String path) {
        return "http://localhost:" + site.getPort() + path;
    }
}
