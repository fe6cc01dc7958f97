package se.forstasamtalet.visitor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.page.EveryPage;
import se.forstasamtalet.page.EveryPageTest;

/**
 * How hard the pages are to read: Björnsson's index of what the site itself says on them. Names of sources and the
 * sources' own words are left out: they cannot be put in other words.
 */
@QuarkusTest
class EasyToReadTest {

    @Inject
    SiteConfig config;

    @ParameterizedTest
    @CsvSource({"SWEDISH, 30", "EASY_SWEDISH, 25"})
    void everyVisitorsPageIsEasyToRead(SiteLanguage language, int limit) {
        List<String> complaints = new ArrayList<>();
        EveryPage.seen(config).stream()
                .filter(seen -> seen.language() == language && seen.hasAddress()
                        && seen.moment().equals(EveryPage.OPEN_DAY) && !seen.page().frame().forProfessionals()
                        && !seen.page().frame().path().startsWith("/cards"))
                .forEach(seen -> {
                    long lix = lix(ownWords(seen.document()));
                    if (lix > limit) {
                        complaints.add(seen + " has LIX " + lix);
                    }
                });
        EveryPageTest.assertNone(complaints);
    }

    private static List<String> ownWords(Document page) {
        Element main = page.expectFirst("main").clone();
        main.select("nav, blockquote, cite, .source, .map, .places, span[lang=sv][dir=ltr], a[href^=http]").remove();
        return main.select("h1, h2, h3, p, li, dt, dd").stream().map(Element::ownText).filter(text -> !text.isBlank())
                .toList();
    }

    private static long lix(List<String> texts) {
        List<String> sentences = texts.stream().flatMap(text -> Arrays.stream(text.split("(?<=[.!?:])\\s+")))
                .filter(sentence -> words(sentence).findAny().isPresent()).toList();
        double words = sentences.stream().flatMap(EasyToReadTest::words).count();
        double longWords = sentences.stream().flatMap(EasyToReadTest::words).filter(word -> word.length() > 6).count();
        assertTrue(words > 0);
        return Math.round(words / sentences.size() + 100 * longWords / words);
    }

    private static Stream<String> words(String sentence) {
        return Arrays.stream(sentence.split("[^\\p{L}\\p{N}-]+")).filter(word -> !word.isEmpty());
    }
}
