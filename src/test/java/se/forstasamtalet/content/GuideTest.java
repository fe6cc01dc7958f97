package se.forstasamtalet.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
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
    private static final Set<SiteLanguage> LIX = Set.of(SiteLanguage.SWEDISH, SiteLanguage.EASY_SWEDISH,
            SiteLanguage.ENGLISH, SiteLanguage.SPANISH, SiteLanguage.POLISH);

    @ParameterizedTest
    @MethodSource("inSwedish")
    void isEasyToRead(Guide guide) {
        int limit = BEFORE_THE_CALL.contains(guide.slug()) ? 30 : 35;
        assertTrue(lix(guide) <= limit, guide.slug() + " has LIX " + lix(guide));
    }

    @ParameterizedTest
    @MethodSource("easySwedish")
    void isVeryEasyToReadInEasySwedish(Guide guide) {
        assertTrue(lix(guide) <= 25, guide.slug() + " has LIX " + lix(guide));
    }

    /** Two hundred and fifty words are read in a minute, and a briefing is read on the way to a door. */
    @ParameterizedTest
    @MethodSource("briefings")
    void aBriefingTakesAMinute(Guide briefing) {
        long words = sentences(briefing).flatMap(GuideTest::words).count();
        assertTrue(words <= 260, briefing.slug() + " has " + words + " words");
        assertNoSentenceIsLongerThan(24, briefing);
    }

    /** Professionals read long words every day, but no long sentences gladly. */
    @ParameterizedTest
    @MethodSource("professionals")
    void aTextForProfessionalsIsReadOnTheWayToAMeeting(Guide guide) {
        assertNoSentenceIsLongerThan(30, guide);
        assertTrue(guide.language() != SiteLanguage.SWEDISH || lix(guide) <= 42,
                guide.slug() + " has LIX " + lix(guide));
    }

    /** The law changed on 1 July 2025, after the survey: the former Act is told as what it was, and only there. */
    @ParameterizedTest
    @MethodSource("professionals")
    void theFormerActStandsOnlyInTheHistory(Guide guide) {
        Element now = Jsoup.parseBodyFragment(guide.body()).body();
        now.select("h2").stream().filter(heading -> heading.text().matches("(Förr|Before):.*"))
                .forEach(before -> before.nextElementSiblings().stream()
                        .takeWhile(next -> !next.normalName().equals("h2")).toList().forEach(Element::remove));
        assertFalse(Pattern.compile("2001:453|5 kap\\. 11 a|chapter 5 section 11 a").matcher(now.text()).find());
        assertEquals(guide.slug().equals("lagen"), guide.body().contains("2001:453"));
    }

    @Test
    void theLawSaysWhenItWasRead() {
        String read = CONTENT.sources().stream().filter(source -> source.id().equals("sfs-2025-400")).findFirst()
                .orElseThrow().read().toString();
        assertEquals("2026-11-22", read);
        professionals().filter(guide -> guide.slug().equals("lagen")).forEach(guide -> assertTrue(
                guide.body().contains("22 november 2026") || guide.body().contains("22 November 2026")));
    }

    @Test
    void briefingsAreInSwedishAndEnglishForEveryRole() {
        assertEquals(List.of("polis", "socialtjanst", "vard", "skola", "frivard"),
                CONTENT.briefings(SiteLanguage.ENGLISH).stream().map(Guide::slug).toList());
        assertEquals(CONTENT.briefings(SiteLanguage.SWEDISH), CONTENT.briefings(SiteLanguage.ARABIC));
        assertEquals(10, briefings().count());
    }

    /** Whatever the role, whoever hands a card over reads when not to. */
    @ParameterizedTest
    @MethodSource("briefings")
    void aBriefingSaysWhatNotToSayAndWhenNotToHandItOver(Guide briefing) {
        List<String> headings = Jsoup.parseBodyFragment(briefing.body()).select("h2").eachText();
        assertEquals(briefing.language() == SiteLanguage.SWEDISH
                ? List.of("Först", "Säg så här", "Säg inte", "Lämna inte kortet")
                : List.of("First", "Say", "Do not say", "Do not hand over the card"), headings);
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
     * Told in the report, per guide: Björnsson's index where words are as long as in Swedish, else how long sentences
     * are. Limits hold the worst away; what is easy in a language, only its readers can say.
     */
    @ParameterizedTest
    @EnumSource
    void sentencesAreShortInEveryLanguage(SiteLanguage language) {
        List<String> report = new ArrayList<>();
        for (Guide guide : CONTENT.guides(language)) {
            double mean = sentences(guide).mapToLong(sentence -> words(sentence).count()).average().orElseThrow();
            report.add(String.format(Locale.ROOT, "%s %.1f words a sentence%s", guide.slug(), mean,
                    LIX.contains(language) ? ", LIX " + lix(guide) : ""));
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
        Guide original = all()
                .filter(other -> other.language() == SiteLanguage.ORIGINAL && other.slug().equals(guide.slug()))
                .findFirst().orElseThrow();
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
        List<String> numbers = texts(guide).stream()
                .filter(text -> text
                        .matches("(?s).*(?<!\\d)(\\d{2,4}-\\d{2,3} ?\\d{2}|112|1177|116 ?\\d{3}|90 ?\\d{3})(?!\\d).*"))
                .toList();
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

    /** Briefings too. */
    static Stream<Guide> inSwedish() {
        return Stream.concat(swedish(), briefings().filter(guide -> guide.language() == SiteLanguage.SWEDISH));
    }

    static Stream<Guide> easySwedish() {
        return CONTENT.guides(SiteLanguage.EASY_SWEDISH).stream();
    }

    static Stream<Guide> all() {
        return Stream.concat(
                Arrays.stream(SiteLanguage.values()).flatMap(language -> CONTENT.guides(language).stream()),
                Stream.concat(briefings(), professionals()));
    }

    static Stream<Guide> professionals() {
        return CONTENT.professionals().values().stream().flatMap(List::stream);
    }

    static Stream<Guide> briefings() {
        return CONTENT.briefings().values().stream().flatMap(List::stream);
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
        return texts(guide).stream().flatMap(text -> Arrays.stream(text.split("(?<=[.!?:؟።፧])[”»]?\\s+")))
                .filter(sentence -> words(sentence).count() > 0);
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
