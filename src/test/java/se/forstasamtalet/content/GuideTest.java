package se.forstasamtalet.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.forstasamtalet.language.NeverSaid;
import se.forstasamtalet.language.SiteLanguage;

class GuideTest {

    private static final Content CONTENT = ContentFolder.read(Path.of("content"));

    /** The two that are read by someone about to call are the easiest. */
    private static final List<String> BEFORE_THE_CALL = List.of("nar-du-ringer", "anonym");

    /** Languages whose words are built much as Swedish ones, so that counting long ones says something. */
    private static final Set<SiteLanguage> LIX = Set.of(SiteLanguage.SWEDISH, SiteLanguage.EASY_SWEDISH, SiteLanguage.ENGLISH, SiteLanguage.SPANISH, SiteLanguage.POLISH);

    @ParameterizedTest
    @MethodSource("swedish")
    void isEasyToRead(Guide guide) {
        int limit = BEFORE_THE_CALL.contains(guide.slug()) ? 30 : 35;
        assertTrue(lix(guide) <= limit, guide.slug() + " has LIX " + lix(guide));
    }

    @ParameterizedTest
    @MethodSource("easySwedish")
    void isVeryEasyToReadInEasySwedish(Guide guide) {
        assertTrue(lix(guide) <= 25, guide.slug() + " has LIX " + lix(guide));
    }

    @ParameterizedTest
    @MethodSource("swedish")
    void saysOneThingAtATime(Guide guide) {
        assertNoSentenceIsLongerThan(24, guide);
    }

    @ParameterizedTest
    @MethodSource("easySwedish")
    void saysOneShortThingAtATimeInEasySwedish(Guide guide) {
        assertNoSentenceIsLongerThan(14, guide);
    }

    /**
     * Told in the report, per guide: Björnsson's index where words are as long as in Swedish, else how long sentences are. Limits hold the
     * worst away; what is easy in a language, only its readers can say.
     */
    @ParameterizedTest
    @EnumSource
    void sentencesAreShortInEveryLanguage(SiteLanguage language) {
        List<String> report = new ArrayList<>();
        for (Guide guide : CONTENT.guides(language)) {
            double mean = sentences(guide).mapToLong(sentence -> words(sentence).count()).average().orElseThrow();
            report.add(String.format(Locale.ROOT, "%s %.1f words a sentence%s", guide.slug(), mean, LIX.contains(language) ? ", LIX " + lix(guide) : ""));
            assertTrue(mean <= 12, language.tag() + ": " + report);
        }
        System.out.println("Readability in " + language.tag() + ": " + String.join("; ", report));
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingSharesTheFaultExcusesItOrSendsBothToTalk(Guide guide) {
        assertEquals(List.of(), NeverSaid.toOneWhoUsesViolence(guide.language(), String.join("\n", texts(guide))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void theTitleSaysNothingToThoseWhoReadTheHistory(Guide guide) {
        assertEquals(List.of(), NeverSaid.inTitle(guide.language(), guide.title()));
        assertEquals(List.of(), NeverSaid.inTitle(SiteLanguage.SWEDISH, guide.slug()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasTheSamePartsInEveryLanguage(Guide guide) {
        Guide original = CONTENT.guide(SiteLanguage.ORIGINAL, guide.slug()).orElseThrow();
        assertEquals(shape(original), shape(guide));
    }

    @ParameterizedTest
    @MethodSource("all")
    void holdsHeadingsParagraphsAndListsAndNothingElse(Guide guide) {
        List<String> others = Jsoup.parseBodyFragment(guide.body()).body().select("*").stream().map(Element::normalName)
                .filter(name -> !List.of("body", "h2", "p", "ul", "li").contains(name)).toList();
        assertEquals(List.of(), others);
    }

    @ParameterizedTest
    @MethodSource("all")
    void namesNoNumberThatCouldGrowOld(Guide guide) {
        List<String> numbers = texts(guide).stream().filter(text -> text.matches("(?s).*(?<!\\d)(\\d{2,4}-\\d{2,3} ?\\d{2}|112|1177|116 ?\\d{3}|90 ?\\d{3})(?!\\d).*")).toList();
        assertEquals(List.of(), numbers);
    }

    @ParameterizedTest
    @MethodSource({"swedish", "easySwedish"})
    void promisesNoCleanHistory(Guide guide) {
        boolean isAboutTheVisit = guide.slug().equals("ditt-besok");
        assertEquals(isAboutTheVisit, String.join(" ", texts(guide)).contains("raderar inte historiken"));
    }

    static Stream<Guide> swedish() {
        return CONTENT.guides(SiteLanguage.SWEDISH).stream();
    }

    static Stream<Guide> easySwedish() {
        return CONTENT.guides(SiteLanguage.EASY_SWEDISH).stream();
    }

    static Stream<Guide> all() {
        return Arrays.stream(SiteLanguage.values()).flatMap(language -> CONTENT.guides(language).stream());
    }

    private static void assertNoSentenceIsLongerThan(int limit, Guide guide) {
        String longest = sentences(guide).max(Comparator.comparing(sentence -> words(sentence).count())).orElseThrow();
        assertTrue(words(longest).count() <= limit, words(longest).count() + " words: " + longest);
    }

    /** Björnsson's readability index: words in a sentence, and long words in a hundred. */
    private static long lix(Guide guide) {
        double words = sentences(guide).flatMap(GuideTest::words).count();
        double longWords = sentences(guide).flatMap(GuideTest::words).filter(word -> word.length() > 6).count();
        return Math.round(words / sentences(guide).count() + 100 * longWords / words);
    }

    private static Stream<String> sentences(Guide guide) {
        return texts(guide).stream().flatMap(text -> Arrays.stream(text.split("(?<=[.!?:؟።፧])[”»]?\\s+"))).filter(sentence -> words(sentence).count() > 0);
    }

    private static Stream<String> words(String sentence) {
        return Arrays.stream(sentence.split("[^\\p{L}\\p{N}-]+")).filter(word -> !word.isEmpty());
    }

    private static List<String> texts(Guide guide) {
        Stream<String> body = Jsoup.parseBodyFragment(guide.body()).select("h2, p, li").stream().map(Element::text);
        return Stream.concat(Stream.of(guide.title(), guide.heading(), guide.summary()), body).toList();
    }

    private static List<String> shape(Guide guide) {
        return Jsoup.parseBodyFragment(guide.body()).select("h2, li").stream().map(Element::normalName).toList();
    }
}
