package se.forstasamtalet.professional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.forstasamtalet.World;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Observation;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.page.EveryPage;
import se.forstasamtalet.page.Page;

/** What is counted on what stands here: the county's own measures, and one sheet for each area. */
@QuarkusTest
class CountedPagesTest {

    private static final Pattern TOLD = Pattern
            .compile("Ja i (\\d+) av (\\d+) områden \\(\\d+ procent\\)\\. Nej i (\\d+), inte känt i (\\d+)\\.");

    @Test
    void eachMeasureCountsEveryAreaOnceAndNamesThoseThatPullItDown() {
        Document page = page("/indicators");
        assertEquals(3, page.select("section[id] > h2").size());
        for (Element told : page.select("section[id] > p > b")) {
            Matcher numbers = TOLD.matcher(told.text());
            assertTrue(numbers.matches(), told.text());
            int yes = Integer.parseInt(numbers.group(1));
            int no = Integer.parseInt(numbers.group(3));
            int unknown = Integer.parseInt(numbers.group(4));
            assertEquals(36, Integer.parseInt(numbers.group(2)));
            assertEquals(36, yes + no + unknown);
            assertEquals(no + unknown, told.closest("section").select("a[lang=sv]").size());
        }
    }

    @Test
    void theFiguresOfOtherYearsStandBesideTheMeasureTheyAreOf() {
        Document page = page("/indicators");
        assertEquals(List.of("80 procent erbjöd samtal efter beslut."),
                page.select("#measure-with-decision .said > p:first-child").eachText());
        assertEquals(List.of("70 procent erbjöd samtal utan beslut.", "56 procent erbjöd samtal utan beslut."),
                page.select("#measure-without-decision .said > p:first-child").eachText());
        assertTrue(page.select(".said .source").eachText().stream()
                .allMatch(source -> source.contains("Operation Kvinnofrid")));
    }

    /** Salem has no service of its own, and none of the survey's tables a row for it but the first. */
    @Test
    void aSheetHoldsTheAnswersOfTheNeighbourToWhoseServiceTheAreaSendsPeople() {
        Document salem = page("/area/salem");
        assertTrue(salem.select("tbody th").eachText().containsAll(List.of("Tabell 2", "Tabell 7", "Tabell 11")));
        assertTrue(salem.select("td").eachText().contains("Södertälje, Öppna samtal"), salem.text());
    }

    @Test
    void aSheetHoldsTheAreasRowsOfEveryTable() {
        Document haninge = page("/area/haninge");
        assertTrue(haninge.select("tbody th").eachText().containsAll(List.of("Tabell 2", "Tabell 7", "Tabell 11")));
        assertTrue(haninge.text().contains("10-12 (kan förlängas vid behov)"));
        assertTrue(haninge.text().contains("Manscentrum Östra Södertörn"), "every way that the area has");
        assertFalse(haninge.select("a[href$=/api/area/haninge.csv]").isEmpty());
        assertFalse(haninge.select("a[href*=/proposals#]").isEmpty());
    }

    /** Each with its source; what they say of the whole county is a statement of a chapter. */
    @Test
    void everythingThatSourcesSayOfAnAreaStandsOnItsSheet() {
        for (Area area : EveryPage.DIRECTORY.areas()) {
            List<Observation> said = Stream.concat(area.observations().stream(),
                    EveryPage.DIRECTORY.organization(area.organization()).stream()
                            .flatMap(one -> one.observations().stream()))
                    .toList();
            assertTrue(said.isEmpty() || area.kind() != Area.Kind.COUNTY, area.name());
            List<String> stands = said.isEmpty() ? List.of()
                    : page("/area/" + area.slug()).select("li:has(cite)").eachText();
            assertEquals(List.of(), said.stream().filter(one -> stands.stream()
                    .noneMatch(line -> line.startsWith(one.text() + " ("))).toList());
        }
    }

    @Test
    void aSheetShowsWhatSourcesSayOfTheArea() {
        assertTrue(page("/area/stockholm").text().contains("Fyra relationsvåldscentrum bildades 2018."));
        assertTrue(page("/area/jarva").text().contains("slogs samman till Järva"));
    }

    @Test
    void whatNobodyHasSaidIsNotKnownOnASheetAndNeverNo() {
        Element gap = page("/area/nacka").select(".columns li:has(a[href$=#open-talks])").first();
        assertEquals("Öppna samtal: Inte känt", gap.text());
    }

    /** Whatever order somebody writes it in, what is chosen has one address. */
    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "/refer group=yes&area=nacka /sv/professionals/refer?area=nacka&group=yes",
        "/compare service=manscentrum&service=atv-nacka "
                + "/sv/professionals/compare?service=atv-nacka&service=manscentrum",
        "/compare service=atv-nacka&area=nacka /sv/professionals/compare?area=nacka&service=atv-nacka",
        "/refer area=nacka&group=yes -", "/refer area=nowhere -", "/compare service=atv-nacka&service=112 -",
        "/gaps area=nacka -"})
    void whatIsChosenHasOneAddress(String path, String query, String expected) {
        assertEquals(expected.equals("-") ? Optional.empty() : Optional.of(expected),
                professionals(EveryPage.OPEN_DAY).inOrder("/professionals" + path, asked(query)));
    }

    /** By name, in the order in which it stands in the address. */
    private static Map<String, List<String>> asked(String query) {
        return Stream.of(query.split("&")).map(one -> one.split("=")).collect(Collectors.groupingBy(one -> one[0],
                LinkedHashMap::new, Collectors.mapping(one -> one[1], Collectors.toList())));
    }

    private static ProfessionalPages professionals(Instant now) {
        return EveryPage.professionalPages(SiteLanguage.SWEDISH, now);
    }

    private static Document page(String path) {
        return professionals(World.at("2026-11-24T10:00")).makers().map(Supplier::get)
                .filter(page -> page.frame().path().equals("/professionals" + path)).map(Page::html).map(Jsoup::parse)
                .findFirst().orElseThrow();
    }
}
