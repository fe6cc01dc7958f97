package se.forstasamtalet.revision;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.forstasamtalet.machine.Digest;

/** One walk along the ledger, and then along the rows that stand in it. */
final class LedgerWalk {

    private final Connection register;
    private final Map<String, String> digests = new HashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final Set<String> proven = new HashSet<>();
    private String seal = "";
    private long last;

    LedgerWalk(Connection register) {
        this.register = register;
    }

    /** Nothing is said of a register that has no ledger yet. */
    Verification.Verified walk() throws SQLException {
        if (isThere()) {
            walkLedger();
            checkEnd();
            for (Sealed sealed : Sealed.values()) {
                check(sealed);
            }
            checkTexts();
        }
        return new Verification.Verified(0, proven.size(), seal, problems);
    }

    /** Whether a seal that somebody wrote down stands in it. */
    boolean proves(String noted) {
        return proven.contains(noted);
    }

    private boolean isThere() throws SQLException {
        try (Statement statement = register.createStatement();
                ResultSet tables = statement.executeQuery(
                        "select count(*) from information_schema.tables where lower(table_name) = 'ledger'")) {
            return tables.next() && tables.getInt(1) > 0;
        }
    }

    private void walkLedger() throws SQLException {
        try (Statement statement = register.createStatement();
                ResultSet rows = statement
                        .executeQuery("select id, tables, row_key, digest, seal from ledger order by id")) {
            while (rows.next()) {
                String table = rows.getString(2);
                String key = rows.getString(3);
                String digest = rows.getString(4);
                if (ChainHash.of(seal, table, key, digest).equals(rows.getString(5))) {
                    proven.add(rows.getString(5));
                } else {
                    problems.add("ledger row " + rows.getLong(1)
                            + " does not fit its seal: it was altered, or a row between row " + last
                            + " and it was put in, taken out or moved");
                }
                digests.put(table + " " + key, digest);
                seal = rows.getString(5);
                last = rows.getLong(1);
            }
        }
    }

    private void checkEnd() throws SQLException {
        try (Statement statement = register.createStatement();
                ResultSet end = statement.executeQuery("select last_revision, seal from chain where id = 2")) {
            if (!end.next()) {
                problems.add("the ledger's end is missing");
            } else if (end.getLong(1) != last || !end.getString(2).equals(seal)) {
                problems.add("the ledger ends with row " + end.getLong(1) + ", but its last row is " + last
                        + ": what was written last is missing, or rows were put in");
            }
        }
    }

    private void check(Sealed sealed) throws SQLException {
        Map<String, String> now = sealed.digests(register);
        now.forEach((key, digest) -> {
            String row = sealed.table() + " " + key;
            String said = digests.remove(row);
            if (said == null || said.isEmpty()) {
                problems.add(row + " was put in: nobody has entered it");
            } else if (!said.equals(digest)) {
                problems.add(row + " is not what was written");
            }
        });
        String table = sealed.table() + " ";
        digests.entrySet().stream().filter(one -> one.getKey().startsWith(table) && !one.getValue().isEmpty())
                .map(Map.Entry::getKey).sorted().forEach(row -> problems.add(row + " was taken out"));
    }

    /** The ledger knows a report's text by its hash alone. */
    private void checkTexts() throws SQLException {
        try (Statement statement = register.createStatement();
                ResultSet rows = statement.executeQuery("select r.number, r.text, r.text_hash, (select count(*) from "
                        + "report_mark m where m.report = r.number and m.mark = 'ERASED') from report r")) {
            while (rows.next()) {
                boolean isErased = rows.getString(2).isEmpty() && rows.getInt(4) > 0;
                if (!isErased && !rows.getString(3).isEmpty()
                        && !Digest.hex(rows.getString(2)).equals(rows.getString(3))) {
                    problems.add("report " + rows.getLong(1) + ": its text is not what was received"
                            + (rows.getString(2).isEmpty() ? ", and nobody has erased it" : ""));
                }
            }
        }
    }
}
