package se.forstasamtalet.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether the register still says what was written into it: every revision against its seal, every other row
 * that counts against the ledger, and both chains against their ends.
 */
@ApplicationScoped
public class Verification {

    @Inject
    DataSource register;

    /**
     * What was found.
     *
     * @param unsealed rows from before there were seals, at the beginning
     * @param sealed rows that fit
     * @param seal the last one: written down elsewhere, it proves later that nothing up to here was written anew
     * @param problems what is not as it was written, by row; nothing when all is
     */
    public record Verified(long unsealed, long sealed, String seal, List<String> problems) {}

    /**
     * What was found in the whole register.
     *
     * @param rest what is not a revision and stands in the ledger
     */
    public record Whole(Verified revisions, Verified rest) {

        /** Everything that is not as it was written. */
        public List<String> problems() {
            return Stream.concat(revisions.problems().stream(), rest.problems().stream()).toList();
        }
    }

    /**
     * @param noted a seal that was written down earlier, of the revisions or of the rest
     * @throws HeldException when another process has the register's file
     * @throws IllegalStateException when there is no register, or it cannot be read
     */
    public Whole of(@Nullable String noted) {
        try (Connection connection = register.getConnection()) {
            return walk(connection, noted);
        } catch (SQLException failed) {
            throw HeldException.or(failed);
        }
    }

    /** The same of a backup, or of a register's file that nobody has open. */
    public Whole of(Path backup, @Nullable String noted) throws IOException {
        Path folder = Files.createTempDirectory("verify");
        try {
            Path file = RegisterFile.unpack(backup, folder);
            String name = file.toString().replaceFirst("\\.mv\\.db$", "");
            try (Connection connection = DriverManager
                    .getConnection("jdbc:h2:file:" + name + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r")) {
                return walk(connection, noted);
            } catch (SQLException failed) {
                throw HeldException.or(failed);
            } finally {
                Files.delete(file);
            }
        } finally {
            Files.deleteIfExists(folder);
        }
    }

    private static Whole walk(Connection connection, @Nullable String noted) throws SQLException {
        // Everything as it stands at one moment, though others may be writing.
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            LedgerWalk ledger = new LedgerWalk(connection);
            Verified rest = ledger.walk();
            boolean isProven = noted != null && ledger.proves(noted);
            return new Whole(new ChainWalk(connection).walk(isProven ? null : noted), rest);
        } finally {
            connection.rollback();
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(true);
        }
    }
}
