package se.forstasamtalet.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.forstasamtalet.World;
import se.forstasamtalet.handout.Handouts;
import se.forstasamtalet.language.CardMessages;
import se.forstasamtalet.language.FindMessages;
import se.forstasamtalet.language.NeedMessages;
import se.forstasamtalet.language.ReportMessages;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.language.SiteMessages;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.page.Page;
import se.forstasamtalet.search.Findings;
import se.forstasamtalet.search.Search;

/**
 * People who come to the site at their own moment: what each must see at once, what further down, and what never. They
 * stand in {@code journeys/people.csv}: a page's address, or what somebody types; {@code site:key} is a message in
 * their language.
 */
@QuarkusTest
class JourneysTest {

    private static final Search SEARCH = Search.over(World.DIRECTORY);
    private static final Map<String, Class<?>> BUNDLES = Map.of("site", SiteMessages.class, "need",
            NeedMessages.class, "find", FindMessages.class, "report", ReportMessages.class, "cards",
            CardMessages.class);
    /** About as much of a page as a small phone shows, where no number comes before. */
    private static final int WORDS_IN_SIGHT = 60;

    @Inject
    SiteConfig config;

    /** Somebody at a moment. */
    record Person(String who, SiteLanguage language, Instant when, String where, List<String> inSight,
            List<String> also, List<String> never) {

        static Person of(String row) {
            String[] told = row.split("\\|", -1);
            return new Person(told[0], SiteLanguage.find(told[1]).orElseThrow(), World.at(told[2]), told[3],
                    list(told[4]), list(told[5]), list(told[6]));
        }

        private static List<String> list(String cell) {
            return Arrays.stream(cell.split(";")).filter(part -> !part.isEmpty()).toList();
        }

        @Override
        public String toString() {
            return who;
        }
    }

    static Stream<Person> people() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/journeys/people.csv")).stream().skip(1).map(Person::of);
    }

    @Test
    void thereAreAtLeastFortyPeopleAndEveryLanguageIsSpoken() throws IOException {
        assertTrue(people().count() >= 40);
        assertEquals(List.of(SiteLanguage.values()),
                people().map(Person::language).distinct().sorted().collect(Collectors.toList()));
    }

    @ParameterizedTest
    @MethodSource("people")
    void findsWhatTheyNeedAtOnceAndIsSparedTheRest(Person person) {
        Element main = Jsoup.parse(page(person).html()).expectFirst("main");
        String all = plain(main.text());
        String first = plain(inSight(main));
        List<String> missed = Stream.of(
                person.inSight().stream().map(text -> said(text, person.language()))
                        .filter(text -> !first.contains(text)).map(text -> "not in sight: " + text),
                person.also().stream().map(text -> said(text, person.language()))
                        .filter(text -> !all.contains(text)).map(text -> "nowhere: " + text),
                person.never().stream().map(text -> said(text, person.language()))
                        .filter(all::contains).map(text -> "must not be seen: " + text))
                .flatMap(texts -> texts).toList();
        assertEquals(List.of(), missed, () -> first + "\n" + all);
    }

    private Page page(Person person) {
        Pages pages = new Pages(World.DIRECTORY, World.CONTENT, config, person.language(), person.when());
        if (person.where().startsWith("/cards")) {
            return new Handouts(World.DIRECTORY, World.CONTENT, config, person.language(), person.when())
                    .at(person.where()).orElseThrow();
        }
        String path = person.where();
        if (!path.startsWith("/")) {
            Findings found = SEARCH.find(path);
            if (!found.isExact()) {
                return pages.found(path, found);
            }
            path = "/" + found.found().get(0).target();
        }
        String wanted = path.equals("/") ? "" : path;
        return pages.all().filter(page -> page.frame().path().equals(wanted)).findFirst().orElseThrow();
    }

    /** What comes before the end of the first number's state and languages; else as many words as a phone shows. */
    private static String inSight(Element main) {
        Element card = main.selectFirst(".door");
        List<Element> lines = card == null ? List.of() : card.select("li");
        Element last = lines.isEmpty() ? lastOf(card) : lines.get(Math.min(2, lines.size()) - 1);
        List<Element> all = main.getAllElements();
        int end = last == null ? all.size() : all.indexOf(last) + last.getAllElements().size();
        StringBuilder seen = new StringBuilder();
        main.filter((node, depth) -> {
            boolean isOver = last == null ? seen.toString().split("\\s+").length > WORDS_IN_SIGHT
                    : node instanceof Element element && all.indexOf(element) >= end;
            if (isOver) {
                return FilterResult.STOP;
            }
            if (node instanceof TextNode text) {
                seen.append(' ').append(text.text());
            }
            return FilterResult.CONTINUE;
        });
        return seen.toString();
    }

    private static Element lastOf(Element card) {
        return card == null ? null : card.getAllElements().last();
    }

    /** Without the marks that set a number apart in a sentence that runs the other way. */
    private static String plain(String text) {
        return text.replaceAll("[\u2066-\u2069]", "").replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }

    private static String said(String text, SiteLanguage language) {
        String[] parts = text.split(":", 2);
        if (parts.length < 2 || !BUNDLES.containsKey(parts[0])) {
            return text;
        }
        Object words = MessageBundles.get(BUNDLES.get(parts[0]), Localized.Literal.of(language.tag()));
        try {
            return plain((String) BUNDLES.get(parts[0]).getMethod(parts[1]).invoke(words));
        } catch (ReflectiveOperationException unknown) {
            throw new IllegalArgumentException(text, unknown);
        }
    }
}
