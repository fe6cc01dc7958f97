package se.forstasamtalet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.ibm.icu.text.PluralRules;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SiteMessagesTest {

    private static final Path FOLDER = Path.of("i18n/messages");
    private static final List<Class<?>> BUNDLES = List.of(SiteMessages.class, FindMessages.class,
            StatementMessages.class,
            ReportMessages.class, CardMessages.class, NeedMessages.class);
    /** With more, the program does not start (quarkusio/quarkus issue 55584). */
    private static final int MOST_MESSAGES = 300;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern SHORT_NUMBER = Pattern
            .compile("(?<!\\d)(112|1177|113 ?13|114 ?14|116 ?\\d{3}|90 ?\\d{3})(?!\\d)");

    @Test
    void everyLanguageHasItsFilesAndEveryFileItsLanguage() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(
                    Arrays.stream(SiteLanguage.values()).flatMap(language -> files(language).stream()).sorted()
                            .toList(),
                    files.filter(file -> !file.getFileName().toString().startsWith("pro_")).sorted().toList());
        }
    }

    @Test
    void noBundleHasMoreMessagesThanTheProgramStartsWithAndNoneIsInTwo() {
        BUNDLES.forEach(
                bundle -> assertTrue(bundle.getDeclaredMethods().length <= MOST_MESSAGES, bundle.getSimpleName()));
        assertEquals(BUNDLES.stream().mapToInt(bundle -> bundle.getDeclaredMethods().length).sum(), methods().size());
    }

    @ParameterizedTest
    @EnumSource
    void everyMessageIsSaidInEveryLanguage(SiteLanguage language) {
        assertEquals(new TreeSet<>(methods().keySet()), new TreeSet<>(messages(language).keySet()));
    }

    @ParameterizedTest
    @EnumSource
    void noMessageIsEmptyOrHasSpaceAroundIt(SiteLanguage language) {
        assertNone(messages(language), text -> text.isBlank() || !text.equals(text.strip()));
    }

    @ParameterizedTest
    @EnumSource
    void noMessageIsSaidTwice(SiteLanguage language) throws IOException {
        List<String> keys = new ArrayList<>();
        for (Path file : files(language)) {
            Files.readAllLines(file).stream().filter(line -> line.matches("\\w+=.*"))
                    .map(line -> line.substring(0, line.indexOf('='))).forEach(keys::add);
        }
        assertEquals(keys.stream().distinct().toList(), keys);
    }

    /**
     * The form of a number chooses a wording and stands in none; a wording for a few numbers may say the number in a
     * word.
     */
    @ParameterizedTest
    @EnumSource
    void everyMessageHasThePlacesThatItsMethodFills(SiteLanguage language) {
        Map<String, String> complaints = messages(language);
        complaints.entrySet().removeIf(message -> {
            Set<String> wanted = new TreeSet<>(methods().get(message.getKey()));
            wanted.remove("form");
            Wordings wordings = Wordings.of(message.getValue());
            return places(wordings.other()).equals(wanted)
                    && wordings.all().stream().allMatch(wording -> wanted.containsAll(places(wording)));
        });
        assertEquals(Map.of(), complaints, files(language) + " has not the places that are filled");
    }

    @ParameterizedTest
    @EnumSource
    void countsInTheFormsThatTheLanguageHas(SiteLanguage language) {
        Set<String> forms = PluralRules.forLocale(language.locale()).getKeywords().stream()
                .map(form -> form.toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
        Arrays.stream(PartOfDay.values()).map(PartOfDay::name).forEach(forms::add);
        Map<String, String> complaints = messages(language);
        complaints.entrySet().removeIf(message -> {
            Set<String> used = Wordings.of(message.getValue()).byForm().keySet();
            return used.isEmpty() || forms.containsAll(used) && methods().get(message.getKey()).contains("form");
        });
        assertEquals(Map.of(), complaints, files(language) + " counts in other forms than " + forms);
    }

    static Set<String> places(String wording) {
        return PLACEHOLDER.matcher(wording).results().map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource
    void messagesAreInTheScriptOfTheirLanguage(SiteLanguage language) {
        Pattern letter = Pattern
                .compile("\\p{Is" + Character.UnicodeScript.of(language.endonym().codePointAt(0)) + "}");
        assertNone(messages(language),
                text -> Wordings.of(text).all().stream().map(wording -> PLACEHOLDER.matcher(wording).replaceAll(""))
                        .anyMatch(wording -> !wording.matches("\\P{L}*") && !letter.matcher(wording).find()));
    }

    @ParameterizedTest
    @EnumSource
    void titlesSayNothingToThoseWhoReadTheHistory(SiteLanguage language) {
        Map<String, String> titles = messages(language);
        titles.keySet().removeIf(
                key -> !(key.endsWith("_title") || key.startsWith("title_") || key.equals("meta_description")));
        assertTrue(titles.size() > 9, "titles are found by their names: " + titles.keySet());
        assertNone(titles, text -> !NeverSaid.inTitle(language, text).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void numbersComeFromTheDirectoryNeverFromAMessage(SiteLanguage language) {
        assertNone(messages(language), SiteMessagesTest::holdsANumber);
    }

    @ParameterizedTest
    @EnumSource
    void nothingSharesTheFaultExcusesItOrSendsBothToTalk(SiteLanguage language) {
        Map<String, String> toThoseWhoUseViolence = messages(language);
        // Whoever searches for a shelter may be hurt: that where one is stands nowhere must be said in its own word.
        toThoseWhoUseViolence.keySet().removeIf(key -> key.startsWith("exposed_") || key.equals("find_shelter"));
        assertNone(toThoseWhoUseViolence, text -> !NeverSaid.toOneWhoUsesViolence(language, text).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void unknownIsNeverSaidAsNo(SiteLanguage language) {
        Map<String, String> messages = messages(language);
        for (String fact : List.of("open_talks", "treatment", "follow_up", "group")) {
            String no = messages.get(fact + "_no").replaceFirst("(?<=[.,،]).*", "");
            String unknown = messages.getOrDefault(fact + "_unknown", messages.get("unknown"));
            assertFalse(unknown.startsWith(no), fact + ": " + unknown);
        }
    }

    @Test
    void aWordThatIsNeverSaidWouldBeFound() {
        assertEquals(List.of("våld"), NeverSaid.inTitle(SiteLanguage.SWEDISH, "Relationsvåld"));
        assertEquals(List.of("medling"), NeverSaid.toOneWhoUsesViolence(SiteLanguage.EASY_SWEDISH, "Prova medling"));
        assertEquals(List.of("tappade kontroll"),
                NeverSaid.toOneWhoUsesViolence(SiteLanguage.SWEDISH, "Du tappade kontrollen."));
        assertEquals(List.of("Couple"), NeverSaid.toOneWhoUsesViolence(SiteLanguage.ENGLISH, "Couples therapy"));
        assertEquals(List.of("عنف"), NeverSaid.inTitle(SiteLanguage.ARABIC, "العنف"));
    }

    @Test
    void aPhoneNumberInAMessageWouldBeFound() {
        assertTrue(Stream
                .of("Ring 112.", "Ring 020-555 666", "90 101", "Ring 08-465 004 00 nu", "116 016", "Ring ٠٢٠-٥٥٥٦٦٦")
                .allMatch(SiteMessagesTest::holdsANumber));
        assertTrue(Stream.of("lag (2018:1937)", "WCAG 2.2", "en kartläggning 2024", "12 §")
                .noneMatch(SiteMessagesTest::holdsANumber));
    }

    static boolean holdsANumber(String text) {
        return SHORT_NUMBER.matcher(text).find()
                || PhoneNumberUtil.getInstance().findNumbers(text, "SE", Leniency.VALID, 100).iterator().hasNext();
    }

    static void assertNone(Map<String, String> messages, Predicate<String> wrong) {
        messages.values().removeIf(wrong.negate());
        assertEquals(Map.of(), messages);
    }

    private static Map<String, TreeSet<String>> methods() {
        Map<String, TreeSet<String>> methods = new TreeMap<>();
        BUNDLES.forEach(bundle -> methods.putAll(methods(bundle)));
        return methods;
    }

    static Map<String, TreeSet<String>> methods(Class<?> messages) {
        Map<String, TreeSet<String>> methods = new TreeMap<>();
        for (Method method : messages.getDeclaredMethods()) {
            methods.put(method.getName(),
                    new TreeSet<>(Arrays.stream(method.getParameters()).map(Parameter::getName).toList()));
        }
        return methods;
    }

    private static Map<String, String> messages(SiteLanguage language) {
        Map<String, String> messages = new TreeMap<>();
        files(language).forEach(file -> messages.putAll(messages(file)));
        return messages;
    }

    static Map<String, String> messages(Path path) {
        Properties properties = new Properties();
        try (Reader file = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            properties.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> messages = new TreeMap<>();
        properties.forEach((key, text) -> messages.put((String) key, (String) text));
        return messages;
    }

    /** One for each bundle. */
    private static List<Path> files(SiteLanguage language) {
        return BUNDLES.stream()
                .map(bundle -> FOLDER.resolve(
                        bundle.getAnnotation(MessageBundle.class).value() + "_" + language.tag() + ".properties"))
                .toList();
    }
}
