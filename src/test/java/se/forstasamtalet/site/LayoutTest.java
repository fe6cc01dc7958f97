package se.forstasamtalet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.forstasamtalet.language.SiteLanguage;

/**
 * Nothing is cut off, nothing is too small to hit, and the way out is always in sight: on every kind of page, in
 * languages of every direction and script. That every page fits in every language is looked at in {@link
 * EveryPageFitsTest}.
 */
@Tag("wide")
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

    /** What is looked at while a page stands open, in this order; the last one leaves it changed. */
    private enum Look {
        /** What every page looks like on a small phone and on a wide screen is for {@link EveryPageFitsTest}. */
        NEVER_SCROLLS_SIDEWAYS(LANGUAGES, CUT_OFF, DESK, TABLET, ZOOMED_IN),
        MAKES_EVERYTHING_LARGE_ENOUGH_TO_HIT(BOTH_WAYS, TOO_SMALL, SMALL_PHONE, DESK),
        KEEPS_THE_WAY_OUT_IN_SIGHT(BOTH_WAYS, OUT_OF_SIGHT, SMALL_PHONE, ZOOMED_IN),
        /** WCAG 1.4.4: text twice as large, with nothing cut off. */
        BEARS_TEXT_TWICE_AS_LARGE(LANGUAGES, "document.documentElement.style.fontSize = '212.5%'; [..." + CUT_OFF
                + ", ..." + OUT_OF_SIGHT + "]", SMALL_PHONE);

        private final List<SiteLanguage> languages;
        private final String script;
        private final List<List<Integer>> screens;

        @SafeVarargs
        Look(List<SiteLanguage> languages, String script, List<Integer>... screens) {
            this.languages = languages;
            this.script = script;
            this.screens = List.of(screens);
        }

        private List<String> at(Page page) {
            return screens.stream().flatMap(screen -> {
                page.setViewportSize(screen.get(0), screen.get(1));
                return Chromium.complaints(page, script).stream();
            }).toList();
        }
    }

    /** What each look complains of: every page is opened once for all of them. */
    private static Map<Look, Queue<String>> seen;

    @ParameterizedTest
    @EnumSource
    void everyKindOfPage(Look look) {
        if (seen == null) {
            seen = Stream.of(Look.values())
                    .collect(Collectors.toMap(Function.identity(), each -> new ConcurrentLinkedQueue<>()));
            for (SiteLanguage language : LANGUAGES) {
                everyKind(List.of(language), options(), page -> Stream.of(Look.values())
                        .filter(each -> each.languages.contains(language))
                        .forEach(each -> seen.get(each).addAll(each.at(page))));
            }
        }
        assertEquals("", String.join("\n", seen.get(look)));
    }

    /** EN 301 549 section 11.7: what people have set in their own system is honoured. */
    @Test
    void keepsItsEdgesInForcedColoursAndMovesNothing() {
        Queue<String> complaints = new ConcurrentLinkedQueue<>();
        everyKind(BOTH_WAYS, options().setForcedColors(ForcedColors.ACTIVE).setReducedMotion(ReducedMotion.REDUCE),
                page -> {
                    page.setViewportSize(320, 568);
                    complaints.addAll(Chromium.complaints(page, LOST_IN_FORCED_COLOURS));
                    complaints.addAll(Chromium.complaints(page, CUT_OFF));
                    complaints.addAll(Chromium.complaints(page,
                            "document.getAnimations().map(animation => 'moves: ' + "
                                    + "animation.effect.target.outerHTML)"));
                });
        assertEquals("", String.join("\n", complaints));
    }

    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setJavaScriptEnabled(false);
    }

    private void everyKind(List<SiteLanguage> languages, Browser.NewContextOptions options, Consumer<Page> look) {
        Chromium.each(languages.stream().flatMap(Chromium::kinds), browser -> browser.newContext(options),
                (page, path) -> {
                    page.navigate(site.resolve(path).toString());
                    look.accept(page);
                });
    }
}
