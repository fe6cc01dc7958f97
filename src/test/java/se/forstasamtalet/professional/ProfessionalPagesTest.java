package se.forstasamtalet.professional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.page.EveryPage;
import se.forstasamtalet.page.Page;

/** The pages for those who meet people in their work, with the real content. */
@QuarkusTest
class ProfessionalPagesTest {

    @Inject
    SiteConfig config;

    @ParameterizedTest
    @EnumSource
    void theyAreThereInSwedishAndEnglishOnlyAndOthersAreToldSo(SiteLanguage language) {
        boolean hasThem = language == SiteLanguage.SWEDISH || language == SiteLanguage.ENGLISH;
        long all = EveryPage.byNight(config, language).stream().filter(seen -> seen.page().frame().forProfessionals())
                .count();
        assertEquals(hasThem ? 36 + 3 + 1 : 0, all);
        Element link = Jsoup.parse(EveryPage.pages(config, language, EveryPage.OPEN_DAY).front().html())
                .expectFirst("footer a[href$=/professionals]");
        assertEquals("/" + (hasThem ? language.tag() : "sv") + "/professionals", link.attr("href"));
        assertEquals(hasThem ? language.tag() : "sv", link.attr("hreflang"));
        assertTrue(link.text().contains("(") != hasThem, "says in which languages they are: " + link.text());
    }

    /**
     * The survey's own words stand in the Swedish tables, and in the English ones marked as Swedish beside what they
     * mean.
     */
    @Test
    void everyCellOfTheSurveyStandsOnItsPage() throws Exception {
        JsonNode survey = new YAMLMapper().readTree(Path.of("src/test/resources/survey-2024.yaml").toFile());
        for (SiteLanguage language : SiteLanguage.OF_PROFESSIONALS) {
            for (int number = 2; number <= 13; number++) {
                Document page = page(language, "/survey/" + number);
                for (JsonNode row : survey.get(Integer.toString(number))) {
                    Element line = page.select("tbody tr").stream()
                            .filter(one -> one.expectFirst("th a").text().equals(row.get("row").asText())).findFirst()
                            .orElseThrow();
                    for (String field : List.of("methods", "extent", "follow_up")) {
                        String text = row.path(field).asText();
                        boolean isInAWord = text.isEmpty() || text.equals("Ja") || text.equals("Nej")
                                || text.startsWith("Se tabell");
                        assertTrue(
                                isInAWord || line.select("[lang=sv]").eachText().stream()
                                        .anyMatch(said -> said.replaceAll("[”“]", "").equals(text)),
                                number + ": " + text);
                    }
                }
            }
        }
    }

    @Test
    void everyAnswerInATableHasItsSource() {
        for (SiteLanguage language : SiteLanguage.OF_PROFESSIONALS) {
            for (int number = 1; number <= 13; number++) {
                Elements cells = page(language, "/survey/" + number).select("tbody td");
                assertFalse(cells.isEmpty());
                assertEquals(List.of(), cells.stream()
                        .filter(cell -> cell.select(".source").isEmpty() && cell.select("a[href*=/survey/]").isEmpty())
                        .map(Element::text).toList());
            }
        }
    }

    /**
     * A table of an earlier day says which day it tells of, and leads to today's; a day of which nothing is known is no
     * page of its own.
     */
    @Test
    void aTableIsToldAsItStoodOnAnEarlierDay() {
        Document today = page(SiteLanguage.SWEDISH, "/survey/7");
        assertEquals("/sv/professionals/survey/7?as_of=2024-12-31",
                today.expectFirst("a:contains(Så stod det i kartläggningen)").attr("href"));
        Document then = Jsoup.parse(pages(SiteLanguage.SWEDISH).chosen("/professionals/survey/7",
                EveryPage.asked("as_of=2024-12-31"), day -> Optional.of(EveryPage.DIRECTORY)).orElseThrow().html());
        assertTrue(then.text().contains("Så stod det den 31 december 2024."));
        assertEquals("/sv/professionals/survey/7", then.expectFirst("a:contains(Så står det i dag)").attr("href"));
        for (String query : List.of("as_of=2024-12-31", "as_of=soon", "as_of=", "as_of=2024-12-31&as_of=2024-12-30",
                "as_of=%3Cscript%3E")) {
            assertTrue(pages(SiteLanguage.SWEDISH)
                    .chosen("/professionals/survey/7", EveryPage.asked(query), day -> Optional.empty()).isEmpty(),
                    query);
        }
    }

    @Test
    void sourcesThatDisagreeAreSeenAtTheRowAndBelow() {
        Document table = page(SiteLanguage.SWEDISH, "/survey/13");
        assertEquals(List.of("Söderstöd"), table.select("tr:has(.disputed) th a").eachText());
        assertTrue(table.text().contains("med undantag av Manscentrum och Söderstöd."));
        assertTrue(table.text().contains("Söderstöd får inte följa upp, det är socialtjänsten som ska göra det."));
    }

