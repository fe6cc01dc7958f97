package se.forstasamtalet.revision;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** Writes the ledger, in the transaction of whoever writes what it is about. */
final class LedgerBook {

    private final Connection register;

    LedgerBook(Connection register) {
        this.register = register;
    }

    /** Enters what the rows of one key say by now. */
    void note(Sealed sealed, Object key) throws SQLException {
        add(hold(), sealed, key.toString(), sealed.digest(register, key));
    }

    /** Enters all that was there before there was a ledger; once. */
    void begin() throws SQLException {
        String seal = hold();
        if (!isEmpty()) {
            return;
        }
        for (Sealed sealed : Sealed.values()) {
            for (Map.Entry<String, String> row : sealed.digests(register).entrySet()) {
                seal = add(seal, sealed, row.getKey(), row.getValue());
            }
        }
    }

    private boolean isEmpty() throws SQLException {
        try (Statement statement = register.createStatement();
                ResultSet any = statement.executeQuery("select max(id) from ledger")) {
            return any.next() && any.getObject(1) == null;
        }
    }

    /** Takes hold of the end until the transaction is over: there is one order. */
    private String hold() throws SQLException {
        try (Statement statement = register.createStatement();
                ResultSet end = statement.executeQuery("select seal from chain where id = 2 for update")) {
            end.next();
            return end.getString(1);
        }
    }

    private String add(String before, Sealed sealed, String key, String digest) throws SQLException {
        String seal = ChainHash.of(before, sealed.table(), key, digest);
        try (PreparedStatement row = register
                .prepareStatement("insert into ledger (tables, row_key, digest, seal) values (?, ?, ?, ?)")) {
            row.setString(1, sealed.table());
            row.setString(2, key);
            row.setString(3, digest);
            row.setString(4, seal);
            row.executeUpdate();
        }
        try (PreparedStatement end = register.prepareStatement(
                "update chain set seal = ?, last_revision = (select max(id) from ledger) where id = 2")) {
            end.setString(1, seal);
            end.executeUpdate();
        }
        return seal;
    }
}
