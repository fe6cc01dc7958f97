package se.forstasamtalet.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.page.EveryPage;
import se.forstasamtalet.page.EveryPage.Seen;

/** The statement that the law on accessibility asks for (lag 2018:1937 section 13; MDFFS 2019:2). */
@QuarkusTest
class AccessibilityPageTest {

    private static final Set<String> ELEVEN_ITEMS = Set.of("body", "service", "status", "gaps", "assessed", "updated",
            "method",
            "feedback", "complaint", "burden", "outside");

    @Inject
    SiteConfig config;

    @Inject
    Clock clock;

    @Test
    void saysAllElevenThings() {
        List<Seen> statements = statements();
        assertEquals(SiteLanguage.values().length * 3, statements.size());
        for (Seen seen : statements) {
            Set<String> items = new TreeSet<>();
            for (Element item : seen.document().select("[data-dos]")) {
                assertTrue(items.add(item.attr("data-dos")), () -> seen + " says twice " + item);
                assertFalse(item.text().isBlank(), () -> seen + " says nothing of " + item);
            }
            assertEquals(new TreeSet<>(ELEVEN_ITEMS), items, seen.toString());
        }
    }

    @Test
    void leadsToTheAuthoritysFormForComplaints() {
        for (Seen seen : statements()) {
            assertEquals(config.authorityComplaint().toString(),
                    seen.document().select("[data-dos=complaint] a").attr("href"));
            assertTrue(seen.document().text().contains(config.authority()), seen.toString());
        }
    }

    /** The assessment must be made anew at least once a year. */
    @Test
    void isNotOlderThanAYear() {
        AccessibilityPage page = (AccessibilityPage) statements().get(0).page();
        DateTimeFormatter written = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(SiteLanguage.ORIGINAL.locale());
        LocalDate today = LocalDate.now(clock);
        for (String date : List.of(page.assessed(), page.updated())) {
            LocalDate assessed = LocalDate.parse(date, written);
            assertFalse(assessed.isAfter(today), date);
            assertTrue(assessed.plusDays(365).isAfter(today), date);
        }
    }

    private List<Seen> statements() {
        return EveryPage.seen(config).stream().filter(seen -> seen.page() instanceof AccessibilityPage).toList();
    }
}