    @Test
    void whatIsNotKnownOfOpenTalksIsNotSaidAsNo() {
        Map<String, String> talks = page(SiteLanguage.SWEDISH, "/survey/7").select("tbody tr").stream()
                .collect(Collectors.toMap(row -> row.expectFirst("th a").text(),
                        row -> row.select("td").last().select("p").first().text()));
        assertEquals("Inte känt", talks.get("Sigtuna"));
        assertEquals("Inte känt", talks.get("Ekerö"));
        assertEquals("Ja, 12 samtal", talks.get("Järfälla"));
        assertEquals("Ja, antalet är inte känt", talks.get("Botkyrka"));
    }

    /** Every picture says the same three times: drawn, told and as a table. */
    @ParameterizedTest
    @EnumSource
    void aPictureIsToldInWordsAndAsATable(Picture picture) {
        for (SiteLanguage language : SiteLanguage.OF_PROFESSIONALS) {
            Document page = page(language, "/pictures/" + picture.slug());
            Element drawing = page.expectFirst("svg[role=img]");
            assertEquals(drawing.attr("aria-labelledby"), drawing.expectFirst("title").id());
            assertEquals(37, page.select("tbody tr").size());
            assertEquals(List.of(),
                    page.select("tbody tr").stream().filter(row -> row.select("td").first().text().isBlank()).toList());
            int told = page.select("main > ul li").eachText().stream()
                    .mapToInt(line -> Integer.parseInt(line.replaceAll(".*: (\\d+) .*", "$1"))).sum();
            assertEquals(26, told);
            if (picture != Picture.WAYS) {
                assertEquals(37, drawing.select("g").size());
            }
        }
    }

    /**
     * Nothing is told by colour: what is drawn has the colour of the text, and each kind of answer a pattern of its
     * own.
     */
    @ParameterizedTest
    @EnumSource
    void aPictureNeedsNoColour(Picture picture) {
        Document page = page(SiteLanguage.SWEDISH, "/pictures/" + picture.slug());
        Set<String> colours = new HashSet<>(page.select("svg [fill]").eachAttr("fill"));
        colours.addAll(page.select("svg [stroke]").eachAttr("stroke"));
        assertEquals(List.of(), colours.stream().filter(
                colour -> !colour.equals("currentColor") && !colour.equals("none") && !colour.startsWith("url(#"))
                .toList());
        List<String> signs = page.select(".sign rect").eachAttr("fill");
        assertEquals(signs.stream().distinct().toList(), signs);
        assertEquals(List.of(),
                page.select("g .fill").eachAttr("fill").stream().filter(fill -> !signs.contains(fill)).toList());
        page.select("g .fill[fill^=url]").eachAttr("fill")
                .forEach(fill -> assertEquals(1, page.select(fill.replaceAll("url\\((.*)\\)", "$1")).size(), fill));
    }

    @Test
    void theMapSaysWhatTheSurveySays() {
        Map<String, String> talks = page(SiteLanguage.SWEDISH, "/pictures/open-talks").select("svg g").stream()
                .collect(Collectors.toMap(
                        tile -> String.join(" ", tile.select("text:not([font-weight])").eachText()),
                        tile -> tile.select("text[font-weight]").text()));
        assertEquals(List.of("12", "ja", "?", "5", "5", "5"), Stream
                .of("Järfälla", "Botkyrka", "Sigtuna", "Nykvarn", "Stockholm", "Södermalm").map(talks::get).toList());
    }

    @Test
    void aGapIsCountedAndLinked() {
        Document page = page(SiteLanguage.SWEDISH, "/gaps");
        Element groups = page.expectFirst("#group");
        assertEquals("Saknas i 27 av 36 områden.", groups.select("p").first().text());
        assertEquals(27, groups.select("a[lang=sv]").size());
        assertEquals("Inte känt i något område.", page.select("#honour p").first().text());
    }

    @Test
    void aServiceThatFitsIsShownWithWhatIsKnownAndWhatToAsk() {
        Document page = chosen("/refer", "area=nacka&group=yes");
        assertEquals(List.of("ATV Nacka", "Manscentrum"), page.select("section:not(.may) > .fit h3").eachText());
        assertTrue(page.select(".fit").first().select("dt").eachText().contains("Arbetssätt"));
        assertTrue(page.select(".fit").first().select("details > p").text()
                .startsWith("Inte känt: Ålder, Särskilt anpassat för"));
        assertFalse(page.select(".may h3").eachText().contains("Söderstöd"), "it has no group");
        Element asks = chosen("/refer", "area=nacka").select(".may .fit:has(h3:contains(Söderstöd))").first();
        assertEquals(List.of("Inte känt om den som bor i Nacka tas emot", "Inte känt, fråga om: Område"),
                asks.select("> p").eachText());
    }

