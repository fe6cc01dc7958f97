package se.forstasamtalet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.language.SiteLanguage;

/**
 * Nothing is cut off, nothing is too small to hit, and the way out is always in sight: on every kind of page, in
 * languages of every direction and script. That every page fits in every language is looked at in {@link
 * EveryPageFitsTest}.
 */
@QuarkusTest
public class LayoutTest {

    public static final String CUT_OFF = """
        (() => {
          const root = document.documentElement, said = [];
          document.querySelectorAll('details').forEach(closed => closed.open = true);
          if (root.scrollWidth > root.clientWidth) said.push('scrolls sideways: ' + root.scrollWidth);
          for (const e of document.body.querySelectorAll('*')) {
            const box = e.getBoundingClientRect();
            if (box.width && (box.left < -1 || box.right > root.clientWidth + 1)) said.push('sticks out: ' + e.outerHTML.slice(0, 90));
            // What is typed may be longer than the box: there one scrolls. Text in a picture has no box of its own.
            if (!['INPUT', 'TEXTAREA'].includes(e.tagName) && !e.closest('svg') && e.clientWidth && e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline')
              said.push('spills over: ' + e.outerHTML.slice(0, 90));
          }
          return said.slice(0, 3);
        })()""";

    /** 44 by 44 pixels (WCAG 2.5.5), but for links in the middle of a sentence. */
    static final String TOO_SMALL = """
        (() => [...document.querySelectorAll('a, button, input, select, textarea, summary')].filter(e => {
          if (e.closest('details')) e.closest('details').open = true;
          const around = e.closest('p, li, dd, dt, h2, h3, blockquote');
          const inSentence = getComputedStyle(e).display === 'inline' && around
            && around.textContent.trim().length > e.textContent.trim().length + 3;
          const box = e.getBoundingClientRect();
          // What is not shown cannot be hit at all.
          return e.getClientRects().length && !inSentence && (box.width < 43.99 || box.height < 43.99);
        }).map(e => { const box = e.getBoundingClientRect(); return Math.round(box.width) + 'x' + Math.round(box.height) + ' ' + e.outerHTML; }))()""";

    private static final String OUT_OF_SIGHT = """
        (() => {
          const exit = document.querySelector('.exit'), end = document.documentElement.scrollHeight, said = [];
          for (let y = 0; y <= end; y += Math.max(200, end / 8)) {
            window.scrollTo(0, y);
            const box = exit.getBoundingClientRect();
            const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
            if (box.top < 0 || box.bottom > window.innerHeight || top !== exit) said.push('no way out at ' + y);
          }
          window.scrollTo(0, 0);
          return said;
        })()""";

    private static final String LOST_IN_FORCED_COLOURS = """
        (() => [...document.querySelectorAll('.call, .map a, .exit')].filter(e => {
          const style = getComputedStyle(e);
          return parseFloat(style.borderTopWidth) < 1 || style.borderTopStyle === 'none'
            || style.borderTopColor === getComputedStyle(document.body).backgroundColor || style.color === style.backgroundColor;
        }).map(e => 'has no visible edge: ' + e.outerHTML))()""";

    private static final List<Integer> SMALL_PHONE = List.of(320, 568);
    private static final List<Integer> TABLET = List.of(768, 1024);
    private static final List<Integer> DESK = List.of(1280, 900);
    /** What a screen of 1280 by 1024 has left at 400 % (WCAG 1.4.10). */
    private static final List<Integer> ZOOMED_IN = List.of(320, 256);

    /** Left to right and right to left, the longest words, and the tallest letters. */
    static final List<SiteLanguage> LANGUAGES = List.of(SiteLanguage.SWEDISH, SiteLanguage.ARABIC, SiteLanguage.FINNISH,
            SiteLanguage.TIGRINYA);

    /** Enough for what no word is long enough to change. */
    private static final List<SiteLanguage> BOTH_WAYS = List.of(SiteLanguage.SWEDISH, SiteLanguage.ARABIC);

    @TestHTTPResource
    URI site;

    /** What every page looks like on a small phone and on a wide screen is for {@link EveryPageFitsTest}. */
    @Test
    void neverScrollsSideways() {
        everyKind(options(), (page, complaints) -> {
            for (List<Integer> screen : List.of(TABLET, ZOOMED_IN)) {
                page.setViewportSize(screen.get(0), screen.get(1));
                complaints.addAll(Chromium.complaints(page, CUT_OFF));
            }
        });
    }

    @Test
    void makesEverythingLargeEnoughToHit() {
        everyKind(BOTH_WAYS, options(), (page, complaints) -> {
            for (List<Integer> screen : List.of(SMALL_PHONE, DESK)) {
                page.setViewportSize(screen.get(0), screen.get(1));
                complaints.addAll(Chromium.complaints(page, TOO_SMALL));
            }
        });
    }

    @Test
    void keepsTheWayOutInSight() {
        everyKind(BOTH_WAYS, options(), (page, complaints) -> {
            for (List<Integer> screen : List.of(SMALL_PHONE, ZOOMED_IN)) {
                page.setViewportSize(screen.get(0), screen.get(1));
                complaints.addAll(Chromium.complaints(page, OUT_OF_SIGHT));
            }
        });
    }

    /** WCAG 1.4.4: text twice as large, with nothing cut off. */
    @Test
    void bearsTextTwiceAsLarge() {
        everyKind(options(), (page, complaints) -> {
            page.setViewportSize(320, 568);
            page.evaluate("document.documentElement.style.fontSize = '212.5%'");
            complaints.addAll(Chromium.complaints(page, CUT_OFF));
            complaints.addAll(Chromium.complaints(page, OUT_OF_SIGHT));
        });
    }

    /** EN 301 549 section 11.7: what people have set in their own system is honoured. */
    @Test
    void keepsItsEdgesInForcedColoursAndMovesNothing() {
        everyKind(BOTH_WAYS, options().setForcedColors(ForcedColors.ACTIVE).setReducedMotion(ReducedMotion.REDUCE),
                (page, complaints) -> {
                    page.setViewportSize(320, 568);
                    complaints.addAll(Chromium.complaints(page, LOST_IN_FORCED_COLOURS));
                    complaints.addAll(Chromium.complaints(page, CUT_OFF));
                    complaints.addAll(Chromium.complaints(page,
                            "document.getAnimations().map(animation => 'moves: ' + "
                                    + "animation.effect.target.outerHTML)"));
                });
    }

    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setJavaScriptEnabled(false);
    }

    private interface Look {
        void at(Page page, Collection<String> complaints);
    }

    private void everyKind(Browser.NewContextOptions options, Look look) {
        everyKind(LANGUAGES, options, look);
    }

    private void everyKind(List<SiteLanguage> languages, Browser.NewContextOptions options, Look look) {
        Queue<String> complaints = new ConcurrentLinkedQueue<>();
        Chromium.each(languages.stream().flatMap(Chromium::kinds), browser -> browser.newContext(options),
                (page, path) -> {
                    page.navigate(site.resolve(path).toString());
                    look.at(page, complaints);
                });
        assertEquals("", String.join("\n", complaints));
    }
}
