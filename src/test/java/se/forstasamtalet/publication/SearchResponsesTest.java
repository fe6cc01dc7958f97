package se.forstasamtalet.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.page.EveryPage;

@QuarkusTest
class SearchResponsesTest {

    @Inject
    SiteConfig config;

    @Test
    void everyAnswerFitsTheOneSizeAtEveryMoment() {
        for (Instant moment : EveryPage.MOMENTS) {
            Stream.of(SiteLanguage.values()).parallel().forEach(language -> {
                SearchResponses answers = answers(language, moment);
                EveryPage.SEARCHES.forEach(typed -> assertFits(typed, language, answers));
            });
        }
    }

    /**
     * What is typed is shown again in the box, so the longest page is that of the longest text that compresses worst.
     */
    @Test
    void letsTheLongestTextFitWhateverItsLetters() {
        SearchResponses answers = answers(SiteLanguage.ARABIC, EveryPage.NIGHT);
        for (int seed = 2; seed < 4; seed++) {
            String letters = EveryPage.random(seed);
            for (String begin : new String[]{"", "vill dö, Tuna, Haga, Nacka ", "min man slår mig i Tuna, Haga, Nacka ",
                "jag slår, Tuna, Haga, anonym, gratis, barn "}) {
                assertFits(begin + letters, SiteLanguage.ARABIC, answers);
            }
        }
        for (String same : new String[]{"\"", "<", "&", "'", "ﷺ", "𠀀", "e\u0301"}) {
            assertFits("vill dö " + same.repeat(30_000), SiteLanguage.ARABIC, answers);
        }
    }

    private SearchResponses answers(SiteLanguage language, Instant moment) {
        return new SearchResponses(EveryPage.SEARCH, Map.of(language, EveryPage.pages(config, language, moment)),
                Map.of());
    }

    private static void assertFits(String typed, SiteLanguage language, SearchResponses answers) {
        Answer answer = answers.to(typed, language, null);
        assertEquals(200, answer.status());
        assertFalse(answer.headers().isEmpty());
    }
}
