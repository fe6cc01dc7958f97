package se.forstasamtalet.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.World;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;

/** How long one waits, and what one gets meanwhile, is said where it decides; where nobody has said, nothing is. */
@QuarkusTest
class WaitingTimeTest {

    private static final Consumer<ObjectNode> WAITING = document -> {
        document.putObject("waiting_time").put("days", 14).put("source", "sagokartan, blad 3");
        document.putObject("meanwhile").put("sv", "Du kan ringa när du vill.").put("en", "Call whenever you like.");
    };

    @Inject
    SiteConfig config;

    @Test
    void itStandsAtTheDoorAndAmongTheFactsWithItsSource() {
        Document page = page("vandpunkten", SiteLanguage.SWEDISH);
        assertTrue(page.select(".state").text().contains("Ett första samtal inom 14 dagar."), page.text());
        assertTrue(page.select("dd").eachText().contains("Ett första samtal inom 14 dagar."));
        assertTrue(page.select("dd.source").eachText().stream().anyMatch(source -> source.contains("blad 3")));
        assertTrue(page.select("dd").eachText().contains("Du kan ringa när du vill."));
        assertTrue(page("vandpunkten", SiteLanguage.ENGLISH).text().contains("A first talk within 14 days."));
    }

    @Test
    void whatIsSaidInSwedishOnlyIsQuotedLastInAnotherLanguage() {
        Document arabic = page("vandpunkten", SiteLanguage.ARABIC);
        assertTrue(arabic.select("blockquote [lang=sv]").eachText().contains("Du kan ringa när du vill."),
                arabic.text());
    }

    @Test
    void whereNobodyHasSaidNothingIsSaid() {
        Document page = Jsoup.parse(new Pages(World.DIRECTORY, World.CONTENT, config, SiteLanguage.SWEDISH,
                World.at("2026-11-24T10:00")).of(World.service("vandpunkten")).orElseThrow().html());
        assertFalse(page.text().contains("Väntetid") || page.text().contains("Medan du väntar"));
        assertEquals(List.of(), page.select("dt:contains(Väntetid)"));
    }

    private Pages pages(String slug, SiteLanguage language) {
        Service changed = World.service(slug, WAITING);
        List<Listing> listings = Stream
                .concat(World.CONTENT.listings().stream().filter(listing -> !listing.id().equals(changed.id())),
                        Stream.of(changed))
                .toList();
        return new Pages(World.CONTENT.directory(listings), World.CONTENT, config, language,
                World.at("2026-11-24T10:00"));
    }

    private Document page(String slug, SiteLanguage language) {
        return Jsoup.parse(pages(slug, language).of(World.service(slug, WAITING)).orElseThrow().html());
    }
}
