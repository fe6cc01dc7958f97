package se.forstasamtalet.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.forstasamtalet.World;
import se.forstasamtalet.directory.FactGroup;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.page.EveryPage;
import se.forstasamtalet.page.Wording;
import se.forstasamtalet.publication.SnapshotBuilder;

/**
 * What the pages say of the real content, whose doors were checked in June 2026, when time passes and nobody checks
 * them again.
 */
@QuarkusTest
class StaleListingTest {

    private static final Instant TODAY = World.at("2026-11-24T10:00");
    /** The 209th and the 210th day after 4 June. */
    private static final Instant BEFORE = World.at("2026-12-30T10:00");
    private static final Instant AFTER = World.at("2026-12-31T10:00");

    @Inject
    SiteConfig config;

    @ParameterizedTest
    @EnumSource(SiteLanguage.class)
    void aPageSaysSinceWhenANumberIsNotConfirmed(SiteLanguage language) {
        Wording wording = new Wording(language);
        String words = wording.words.door_unconfirmed(wording.date(LocalDate.parse("2026-06-04")));
        assertFalse(service(language, BEFORE, "valj-att-sluta").contains(words));
        assertTrue(service(language, AFTER, "valj-att-sluta").contains(words));
        assertEquals(2, EveryPage.pages(config, language, AFTER).front().html().split(Pattern.quote(words), -1).length,
                "once on a page");
    }

    @Test
    void theNumberForDangerIsNeverCalledInQuestion() {
        assertFalse(
                service(SiteLanguage.ORIGINAL, World.at("2036-01-01T10:00"), "112").contains("kontrollerade numren"));
        assertFalse(service(SiteLanguage.ORIGINAL, World.at("2036-01-01T10:00"), "polisen-11414")
                .contains("kontrollerade numren"));
    }

    @Test
    void aLineThatWasCheckedComesBeforeOnesThatWereNot() {
        Listing crisis = EveryPage.CONTENT.listings().stream()
                .filter(listing -> listing instanceof Service service && service.purpose() == Service.Purpose.CRISIS
                        && service.slug().text().equals("jourhavande-medmanniska"))
                .findFirst().orElseThrow();
        List<Listing> listings = Stream
                .concat(EveryPage.CONTENT.listings().stream().filter(listing -> listing != crisis),
                        Stream.of(FactGroup.assured(crisis, FactGroup.of(crisis), LocalDate.parse("2026-12-31"))))
                .toList();
        Instant night = World.at("2026-12-31T23:00");
        FrontPage front = (FrontPage) new Pages(EveryPage.CONTENT.directory(listings), EveryPage.CONTENT, config,
                SiteLanguage.ORIGINAL, night).front();
        assertEquals(crisis.name(), front.first().door().service());
        assertEquals(null, front.first().later(), "a line that stepped back is not beside one that did not");
    }

    /** Seven months, a year and ten years without anybody at the desk. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-12-31T10:00", "2027-07-04T02:00", "2036-11-24T10:00"})
    void everyPageStillFitsAndStillLeadsSomewhere(String now) {
        new SnapshotBuilder(EveryPage.DIRECTORY, EveryPage.CONTENT, config, World.at(now), null).build(1).answers()
                .search().close();
        assertFalse(EveryPage.DIRECTORY.areas().stream().anyMatch(area -> Jsoup
                .parse(EveryPage.pages(config, SiteLanguage.ORIGINAL, World.at(now)).of(area).orElseThrow().html())
                .select(".door a.call").isEmpty()));
    }

    @Test
    void noPageOfTodayCallsANumberUnconfirmed() {
        assertEquals(List.of(),
                EveryPage.pages(config, SiteLanguage.ORIGINAL, TODAY).all()
                        .filter(page -> page.html().contains("kontrollerade numren"))
                        .map(page -> page.frame().address()).toList());
    }

    private String service(SiteLanguage language, Instant now, String slug) {
        return EveryPage.pages(config, language, now).of(EveryPage.DIRECTORY.service(new Slug(slug)).orElseThrow())
                .orElseThrow().html();
    }
}
