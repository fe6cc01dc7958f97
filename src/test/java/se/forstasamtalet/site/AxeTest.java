package se.forstasamtalet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.language.SiteLanguage;

/** WCAG 2.2 AA, its stricter contrast of 7:1, and axe's own good practice: nothing at all to complain of. */
@Tag("wide")
@QuarkusTest
public class AxeTest {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa",
            "wcag22aa", "best-practice");

    @TestHTTPResource
    URI site;

    @Test
    void findsNothingOnAWideScreen() {
        findsNothing(Chromium.kinds(SiteLanguage.SWEDISH), new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    /**
     * What differs between languages, and not between kinds of pages: names of things, and parts in another language.
     */
    @Test
    void findsNothingInAnyLanguage() {
        findsNothing(Stream.of(SiteLanguage.values()).map(language -> "/" + language.tag() + "/nacka"),
                new Browser.NewContextOptions().setViewportSize(320, 568));
    }

    /**
     * Both at once, and from right to left: what darkness breaks are colours, and what smallness breaks is everything
     * else.
     */
    @Test
    void findsNothingOnASmallPhoneInTheDark() {
        findsNothing(
                Stream.concat(Chromium.kinds(SiteLanguage.ARABIC),
                        Chromium.kinds(SiteLanguage.ENGLISH).filter(path -> path.contains("/professionals"))),
                new Browser.NewContextOptions().setViewportSize(320, 568).setColorScheme(ColorScheme.DARK));
    }

    @Test
    void findsNothingInForcedColours() {
        findsNothing(Stream.of("/sv", "/sv/nacka", "/sv/exposed", "/sv/professionals/pictures/refers"),
                new Browser.NewContextOptions().setViewportSize(320, 568).setForcedColors(ForcedColors.ACTIVE));
    }

    private void findsNothing(Stream<String> paths, Browser.NewContextOptions options) {
        Queue<String> violations = new ConcurrentLinkedQueue<>();
        Set<String> passed = ConcurrentHashMap.newKeySet();
        // Axe is a script, so scripts are on here; the policy that forbids ours is left in force.
        Chromium.each(paths, browser -> browser.newContext(options), (page, path) -> {
            page.navigate(site.resolve(path).toString());
            AxeResults results = look(page);
            results.getPasses().forEach(rule -> passed.add(rule.getId()));
            results.getViolations().forEach(rule -> violations.add(path + ": " + said(rule)));
        });
        assertTrue(
                passed.containsAll(Set.of("color-contrast-enhanced", "color-contrast", "target-size", "html-has-lang")),
                passed.toString());
        assertEquals("", String.join("\n", violations));
    }

    private static AxeResults look(Page page) {
        return look(page, options("tag", RULES));
    }

    private static AxeResults look(Page page, AxeRunOptions options) {
        return new AxeBuilder(page).options(options).setLegacyMode(true).analyze();
    }

    /** Of what is right, axe need not say where: to describe every element on a page costs more than to judge it. */
    private static AxeRunOptions options(String type, List<String> chosen) {
        AxeRunOnlyOptions rules = new AxeRunOnlyOptions();
        rules.setType(type);
        rules.setValues(chosen);
        AxeRunOptions options = new AxeRunOptions();
        options.setRunOnly(rules);
        options.setResultTypes(List.of("violations"));
        return options;
    }

    /** Everything there is to complain of on a page that stands open. */
    public static List<String> violations(Page page) {
        return look(page).getViolations().stream().map(AxeTest::said).toList();
    }

    /** What there is to complain of when nothing but the colours and the width of a page have changed. */
    public static List<String> violationsOfColourAndSize(Page page) {
        return look(page, options("rule", List.of("color-contrast", "color-contrast-enhanced", "target-size")))
                .getViolations().stream().map(AxeTest::said).toList();
    }

    private static String said(Rule rule) {
        return rule.getId() + ", " + rule.getHelp() + ": " + rule.getNodes().stream()
                .map(node -> node.getTarget() + " " + node.getHtml()).collect(Collectors.joining("; "));
    }
}
