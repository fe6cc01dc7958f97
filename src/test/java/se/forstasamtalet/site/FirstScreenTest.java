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

/** What an old, small phone shows before anyone scrolls: 320 by 568 pixels, scripts off. */
@Tag("wide")
@QuarkusTest
class FirstScreenTest {

    /** Says which of the wanted parts of the first door is not wholly between the bar and the end of the screen. */
    private static final String NOT_IN_SIGHT = """
        (() => {
          const door = document.querySelector('.door'), top = document.querySelector('.bar').getBoundingClientRect().bottom;
          const wanted = [...document.querySelectorAll('.soon'), door.querySelector('.call'), ...[...door.querySelectorAll('li')].slice(0, LINES)];
          const out = wanted.filter(part => { const box = part.getBoundingClientRect();
            return box.top < top || box.bottom > 640 || box.height < 10 || box.left < 0 || box.right > 360; });
          return (wanted.length < LINES + 1 ? ['too little is told'] : []).concat(
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
    void showsTheFirstDoorOfEveryAreaAndItsStateByDay() {
        Queue<String> complaints = new ConcurrentLinkedQueue<>();
        Chromium.each(areas(), FirstScreenTest::phone, (page, path) -> {
            page.navigate(site.resolve(path).toString());
            complaints.addAll(Chromium.complaints(page, NOT_IN_SIGHT.replace("LINES", "1")));
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
        Chromium.each(areas(), browser -> {
            BrowserContext visitor = phone(browser);
            visitor.route("**/*", route -> route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/html;charset=utf-8")
                    .setBody(night.get(URI.create(route.request().url()).getPath()))));
            return visitor;
        }, (page, path) -> {
            page.navigate(site.resolve(path).toString());
            assertFalse(page.locator(".soon").count() == 0, path);
            complaints.addAll(Chromium.complaints(page, NOT_IN_SIGHT.replace("LINES", "1")));
        });
        assertEquals("", String.join("\n", complaints));
    }

    @Test
    void showsTheNationalLineAndItsStateOnTheFrontPage() {
        Queue<String> complaints = new ConcurrentLinkedQueue<>();
        Chromium.each(Stream.of(SiteLanguage.values()), FirstScreenTest::phone, (page, language) -> {
            page.navigate(site.resolve("/" + language.tag()).toString());
            complaints.addAll(Chromium.complaints(page, NOT_IN_SIGHT.replace("LINES", "1")));
        });
        assertEquals("", String.join("\n", complaints));
    }

    /** From the heading to the languages that are answered in: what stands beneath is more, not before. */
    @Test
    void says60RunningWordsAtMost() {
        Queue<String> complaints = new ConcurrentLinkedQueue<>();
        Chromium.each(Stream.of(SiteLanguage.values()).flatMap(
                language -> Stream.of("", "/nacka", "/upplands-bro", "/sodermalm", "/stockholms-lan")
                        .map(path -> "/" + language.tag() + path)),
                FirstScreenTest::phone, (page, path) -> {
                    page.navigate(site.resolve(path).toString());
                    complaints.addAll(Chromium.complaints(page, TOO_MANY_WORDS));
                });
        assertEquals("", String.join("\n", complaints));
    }

    private static BrowserContext phone(Browser browser) {
        return Chromium.withoutScripts(browser, 360, 640);
    }

    /** All areas in Swedish; in the other languages those that differ most in their names and ways. */
    private static Stream<String> areas() {
        return Stream.of(SiteLanguage.values()).flatMap(language -> EveryPage.DIRECTORY.areas().stream()
                .map(area -> area.slug().toString())
                .filter(area -> language == SiteLanguage.ORIGINAL
                        || List.of("nacka", "upplands-bro", "hagersten-alvsjo", "stockholms-lan").contains(area))
                .map(area -> "/" + language.tag() + "/" + area));
    }
}
