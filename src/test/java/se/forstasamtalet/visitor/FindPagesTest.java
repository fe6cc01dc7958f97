package se.forstasamtalet.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.forstasamtalet.World;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.language.FindMessages;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.page.DoorCard;
import se.forstasamtalet.page.Wording;
import se.forstasamtalet.search.Misses;
import se.forstasamtalet.search.Search;
import se.forstasamtalet.visitor.FindPage.Result;

/** What was found, in the order in which it matters to whoever asked. */
@QuarkusTest
class FindPagesTest {

    private static final Instant DAY = World.at("2026-11-24T10:00");
    private static final Instant NIGHT = World.at("2026-11-24T02:00");
    private static final Directory DIRECTORY = directory();
    private static final Search SEARCH = Search.over(DIRECTORY);

    @Inject
    SiteConfig config;

    /** The invented county, with postcodes and a line that only answers by day. */
    private static Directory directory() {
        List<Listing> listings = new ArrayList<>(World.CONTENT.listings());
        listings.removeIf(listing -> listing.slug().text().equals("sundvik") || listing.equals(World.area("ekby")));
        listings.add(World.area("sundvik", FindPagesTest::withPostcodes));
        listings.add(World.area("ekby", FindPagesTest::withPostcodes));
        listings.add(World.service("nattljuset", line -> {
            line.put("id", UUID.nameUUIDFromBytes(new byte[]{1}).toString()).put("slug", "dagljuset")
                    .put("name", "Dagljuset").put("purpose", "suicide");
            ((ObjectNode) line.get("schedules").get(0)).put("opens_at", "09:00").put("closes_at", "12:00");
        }));
        return World.CONTENT.directory(listings);
    }

    private static void withPostcodes(ObjectNode area) {
        area.putObject("postcodes").put("source", "sagokartan").putArray("prefixes").add("9910");
    }

    @ParameterizedTest
    @EnumSource
    void saysOfEveryResultWhyItIsThere(SiteLanguage language) {
        Wording wording = new Wording(language);
        FindMessages words = find(language);
        String ekby = wording.name("Ekby");
        assertEquals(List.of(words.find_why_alike()), whys("Ekbby", language));
        assertEquals(List.of(words.find_why_alike_place(wording.name("Åbro"), ekby)), whys("Aabro", language));
        assertEquals(
                List.of(words.find_why_place(wording.name("Björkdal"), ekby),
                        words.find_why_place(wording.name("Björkdal"), wording.name("Sundvik"))),
                whys("Björkdal", language));
        assertEquals(List.of(words.find_why_name(), words.find_why_name()), whys("Ekby Sundvik", language));
        assertEquals(
                List.of(words.find_why_postcode(wording.name("99105")), words.find_why_postcode(wording.name("99105"))),
                whys("991 05", language));
        assertEquals(List.of(words.find_why_name()), whys("unga vänder", language));
        assertEquals(List.of(words.find_why_number()), whys("0980-319 200", language));
        assertEquals(List.of(words.find_why_number()), whys("0980-31", language));
        assertEquals(List.of(words.find_why_name()), whys("egen behandling", language));
        assertEquals(List.of(words.find_why_fact()), whys("sagosamtal", language));
        assertEquals(List.of(words.find_why_topic()), whys("vad händer när jag ringer", language));
    }

    @Test
    void asksWhichPlaceIsMeantWhenSeveralHaveTheName() {
        FindPage page = find("Björkdal", SiteLanguage.SWEDISH, DAY);
        assertEquals(find(SiteLanguage.SWEDISH).find_which(), page.notice());
        assertEquals(List.of("/sv/ekby", "/sv/sundvik"),
                page.results().stream().map(result -> result.link().address()).toList());
    }

    @ParameterizedTest
    @EnumSource
    void putsAPlaceBeforeTheFirstDoorAndTheRestOfAPleasAnswerAfterIt(SiteLanguage language) {
        FindPage page = find("jag slår min fru i Ekby, arabiska", language, DAY);
        assertEquals(List.of(address(language, "/ekby")),
                page.results().stream().map(result -> result.link().address()).toList());
        assertTrue(page.more().stream().map(result -> result.link().address()).toList()
                .containsAll(
                        List.of(address(language, "/guide/nar-du-ringer"), address(language, "/service/unga-vander"))),
                page.more().toString());
        assertEquals("", page.notice());
        assertTrue(place(page, ".found a[href$=/ekby]") < place(page, ".door"));
        assertTrue(place(page, ".door") < place(page, ".found a[href$=/unga-vander]"));
        assertEquals(List.of(), find("jag slår min fru", language, DAY).results());
    }

