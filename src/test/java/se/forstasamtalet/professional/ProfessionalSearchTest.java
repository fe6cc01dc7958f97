package se.forstasamtalet.professional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.TaxonomyTerm;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.page.EveryPage;

/** Words of the trade lead to where they are explained. */
@QuarkusTest
class ProfessionalSearchTest {

    /** What the source documents name besides the systems and the words of the glossary. */
    private static final List<String> OF_THE_DOCUMENTS = List.of("Kunskapsguiden", "Webbstöd", "Öppna jämförelser",
            "IVO", "SKR", "HSLF-FS 2022:39", "Kriscentrum Malmö", "Länsstyrelsen", "Kriminalvården", "Predov",
            "10 kap. 18 c §", "13 kap. 8 §", "5 kap. 11 a §", "Socialstyrelsen", "webbinarium", "broschyr",
            "Operation Kvinnofrid", "gräddfil", "omvänd partnerkontakt", "orosanmälningar", "tillfällig bostad",
            "hedern",
            "Islandsmodellen", "skyddade boenden", "Storsthlm", "Örebro universitet", "Trappan", "ilska");

    private static final ProfessionalPages PAGES = EveryPage.professionalPages(SiteLanguage.SWEDISH,
            EveryPage.OPEN_DAY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "FREDA | /sv/professionals/glossary#freda", "freda | /sv/professionals/glossary#freda",
        "RVT | /sv/professionals/glossary#rvt", "IGOR | /sv/professionals/glossary#igor",
        "SIP | /sv/professionals/glossary#sip", "sip-möte | /sv/professionals/glossary#sip",
        "13 kap. 8 § | /sv/professionals/guide/lagen", "13 kap 8 § SoL | /sv/professionals/guide/lagen",
        "Kunskapsguiden | /sv/professionals/reading#guide",
        "omvänd partnerkontakt | /sv/professionals/findings#noticing-reverse",
        "Omvänd FREDA | /sv/professionals/glossary#omvand-freda",
        "haninge | /sv/professionals/area/haninge", "ATV Nacka | /sv/service/atv-nacka",
        "orosanmälan | /sv/professionals/findings", "tabell 7 | /sv/professionals/survey/7"})
    void aWordLeadsToWhereItIsExplained(String typed, String expected) {
        List<String> first = search(typed).select(".plain a").eachAttr("href").stream().limit(3).toList();
        assertTrue(first.stream().anyMatch(address -> address.startsWith(expected)), typed + ": " + first);
    }

    /** One step is the search, the other what it leads to. */
    @Test
    void everySystemAndEveryWordOfTheDocumentsIsFoundInTwoSteps() {
        Map<String, String> pages = PAGES.makers().map(Supplier::get).collect(Collectors.toMap(
                page -> page.frame().address(), page -> Jsoup.parse(page.html()).text().toLowerCase()));
        List<String> lost = new ArrayList<>();
        Stream<String> systems = Stream.concat(
                EveryPage.DIRECTORY.services(Service.Purpose.CHANGE).stream().map(Listing::name),
                EveryPage.DIRECTORY.organizations().stream().filter(one -> EveryPage.DIRECTORY.services().stream()
                        .anyMatch(service -> service.purpose() == Service.Purpose.CHANGE
                                && service.organization().equals(one.slug())))
                        .map(Listing::name));
        Stream<String> words = Stream.concat(EveryPage.CONTENT.terms().stream(), EveryPage.CONTENT.words().stream())
                .map(TaxonomyTerm::name);
        Stream.of(systems, words, OF_THE_DOCUMENTS.stream(), EveryPage.DIRECTORY.areas().stream()
                .filter(area -> !area.slug().text().equals("stockholms-lan")).map(Listing::name))
                .flatMap(some -> some).distinct().forEach(word -> {
                    boolean isFound = search(word).select(".plain li").stream().limit(5)
                            .anyMatch(result -> leadsTo(result, word, pages));
                    if (!isFound) {
                        lost.add(word);
                    }
                });
        assertEquals(List.of(), lost);
    }

    private static boolean leadsTo(Element result, String word, Map<String, String> pages) {
        String address = result.expectFirst("a").attr("href").replaceFirst("#.*", "");
        return result.text().toLowerCase().contains(word.toLowerCase()) || address.startsWith("/sv/service/")
                || pages.getOrDefault(address, "").contains(word.toLowerCase());
    }

    @Test
    void whatIsNowhereIsSaidAndTheRestIsFound() {
        Document page = search("xqzvw freda");
        assertTrue(page.text().contains("Det här står inte på de här sidorna: xqzvw."));
        assertFalse(page.select(".plain a").isEmpty());
        // As it was typed, not as it is compared: capitals, rings, syllables in one piece.
        assertTrue(search("Ångqvwz Freda 갈갖 कीषथ").text().contains("på de här sidorna: Ångqvwz, 갈갖, कीषथ."));
        assertTrue(search("xqzvw").text().contains("Inget hittades på de här sidorna."));
        assertEquals(0, search("   ").select(".plain a").size());
        assertEquals("<script>", search("<script>").expectFirst("input[name=q]").attr("value"));
    }

    @Test
    void theWordsArePostedAndStandInNoAddress() {
        for (String path : List.of("", "/search")) {
            Element form = PAGES.makers().map(Supplier::get)
                    .filter(page -> page.frame().path().equals("/professionals" + path)).map(page -> Jsoup.parse(
                            page.html()))
                    .findFirst().orElseThrow().expectFirst("main form");
            assertEquals("post /sv/professionals/search", form.attr("method") + " " + form.attr("action"));
        }
    }

    private static Document search(String typed) {
        return Jsoup.parse(PAGES.found(typed).html());
    }
}
