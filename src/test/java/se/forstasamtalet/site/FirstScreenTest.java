package se.forstasamtalet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.page.EveryPage;

/** What a small phone shows before anyone scrolls: 360 by 640 pixels, scripts off. */
@Tag("wide")
@QuarkusTest
class FirstScreenTest {

    /** Says which of what must be in sight is not: the way out, the label, the question, 112, the door with its state
     * and languages. */
    private static final String NOT_IN_SIGHT = """
        (() => {
          const door = document.querySelector('.door');
          const top = document.querySelector('.bar').getBoundingClientRect().bottom;
          const exit = document.querySelector('.exit').getBoundingClientRect();
          const wanted = [...document.querySelectorAll('.label, main > h1, main > h1 + p, main > .danger, .soon'),
            door.querySelector('.call'), ...[...door.querySelectorAll('li')].slice(0, 2)];
          const out = wanted.filter(part => { const box = part.getBoundingClientRect();
            return box.top < top || box.bottom > 640 || box.height < 10 || box.left < 0 || box.right > 360; });
          const order = [...document.querySelectorAll('a[href], summary, input, button')].slice(0, 9)
            .map(e => e.getAttribute('href'))
            .filter(to => to === '/exit' || to?.startsWith('tel:'));
          return (wanted.length < 6 ? ['too little is told'] : []).concat(
            exit.bottom > top || exit.top < 0 ? ['no way out'] : [],
            order[0] !== '/exit' || order[1] !== 'tel:112'
              || order[2] !== door.querySelector('.call').getAttribute('href') ? ['keys: ' + order] : [],
            out.map(part => part.textContent + ' ends at ' + part.getBoundingClientRect().bottom));
        })()""";

    /** Counts the words until the languages. Digits are no running words, the Swedish beneath says the same again, and
     * the label is about the text. */
    private static final String TOO_MANY_WORDS = """
        (() => {
          const last = document.querySelectorAll('.door li')[1], end = last.getBoundingClientRect().bottom;
          if (end > 640) return ['the languages end at ' + end];
          const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
          let seen = '';
          for (let text = texts.nextNode(); text; text = texts.nextNode()) {
            const range = document.createRange();
            range.selectNodeContents(text);
            const box = range.getBoundingClientRect();
            if (box.height && box.bottom <= end && !text.parentElement.closest('small, .label')) seen += ' ' + text.textContent;
          }
          const words = seen.split(/\\s+/).filter(word => /\\p{L}/u.test(word)).length;
          return words > 60 ? [words + ' words: ' + seen] : [];
        })()""";

    @TestHTTPResource
    URI site;

    @Inject
    SiteConfig config;

    @Test
    void showsTheFirstDoorItsStateAndItsLanguagesInFewWords() {
        Queue<String> complaints = new ConcurrentLinkedQueue<>();
        Chromium.each(pages(), FirstScreenTest::phone, (page, path) -> {
            page.navigate(site.resolve(path).toString());
            complaints.addAll(Chromium.complaints(page, NOT_IN_SIGHT));
            complaints.addAll(Chromium.complaints(page, TOO_MANY_WORDS));
        });
        assertEquals("", String.join("\n", complaints));
    }

    /** The site's clock stands at a day, so the pages of a night are put in its place. */
    @Test
    void showsByNightWhenTheLineOpensAndWhoAnswersNow() {
        Map<String, String> night = Stream.of(SiteLanguage.values())
                .flatMap(language -> EveryPage.byNight(config, language).stream())
                .collect(Collectors.toMap(seen -> seen.page().frame().address(), EveryPage.Seen::html));
        Queue<String> complaints = new ConcurrentLinkedQueue<>();
        Chromium.each(pages(), browser -> {
            BrowserContext visitor = phone(browser);
            visitor.route("**/*", route -> route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/html;charset=utf-8")
                    .setBody(night.get(URI.create(route.request().url()).getPath()))));
            return visitor;
        }, (page, path) -> {
            page.navigate(site.resolve(path).toString());
            assertFalse(page.locator(".soon").count() == 0, path);
            complaints.addAll(Chromium.complaints(page, NOT_IN_SIGHT));
            complaints.addAll(Chromium.complaints(page, TOO_MANY_WORDS));
        });
        assertEquals("", String.join("\n", complaints));
    }

    private static BrowserContext phone(Browser browser) {
        return Chromium.withoutScripts(browser, 360, 640);
    }

    /**
     * The front page and all areas in Swedish; in the other languages those that differ most in their names and ways.
     */
    private static Stream<String> pages() {
        return Stream.of(SiteLanguage.values()).flatMap(language -> Stream.concat(Stream.of(""),
                EveryPage.DIRECTORY.areas().stream().map(area -> area.slug().toString())
                        .filter(area -> language == SiteLanguage.ORIGINAL
                                || List.of("nacka", "upplands-bro", "hagersten-alvsjo", "stockholms-lan")
                                        .contains(area))
                        .map(area -> "/" + area))
                .map(path -> "/" + language.tag() + path));
    }
}
