package se.forstasamtalet.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.forstasamtalet.World;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.handout.Handouts;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.page.Wording;

/** What one presses when a number has answered stands beside the number, and never in it. */
@QuarkusTest
class ExtensionTest {

    private static final Instant NOW = World.at("2026-11-24T10:00");
    private static final Service LINE = line("2");

    @Inject
    SiteConfig config;

    @ParameterizedTest
    @EnumSource
    void itStandsBesideTheNumberAtTheDoorAndOnTheCard(SiteLanguage language) {
        String pressed = new Wording(language).words.door_extension("2");
        Pages pages = new Pages(directory(), World.CONTENT, config, language, NOW);
        for (Listing listing : List.of(LINE, World.area("ekby"))) {
            Document page = Jsoup.parse(pages.of(listing).orElseThrow().html());
            assertTrue(page.select("a.call[href='tel:+46980319200']").text().contains(pressed), page.text());
        }
        Handouts handouts = new Handouts(directory(), World.CONTENT, config, language, NOW);
        assertTrue(handouts.of(World.area("ekby")).anyMatch(page -> Jsoup.parse(page.html()).text().contains(pressed)));
    }

    @Test
    void aNumberWithoutOneSaysNothing() {
        Pages pages = new Pages(World.DIRECTORY, World.CONTENT, config, SiteLanguage.SWEDISH, NOW);
        assertFalse(pages.of(World.service("vandpunkten")).orElseThrow().html().contains("välj sedan"));
    }

    @Test
    void itIsDigitsAndFew() {
        for (String right : List.of("0", "2", "07", "12345")) {
            assertEquals(right, line(right).phones().get(0).extension());
        }
        for (String wrong : List.of("", "-1", "123456", "2 sedan 1", "#2", "٢")) {
            assertThrows(IllegalArgumentException.class, () -> line(wrong), wrong);
        }
    }

    private static Service line(String extension) {
        return World.service("vandpunkten",
                document -> ((ObjectNode) document.at("/phones/0")).put("extension", extension));
    }

    private static Directory directory() {
        return World.CONTENT.directory(
                World.CONTENT.listings().stream().map(one -> one.id().equals(LINE.id()) ? LINE : one).toList());
    }
}
