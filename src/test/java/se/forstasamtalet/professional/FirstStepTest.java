package se.forstasamtalet.professional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.forstasamtalet.World;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.page.EveryPage;

/** What a professional is told who asks for a service. */
@QuarkusTest
class FirstStepTest {

    private static final String SALEM = "area=salem&age=18-20&language=so&open_talks=yes";

    @Test
    void aSocialWorkerInSalemWithAYoungAdultWhoSpeaksSomaliAndWantsNoDecisionGetsAnHonestFirstStep() {
        Document page = chosen("/refer", SALEM);
        assertEquals("Första steget: RVC Södertälje. Salem hänvisar hit. Inte känt, fråga om: Ålder, Språk.",
                page.select("main .aside").first().text());
        Element first = page.select(".fit").first();
        assertEquals("RVC Södertälje", first.selectFirst("h3").text());
        assertTrue(first.text().contains("Öppna samtal Ja, 5 samtal"), first.text());
        assertFalse(first.select("a[href^=https://www.sodertalje.se]").isEmpty(), "somewhere to ask");
        assertTrue(page.select(".fit h3").eachText().containsAll(List.of("Ungarelationer", "Killar.se")),
                "what is not known of them is no denial");
        assertFalse(page.select(".fit h3").eachText().contains("Söderstöd")
                && page.select(".fit h3").eachText().indexOf("Söderstöd") < page.select(".fit h3").eachText()
                        .indexOf("Välj att sluta"),
                "what is near comes first");
    }

    @Test
    void everyServiceThatIsFoundSaysHowOneReachesItOrWhomToAsk() {
        for (Element found : chosen("/refer", SALEM).select(".fit")) {
            Element reach = found.select("dl").first().select("div:has(> dt:contains(Hur når man dem?)) dd").first();
            assertTrue(
                    !reach.select("a").isEmpty() || reach.text().matches(".*\\d{2}.*|.*Fråga kommunen.*|.*[Cc]hatt.*"),
                    found.text());
        }
    }

    @Test
    void agesAreAskedForInTheGroupsThatTheBoundsMake() {
        assertEquals(List.of("0-14", "15-17", "18-20", "21-25", "26-"), Criterion.AGE.values(EveryPage.DIRECTORY));
        assertEquals(List.of(), AgeGroup.of(List.of()));
        assertTrue(AgeGroup.of(List.copyOf(World.DIRECTORY.services())).stream().map(AgeGroup::written)
                .allMatch(group -> group.matches("\\d+-\\d*")));
    }

    @Test
    void servicesAreComparedForOneArea() {
        List<String> everywhere = chosen("/compare", "service=rvc-sodertalje").select("section.screen tbody th")
                .eachText();
        List<String> ofSalem = chosen("/compare", "area=salem&service=rvc-sodertalje")
                .select("section.screen tbody th").eachText();
        assertEquals("RVC Södertälje", ofSalem.get(0));
        assertTrue(everywhere.containsAll(ofSalem) && ofSalem.size() < everywhere.size());
        assertFalse(ofSalem.contains("ATV Nacka"));
        assertTrue(ofSalem.contains("Välj att sluta"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/refer " + SALEM, "/compare area=salem", "/compare service=atv-nacka&service=manscentrum"})
    void whatIsChosenIsAFileToo(String asked) {
        String path = asked.split(" ")[0];
        String query = asked.split(" ")[1];
        Document page = chosen(path, query);
        assertEquals("/sv/professionals" + path + "?" + query + "&format=csv",
                page.expectFirst("a:matchesOwn(^CSV$)").attr("href"));
        List<String> lines = professionals().file("/professionals" + path, EveryPage.asked(query + "&format=csv"))
                .orElseThrow().lines().toList();
        assertTrue(lines.get(0).startsWith("\uFEFFVerksamhet;"), lines.get(0));
        long names = path.equals("/compare") ? 1 : page.select(".fit").size();
        assertTrue(lines.size() > names);
        assertEquals(Optional.empty(), professionals().file("/professionals" + path, EveryPage.asked(query)));
        assertTrue(Stream.of("=", "+", "@").noneMatch(sign -> lines.stream().anyMatch(line -> line.startsWith(sign))));
    }

    private static ProfessionalPages professionals() {
        return EveryPage.professionalPages(SiteLanguage.SWEDISH, EveryPage.OPEN_DAY);
    }

    private static Document chosen(String path, String query) {
        return Jsoup.parse(professionals().chosen("/professionals" + path, EveryPage.asked(query),
                day -> Optional.empty()).orElseThrow().html());
    }
}
