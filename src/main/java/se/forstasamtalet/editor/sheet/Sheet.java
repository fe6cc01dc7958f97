package se.forstasamtalet.editor.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Catalogue;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Member;
import se.forstasamtalet.editor.listing.Fields;

/**
 * Listings as a table: a row for each, a column for each field by its path ({@link Fields}).
 *
 * @param columns the names of the columns, in order
 * @param rows what stands below them
 */
public record Sheet(List<String> columns, List<Row> rows) {

    public static final String FOLDER = "folder";
    static final String SLUG = "slug";
    static final String ID = "id";
    public static final String REVISION = "revision";
    /** What tells a row apart; the rest are the fields. */
    static final List<String> KEYS = List.of(FOLDER, SLUG, ID, REVISION);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)\\]");

    /**
     * One row.
     *
     * @param number as a spreadsheet counts: the names of the columns stand in row 1
     * @param cells what stands in it by column; a cell that is empty is there too
     */
    public record Row(int number, Map<String, String> cells) {

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /**
     * @param revisions the number of what stands on the site, by listing
     * @param shown which members have columns; what another kind of listing holds under the same name stands there too
     */
    public static Sheet of(List<Listing> listings, Map<UUID, Integer> revisions, Predicate<Member> shown) {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> ranks = new HashMap<>();
        TreeSet<String> fields = new TreeSet<>(
                Comparator.comparing((String path) -> order(path, ranks), Sheet::compare));
        for (Listing listing : listings) {
            Map<String, String> cells = new LinkedHashMap<>(Map.of(FOLDER, listing.listingKind().folder(), REVISION,
                    revisions.getOrDefault(listing.id(), 0).toString()));
            fields(listing).forEach((path, value) -> {
                if (KEYS.contains(path) || members(path).anyMatch(shown)) {
                    cells.put(path, value);
                }
            });
            rows.add(new Row(rows.size() + 2, cells));
            cells.keySet().stream().filter(column -> !KEYS.contains(column)).forEach(path -> rank(path, ranks));
        }
        rows.forEach(row -> row.cells.keySet().stream().filter(column -> !KEYS.contains(column)).forEach(fields::add));
        List<String> columns = new ArrayList<>(KEYS);
        columns.addAll(fields);
        return new Sheet(columns, rows);
    }

    /** What any kind of listing holds under a path. */
    static Stream<Member> members(String path) {
        return Stream.of(Listing.Kind.values()).flatMap(kind -> Catalogue.find(kind, path).stream())
                .filter(Catalogue::isLeaf);
    }

    static Map<String, String> fields(Listing listing) {
        try {
            return Fields.of(JSON.readTree(Documents.write(listing)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The columns stand as the fields stand in the documents, and the elements of a list one after the other. */
    private static void rank(String path, Map<String, Integer> ranks) {
        STEP.matcher(path).results().filter(step -> step.group(1) != null)
                .forEach(step -> ranks.putIfAbsent(path.substring(0, step.end()).replaceAll("\\[\\d+\\]", "[]"),
                        ranks.size()));
    }

    private static List<Integer> order(String path, Map<String, Integer> ranks) {
        return STEP.matcher(path).results()
                .map((MatchResult step) -> step.group(1) == null ? Integer.valueOf(step.group(2))
                        : ranks.get(path.substring(0, step.end()).replaceAll("\\[\\d+\\]", "[]")))
                .toList();
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return one.get(i) - other.get(i);
            }
        }
        return one.size() - other.size();
    }
}
