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
import se.forstasamtalet.page.Wording;

/** What a service says for some days steps off its pages by itself. */
@QuarkusTest
class TemporaryNoticeTest {

    private static final Consumer<ObjectNode> FULL = document -> document.putObject("full").put("since", "2026-11-02")
            .put("source", "sagokartan");
    private static final Consumer<ObjectNode> ALERT = document -> {
        ObjectNode alert = document.putArray("alerts").addObject();
        alert.putObject("description").put("sv", "Vi flyttar i veckan.").put("en", "We are moving this week.");
        alert.put("from", "2026-11-02").put("to", "2026-11-06").put("source", "sagokartan");
    };

    @Inject
    SiteConfig config;

    @Test
    void thatItIsFullIsSaidAtTheDoorForFourteenDays() {
        String full = new Wording(SiteLanguage.SWEDISH).words.full_now();
        assertFalse(page(FULL, SiteLanguage.SWEDISH, "2026-11-01T10:00").select(".state").text().contains(full));
        assertTrue(page(FULL, SiteLanguage.SWEDISH, "2026-11-02T10:00").select(".state").text().contains(full));
        assertTrue(page(FULL, SiteLanguage.SWEDISH, "2026-11-15T23:00").select(".state").text().contains(full));
        assertFalse(page(FULL, SiteLanguage.SWEDISH, "2026-11-16T00:00").text().contains(full));
    }

    @Test
    void anAlertStandsOnThePageUntilItsLastDayIsOver() {
        assertEquals("Vi flyttar i veckan.",
                page(ALERT, SiteLanguage.SWEDISH, "2026-11-06T23:59").select(".aside").first().text());
        assertEquals("We are moving this week.",
                page(ALERT, SiteLanguage.ENGLISH, "2026-11-02T00:00").select(".aside").first().text());
        assertFalse(page(ALERT, SiteLanguage.SWEDISH, "2026-11-07T00:00").text().contains("flyttar"));
        assertFalse(page(ALERT, SiteLanguage.SWEDISH, "2026-11-01T23:59").text().contains("flyttar"));
    }

    @Test
    void anAlertInSwedishOnlyIsQuotedLastInAnotherLanguage() {
        Document arabic = page(ALERT, SiteLanguage.ARABIC, "2026-11-03T10:00");
        assertEquals("Vi flyttar i veckan.", arabic.select("blockquote [lang=sv]").first().text());
        assertFalse(arabic.select(".aside").text().contains("flyttar"));
    }

    private Document page(Consumer<ObjectNode> change, SiteLanguage language, String moment) {
        Service changed = World.service("vandpunkten", change);
        List<Listing> listings = Stream
                .concat(World.CONTENT.listings().stream().filter(listing -> !listing.id().equals(changed.id())),
                        Stream.of(changed))
                .toList();
        return Jsoup
                .parse(new Pages(World.CONTENT.directory(listings), World.CONTENT, config, language, World.at(moment))
                        .of(changed).orElseThrow().html());
    }
}
