package se.forstasamtalet.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One row of a table of what people type: {@code src/test/resources/search/}.
 *
 * @param language the tag of the page's language; the words may be in any
 * @param wanted what the first hit must be, one of several; empty where the table does not say
 */
public record Row(String language, String words, Set<String> wanted) {

    /** The rows of a table. */
    public static List<Row> of(String table) {
        return lines(table).stream().map(line -> line.split("\t"))
                .map(cells -> new Row(cells[0], cells[1], cells.length < 3 ? Set.of() : wanted(table, cells[2])))
                .toList();
    }

    /** The rows of a table by kinds: what people type, and what each kind of it must lead to. */
    public static Map<String, List<Row>> kinds(String table) {
        Map<String, List<Row>> kinds = new TreeMap<>();
        lines(table).forEach(line -> {
            String[] cells = line.split("\t");
            kinds.computeIfAbsent(cells[0], none -> new ArrayList<>())
                    .add(new Row(cells[1], cells[2], Set.of(cells[3])));
        });
        return kinds;
    }

    private static List<String> lines(String table) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/search", table + ".tsv")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> wanted(String table, String cell) {
        return table.endsWith("-any") ? Set.of(cell.split(" ")) : Set.of(cell);
    }

    /** The language, and whether the words are written in its kind of letters. */
    public String group() {
        return language + (Spelling.isLatin(words) ? "" : ", other letters");
    }

    /** What a reader sees, in the order of the page, in the words of the table. */
    public static List<String> seen(Findings findings) {
        if (findings.opening().isSafety()) {
            return List.of(findings.opening().name().toLowerCase(Locale.ROOT));
        }
        if (findings.asksWhich()) {
            return List.of("ask " + findings.found().stream().map(Row::seen).sorted().collect(Collectors.joining(" ")));
        }
        if (findings.opening() != OpeningWords.DOOR) {
            List<String> seen = findings.found().stream().map(Row::seen).toList();
            return seen.isEmpty() ? List.of("nothing") : seen;
        }
        List<String> seen = new ArrayList<>(
                findings.found().stream().filter(Finding::comesBeforeTheDoor).map(Row::seen).toList());
        seen.add("door");
        findings.found().stream().filter(one -> !one.comesBeforeTheDoor()).map(Row::seen).forEach(seen::add);
        return seen;
    }

    private static String seen(Finding finding) {
        return switch (finding.kind()) {
            case AREA, PLACE, REGION -> "/" + finding.target();
            case SERVICE -> "/service/" + finding.target();
            case PAGE -> "/" + finding.target();
            case GUIDE -> "/guide/" + finding.target();
            case ELSEWHERE -> "elsewhere";
        };
    }
}
