package se.forstasamtalet.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.forstasamtalet.World;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.page.Page;
import se.forstasamtalet.page.Wording;
import se.forstasamtalet.professional.ProfessionalPages;
import se.forstasamtalet.search.Search;

/** A service that is paused, has ceased or is starting says so wherever it is named: since when, and where to go. */
@QuarkusTest
class NotRunningTest {

    private static final Instant NOW = World.at("2026-11-24T10:00");
    private static final LocalDate SINCE = LocalDate.parse("2026-11-02");

    @Inject
    SiteConfig config;

    @ParameterizedTest
    @EnumSource
    void aCeasedServiceSaysSinceWhenAndWhereToGoInstead(SiteLanguage language) {
        Wording wording = new Wording(language);
        String said = wording.words.service_ceased() + " " + wording.words.service_since(wording.date(SINCE)) + " "
                + wording.words.service_instead(wording.name("Vändpunkten"));
        Directory directory = with(changed("ekby", "defunct", "vandpunkten"));
        Pages pages = pages(directory, language);
        String successor = Addresses.of(language, Addresses.service(World.service("vandpunkten").pageName()));
        for (Listing listing : List.of(directory.service(World.service("ekby").slug()).orElseThrow(),
                World.area("ekby"))) {
            Document page = page(pages.of(listing).orElseThrow());
            assertTrue(page.text().contains(said), said + " in " + page.text());
            assertFalse(page.select("main a[href=" + successor + "]").isEmpty(), page.html());
        }
        try (Search search = Search.over(directory)) {
            String found = page(pages.found("Ekby egen behandling", search.find("Ekby egen behandling"))).text();
            assertTrue(found.contains(said), found);
        }
    }

    @Test
    void aServiceThatIsNotRunningIsNeverADoor() {
        for (String status : List.of("inactive", "temporarily closed", "defunct")) {
            Directory directory = with(changed("vandpunkten", status, "nattljuset"));
            for (SiteLanguage language : List.of(SiteLanguage.SWEDISH, SiteLanguage.ARABIC)) {
                Pages pages = pages(directory, language);
                Stream.concat(pages.all(), Stream.of(pages.of(World.area("ekby")).orElseThrow()))
                        .forEach(page -> assertFalse(page.html().contains("tel:+46980319200"),
                                status + " " + page.frame().path()));
            }
        }
    }

    @Test
    void theOneThatTookOverFromThoseThatTookOverIsNamed() {
        Service first = changed("ekby", "defunct", "vandpunkten");
        Directory directory = World.CONTENT.directory(replaced(first, changed("vandpunkten", "defunct", "nattljuset")));
        assertEquals("Nattljuset", directory.successor(first).orElseThrow().name());
        Service round = changed("vandpunkten", "defunct", "ekby");
        assertTrue(World.CONTENT.directory(replaced(first, round)).successor(first).isEmpty(), "nobody is left");
    }

    @Test
    void oneThatStartsSaysWhen() {
        Service starting = World.service("ekby", document -> document.put("status", "inactive")
                .putObject("status_change").put("since", "2027-01-11").put("source", "sagokartan"));
        for (Listing listing : List.of(starting, World.area("ekby"))) {
            String text = page(pages(with(starting), SiteLanguage.SWEDISH).of(listing).orElseThrow()).text();
            assertTrue(text.contains("Verksamheten är tänkt att starta 11 januari 2027."), text);
        }
    }

    @Test
    void professionalsReadItInTheComparisonAndInTheTable() {
        Directory directory = with(changed("ekby", "defunct", "vandpunkten"));
        ProfessionalPages pages = new ProfessionalPages(directory, World.CONTENT, SiteLanguage.SWEDISH, NOW);
        String said = "Verksamheten har upphört. Det gäller från och med 2 november 2026. "
                + "Vänd dig i stället till Vändpunkten.";
        Map<String, Page> all = pages.makers().map(Supplier::get)
                .collect(Collectors.toMap(page -> page.frame().path(), Function.identity()));
        for (String path : List.of("/professionals/compare", "/professionals/survey/1")) {
            assertTrue(page(all.get(path)).text().contains(said), path + " " + page(all.get(path)).text());
        }
        assertFalse(page(pages.chosen("/professionals/refer", Map.of("area", List.of("ekby")), day -> Optional.empty())
                .orElseThrow()).text().contains("Ekby, egen behandling"), "nobody is referred there");
    }

    private static Service changed(String slug, String status, String successor) {
        return World.service(slug, document -> document.put("status", status).putObject("status_change")
                .put("since", SINCE.toString()).put("successor", successor).put("source", "sagokartan"));
    }

    private static Directory with(Listing changed) {
        return World.CONTENT.directory(replaced(changed));
    }

    private static List<Listing> replaced(Listing... changed) {
        return World.CONTENT.listings().stream().map(one -> Stream.of(changed)
                .filter(other -> other.id().equals(one.id())).findFirst().orElse(one)).toList();
    }

    private Pages pages(Directory directory, SiteLanguage language) {
        return new Pages(directory, World.CONTENT, config, language, NOW);
    }

    private static Document page(Page page) {
        return Jsoup.parse(page.html());
    }
}
