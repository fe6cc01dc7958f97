package se.forstasamtalet.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * PostgreSQL's own full text search, and its trigrams where full text finds nothing. A process of its own, asked over
 * loopback by statements that are prepared; it writes nothing to be safe from a crash.
 */
final class PostgresSearcher implements Searcher {

    private static final Path FOLDER = Path.of("target/bench/postgres").toAbsolutePath();
    private static final int PORTION = 1 << 20;
    /** The configuration of full text for each of our languages. */
    private static final Map<String, String> CONFIGURATIONS = Map.of("sv", "folded_swedish", "sv-simple",
            "folded_swedish",
            "en", "folded_english", "ar", "folded_arabic");
    private static final String FULL_TEXT = """
        SELECT id FROM sought, (SELECT plainto_tsquery('folded_simple', typed) || plainto_tsquery('%s', typed) AS asked
            FROM (SELECT ?) AS words (typed)) AS question
        WHERE words @@ asked ORDER BY ts_rank(words, asked, 1) DESC, length(plain) LIMIT ?""";
    private static final String MEANT = """
        SELECT id FROM sought, (SELECT %s(meant(word)) AS asked, array_agg(word) AS typed
            FROM unnest(tsvector_to_array(to_tsvector('folded_simple', ?))) AS word WHERE numnode(plainto_tsquery('%s', word)) > 0) AS question
        WHERE words @@ asked ORDER BY %s ts_rank(words, asked, 1) DESC, length(plain) LIMIT ?""";
    private static final double LEAST_SIMILARITY = 0.4;

    private final EmbeddedPostgres server;
    private final Map<Thread, Asker> askers = new ConcurrentHashMap<>();

    PostgresSearcher() throws Exception {
        this.server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Files.createDirectories(FOLDER).toFile())
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("shared_buffers", "2GB").setServerConfig("effective_cache_size", "6GB")
                .setServerConfig("work_mem", "64MB").setServerConfig("maintenance_work_mem", "1GB")
                .setServerConfig("fsync", "off").setServerConfig("synchronous_commit", "off")
                .setServerConfig("max_wal_size", "8GB")
                .setServerConfig("random_page_cost", "1.1").setServerConfig("jit", "off")
                // One question is answered in one process, as by the others; the index is built in two.
                .setServerConfig("max_parallel_workers_per_gather", "0")
                .start();
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public void build(List<Sought> documents) throws Exception {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(Files.readString(Path.of("src/bench/resources/before.sql")));
            copy(documents, connection);
            statement.execute(Files.readString(Path.of("src/bench/resources/after.sql")));
            statement.execute("VACUUM ANALYZE");
        }
    }

    private static void copy(List<Sought> documents, Connection connection) throws Exception {
        try (PGCopyOutputStream out = new PGCopyOutputStream(connection.unwrap(PGConnection.class),
                "COPY given FROM STDIN", PORTION)) {
            for (Sought document : documents) {
                Map<String, String> texts = document.texts();
                String swedish = texts.getOrDefault("sv", "") + " " + texts.getOrDefault("sv-simple", "");
                List<String> columns = List.of(document.id(), String.join(" ", document.names()), swedish,
                        texts.getOrDefault("en", ""), texts.getOrDefault("ar", ""));
                String row = String.join("\t",
                        columns.stream().map(column -> column.replaceAll("[\\s\\\\]+", " ")).toList());
                out.write((row + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Override
    public List<String> find(String language, String words, int most) throws Exception {
        Asker asker = askers.get(Thread.currentThread());
        if (asker == null) {
            asker = new Asker(server.getPostgresDatabase().getConnection());
            askers.put(Thread.currentThread(), asker);
        }
        return asker.find(language, words, most);
    }

    @Override
    public long indexBytes() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet size = statement
                        .executeQuery("SELECT pg_total_relation_size('sought') + pg_total_relation_size('spelt')")) {
            size.next();
            return size.getLong(1);
        }
    }

    @Override
    public void close() throws Exception {
        for (Asker asker : askers.values()) {
            asker.connection.close();
        }
        server.close();
    }

    /**
     * One thread's connection, and the statements it has prepared for each language: from the strictest to the laxest.
     */
    private static final class Asker {

        private final Connection connection;
        private final Map<String, List<PreparedStatement>> steps = new HashMap<>();

        private Asker(Connection connection) throws SQLException {
            this.connection = connection;
            connection.unwrap(PGConnection.class).setPrepareThreshold(1);
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET pg_trgm.similarity_threshold = " + LEAST_SIMILARITY);
            }
            for (Map.Entry<String, String> language : CONFIGURATIONS.entrySet()) {
                String configuration = language.getValue();
                steps.put(language.getKey(), List.of(connection.prepareStatement(FULL_TEXT.formatted(configuration)),
                        connection
                                .prepareStatement(MEANT.formatted("all_of", configuration, "mistakes(typed, plain),")),
                        connection.prepareStatement(MEANT.formatted("any_of", configuration, ""))));
            }
        }

        private List<String> find(String language, String words, int most) throws SQLException {
            for (PreparedStatement step : steps.get(language)) {
                step.setString(1, words);
                step.setInt(2, most);
                List<String> ids = ids(step);
                if (!ids.isEmpty()) {
                    return ids;
                }
            }
            return List.of();
        }

        private static List<String> ids(PreparedStatement statement) throws SQLException {
            List<String> ids = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        }
    }
}
