package se.forstasamtalet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody comes into the room: the way out, in a real browser that keeps pages for Back, scripts off. */
@Tag("wide")
@QuarkusTest
class LeavingTest {

    private static final String WEATHER = "<!doctype html><html lang=sv><title>Vädret</title><h1>Vädret i dag</h1>";

    @TestHTTPResource
    URI site;

    private BrowserContext visitor;
    private Page page;
    private CDPSession devtools;

    @BeforeEach
    void visit() {
        visitor = Chromium.thatRemembers()
                .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(320, 568));
        page = visitor.newPage();
        serveTheNeutralSite();
    }

    @AfterEach
    void close() {
        visitor.close();
    }

    /** Playwright's own routes do not see where a redirect leads; the browser's do. */
    private void serveTheNeutralSite() {
        devtools = visitor.newCDPSession(page);
        devtools.on("Fetch.requestPaused", event -> {
            JsonObject answer = JsonParser.parseString(
                    """
                        {"responseCode": 200, "responseHeaders": [{"name": "content-type", "value": "text/html;charset=utf-8"}]}""")
                    .getAsJsonObject();
            answer.add("requestId", event.get("requestId"));
            answer.addProperty("body", Base64.getEncoder().encodeToString(WEATHER.getBytes(StandardCharsets.UTF_8)));
            devtools.send("Fetch.fulfillRequest", answer);
        });
        devtools.send("Fetch.enable", JsonParser
                .parseString("{\"patterns\": [{\"urlPattern\": \"https://www.smhi.se/*\"}]}").getAsJsonObject());
    }

    @Test
    void neverShowsOurTextAgainWhenSomebodyGoesBack() {
        page.navigate(site.resolve("/sv").toString());
        page.locator(".map a").first().click();
        assertTrue(isOurs(), page.url());
        page.locator(".exit").click();
        assertIsNeutral();
        for (int back = 1; back <= 3; back++) {
            page.goBack();
            assertFalse(isOurs(), "went back " + back + " times and met " + page.url());
        }
    }

    /** Without the way out Back does bring our page up: so the test above sees what it means to see. */
    @Test
    void showsOurTextWhenSomebodyOnlyFollowsALink() {
        page.navigate(site.resolve("/sv").toString());
        page.locator(".map a").first().click();
        page.goBack();
        assertTrue(isOurs(), page.url());
        assertEquals("/sv", URI.create(page.url()).getPath());
    }

    @Test
    void keepsTheCurtainDrawnForWhoeverTypesTheAddress() {
        page.navigate(site.resolve("/en/nacka").toString());
        page.locator(".exit").click();
        for (String path : List.of("/sv", "/ar/exposed", "/", "/nacka", "/en/finns-inte")) {
            page.navigate(site.resolve(path).toString());
            assertIsNeutral();
        }
    }

    @Test
    void givesTheSiteBackToWhoeverKnowsHow() {
        page.navigate(site.resolve("/sv/nacka").toString());
        page.locator(".exit").click();
        assertIsNeutral();
        page.navigate(site.resolve("/return").toString());
        assertTrue(isOurs(), page.url());
        assertEquals(List.of(), visitor.cookies());
    }

    @Test
    void leavesOneCookieThatSaysNothingOfAnybody() {
        page.navigate(site.resolve("/sv").toString());
        assertEquals(List.of(), visitor.cookies());
        page.locator(".exit").click();
        assertIsNeutral();
        assertEquals(1, visitor.cookies().size());
        Cookie cookie = visitor.cookies().get(0);
        assertEquals("__Host-v=1", cookie.name + "=" + cookie.value);
        assertTrue(cookie.httpOnly && cookie.secure);
        assertEquals(SameSiteAttribute.LAX, cookie.sameSite);
        double lasts = cookie.expires - System.currentTimeMillis() / 1000.0;
        assertTrue(lasts > 240 && lasts <= 301, () -> lasts + " seconds");
    }

    @Test
    void drawsTheCurtainAtTheTouchAndKeepsItUntilTheNextPageIsThere() throws IOException {
        AtomicReference<Route> slow = new AtomicReference<>();
        page.route("**/exit", slow::set);
        page.navigate(site.resolve("/sv/nacka").toString());
        assertFalse(isBlank());
        BoundingBox exit = page.locator(".exit").boundingBox();
        page.mouse().move(exit.x + exit.width / 2, exit.y + exit.height / 2);
        page.mouse().down();
        assertTrue(isBlank(), "the page shows while the finger is down");
        page.mouse().up();
        page.waitForTimeout(900);
        assertTrue(slow.get() != null, "nothing was asked for");
        assertTrue(isBlank(), "the page shows while the next one is on its way");
        slow.get().resume();
        page.waitForURL("https://www.smhi.se/");
        assertIsNeutral();
    }

    private void assertIsNeutral() {
        assertEquals("https://www.smhi.se/", page.url());
        assertEquals("Vädret i dag", page.locator("h1").textContent());
        assertFalse(isOurs());
    }

    private boolean isOurs() {
        return page.url().startsWith(site.toString()) || page.locator(".exit, .call, main").count() > 0;
    }

    /** Whether the whole window has one colour. */
    private boolean isBlank() throws IOException {
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(screenshot()));
        int[] pixels = seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth());
        return Arrays.stream(pixels).allMatch(pixel -> pixel == pixels[0]);
    }

    /** Playwright's own would wait for the next page. A browser that is busy sometimes has no picture yet. */
    private byte[] screenshot() {
        for (int tries = 1; tries < 5; tries++) {
            try {
                return picture();
            } catch (PlaywrightException busy) {
                page.waitForTimeout(200);
            }
        }
        return picture();
    }

    private byte[] picture() {
        return Base64.getDecoder().decode(devtools.send("Page.captureScreenshot").get("data").getAsString());
    }
}
