package se.forstasamtalet.search;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.content.ContentFolder;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.directory.NamedPlace;
import se.forstasamtalet.directory.Slug;

/** The ranking is a table: what people type, in the real directory, and what must come first. */
class RelevanceTest {

    /** The share that must be understood at once; what is said of somebody's safety more often than a name. */
    private static final double LEAST_OF_ANY = 0.97;
    private static final Map<String, Double> LEAST = Map.ofEntries(Map.entry("hurt", 0.98),
            Map.entry("child", 0.98), Map.entry("danger", 0.98), Map.entry("seeking", 0.98), Map.entry("shelter", 0.98),
            Map.entry("ambiguous", 0.92), Map.entry("professional", 0.95), Map.entry("spoken", 0.95),
            Map.entry("joined", 0.95), Map.entry("described", 0.95), Map.entry("service-slip", 0.97));

    private static Search search;

    @BeforeAll
    static void readTheDirectory() {
        Content content = ContentFolder.read(Path.of("content"));
        search = Search.over(content.directory(content.listings()));
    }

    @AfterAll
    static void close() {
        search.close();
    }

    @Test
    void whatPeopleTypeLeadsToWhatTheyMean() {
        List<Row> rows = Row.of("relevance");
        assertTrue(rows.size() >= 300, "the table has " + rows.size() + " rows");
        Map<String, List<Row>> groups = rows.stream()
                .collect(Collectors.groupingBy(Row::group, TreeMap::new, Collectors.toList()));
        assertAll(groups.entrySet().stream().map(group -> () -> {
            boolean isLatin = !group.getKey().contains("other");
            List<String> wrong = wrong(group.getValue());
            assertTrue(share(group.getValue(), 1) >= (isLatin ? 0.99 : 0.95), group.getKey() + ": " + wrong);
            assertTrue(share(group.getValue(), 3) >= (isLatin ? 0.995 : 0.98), group.getKey() + ": " + wrong);
        }));
    }

    private static double share(List<Row> rows, int among) {
        return rows.stream().filter(row -> seen(row).stream().limit(among).anyMatch(row.wanted()::contains)).count()
                / (double) rows.size();
    }

    private static List<String> wrong(List<Row> rows) {
        return rows.stream().filter(row -> !row.wanted().contains(seen(row).get(0)))
                .map(row -> row.words() + " wants " + row.wanted() + " but sees " + seen(row)).toList();
    }

    private static List<String> seen(Row row) {
        return Row.seen(search.find(row.words()));
    }

    @Test
    void wordsThatFitSeveralThingsLeadToOneOfThem() {
        List<Row> rows = Row.of("relevance-any");
        assertTrue(share(rows, 1) >= 0.95, () -> wrong(rows).toString());
    }

    /** What the rules were made for, and what was written before them. */
    private static Map<String, List<Row>> kinds() {
        Map<String, List<Row>> kinds = new TreeMap<>(Row.kinds("kinds"));
        Row.kinds("fresh").forEach((kind, rows) -> kinds.merge(kind, rows,
                (old, fresh) -> Stream.concat(old.stream(), fresh.stream()).toList()));
        return kinds;
    }

    /** Each kind of question has rows enough to be told from luck, and is understood as often as it was meant to be. */
    @Test
    void everyKindOfQuestionIsUnderstood() {
        Map<String, List<Row>> kinds = kinds();
        assertTrue(kinds.values().stream().mapToInt(List::size).sum() >= 1_500);
        assertAll(kinds.entrySet().stream().map(kind -> () -> {
            assertTrue(kind.getValue().size() >= 60, kind.getKey() + " has " + kind.getValue().size() + " rows");
            assertTrue(share(kind.getValue(), 1) >= LEAST.getOrDefault(kind.getKey(), LEAST_OF_ANY),
                    () -> kind.getKey() + ": " + wrong(kind.getValue()));
        }));
    }

    /** Nine tenths and more of what nobody had met is understood at once. */
    @Test
    void whatWasWrittenBeforeTheRulesIsUnderstood() {
        List<Row> rows = Row.kinds("fresh").values().stream().flatMap(List::stream).toList();
        assertTrue(rows.size() >= 400, "the table has " + rows.size() + " rows");
        assertTrue(share(rows, 1) >= 0.95, () -> wrong(rows).toString());
    }

