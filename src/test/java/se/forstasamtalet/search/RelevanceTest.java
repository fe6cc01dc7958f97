package se.forstasamtalet.search;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

/** The ranking is a table: what people type, in the real directory, and what must come first. */
class RelevanceTest {

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

    /** Whoever is in danger, is hurt or seeks somebody is recognised however they say it, and in whatever language. */
    @ParameterizedTest
    @CsvSource({"danger, danger", "hurt, exposed", "seeking, refused"})
    void whatConcernsSomebodysSafetyComesFirst(String table, String opening) {
        List<Row> rows = Row.of(table);
        assertTrue(rows.size() >= 40, table + " has " + rows.size() + " rows");
        assertEquals(List.of(), rows.stream().filter(row -> !seen(row).get(0).equals(opening)).map(Row::words).toList());
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
        assertEquals(List.of(), Row.of("harmless").stream().filter(row -> search.find(row.words()).opening().isSafety())
                .map(Row::words).toList());
    }

    /** Every place is found by its whole name, whatever else is called so. */
    @Test
    void everyPlaceIsFoundByItsName() {
        Content content = ContentFolder.read(Path.of("content"));
        List<String> lost = content.directory(content.listings()).areas().stream().flatMap(area -> Stream
                .concat(Stream.of(area.name()),
                        area.places().stream().flatMap(
                                place -> Stream.concat(Stream.of(place.name()), place.alternate_names().stream())))
                .filter(name -> search.find(name).found().stream()
                        .noneMatch(one -> one.isArea() && one.target().equals(area.slug().text()))))
                .toList();
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
