package se.forstasamtalet.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.language.NeverSaid;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.page.EveryPage;
import se.forstasamtalet.page.EveryPage.Seen;

/** What nobody has signed yet: in Swedish alone, and led to by no door and no card. */
@QuarkusTest
class UnsignedPagesTest {

    @Inject
    SiteConfig config;

    @Test
    void standInSwedishAloneAndAreNotIndexed() {
        List<Seen> pages = unsigned();
        assertEquals(Set.of(SiteLanguage.SWEDISH), pages.stream().map(Seen::language).collect(Collectors.toSet()));
        pages.forEach(seen -> assertEquals("noindex", seen.document().select("meta[name=robots]").attr("content"),
                seen.toString()));
    }

    /** The guides alone lead there, and nothing at all to what is written for whoever is hurt. */
    @Test
    void areLinkedFromTheGuidesAtMost() {
        Set<String> addresses = unsigned().stream().map(seen -> seen.page().frame().address())
                .collect(Collectors.toSet());
        EveryPage.seen(config).stream().filter(seen -> !seen.page().frame().isInSwedishAlone()).forEach(seen -> {
            List<String> links = seen.document().select("a[href]").eachAttr("href");
            assertFalse(links.contains("/sv/guide/ditt-stod"), seen.toString());
            assertTrue(seen.page() instanceof GuidePage || links.stream().noneMatch(addresses::contains),
                    seen.toString());
        });
    }

    @Test
    void aPlanIsMadeInSixTapsAtMostAndItsAddressesTellNothing() {
        List<Seen> steps = plan();
        List<PlanPage> pages = steps.stream().map(seen -> (PlanPage) seen.page()).toList();
        assertTrue(pages.stream().filter(page -> page.answers().isEmpty()).count() <= 64);
        assertTrue(pages.stream().allMatch(page -> page.plan().size() + 1 <= 6));
        assertEquals(1, steps.stream().map(seen -> seen.document().title()).distinct().count());
        assertEquals(1, pages.stream().map(page -> page.frame().path().length()).distinct().count());
        assertTrue(pages.stream().allMatch(page -> page.frame().path().matches("/guide/[0-9a-f]+")));
        Set<String> reached = new HashSet<>();
        pages.forEach(page -> page.answers().forEach(link -> assertTrue(reached.add(link.address()), link.address())));
        assertEquals(pages.size() - 1, reached.size(), "every step but the first is an answer's, and only one's");
    }

    @Test
    void aPlanSaysFirstAndLastWhatTheBrowserKeepsAndEndsAtADoor() {
        for (Seen seen : plan()) {
            PlanPage page = (PlanPage) seen.page();
            if (page.plan().isEmpty() || page.answers().isEmpty()) {
                assertTrue(seen.document().select("main").text().contains("historik"), seen.toString());
            }
            assertEquals(page.answers().isEmpty(), page.first() != null);
            assertTrue(seen.document().select("main a[href=/sv/guide/avstand]").size() == 1, seen.toString());
            assertTrue(seen.document().select("form, input").isEmpty(), "nothing is typed");
        }
    }

    /** No step leads towards the person who was hurt, and no word excuses. */
    @Test
    void leadNobodyToTheOther() {
        unsigned().stream().filter(seen -> !seen.page().frame().forExposed()).forEach(seen -> {
            String text = seen.document().select("h1, h2, h1 ~ p, ol, .links, li").text();
            assertEquals(List.of(), NeverSaid.toOneWhoUsesViolence(SiteLanguage.SWEDISH, text), seen.toString());
            assertFalse(text.matches("(?s).*(förlåt|ursäkt|intyg|poäng).*"), seen.toString());
        });
    }

    private List<Seen> unsigned() {
        return EveryPage.seen(config).stream().filter(seen -> seen.page().frame().isInSwedishAlone()).toList();
    }

    private List<Seen> plan() {
        return unsigned().stream()
                .filter(seen -> seen.page() instanceof PlanPage && seen.moment().equals(EveryPage.NIGHT)).toList();
    }
}
