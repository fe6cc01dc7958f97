package se.forstasamtalet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.forstasamtalet.handout.Handouts;
import se.forstasamtalet.handout.Paper;
import se.forstasamtalet.handout.PaperPage;
import se.forstasamtalet.handout.Printed;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.page.EveryPage;

/** Cards, leaflets and posters as the browser prints them. */
@Tag("wide")
@QuarkusTest
class CardsOnPaperTest {

    private static final Page.PdfOptions AS_THE_STYLE_SAYS = new Page.PdfOptions().setPreferCSSPageSize(true)
            .setPrintBackground(false);

    /** What is wrong with a sheet laid out for the printer; lengths in millimetres. */
    private static final String WRONG_ON_PAPER = """
        (() => {
          const mm = length => length * 25.4 / 96, said = [];
          const inside = (outer, inner) => inner.left >= outer.left - .6 && inner.right <= outer.right + .6 && inner.top >= outer.top - .6 && inner.bottom <= outer.bottom + .6;
          const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
          const name = e => (e.className.baseVal ?? e.className) + ' ' + e.textContent.trim().slice(0, 60);
          const paper = document.querySelector('.paper').getBoundingClientRect();
          const shown = [...document.body.querySelectorAll('*')].filter(e => e.checkVisibility() && e.getBoundingClientRect().width && e.tagName !== 'MAIN');
          shown.filter(e => !e.closest('.paper')).forEach(e => said.push('stands beside the paper: ' + name(e)));
          shown.filter(e => e.closest('.paper') && !inside(paper, e.getBoundingClientRect())).forEach(e => said.push('leaves the paper: ' + name(e)));
          for (const card of document.querySelectorAll('.card')) {
            const box = card.getBoundingClientRect();
            if (Math.abs(mm(box.width) - 85) > .1 || Math.abs(mm(box.height) - 55) > .1) said.push('a card of ' + mm(box.width) + ' by ' + mm(box.height));
          }
          for (const address of document.querySelectorAll('.address')) {
            const host = document.createRange();
            host.selectNodeContents(address.firstChild);
            if (host.getClientRects().length > 1) said.push('breaks the host: ' + name(address));
          }
          const first = document.querySelector('.card, .page, .leaflet');
          for (const part of [first, ...document.querySelectorAll('.strip:first-child')]) {
            const box = part.getBoundingClientRect();
            const pad = getComputedStyle(part), edge = {left: box.left + parseFloat(pad.paddingLeft), right: box.right - parseFloat(pad.paddingRight),
              top: box.top + parseFloat(pad.paddingTop), bottom: box.bottom - parseFloat(pad.paddingBottom)};
            [...part.querySelectorAll('p, .code path')].filter(e => e.getClientRects().length && !inside(edge, e.getBoundingClientRect()))
              .forEach(e => said.push('spills over the edge: ' + name(e)));
            // Letters may be taller than their line, but no word is longer.
            [...part.querySelectorAll('bdi')].map(e => [e, e.getBoundingClientRect()])
              .filter(([e, box]) => part.matches('.strip') ? box.bottom > edge.bottom + .6 : box.left < edge.left - .6 || box.right > edge.right + .6)
              .forEach(([e]) => said.push('is too long: ' + name(e)));
            const blocks = [...part.querySelectorAll('p')].filter(e => e.getClientRects().length).map(e => [e, e.getBoundingClientRect()]);
            // Words flow around the code: what counts are their lines.
            const code = part.querySelector('.code path'), lines = document.createRange();
            if (code) blocks.forEach(([e]) => {
              lines.selectNodeContents(e);
              if ([...lines.getClientRects()].some(line => meet(line, code.getBoundingClientRect()))) said.push(name(e) + ' lies over the code');
            });
            blocks.forEach(([one, a], i) => blocks.slice(i + 1).forEach(([other, b]) => {
              if (meet(a, b)) said.push(name(one) + ' lies over ' + name(other));
            }));
          }
          return said.slice(0, 4);
        })()""";

    /** Elements whose letters or lines are not black, or that have a ground of their own. */
    private static final String NOT_BLACK_ON_WHITE = """
        (() => [...document.querySelectorAll('.paper *')].filter(e => e.checkVisibility()).filter(e => {
          const style = getComputedStyle(e);
          return style.color !== 'rgb(0, 0, 0)' || style.opacity !== '1'
            || !['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'].includes(style.backgroundColor) || style.backgroundImage !== 'none';
        }).map(e => e.outerHTML.slice(0, 90)))()""";