    /** Each choice says how many services fit, and the page that it leads to shows as many. */
    @ParameterizedTest
    @ValueSource(strings = {"", "area=nacka", "group=yes&follow_up=yes"})
    void everyChoiceLeadsToWhatItPromises(String query) {
        Elements choices = chosen("/refer", query).select(".choices a");
        assertTrue(choices.size() > 40);
        for (Element choice : choices) {
            Document page = chosen("/refer", choice.attr("href").replaceFirst(".*\\?", ""));
            int promised = Integer.parseInt(choice.text().replaceAll(".*\\((\\d+)\\)", "$1"));
            assertEquals(promised, page.select("section:not(.may) > .fit").size(), choice.outerHtml());
            assertFalse(page.text().contains("Något i adressen"), choice.outerHtml());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"area=%3Cscript%3Ealert(1)%3C/script%3E", "constructor=prototype", "area=nacka&area=solna",
        "group=no", "=", "area=%F0%9F%92%A9", "service=atv-nacka"})
    void whatCannotBeChosenIsLeftOutAndNotRepeated(String query) {
        Document page = chosen("/refer", query);
        assertTrue(page.text().contains("Något i adressen finns inte att välja."));
        assertFalse(Pattern.compile("alert|prototype|💩").matcher(page.html()).find());
    }

    @Test
    void atMostFourServicesStandSideBySide() {
        Document page = chosen("/compare",
                "service=botkyrka&service=ekero&service=haninge&service=huddinge&service=jarfalla");
        assertEquals(1 + 4, page.select("table.even thead th").size());
        assertTrue(page.text().contains("Något i adressen finns inte att välja."));
        assertEquals(List.of(),
                page.select("table.even tbody tr").stream().filter(row -> row.select("td").size() != 4).toList());
        assertFalse(page.select("section.screen a[href*=service=]:contains(Ta bort)").isEmpty());
    }

    @Test
    void everyWordLeadsToItsExplanation() {
        List<String> dead = new ArrayList<>();
        Set<String> linked = new HashSet<>();
        for (SiteLanguage language : SiteLanguage.OF_PROFESSIONALS) {
            Document glossary = page(language, "/glossary");
            pages(language).makers().map(Supplier::get).filter(page -> page.frame().forProfessionals()).map(Page::html)
                    .map(Jsoup::parse)
                    .forEach(page -> page.select("a[href*=/glossary#]").eachAttr("href").forEach(link -> {
                        linked.add(link.replaceFirst(".*#", ""));
                        if (glossary.getElementById(link.replaceFirst(".*#", "")) == null) {
                            dead.add(link);
                        }
                    }));
        }
        assertEquals(List.of(), dead);
        assertTrue(linked.containsAll(Set.of("atv", "friyta", "su-reg", "fit", "predov", "utvag")), linked.toString());
    }

    /** Everyone can read these pages: how partner contact is done, and who can say no to it, stands on none of them. */
    @Test
    void saysNothingOfHowThePersonWhoIsHurtIsReached() {
        Pattern telling = Pattern.compile(
                "(?i)godkänn|samtyck\\p{L}* till partner|neka|vägra|consent to partner|refuse|approval|gäller inte "
                        + "så länge");
        List<String> told = new ArrayList<>();
        for (SiteLanguage language : SiteLanguage.OF_PROFESSIONALS) {
            Stream.concat(pages(language).makers().map(Supplier::get),
                    Stream.of("area=solna", "partner_contact=yes").flatMap(query -> pages(language)
                            .chosen("/professionals/refer", EveryPage.asked(query), day -> Optional.empty()).stream()))
                    .filter(page -> page.frame().forProfessionals())
                    .forEach(page -> telling.matcher(Jsoup.parse(page.html()).text()).results()
                            .forEach(found -> told.add(page.frame().address() + ": " + found.group())));
        }
        assertEquals(List.of(), told);
    }

    private static ProfessionalPages pages(SiteLanguage language) {
        return EveryPage.professionalPages(language, EveryPage.OPEN_DAY);
    }

    private Document page(SiteLanguage language, String path) {
        return pages(language).makers().map(Supplier::get)
                .filter(page -> page.frame().path().equals("/professionals" + path)).map(Page::html)
                .map(Jsoup::parse).findFirst().orElseThrow();
    }

    private Document chosen(String path, String query) {
        return Jsoup.parse(pages(SiteLanguage.SWEDISH).chosen("/professionals" + path,
                query.isEmpty() ? Map.of() : EveryPage.asked(query), day -> Optional.empty()).orElseThrow().html());
    }
}
