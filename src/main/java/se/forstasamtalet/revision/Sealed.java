package se.forstasamtalet.revision;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A table whose rows stand in the ledger, with those of its columns that nobody may alter unseen. */
public enum Sealed {
    PUBLICATION("publication", "number", "published_at, author"),
    EDITION("edition", "id", "number, digest, imported_at"),
    JOURNAL("journal", "id", "happened_at, account, what, about, said"),
    ACCOUNT("account", "id", "name, email, coordinator, created_at, disabled_at"),
    /** All that one account may do. */
    RIGHTS("account_grant", "account", "listing, role"),
    /** Who is known by a second person. */
    VOUCH("vouch", "account", "vouched_by, vouched_at"),
    /** The keys that let somebody in; how often and when they were used changes all the time. */
    PASSKEY("passkey", "id", "account, credential_id, credential, backed_up, created_at"),
    IDENTITY("identity", "id", "issuer, subject, number, account, linked, set_at"),
    /** A report's text is there by its hash, so that erasing it breaks nothing. */
    REPORT("report", "number", "hash, listing, text_hash, received_on"),
    REPLY("reply", "id", "report, outcome, why, author, written_at"),
    REPORT_MARK("report_mark", "id", "report, mark, why, author, written_at");

    /** What stands in no ledger: it changes and goes, or counts for nothing once it was used. */
    public static final String NOT_COVERED = "drafts, open invitations, ways back in, sessions, challenges, reminders";

    private final String table;
    private final String key;
    private final String columns;

    Sealed(String table, String key, String columns) {
        this.table = table;
        this.key = key;
        this.columns = columns;
    }

    String table() {
        return table;
    }

    /** What the rows of one key say; empty when there are none. */
    String digest(Connection register, Object value) throws SQLException {
        try (PreparedStatement rows = register.prepareStatement(select() + " where " + key + " = ?")) {
            rows.setObject(1, value);
            return digests(rows).getOrDefault(value.toString(), "");
        }
    }

    /** What all rows say, by their keys. */
    Map<String, String> digests(Connection register) throws SQLException {
        try (PreparedStatement rows = register.prepareStatement(select() + " order by " + key)) {
            return digests(rows);
        }
    }

    private String select() {
        return "select " + key + ", " + columns + " from " + table;
    }

    /** Rows of one key have no order: databases sort differently. */
    private static Map<String, String> digests(PreparedStatement statement) throws SQLException {
        Map<String, List<String>> byKey = new LinkedHashMap<>();
        try (ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<Object> values = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    values.add(plain(rows.getObject(column)));
                }
                byKey.computeIfAbsent(values.get(0).toString(), none -> new ArrayList<>())
                        .add(ChainHash.of(values.toArray()));
            }
        }
        return byKey.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                one -> one.getValue().size() == 1 ? one.getValue().get(0)
                        : ChainHash.of(one.getValue().stream().sorted().toArray()),
                (one, other) -> one, LinkedHashMap::new));
    }

    /** The same whatever the database's driver makes of it. */
    private static Object plain(Object value) {
        if (value instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        return value instanceof Timestamp moment ? moment.toInstant() : value;
    }
}