    private static final String SMALL_PRINT = """
        (() => [...document.querySelectorAll('.paper *')].filter(e => e.checkVisibility() && !e.closest('svg') && parseFloat(getComputedStyle(e).fontSize) < 16)
          .map(e => 'is small: ' + e.outerHTML.slice(0, 90)))()""";

    /** What a paper is laid out for. */
    private record Reader(Media media, int width, int height) {}

    private static final Reader PRINTER = new Reader(Media.PRINT, 794, 1123);
    private static final Reader PHONE = new Reader(Media.SCREEN, 320, 568);
    private static final Reader TABLET = new Reader(Media.SCREEN, 768, 1024);

    @TestHTTPResource
    URI site;

    @Inject
    SiteConfig config;

    @ParameterizedTest
    @CsvSource({
        "/ti/cards/stockholms-lan/sheet, 210, 297, 10", "/fa/cards/enskede-arsta-vantor/two-languages, 210, 297, 10",
        "/sv/cards/nacka/outside, 210, 297, 0",
        "/ckb/cards/norra-innerstaden/leaflet, 148, 210, 1", "/ar/cards/hasselby-vallingby/poster, 210, 297, 9",
        "/so/cards/stockholms-lan/poster, 210, 297, 9"
    })
    void fillsOneSheetWithCodesThatCanBeRead(String path, long width, long height, int codes) throws IOException {
        try (BrowserContext officer = Chromium.withoutScripts(1280, 900)) {
            Page page = officer.newPage();
            page.navigate(site.resolve(path).toString());
            try (Printed printed = new Printed(page.pdf(AS_THE_STYLE_SAYS))) {
                assertEquals(1, printed.sheets());
                assertEquals(List.of(width, height), printed.size());
                BufferedImage seen = printed.picture(300);
                List<String> expected = Collections.nCopies(codes, page.locator(".code").count() == 0 ? ""
                        : page.locator(".code").first().getAttribute("data-code"));
                assertEquals(expected, Printed.codes(seen));
                assertEquals(expected, Printed.codes(Printed.blurred(seen)), "when the hand shakes");
                assertTrue(ink(seen) < .16, "little ink: " + ink(seen));
                String number = codes == 0 ? "Nacka" : "020-555 666";
                assertTrue(printed.text().replaceAll("\\s+", " ").contains(number), printed.text());
            }
        }
    }

    /**
     * The longest names there are, in every language; nothing is cut off, nothing lies over something else, and a card
     * is a card. Whoever runs the site chooses its host, so paper has room for a long one too, and for the warning on a
     * trial.
     */
    @ParameterizedTest
    @ValueSource(strings = {"https://samtalet.example", "https://forstasamtalet.example", "http://localhost:8080"})
    void hasRoomForItsWordsInEveryLanguage(URI address) {
        SiteConfig there = EveryPage.at(address, config);
        Stream<PaperPage> papers = Stream.of(SiteLanguage.values())
                .flatMap(language -> Stream.of("enskede-arsta-vantor", "stockholms-lan")
                        .flatMap(area -> papers(there, language, area)));
        assertEquals("", String.join("\n", complaints(papers, PRINTER, WRONG_ON_PAPER)));
    }

    @Test
    void isBlackOnWhiteAlsoWhereTheScreenIsDark() {
        Stream<PaperPage> papers = Stream.of(SiteLanguage.ENGLISH, SiteLanguage.ARABIC)
                .flatMap(language -> papers(config, language, "nacka"));
        assertEquals(List.of(), complaints(papers, PRINTER, NOT_BLACK_ON_WHITE));
    }

    /** On a phone its words flow (WCAG 1.4.10) and have the size that all words have. */
    @Test
    void canBeReadOnAPhone() {
        Stream<PaperPage> papers = LayoutTest.LANGUAGES.stream()
                .flatMap(language -> papers(config, language, "enskede-arsta-vantor"));
        assertEquals("", String.join("\n",
                complaints(papers, PHONE, "[..." + LayoutTest.CUT_OFF + ", ..." + SMALL_PRINT + "]")));
    }

