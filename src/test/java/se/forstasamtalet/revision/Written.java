package se.forstasamtalet.revision;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.revision.Revision.State;

/**
 * Looks at a register that no program has open, and writes into it what an editor would have published, sealed as the
 * program seals.
 */
public final class Written {

    private Written() {}

    /** Publishes a listing with one text replaced. */
    public static void publish(Connection register, String slug, String old, String next) throws SQLException {
        register.setAutoCommit(false);
        Revision revision;
        String before;
        try (ResultSet row = register.createStatement()
                .executeQuery(
                        "select listing, kind, number, document, (select seal from chain where id = 1) from revision "
                                + "where document like '%\"slug\":\"" + slug + "\"%' order by number desc")) {
            row.next();
            revision = Revision.step(row.getObject(1, UUID.class), Listing.Kind.valueOf(row.getString(2)),
                    row.getString(4).replace(old, next),
                    State.PUBLISHED, row.getInt(3), "anna", Instant.parse("2026-11-22T10:00:00Z"), "Test");
            revision.number = row.getInt(3) + 1;
            before = row.getString(5);
        }
        revision.seal = ChainHash.of(before, revision);
        PreparedStatement insert = register.prepareStatement(
                "insert into revision (listing, kind, number, base, document, author, written_at, why, state, seal) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        Object[] values = {revision.listing, revision.kind.name(), revision.number, revision.base, revision.document,
            revision.author,
            revision.at.atOffset(ZoneOffset.UTC), revision.why, revision.state.name(), revision.seal};
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.executeUpdate();
        PreparedStatement end = register
                .prepareStatement(
                        "update chain set last_revision = (select max(id) from revision), seal = ? where id = 1");
        end.setString(1, revision.seal);
        end.executeUpdate();
        register.createStatement()
                .executeUpdate("insert into publication (published_at, author) values (now(), 'anna')");
        try (ResultSet last = register.createStatement().executeQuery("select max(number) from publication")) {
            last.next();
            new LedgerBook(register).note(Sealed.PUBLICATION, last.getLong(1));
        }
        register.commit();
    }

    /** What is not as it was written. */
    public static List<String> problems(Connection register) throws SQLException {
        return new ChainWalk(register).walk(null).problems();
    }
}
