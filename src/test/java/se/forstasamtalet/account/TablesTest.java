package se.forstasamtalet.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.Postgres;

/** The tables on a real PostgreSQL; on H2 every other test makes them. */
@Tag("database")
class TablesTest {

    @Test
    void everyMigrationRunsOnPostgresqlAndARecoveryTakesTwo() throws Exception {
        try (Postgres server = Postgres.start();
                Connection connection = DriverManager.getConnection(server.url());
                Statement sql = connection.createStatement()) {
            for (Path migration : migrations()) {
                sql.execute(Files.readString(migration));
            }
            Set<String> tables = new TreeSet<>();
            try (ResultSet found = connection.getMetaData().getTables(null, "public", "%", new String[]{"TABLE"})) {
                while (found.next()) {
                    tables.add(found.getString("TABLE_NAME"));
                }
            }
            assertTrue(
                    tables.containsAll(
                            Set.of("account", "account_grant", "passkey", "identity", "invitation", "invitation_grant",
                                    "recovery", "session", "seal", "spent_challenge", "journal", "report", "reply")),
                    tables.toString());
            for (int one = 1; one <= 3; one++) {
                sql.execute("insert into account values ('%s', 'x', 'x@example.org', false, now(), null)"
                        .formatted(id(one)));
            }
            for (String alone : List.of(recovery(1, 1, 2), recovery(1, 2, 2), recovery(1, 2, 1))) {
                assertThrows(SQLException.class, () -> sql.execute(alone));
            }
            assertEquals(1, sql.executeUpdate(recovery(1, 2, 3)));
        }
    }

    private static String recovery(int account, int askedBy, int confirmedBy) {
        return "insert into recovery values (gen_random_uuid(), '%s', '%s', now(), '%s', now(), null, null)"
                .formatted(id(account), id(askedBy), id(confirmedBy));
    }

    private static String id(int number) {
        return "00000000-0000-0000-0000-00000000000" + number;
    }

    private static List<Path> migrations() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            return files.sorted(Comparator.comparing(
                    file -> Integer.valueOf(file.getFileName().toString().replaceAll("^V(\\d+)__.*", "$1")))).toList();
        }
    }
}