    /** On a wider screen it is shown as it will be printed. */
    @Test
    void isShownBeforeItIsPrinted() {
        Stream<PaperPage> papers = LayoutTest.LANGUAGES.stream()
                .flatMap(language -> papers(config, language, "enskede-arsta-vantor"));
        assertEquals("", String.join("\n", complaints(papers, TABLET, LayoutTest.CUT_OFF)));
    }

    /** Whoever compares the card with the browser's bar must be able to read it: twelve points (16 pixels). */
    @Test
    void writesItsAddressLargeEnoughToCompare() {
        Stream<PaperPage> papers = papers(config, SiteLanguage.SWEDISH, "nacka")
                .filter(page -> page.paper() != Paper.OUTSIDE);
        assertEquals(List.of(), complaints(papers, PRINTER,
                "[...document.querySelectorAll('.card .address, .read .address')].map(e => "
                        + "parseFloat(getComputedStyle(e).fontSize))"
                        + ".filter(size => size < 16).map(size => 'of ' + size + ' pixels')"));
    }

    /** A file on a disk shows its list, and the one part that is chosen; that is what it prints. */
    @Test
    void printsFromAPackWhatIsChosenThere() throws IOException {
        String pack = new Handouts(EveryPage.DIRECTORY, EveryPage.CONTENT, config, SiteLanguage.SWEDISH,
                EveryPage.OPEN_DAY).at("/cards/nacka/pack").orElseThrow().html();
        try (BrowserContext offline = Chromium.withoutScripts(1280, 900)) {
            offline.route("**/*", route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                    .setContentType("text/html;charset=utf-8").setBody(pack)));
            Page page = offline.newPage();
            page.navigate("http://disk.test/nacka.html");
            assertEquals(0, page.locator(".part:visible").count());
            page.locator("a[href='#nacka-ar-leaflet']").click();
            assertEquals(1, page.locator(".part:visible").count());
            try (Printed printed = new Printed(page.pdf(AS_THE_STYLE_SAYS))) {
                assertEquals(1, printed.sheets());
                assertEquals(List.of(148L, 210L), printed.size());
                assertEquals(List.of("https://samtalet.example/ar/nacka"), Printed.codes(printed.picture(300)));
            }
            page.locator(".part:visible a").first().click();
            page.locator("a[href='#nacka-ti-sheet']").click();
            try (Printed printed = new Printed(page.pdf(AS_THE_STYLE_SAYS))) {
                assertEquals(1, printed.sheets());
                assertEquals(Set.of("https://samtalet.example/ti/nacka"),
                        Set.copyOf(Printed.codes(printed.picture(300))));
            }
        }
    }

    private static Stream<PaperPage> papers(SiteConfig config, SiteLanguage language, String area) {
        return new Handouts(EveryPage.DIRECTORY, EveryPage.CONTENT, config, language, EveryPage.OPEN_DAY)
                .of(EveryPage.DIRECTORY.areas().stream().filter(one -> one.slug().text().equals(area)).findFirst()
                        .orElseThrow())
                .filter(PaperPage.class::isInstance).map(PaperPage.class::cast);
    }

    /** What a script says of papers as they are laid out for somebody. */
    private static List<String> complaints(Stream<PaperPage> papers, Reader reader, String script) {
        Queue<String> complaints = new ConcurrentLinkedQueue<>();
        Browser.NewContextOptions options = new Browser.NewContextOptions().setJavaScriptEnabled(false)
                .setViewportSize(reader.width(), reader.height()).setColorScheme(ColorScheme.DARK);
        Chromium.each(papers, browser -> browser.newContext(options), (page, paper) -> {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(reader.media()));
            page.setContent(paper.html());
            Chromium.complaints(page, script)
                    .forEach(complaint -> complaints.add(paper.frame().address() + ": " + complaint));
        });
        return List.copyOf(complaints);
    }

    /** How much of the paper is black. */
    private static double ink(BufferedImage picture) {
        return 1 - IntStream.range(0, picture.getHeight()).mapToLong(y -> IntStream.range(0, picture.getWidth())
                .mapToLong(x -> picture.getRaster().getSample(x, y, 0)).sum()).sum() / 255.0 / picture.getWidth()
                / picture.getHeight();
    }
}