    /** Whoever asks for one thing comes to its page; to talk now, to the door first where somebody answers. */
    @Test
    void aNeedLeadsToItsPage() {
        List<Row> rows = Row.of("needs");
        assertEquals(Vocabulary.LANGUAGES.stream().sorted().toList(),
                rows.stream().map(Row::language).distinct().sorted().toList());
        assertEquals(List.of(), rows.stream().filter(row -> !row.wanted().contains(
                seen(row).stream().filter(one -> !one.equals("door")).findFirst().orElse("nothing")))
                .map(row -> row.words() + " sees " + seen(row)).toList());
    }

    /** Another place than the one that was meant is worse than none: so few of all that were asked for by name. */
    @Test
    void anotherPlaceIsHardlyEverGiven() {
        List<Row> rows = kinds().values().stream().flatMap(List::stream).toList();
        List<Row> misled = rows.stream().filter(row -> row.wanted().stream().allMatch(RelevanceTest::isPlace))
                .filter(row -> isPlace(seen(row).get(0)) && !row.wanted().contains(seen(row).get(0))).toList();
        assertTrue(misled.size() <= rows.size() * 0.005, () -> wrong(misled).toString());
    }

    private static boolean isPlace(String seen) {
        return seen.matches("/[a-z-]+") && !seen.equals("/cards") && !seen.equals("/professionals")
                && !Addresses.SAID.containsValue(seen);
    }

    /** Whoever is in danger, is hurt or seeks somebody is recognised however they say it, and in whatever language. */
    @ParameterizedTest
    @CsvSource({"danger, danger", "hurt, exposed child worried concerned shelter", "seeking, refused shelter"})
    void whatConcernsSomebodysSafetyComesFirst(String table, String openings) {
        List<Row> rows = Row.of(table);
        assertTrue(rows.size() >= 40, table + " has " + rows.size() + " rows");
        assertEquals(List.of(), rows.stream().filter(row -> !List.of(openings.split(" ")).contains(seen(row).get(0)))
                .map(row -> row.words() + " sees " + seen(row)).toList());
    }

    @Test
    void aSearchForSomebodyFindsNothingAtAll() {
        Stream<Row> sought = Stream.concat(Row.of("seeking").stream(), Row.of("seeking").stream()
                .map(row -> new Row(row.language(), row.words() + " Nacka", row.wanted())));
        assertEquals(List.of(),
                sought.filter(row -> !search.find(row.words()).found().isEmpty()).map(Row::words).toList());
    }

    @Test
    void whatOnlySoundsLikeDangerIsNotTakenForIt() {
        // Whoever fears what somebody close does meets the lines for the hurt first, and then the one for change.
        assertEquals(List.of(), Row.of("harmless").stream().filter(row -> search.find(row.words()).opening().isSafety())
                .filter(row -> search.find(row.words()).opening() != OpeningWords.CONCERNED)
                .map(Row::words).toList());
    }

    /** Every place is found by its whole name, whatever else is called so. */
    @Test
    void everyPlaceIsFoundByItsName() {
        Content content = ContentFolder.read(Path.of("content"));
        // What covers several areas leads to those, and no longer to the one around them.
        Set<String> larger = content.morePlaces().stream().map(NamedPlace::name).collect(Collectors.toSet());
        List<String> lost = content.directory(content.listings()).areas().stream().flatMap(area -> Stream
                .concat(Stream.of(area.name()),
                        area.places().stream().flatMap(
                                place -> Stream.concat(Stream.of(place.name()), place.alternate_names().stream())))
                .filter(name -> !larger.contains(name))
                .filter(name -> search.find(name).found().stream()
                        .noneMatch(one -> one.isArea() && one.target().equals(area.slug().text()))))
                .toList();
        assertEquals(List.of(), lost);
    }

    /** A name on a sign is found, and one of several areas leads to all of them. */
    @Test
    void everyNameOnASignLeadsToAllItsAreas() {
        Content content = ContentFolder.read(Path.of("content"));
        List<String> lost = content.morePlaces().stream()
                .filter(place -> !search.find(place.name()).found().stream()
                        .map(Finding::target).toList().containsAll(place.areas().stream().map(Slug::text).toList()))
                .map(NamedPlace::name).toList();
        assertEquals(List.of(), lost);
    }

    @Test
    void everyOtherMunicipalityOfSwedenIsKnown() {
        Content content = ContentFolder.read(Path.of("content"));
        assertEquals(264, content.elsewhere().size());
        assertEquals(List.of(), content.elsewhere().stream().filter(one -> search.find(one.name()).found().stream()
                .noneMatch(found -> found.kind() == ResultKind.ELSEWHERE && found.target().equals(one.code())))
                .map(one -> one.name()).toList());
    }
}
