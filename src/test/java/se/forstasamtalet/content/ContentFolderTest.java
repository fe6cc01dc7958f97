package se.forstasamtalet.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.forstasamtalet.World;
import se.forstasamtalet.directory.Expected;
import se.forstasamtalet.directory.Wanted;
import se.forstasamtalet.language.SiteLanguage;

class ContentFolderTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheWorld() {
        World.copyTo(folder);
    }

    @Test
    void readsAFolderInOrder() {
        Content content = ContentFolder.read(folder);
        assertEquals(World.CONTENT, content);
        assertEquals(List.of("nar-du-ringer", "ditt-besok"),
                content.guides(SiteLanguage.ARABIC).stream().map(Guide::slug).toList());
    }

    @Test
    void writesTheSameBytesAsItRead() throws IOException {
        Path written = folder.resolveSibling("written");
        ContentFolder.write(written, ContentFolder.read(folder).listings());
        try (Stream<Path> files = Files.walk(written)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertArrayEquals(Files.readAllBytes(folder.resolve(written.relativize(file))),
                        Files.readAllBytes(file), file.toString());
            }
        }
    }

    @Test
    void aRouteToNowhere() throws IOException {
        replace("areas/sundvik.yaml", "service: vandpunkten", "service: vagen-ut");
        assertProblem("areas/sundvik.yaml", 12, "routes[0].service", "the slug of a listing in services/");
    }

    @Test
    void aNameThatIsNotTheFilesOwn() throws IOException {
        replace("areas/hamnen.yaml", "slug: hamnen", "slug: ekby");
        assertProblem("areas/hamnen.yaml", 2, "slug",
                "the name of the file, hamnen: a slug is taken once, as a file name is");
    }

    @Test
    void aPhoneThatIsNoPhone() throws IOException {
        replace("services/nattljuset.yaml", "08-465 004 01", "ring oss");
        assertProblem("services/nattljuset.yaml", 13, "phones[0].number",
                "a phone number that can be dialled in Sweden, like 020-555 666");
    }

    @Test
    void hoursThatOverlap() throws IOException {
        replace("services/vandpunkten.yaml", "\"13:00\"", "\"11:30\"");
        assertProblem("services/vandpunkten.yaml", 28, "schedules[1]", "hours that do not overlap other hours");
    }

    @Test
    void aTimeThatIsNoTime() throws IOException {
        replace("services/vandpunkten.yaml", "\"13:00\"", "\"25:00\"");
        assertProblem("services/vandpunkten.yaml", 30, "schedules[1].opens_at", "a time of day, like 08:30");
    }

    @Test
    void aSeasonThatIsNone() throws IOException {
        replace("services/unga-vander.yaml", "byday: \"MO,WE,SU\"", "byday: \"MO,WE,SU\"\n    season: 06-31/08-31");
        assertProblem("services/unga-vander.yaml", 19, "schedules[0].season",
                "days that come back every year, like 06-01/08-31");
    }

    @Test
    void aDayThatIsNoDay() throws IOException {
        replace("services/unga-vander.yaml", "\"MO,WE,SU\"", "\"MO,XX\"");
        assertProblem("services/unga-vander.yaml", 18, "schedules[0].byday", "days of the week, like MO,TU,WE,TH,FR");
    }

    @Test
    void aLanguageTagThatIsNone() throws IOException {
        replace("services/unga-vander.yaml", "    - ar\n", "    - arabiska\n");
        assertProblem("services/unga-vander.yaml", 41, "languages",
                "language tags of BCP 47, like sv or ar, but one is arabiska");
    }

    @Test
    void aTextInALanguageThatTheSiteDoesNotSpeak() throws IOException {
        replace("services/nattljuset.yaml", "  en: ", "  da: ");
        assertProblem("services/nattljuset.yaml", 10, "description.da",
                "a language the site speaks: " + Stream.of(SiteLanguage.values()).map(SiteLanguage::tag).toList());
    }

    @Test
    void aTextThatIsNotInSwedish() throws IOException {
        replace("services/nattljuset.yaml", "  sv: ", "  sv: \"\" #");
        assertProblem("services/nattljuset.yaml", 7, "description",
                "a text in Swedish (sv), and others if there are any");
    }

    @Test
    void anAddressWithoutItsFields() throws IOException {
        replace("organizations/ekby-kommun.yaml", "website:\n  url: https://ekby.example/\n  source: sagokartan\n",
                "website: https://ekby.example/\n");
        assertProblem("organizations/ekby-kommun.yaml", 5, "website", "the fields url, source, assured_date");
    }

    @Test
    void aFieldThatDoesNotExist() throws IOException {
        replace("services/nattljuset.yaml", "purpose: crisis", "colour: red\npurpose: crisis");
        ContentProblem problem = onlyProblem();
        assertEquals("services/nattljuset.yaml:6: colour",
                problem.file() + ":" + problem.line() + ": " + problem.field());
        assertTrue(
                problem.expected().toString().startsWith("no such field; there are ")
                        && problem.expected().toString().contains("purpose"),
                problem.expected().toString());
    }

    @Test
    void aDateThatIsNone() throws IOException {
        replace("services/nattljuset.yaml", "    assured_date: 2026-01-12\nschedules",
                "    assured_date: 2026-02-30\nschedules");
        assertProblem("services/nattljuset.yaml", 15, "phones[0].assured_date", "a date, like 2026-06-04");
    }

    @Test
    void aWordThatIsNotOneOfTheWords() throws IOException {
        replace("services/ekby.yaml", "  offered: \"yes\"", "  offered: kanske");
        assertProblem("services/ekby.yaml", 27, "open_talks.offered", "one of yes, no, unknown");
    }

    @Test
    void anIdThatIsNone() throws IOException {
        replace("services/ekby.yaml", "id: ", "id: x");
        assertEquals(new ContentProblem("services/ekby.yaml", 1, "id", Expected.of(Wanted.ID)), problems().get(0));
    }

    @Test
    void anAddressThatIsNotSafe() throws IOException {
        replace("organizations/ekby-kommun.yaml", "https://ekby.example/", "http://ekby.example/");
        assertProblem("organizations/ekby-kommun.yaml", 5, "website",
                "an https address without a query, like https://nacka.se/");
    }

    @Test
    void aTextWhereThereShouldBeAList() throws IOException {
        replace("areas/ekby.yaml", "former_names:\n  - Ekeby\n", "former_names: Ekeby\n");
        assertProblem("areas/ekby.yaml", 11, "former_names", "a list");
    }

    @Test
    void anEmptyItemInAList() throws IOException {
        replace("areas/ekby.yaml", "  - Ekeby\n", "  -\n");
        assertProblem("areas/ekby.yaml", 12, "former_names[0]", "a name that people type, like Kista");
    }

    @Test
    void anEmptyFactInAList() throws IOException {
        replace("areas/ekby.yaml", "routes:\n", "routes:\n  -\n");
        assertProblem("areas/ekby.yaml", 16, "routes[0]", "the fields service, kind, source, assured_date");
    }

    @Test
    void aNameThatSomeoneForgotToWrite() throws IOException {
        replace("areas/ekby.yaml", "name: Ekby\n", "name:\n");
        assertProblem("areas/ekby.yaml", 3, "name", "a value");
    }

    @Test
    void aFieldThatStandsTwice() throws IOException {
        replace("services/112.yaml", "status: active", "status: active\nstatus: inactive");
        ContentProblem problem = onlyProblem();
        assertEquals("services/112.yaml:6", problem.file() + ":" + problem.line());
        assertTrue(problem.expected().toString().contains("status"), problem.expected().toString());
    }

    @Test
    void brokenYaml() throws IOException {
        replace("services/nattljuset.yaml", "purpose: crisis", "purpose: \"crisis");
        assertEquals("services/nattljuset.yaml", onlyProblem().file());
        assertTrue(onlyProblem().expected().toString().startsWith("YAML, but "), onlyProblem().expected().toString());
    }

    @Test
    void aCharacterThatYamlDoesNotAllow() throws IOException {
        replace("services/nattljuset.yaml", "name: Nattljuset", "name: Natt\u0007ljuset");
        assertEquals("services/nattljuset.yaml", onlyProblem().file());
        assertTrue(onlyProblem().expected().toString().startsWith("YAML, but "), onlyProblem().expected().toString());
    }

    @Test
    void aTemplateThatWasNeverFilledIn() throws IOException {
        replace("services/nattljuset.yaml", "name: Nattljuset", "name: {{ name }}");
        assertEquals("services/nattljuset.yaml", onlyProblem().file());
    }

    @Test
    void aFileThatCannotBeReadIsNotAlsoMissing() throws IOException {
        replace("services/vandpunkten.yaml", "purpose: change", "purpose: \"change");
        assertEquals("services/vandpunkten.yaml", onlyProblem().file());
    }

    @Test
    void anEmptyFile() throws IOException {
        Files.writeString(folder.resolve("services/nattljuset.yaml"), "");
        assertEquals("services/nattljuset.yaml", onlyProblem().file());
    }

    @Test
    void aFileInAnotherEncoding() throws IOException {
        Path file = folder.resolve("services/unga-vander.yaml");
        Files.write(file, Files.readString(file).getBytes(StandardCharsets.ISO_8859_1));
        assertProblem("services/unga-vander.yaml", 1, "", "text in UTF-8");
    }

    @Test
    void aFileThatIsMissing() throws IOException {
        Files.delete(folder.resolve("taxonomy_terms.yaml"));
        assertEquals(new ContentProblem("taxonomy_terms.yaml", 1, "", "a file of that name"), problems().get(0));
    }

    @Test
    void aFolderThatIsMissing() throws IOException {
        for (String guide : List.of("nar-du-ringer", "ditt-besok")) {
            Files.delete(folder.resolve("guides/ar/" + guide + ".md"));
        }
        Files.delete(folder.resolve("guides/ar"));
        assertEquals(new ContentProblem("guides/ar", 1, "", "a folder of that name"), problems().get(0));
    }

    @Test
    void aGuideThatIsNotTranslated() throws IOException {
        Files.delete(folder.resolve("guides/ar/ditt-besok.md"));
        assertProblem("guides/ar", 1, "", "the same guides as in Swedish: [nar-du-ringer, ditt-besok]");
    }

    @Test
    void aGuideWithoutASummary() throws IOException {
        replace("guides/sv/ditt-besok.md", "> ", "");
        assertEquals(
                new ContentProblem("guides/sv/ditt-besok.md", 1, "",
                        "title: …, order: 1, # heading, > summary and a text, with an empty line between"),
                problems().get(0));
    }

    @Test
    void aNameForPaperThatIsTooLongToType() throws IOException {
        replace("printed.yaml", "name: hamnen", "name: hamnen-i-sagolan");
        assertProblem("printed.yaml", 4, "[1].name",
                "a name of at most 14 characters, so that the address on paper stays short");
    }

    @Test
    void aNameForPaperThatIsPrintedTwice() throws IOException {
        replace("printed.yaml", "name: sundsbygden", "name: ekby");
        ContentProblem taken = problems().get(0);
        assertEquals("printed.yaml:10: [3].name: expected a name that stands here once, but ekby is taken",
                taken.toString());
    }

    @Test
    void aNameForPaperThatWouldTakeAnothersPlace() throws IOException {
        replace("printed.yaml", "- name: ekby\n  area: ekby", "- name: ekby\n  area: sundvik");
        assertProblem("printed.yaml", 2, "[0].area", "ekby, since that is an area of its own");
    }

    @Test
    void aPrintedNameThatLeadsNowhere() throws IOException {
        replace("printed.yaml", "area: sundvik\n  printed_since: 2026-01-12", "area: sunne\n  printed_since: i dag");
        assertEquals(List.of("printed.yaml:11: [3].area", "printed.yaml:12: [3].printed_since"),
                problems().stream().map(ContentFolderTest::where).sorted().toList());
    }

    @Test
    void aPoliceAreaOfPlacesThatAreNone() throws IOException {
        replace("police_areas.yaml", "    - ekby\n", "    - eken\n");
        assertProblem("police_areas.yaml", 3, "[0].areas", "the slug of a listing in areas/, one or more");
    }

    @Test
    void aPoliceAreaThatNobodyHasToldOf() throws IOException {
        replace("police_areas.yaml", "slug: polisen-sagolan", "slug: ekby");
        replace("police_areas.yaml", "sagokartan", "horsagen");
        assertEquals(List.of("police_areas.yaml:1: [0].slug", "police_areas.yaml:6: [0].source"),
                problems().stream().map(ContentFolderTest::where).sorted().toList());
    }

    @Test
    void aBriefingThatIsMissingInALanguageThatHasBriefings() throws IOException {
        Files.delete(folder.resolve("briefings/en/polis.md"));
        assertProblem("briefings/en", 1, "", "the same briefings as in Swedish: [polis]");
    }

    @Test
    void aTextForProfessionalsThatIsMissingInOneOfTheirLanguages() throws IOException {
        Files.delete(folder.resolve("professionals/en/lagen.md"));
        assertProblem("professionals/en", 1, "", "the same professionals as in Swedish: [lagen]");
    }

    @Test
    void aWordThatIsExplainedAsAMethodToo() throws IOException {
        replace("glossary.yaml", "id: friyta", "id: sagosamtal");
        assertProblem("glossary.yaml", 1, "[0].id", "an id that no other word or method has");
    }

    @Test
    void aWordThatProfessionalsCannotRead() throws IOException {
        replace("glossary.yaml", "    en: Talks without a decision.\n", "");
        assertProblem("glossary.yaml", 3, "[0].description", "a text in sv and en");
    }

    @Test
    void aSourceThatNobodyKnows() throws IOException {
        replace("areas/hamnen.yaml", "  - name: Kajplatsen\n    source: sagokartan",
                "  - name: Kajplatsen\n    source: hörsägen");
        assertEquals("areas/hamnen.yaml:13: places[0].source", where(problems().get(0)));
        Files.copy(World.FOLDER.resolve("areas/hamnen.yaml"), folder.resolve("areas/hamnen.yaml"),
                StandardCopyOption.REPLACE_EXISTING);
        replace("areas/hamnen.yaml", "  - name: Kajplatsen\n    source: sagokartan",
                "  - name: Kajplatsen\n    source: horsagen");
        assertProblem("areas/hamnen.yaml", 13, "places[0].source", "the id of a source in sources.yaml");
    }

    @Test
    void findsEveryMistakeAtOnce() throws IOException {
        replace("areas/sundvik.yaml", "service: vandpunkten", "service: vagen-ut");
        replace("areas/ekby.yaml", "kind: municipality", "kind: village");
        replace("services/nattljuset.yaml", "08-465 004 01", "ring oss");
        replace("services/vandpunkten.yaml", "\"13:00\"", "\"11:30\"");
        Files.delete(folder.resolve("guides/en/ditt-besok.md"));
        List<String> where = problems().stream().map(ContentFolderTest::where).sorted().toList();
        assertEquals(List.of("areas/ekby.yaml:4: kind", "areas/sundvik.yaml:12: routes[0].service", "guides/en:1: ",
                "services/nattljuset.yaml:13: phones[0].number", "services/vandpunkten.yaml:28: schedules[1]"), where);
    }

    @Test
    void tellsWhatIsWrongInWordsThatSomeoneCanActOn() throws IOException {
        replace("areas/sundvik.yaml", "service: vandpunkten", "service: vagen-ut");
        Files.delete(folder.resolve("guides/en/ditt-besok.md"));
        assertEquals("""
            2 problem(s) in the content; nothing was applied:
              areas/sundvik.yaml:12: routes[0].service: expected the slug of a listing in services/
              guides/en:1: expected the same guides as in Swedish: [nar-du-ringer, ditt-besok]""",
                assertThrows(ContentException.class, () -> ContentFolder.read(folder)).getMessage());
    }

    private void replace(String file, String right, String wrong) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(right), file + " holds " + right);
        Files.writeString(path, text.replace(right, wrong));
    }

    private void assertProblem(String file, int line, String field, String expected) {
        assertEquals(List.of(file + ":" + line + ": " + (field.isEmpty() ? "" : field + ": ") + "expected " + expected),
                problems().stream().map(ContentProblem::toString).toList());
    }

    private ContentProblem onlyProblem() {
        assertEquals(1, problems().size(), () -> problems().toString());
        return problems().get(0);
    }

    private List<ContentProblem> problems() {
        return assertThrows(ContentException.class, () -> ContentFolder.read(folder)).problems();
    }

    private static String where(ContentProblem problem) {
        return problem.file() + ":" + problem.line() + ": " + problem.field();
    }
}
