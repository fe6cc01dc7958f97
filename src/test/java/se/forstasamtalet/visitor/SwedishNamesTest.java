package se.forstasamtalet.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.forstasamtalet.World;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;

/** A voice that reads another language says a Swedish name in Swedish, also within a sentence. */
@QuarkusTest
class SwedishNamesTest {

    @Inject
    SiteConfig config;

    @ParameterizedTest
    @CsvSource({"fi", "ar", "ti"})
    void areMarkedWithinSentencesInOtherLanguages(String tag) {
        Document area = area(SiteLanguage.find(tag).orElseThrow());
        assertEquals(List.of("Vändpunkten"), area.select(".soon span[lang=sv]").eachText());
        assertEquals(List.of("Nattljuset"), area.select(".door a[href$=nattljuset] span[lang=sv]").eachText());
        assertEquals(List.of("Ekby", "Vändpunkten"),
                area.select(".aside span[lang=sv]").eachText().stream().distinct().sorted().toList());
    }

    @Test
    void areNotMarkedInSwedish() {
        assertEquals(0, area(SiteLanguage.SWEDISH).select("p span[lang=sv]").size());
    }

    private Document area(SiteLanguage language) {
        return Jsoup.parse(new Pages(World.DIRECTORY, World.CONTENT, config, language, World.at("2026-02-03T02:00"))
                .all().filter(page -> page.frame().path().equals("/ekby")).findFirst().orElseThrow().html());
    }
}
