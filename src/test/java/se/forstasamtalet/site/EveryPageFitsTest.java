package se.forstasamtalet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.page.EveryPage;

/**
 * Every page there is, in every language, on a small phone and on a wide screen; and the letters it is written with.
 */
@Tag("wide")
@QuarkusTest
class EveryPageFitsTest {

    /** Lays out pages in frames, some at a time, of one width after the other, and says what is cut off in them. */
    private static final String LAY_OUT = """
        async ([widths, pages]) => {
          const said = [];
          const frames = await Promise.all(pages.map(([address, html]) => new Promise(done => {
            const frame = document.createElement('iframe');
            frame.width = widths[0]; frame.height = 600; frame.style.border = 0;
            frame.onload = () => done([address, frame]);
            frame.srcdoc = html;
            document.body.append(frame);
          })));
          for (const [address, frame] of frames) {
            const document = frame.contentDocument;
            const getComputedStyle = element => frame.contentWindow.getComputedStyle(element);
            for (frame.width of widths) for (const complaint of CUT_OFF) said.push(address + ' at ' + frame.width + ' px: ' + complaint);
            frame.remove();
          }
          return said;
        }""".replace(
            "CUT_OFF", LayoutTest.CUT_OFF.strip().replaceFirst(";$", ""));

    /** Letters that look like one that no font has: what is shown for them is an empty box. */
    private static final String BOXES = """
        letters => {
          const canvas = document.createElement('canvas');
          canvas.width = canvas.height = 40;
          const pen = canvas.getContext('2d', {willReadFrequently: true});
          const look = letter => {
            pen.clearRect(0, 0, 40, 40);
            pen.font = '24px ' + getComputedStyle(document.documentElement).fontFamily;
            pen.fillText(letter, 4, 28);
            return pen.getImageData(0, 0, 40, 40).data.join();
          };
          const box = look('\\u{10fffd}');
          return letters.filter(letter => look(letter) === box);
        }""";

    private static final int AT_A_TIME = 20;

    /** In these the letters of the language must come from a font made for them. */
    private static final Map<SiteLanguage, String> FONTS = Map.of(SiteLanguage.ARABIC, "Arabic", SiteLanguage.PERSIAN,
            "Arabic",
            SiteLanguage.SORANI, "Arabic", SiteLanguage.TIGRINYA, "Ethiopic");

    @Inject
    SiteConfig config;

    @ParameterizedTest
    @EnumSource
    void nothingIsCutOffOnAnyPage(SiteLanguage language) {
        List<List<String>> pages = EveryPage.byNight(config, language).stream()
                .map(seen -> List.of(seen.page().frame().address(), seen.html())).toList();
        assertTrue(pages.size() > 70);
        Queue<String> complaints = new ConcurrentLinkedQueue<>();
        Chromium.each(IntStream.iterate(0, from -> from < pages.size(), from -> from + AT_A_TIME).boxed(),
                Browser::newContext, (page, from) -> {
                    complaints.addAll(strings(page.evaluate(LAY_OUT, List.of(List.of(320, 1280),
                            pages.subList(from, Math.min(pages.size(), from + AT_A_TIME))))));
                });
        assertEquals("", String.join("\n", complaints));
    }

    @ParameterizedTest
    @EnumSource
    void everyLetterHasAFont(SiteLanguage language) {
        TreeSet<String> letters = new TreeSet<>();
        EveryPage.byNight(config, language).forEach(seen -> seen.document().text().codePoints()
                .filter(letter -> Character.isLetterOrDigit(letter)
                        || Character.getType(letter) >= Character.DASH_PUNCTUATION)
                .forEach(letter -> letters.add(Character.toString(letter))));
        try (BrowserContext visitor = Chromium.browser().newContext()) {
            Page page = visitor.newPage();
            page.setContent(EveryPage.pages(config, language, EveryPage.NIGHT).front().html());
            assertEquals(List.of(), strings(page.evaluate(BOXES, List.copyOf(letters))), language.tag());
            assertEquals(List.of("\u0378"), strings(page.evaluate(BOXES, List.of("a", "\u0378"))),
                    "an empty box would be seen");
            String wanted = FONTS.getOrDefault(language, "");
            assertTrue(fonts(visitor.newCDPSession(page)).keySet().stream().anyMatch(font -> font.contains(wanted)),
                    language.tag());
        }
    }

    /** The fonts that Chromium takes for the heading, with how many letters of it each. */
    private static Map<String, Integer> fonts(CDPSession browser) {
        browser.send("DOM.enable");
        browser.send("CSS.enable");
        JsonObject asked = new JsonObject();
        asked.addProperty("nodeId", browser.send("DOM.getDocument").getAsJsonObject("root").get("nodeId").getAsInt());
        asked.addProperty("selector", "h1");
        JsonObject heading = new JsonObject();
        heading.addProperty("nodeId", browser.send("DOM.querySelector", asked).get("nodeId").getAsInt());
        JsonArray fonts = browser.send("CSS.getPlatformFontsForNode", heading).getAsJsonArray("fonts");
        Map<String, Integer> found = new TreeMap<>();
        fonts.forEach(font -> found.put(font.getAsJsonObject().get("familyName").getAsString(),
                font.getAsJsonObject().get("glyphCount").getAsInt()));
        return found;
    }

    @Test
    void whatIsCutOffWouldBeSeen() {
        try (BrowserContext visitor = Chromium.browser().newContext()) {
            String wide = "<!DOCTYPE html><title>x</title><div style='inline-size: 400px'>x</div>";
            assertEquals(1,
                    strings(visitor.newPage().evaluate(LAY_OUT, List.of(List.of(320), List.of(List.of("/wide", wide)))))
                            .stream()
                            .filter(complaint -> complaint.startsWith("/wide at 320 px: scrolls sideways")).count());
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Object found) {
        return ((List<Object>) found).stream().map(Object::toString).toList();
    }
}