    @ParameterizedTest
    @EnumSource
    void showsTheEmergencyNumberFirstAndOnlyLinesThatAnswerNow(SiteLanguage language) {
        for (String cry : List.of("jag vill dö", "jag vill dö i Ekby", "ring 112")) {
            for (Instant moment : List.of(DAY, NIGHT)) {
                FindPage page = find(cry, language, moment);
                List<String> lines = page.danger().stream().map(DoorCard::service).toList();
                assertEquals(moment.equals(DAY) ? List.of("Dagljuset", "Nattljuset") : List.of("Nattljuset"), lines,
                        cry);
                assertTrue(page.danger().stream().allMatch(DoorCard::isOpen));
                assertEquals("tel:112", html(page).select("main .call").attr("href"));
                assertTrue(place(page, "main a[href='tel:112']") < place(page, "main > .door.later"), cry);
                assertEquals(0, html(page).select("main > .door.later:has(.state:not(.is-open))").stream()
                        .filter(door -> lines.contains(door.select("h3").text())).count());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void leadsWhoeverIsHurtToTheirOwnPageFirst(SiteLanguage language) {
        for (String said : List.of("min man slår mig", "min man slår mig i Ekby", "trygga linjen")) {
            FindPage page = find(said, language, DAY);
            assertTrue(page.isExposed(), said);
            assertNull(page.danger());
            assertEquals(address(language, "/exposed"), html(page).select("main .call").attr("href"), said);
            // Whoever names a place or a line is not kept from it, but it comes later.
            assertEquals(!said.equals("min man slår mig"), !page.results().isEmpty(), said);
            assertTrue(page.results().isEmpty() || place(page, "main .call") < place(page, ".found a"), said);
        }
        assertFalse(find("jag slår min fru", language, DAY).isExposed());
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingForWhoeverLooksForAPerson(SiteLanguage language) {
        for (String sought : List.of("var bor min fru", "var bor min fru i Ekby")) {
            FindPage page = find(sought, language, NIGHT);
            assertTrue(page.isRefused(), sought);
            assertEquals(List.of(), page.results(), sought);
            assertEquals(List.of(), page.more(), sought);
            Document html = html(page);
            assertTrue(html.text().contains(find(language).find_refused_next()), sought);
            assertFalse(html.select(".door .call").isEmpty(), "a way to stop is always there");
        }
    }

    /** Whoever searches for a shelter gets lines, no place and no accusation. */
    @ParameterizedTest
    @EnumSource
    void aSearchForAShelterIsAnsweredWithHelpForTheHurt(SiteLanguage language) {
        for (String sought : List.of("skyddat boende", "kvinnojour", "skyddat boende Ekby", "kvinnojour Ekby")) {
            FindPage page = find(sought, language, NIGHT);
            assertFalse(page.isRefused(), sought);
            assertTrue(page.isExposed(), sought);
            assertEquals(find(language).find_shelter(), page.help().text(), sought);
        }
    }

    @ParameterizedTest
    @EnumSource
    void stillShowsADoorAndEveryMunicipalityWhenNothingIsFound(SiteLanguage language) {
        FindPage page = find("xqzvw", language, DAY);
        assertEquals(find(language).find_nothing(), page.notice());
        assertEquals(List.of(), page.results());
        assertEquals("tel:+46980319200", html(page).select(".door .call").attr("href"));
        assertEquals(List.of(address(language, "/ekby"), address(language, "/sundvik")),
                html(page).select(".map a").eachAttr("href"));
        assertEquals(0, html(page).select(".found").size());
    }

    /** One press says so and leads to an empty form, if one wants; a plea and a place are answered without it. */
    @ParameterizedTest
    @EnumSource
    void takesOnePressWhereNothingIsFound(SiteLanguage language) {
        assertEquals(List.of(Misses.PRESS),
                html(find("xqzvw", language, DAY)).select("form > button[name=q]").eachAttr("value"));
        for (String answered : List.of("", "Ekby", "jag slår min fru", "var bor min fru")) {
            assertEquals(0, html(find(answered, language, DAY)).select("form > button[value]").size(), answered);
        }
        FindPage thanks = (FindPage) new Pages(DIRECTORY, World.CONTENT, config, language, DAY).missed();
        assertEquals(find(language).find_missed_thanks(), thanks.notice());
        assertTrue(thanks.report().address().startsWith(address(language, "/report/")), thanks.report().address());
        assertEquals("", thanks.words());
    }

    /** By night another line comes first, but it is not the one that is made for this. */
    @ParameterizedTest
    @EnumSource
    void namesAMunicipalityOutsideAndTheLineThatAnswersThereToo(SiteLanguage language) {
        Wording wording = new Wording(language);
        String line = wording.name("Vändpunkten");
        for (Instant moment : List.of(DAY, NIGHT)) {
            for (String name : List.of("Fjärrköping", "farcaster", "FJÄRRKÖPING!")) {
                assertEquals(
                        List.of(new Result(null, "", find(language).find_elsewhere(wording.name("Fjärrköping"), line))),
                        find(name, language, moment).results());
            }
            assertEquals(List.of(find(language).find_elsewhere_alike(wording.name("Fjärrköping"), line)),
                    whys("Fjärköping", language));
            assertEquals(List.of(find(language).find_elsewhere_postcode(wording.name("98765"), line)),
                    whys("987 65", language));
        }
        FindPage plea = find("jag slår min fru i Fjärrköping", language, DAY);
        assertNull(plea.results().get(0).link());
        assertEquals("", plea.notice());
    }

    @Test
    void saysWhenOnlyTheBeginningWasRead() {
        FindMessages words = find(SiteLanguage.SWEDISH);
        assertEquals(words.find_shortened() + " " + words.find_which(),
                find("Björkdal " + "och ".repeat(149), SiteLanguage.SWEDISH, DAY).notice());
        assertEquals(words.find_shortened(),
                find("jag slår min fru. " + "Och ".repeat(200), SiteLanguage.SWEDISH, DAY).notice());
    }

    private List<String> whys(String typed, SiteLanguage language) {
        return find(typed, language, DAY).results().stream().map(Result::why).toList();
    }

    private FindPage find(String typed, SiteLanguage language, Instant moment) {
        return (FindPage) new Pages(DIRECTORY, World.CONTENT, config, language, moment).found(typed,
                SEARCH.find(typed));
    }

    private static Document html(FindPage page) {
        return Jsoup.parse(page.html());
    }

    /** Where on the page the first such element stands. */
    private static int place(FindPage page, String selector) {
        Document html = html(page);
        Element element = html.expectFirst(selector);
        return html.getAllElements().indexOf(element);
    }

    private static String address(SiteLanguage language, String path) {
        return "/" + language.tag() + path;
    }

    private static FindMessages find(SiteLanguage language) {
        return MessageBundles.get(FindMessages.class, Localized.Literal.of(language.tag()));
    }
}
