package se.forstasamtalet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody types into the box, in a real browser with scripts off. */
@Tag("wide")
@QuarkusTest
class SearchBoxTest {

    /** A plea in each language, and a word of it that nobody else should read. */
    private static final Map<String, String> PLEAS = Map.of("sv", "jag slår min fru, hjälp på arabiska", "ar",
            "أضرب زوجتي");
    private static final Map<String, String> WORDS = Map.of("sv", "slår", "ar", "زوجتي");

    @TestHTTPResource
    URI site;

    @Test
    void leavesNoWordInAddressTitleOrHistory() {
        PLEAS.forEach((language, plea) -> {
            try (BrowserContext visitor = Chromium.withoutScripts(320, 568)) {
                List<String> asked = new ArrayList<>();
                visitor.onRequest(request -> asked
                        .add(request.method() + " " + URI.create(request.url()).getRawPath() + request.headers()));
                Page page = visitor.newPage();
                search(page, "/" + language, plea);
                assertEquals(site.resolve("/" + language + "/find").toString(), page.url());
                assertEquals(plea, page.locator("#q").inputValue());
                String history = history(visitor, page);
                assertTrue(history.contains("/" + language + "/find"), history);
                for (String seen : List.of(page.title(), history, asked.toString())) {
                    assertFalse(seen.contains(WORDS.get(language)) || seen.contains("%"), seen);
                }
                assertEquals(List.of(), visitor.cookies());
            }
        });
    }

    @Test
    void leadsFromAPlaceToItsPageAndLeavesNothingElseInHistory() {
        try (BrowserContext visitor = Chromium.withoutScripts(320, 568)) {
            Page page = visitor.newPage();
            page.navigate(site.resolve("/en").toString());
            page.locator("#q").fill("kista");
            page.locator("form button").click();
            page.waitForURL(site.resolve("/en/jarva").toString());
            String history = history(visitor, page);
            assertFalse(history.contains("kista") || history.contains("\"url\":\"" + site.resolve("/en/find")),
                    history);
        }
    }

    /**
     * The browser's own history. It is asked when the page has come to rest: until then the browser may still be
     * changing processes.
     */
    private static String history(BrowserContext visitor, Page page) {
        page.waitForLoadState(LoadState.LOAD);
        return visitor.newCDPSession(page).send("Page.getNavigationHistory").toString();
    }

    @Test
    void cutsNothingOffAndMakesEverythingLargeEnoughToHit() {
        Queue<String> complaints = new ConcurrentLinkedQueue<>();
        Chromium.each(PLEAS.keySet().stream(), browser -> Chromium.withoutScripts(browser, 320, 568),
                (page, language) -> {
                    // An answer of every shape, and a word that does not fit in a line.
                    for (String typed : List.of(PLEAS.get(language), "vill dö i Tuna", "min man slår mig",
                            "x".repeat(500))) {
                        search(page, "/" + language + "/find", typed);
                        for (int width : new int[]{320, 768, 1280}) {
                            page.setViewportSize(width, 800);
                            complaints.addAll(Chromium.complaints(page, LayoutTest.CUT_OFF));
                            complaints.addAll(Chromium.complaints(page, LayoutTest.TOO_SMALL));
                        }
                    }
                });
        assertEquals("", String.join("\n", complaints));
    }

    /** The order of focus is that of the page, which begins with the way out; and one always sees where one is. */
    @Test
    void canBeUsedWithAKeyboardAlone() {
        Queue<String> complaints = new ConcurrentLinkedQueue<>();
        Chromium.each(PLEAS.keySet().stream(), browser -> Chromium.withoutScripts(browser, 320, 568),
                (page, language) -> {
                    search(page, "/" + language, PLEAS.get(language));
                    page.keyboard().press("Tab");
                    assertEquals("/exit", page.evaluate("document.activeElement.getAttribute('href')"));
                    KeyboardTest.openAll(page);
                    int stops = page.locator(KeyboardTest.STOPS).count();
                    for (int stop = 1; stop < stops; stop++) {
                        page.keyboard().press("Tab");
                        assertEquals(stop, KeyboardTest.place(page), page.url());
                    }
                    complaints.addAll(KeyboardTest.walk(page, "Shift+Tab", page.url()));
                });
        assertEquals("", String.join("\n", complaints));
    }

    @Test
    void axeFindsNothingOnItsAnswers() {
        Queue<String> complaints = new ConcurrentLinkedQueue<>();
        // Axe is a script.
        Chromium.each(PLEAS.keySet().stream(),
                browser -> browser.newContext(new Browser.NewContextOptions().setViewportSize(320, 568)),
                (page, language) -> {
                    for (String typed : List.of(PLEAS.get(language), "vill dö i Tuna")) {
                        search(page, "/" + language, typed);
                        AxeTest.violations(page)
                                .forEach(violation -> complaints.add(language + " " + typed + ": " + violation));
                    }
                });
        assertEquals("", String.join("\n", complaints));
    }

    /**
     * On the front page, on the page that is not there, and on that of the search itself: a browser keeps nothing of
     * what is typed.
     */
    @Test
    void hasAnAccessibleNameAndLettersLargeEnoughThatNoPhoneZoomsIn() {
        try (BrowserContext visitor = Chromium.withoutScripts(320, 568)) {
            Page page = visitor.newPage();
            for (String path : List.of("/sv", "/ar/finns-inte", "/en/find")) {
                page.navigate(site.resolve(path).toString());
                Locator box = page.locator("form[role=search] input");
                assertEquals(1, box.count(), path);
                assertEquals(page.locator("label[for=q]").textContent(), page.locator("label").textContent(), path);
                assertEquals(1,
                        page.getByRole(AriaRole.SEARCHBOX,
                                new Page.GetByRoleOptions().setName(page.locator("label").textContent())).count(),
                        path);
                assertEquals(List.of("post", path.substring(0, 3) + "/find", "off"),
                        page.evaluate(
                                "(f => ['method', 'action', 'autocomplete'].map(name => "
                                        + "f.getAttribute(name)))(document.querySelector('form'))"),
                        path);
                assertEquals(List.of("off", "false", "off"),
                        page.evaluate(
                                "(f => ['autocomplete', 'spellcheck', 'autocapitalize'].map(name => "
                                        + "f.getAttribute(name)))(document.querySelector('#q'))"),
                        path);
                double size = Double.parseDouble(page
                        .evaluate("parseFloat(getComputedStyle(document.querySelector('#q')).fontSize)").toString());
                assertTrue(size >= 16, () -> path + " has letters of " + size);
                assertEquals("", box.inputValue());
            }
        }
    }

    private void search(Page page, String path, String typed) {
        page.navigate(site.resolve(path).toString());
        page.locator("#q").click();
        page.keyboard().insertText(typed);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }
}
