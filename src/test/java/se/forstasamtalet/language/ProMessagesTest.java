package se.forstasamtalet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the pages for professionals: few languages, and the same rules as for the site's own words. */
class ProMessagesTest {

    private static final Path FOLDER = Path.of("i18n/messages");
    private static final Map<String, TreeSet<String>> METHODS = SiteMessagesTest.methods(ProMessages.class);

    @Test
    void theyAreThereInTheLanguagesOfTheirPagesAndInNoOther() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(languages().map(ProMessagesTest::file).sorted().toList(),
                    files.filter(file -> file.getFileName().toString().startsWith("pro_")).sorted().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyMessageIsSaidAndNoneIsEmpty(SiteLanguage language) {
        assertEquals(new TreeSet<>(METHODS.keySet()), new TreeSet<>(messages(language).keySet()));
        SiteMessagesTest.assertNone(messages(language), text -> text.isBlank() || !text.equals(text.strip()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noMessageIsSaidTwiceInOneFile(SiteLanguage language) throws IOException {
        List<String> keys = Files.readAllLines(file(language)).stream().filter(line -> line.matches("\\w+=.*"))
                .map(line -> line.substring(0, line.indexOf('='))).toList();
        assertEquals(keys.stream().distinct().toList(), keys);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyMessageHasThePlacesAndFormsThatItsMethodFills(SiteLanguage language) {
        Set<String> forms = PluralRules.forLocale(language.locale()).getKeywords().stream()
                .map(form -> form.toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
        Map<String, String> complaints = messages(language);
        complaints.entrySet().removeIf(message -> {
            Set<String> wanted = new TreeSet<>(METHODS.get(message.getKey()));
            boolean counts = wanted.remove("form");
            Wordings wordings = Wordings.of(message.getValue());
            return SiteMessagesTest.places(wordings.other()).equals(wanted) && (wordings.byForm().isEmpty() || counts)
                    && forms.containsAll(wordings.byForm().keySet());
        });
        assertEquals(Map.of(), complaints);
    }

    /** The pictures' names are titles too. */
    @ParameterizedTest
    @MethodSource("languages")
    void titlesSayNothingToThoseWhoReadTheHistory(SiteLanguage language) {
        Map<String, String> titles = messages(language);
        titles.keySet()
                .removeIf(key -> !(key.endsWith("_title") || key.equals("title_of") || key.startsWith("picture_")));
        assertTrue(titles.size() > 9, titles.keySet().toString());
        SiteMessagesTest.assertNone(titles, text -> !NeverSaid.inTitle(language, text).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void numbersToCallComeFromTheDirectory(SiteLanguage language) {
        SiteMessagesTest.assertNone(messages(language), SiteMessagesTest::holdsANumber);
    }

    /** Everyone can read these pages. */
    @ParameterizedTest
    @MethodSource("languages")
    void nothingSharesTheFaultExcusesItOrSendsBothToTalk(SiteLanguage language) {
        SiteMessagesTest.assertNone(messages(language),
                text -> !NeverSaid.toOneWhoUsesViolence(language, text).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void unknownIsNeverSaidAsNo(SiteLanguage language) {
        Map<String, String> messages = messages(language);
        for (String unknown : List.of("answer_unknown", "anonymity_unknown", "treats_unknown", "sign_unknown")) {
            assertTrue(!messages.get(unknown).startsWith(messages.get("answer_no"))
                    || messages.get(unknown).equals("Not known") || messages.get(unknown).startsWith("Not known."),
                    unknown);
        }
    }

    private static Stream<SiteLanguage> languages() {
        return SiteLanguage.OF_PROFESSIONALS.stream();
    }

    private static Map<String, String> messages(SiteLanguage language) {
        return SiteMessagesTest.messages(file(language));
    }

    private static Path file(SiteLanguage language) {
        return FOLDER.resolve("pro_" + language.tag() + ".properties");
    }
}
