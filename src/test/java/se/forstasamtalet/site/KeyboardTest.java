package se.forstasamtalet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page with a keyboard alone, scripts off. */
@Tag("wide")
@QuarkusTest
class KeyboardTest {

    /** What is wrong with the sight of the element that has the focus (WCAG 2.4.11 to 2.4.13). */
    private static final String HARD_TO_SEE = """
        (() => {
          const e = document.activeElement, style = getComputedStyle(e), said = [];
          if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) said.push('no ring around ' + e.outerHTML);
          const bar = document.querySelector('.bar'), box = e.getBoundingClientRect();
          const first = bar.contains(e) ? 0 : bar.getBoundingClientRect().bottom;
          if (box.top < first - .5 || box.bottom > window.innerHeight + .5) said.push('out of sight: ' + e.outerHTML + ' ' + box.top + '-' + box.bottom);
          const line = e.getClientRects()[0], seen = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
          if (!e.contains(seen)) said.push(e.outerHTML + ' is behind ' + (seen && seen.outerHTML.slice(0, 90)));
          return said;
        })()""";

    /** What the key stops at, as a selector, once everything folded is open. */
    static final String STOPS = "a[href], input, textarea, button, summary";

    @TestHTTPResource
    URI site;

    @Test
    void reachesTheWayOutFirst() {
        Chromium.each(Chromium.KINDS.stream(), browser -> Chromium.withoutScripts(browser, 1280, 900), (page, path) -> {
            page.navigate(site.resolve("/ar" + path).toString());
            page.keyboard().press("Tab");
            assertEquals("/exit", page.evaluate("document.activeElement.getAttribute('href')"), path);
        });
    }

    /** Also backwards, where the bar that stays in sight could lie over what has the focus. */
    @Test
    void alwaysShowsWhereItIs() {
        Queue<String> complaints = new ConcurrentLinkedQueue<>();
        Stream<String> paths = Stream.of("/sv", "/sv/nacka", "/ar/stockholm", "/ar/service/rvc-innerstaden",
                "/en/exposed", "/ar/privacy", "/ar/find", "/sv/report/nacka", "/ar/report");
        Chromium.each(paths, browser -> Chromium.withoutScripts(browser, 320, 568), (page, path) -> {
            page.navigate(site.resolve(path).toString());
            complaints.addAll(walk(page, "Tab", path));
            complaints.addAll(walk(page, "Shift+Tab", path));
        });
        assertEquals("", String.join("\n", complaints));
    }

    /** Presses the key until every link, field and button has had the focus. */
    static List<String> walk(Page page, String key, String path) {
        List<String> complaints = new ArrayList<>();
        openAll(page);
        int links = page.locator(STOPS).count();
        Set<Object> met = new HashSet<>();
        for (int stops = 0; stops < links + 2 && met.size() < links; stops++) {
            page.keyboard().press(key);
            Object place = place(page);
            if (!place.equals(-1)) {
                met.add(place);
                complaints.addAll(Chromium.complaints(page, HARD_TO_SEE));
            }
        }
        if (met.size() != links) {
            complaints.add(path + ": " + met.size() + " of " + links + " were met with " + key);
        }
        return complaints;
    }

    /** Unfolds what is folded, so that everything in it can be met. */
    static void openAll(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(closed => closed.open = true)");
    }

    /** @return the place, among all stops, of the one that has the focus, or -1 */
    static Object place(Page page) {
        return page.evaluate("[...document.querySelectorAll('" + STOPS + "')].indexOf(document.activeElement)");
    }
}
