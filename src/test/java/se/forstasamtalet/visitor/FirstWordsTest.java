package se.forstasamtalet.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.language.NeverSaid;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.page.EveryPage;
import se.forstasamtalet.page.EveryPageTest;
import se.forstasamtalet.page.Wording;

/** What somebody sees first, and what somebody behind them must not see. */
@QuarkusTest
class FirstWordsTest {

    @Inject
    SiteConfig config;

    @ParameterizedTest
    @EnumSource
    void theLargestLineOfNoPageNamesViolence(SiteLanguage language) {
        List<String> complaints = new ArrayList<>();
        EveryPage.seen(config).stream()
                .filter(seen -> seen.language() == language && !seen.page().frame().forProfessionals())
                .forEach(seen -> seen.document().select("h1").eachText().stream()
                        .filter(heading -> NeverSaid.isViolence(language, heading))
                        .forEach(heading -> complaints.add(seen + ": " + heading)));
        EveryPageTest.assertNone(complaints);
    }

    @ParameterizedTest
    @EnumSource
    void theFirstRunningSentenceNamesItAndWhoseItIs(SiteLanguage language) {
        Wording wording = new Wording(language);
        for (String path : List.of("", "/nacka", "/sodermalm", "/stockholms-lan")) {
            Element first = page(language, path).expectFirst("h1 + p");
            assertEquals(wording.words.front_lead(), first.text(), path);
            assertTrue(NeverSaid.isViolence(language, first.text()), first.text());
        }
    }

    @Test
    void anAreasHeadingSaysChangeAndThePlaceLast() {
        for (SiteLanguage language : SiteLanguage.values()) {
            assertTrue(new Wording(language).words.area_heading("Sagolunda").matches(".{8,}[:፦] ?Sagolunda"),
                    language.tag());
        }
        assertEquals("Hjälp till förändring: Södermalm", page(SiteLanguage.SWEDISH, "/sodermalm").select("h1").text());
    }

    @ParameterizedTest
    @EnumSource
    void whatAMachineTranslatedSaysSoFirstAndLeadsToTheSwedish(SiteLanguage language) {
        for (String path : List.of("", "/nacka", "/exposed")) {
            Document page = page(language, path);
            assertEquals(language.isTranslation() ? 1 : 0, page.select("main > .label:first-child").size(), path);
            assertEquals(language.isTranslation() ? List.of("/sv" + path) : List.of(),
                    page.select(".label a").eachAttr("href"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void dangerAnonymityAndLawStandInSwedishBeneathWhatNobodyHasRead(SiteLanguage language) {
        int wanted = language.isSwedish() ? 0 : 1;
        for (String path : List.of("", "/nacka")) {
            Document page = page(language, path);
            assertEquals(wanted, page.select(".danger small[lang=sv]").size(), path);
            assertEquals(wanted, page.expectFirst(".door").select("li small[lang=sv]").size(), path);
        }
        assertEquals(wanted == 1, !page(language, "/botkyrka").select("dd small[lang=sv]").isEmpty());
        assertEquals(wanted == 1, !page(language, "/exposed").select(".aside small[lang=sv]").isEmpty());
    }

    @ParameterizedTest
    @EnumSource(names = {"SWEDISH", "EASY_SWEDISH"}, mode = EnumSource.Mode.EXCLUDE)
    void aNameThatIsADescriptionIsSaidInTheReadersLanguage(SiteLanguage language) {
        String botkyrka = page(language, "/service/botkyrka").select("h1, title, dl").text()
                + page(language, "/botkyrka").select("h3, dl, p").text() + page(language, "/exposed").text();
        for (String swedish : List.of("egen behandling", "ej akut", "Botkyrka kommun", "Stockholms län")) {
            assertFalse(botkyrka.contains(swedish), swedish);
        }
        assertEquals(language.tag(), page(language, "/service/botkyrka").select("h1").attr("lang"));
        assertEquals("sv", page(language, "/service/valj-att-sluta").select("h1").attr("lang"));
    }

    /** Whoever does not know what the letters stand for reads it where they first stand on an area's page. */
    @ParameterizedTest
    @EnumSource
    void lettersAreExplainedWhereTheyFirstStand(SiteLanguage language) {
        Map.of("/sodermalm", "relationsvåldscentrum", "/meet/sodermalm", "relationsvåldscentrum").forEach(
                (path, meaning) -> assertTrue(page(language, path).select("h3 ~ p").text().contains(meaning), path));
        String nacka = page(language, "/nacka").select("h3 ~ p").text();
        assertTrue(nacka.contains(EveryPage.DIRECTORY.term(new Slug("atv")).orElseThrow().description().texts()
                .get(language)), nacka);
    }

    /** What nobody knows is said once for each way, as what to ask. */
    @ParameterizedTest
    @ValueSource(strings = {"haninge", "botkyrka", "nacka"})
    void whatIsNotKnownIsGathered(String area) {
        Wording wording = new Wording(SiteLanguage.SWEDISH);
        Document page = page(SiteLanguage.SWEDISH, "/" + area);
        Stream.of(wording.words.unknown(), wording.words.group_unknown(), wording.words.open_talks_unknown())
                .forEach(unknown -> assertFalse(page.select("dd").eachText().contains(unknown), unknown));
        page.select("dl").forEach(facts -> assertTrue(facts.select("dt").eachText().stream()
                .filter(wording.words.unknown_all()::equals).count() <= 1));
    }

    /** By the keys: the way out, where a machine translated the way to the Swedish, 112, and the call. */
    @ParameterizedTest
    @EnumSource
    void theKeysLeadToTheWayOutThenToDangerThenToTheCall(SiteLanguage language) {
        for (String path : List.of("", "/nacka", "/sodermalm", "/stockholms-lan")) {
            List<String> classes = page(language, path).select("a, summary, input, button").stream()
                    .map(link -> link.hasClass("exit") || link.hasClass("call") ? link.className()
                            : link.parent().className())
                    .toList();
            List<String> wanted = language.isTranslation() ? List.of("exit", "label", "danger", "call")
                    : List.of("exit", "danger", "call");
            assertEquals(wanted, classes.subList(0, wanted.size()), path);
        }
    }

    @Test
    void dangerHasSomebodyWhoAlwaysAnswers() {
        assertTrue(page(SiteLanguage.SWEDISH, "").select(".danger").text().endsWith("Svarar alltid."));
    }

    private Document page(SiteLanguage language, String path) {
        return EveryPage.seen(config).stream()
                .filter(seen -> seen.page().frame().address().equals("/" + language.tag() + path)
                        && seen.moment().equals(EveryPage.OPEN_DAY))
                .findFirst().orElseThrow(() -> new AssertionError(path)).document();
    }
}
