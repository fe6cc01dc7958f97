package se.forstasamtalet.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** The questions that the tests of our search ask of the real directory. */
final class RelevanceTable {

    private static final String TABLE = "/search/relevance.tsv";

    private RelevanceTable() {}

    /** The rows that want a document: in each a language, the words, and the id of what should come first. */
    static List<Question> questions() throws IOException {
        try (InputStream table = RelevanceTable.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                return List.of();
            }
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(row -> !row.isBlank() && !row.startsWith("#"))
                    .map(row -> row.split("\t")).filter(row -> row[2].startsWith("/"))
                    .map(row -> new Question(row[0], row[0], row[1], Set.of(row[2]))).toList();
        }
    }
}
