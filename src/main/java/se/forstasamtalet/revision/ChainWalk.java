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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One walk along the chain of seals, row by row, that notes everything that is not as it was written. */
final class ChainWalk {

    private final Connection register;
    /** All seals by row, so that a row that was moved finds the one it once followed. */
    private final Map<String, Long> seals = new HashMap<>();
    private final Set<String> authors = new HashSet<>();
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final Set<String> proven = new HashSet<>();
    private long unsealed;
    private long last;
    private String seal = "";
    /** What the row before should have had as its seal. */
    private String due = "";

    ChainWalk(Connection register) {
        this.register = register;
    }

    /** @param noted a seal that somebody wrote down earlier */
    Verification.Verified walk(@Nullable String noted) throws SQLException {
        try (Statement statement = register.createStatement()) {
            try (ResultSet rows = statement.executeQuery("select id, seal, listing, author from revision")) {
                while (rows.next()) {
                    seals.put(rows.getString(2), rows.getLong(1));
                    numbers.put(rows.getObject(3, UUID.class), 0);
                    authors.add(rows.getString(4));
                }
            }
            try (ResultSet rows = statement.executeQuery(SealedRow.ALL)) {
                while (rows.next()) {
                    check(SealedRow.at(rows));
                }
            }
            checkEnd(statement);
        }
        if (noted != null && !proven.contains(noted)) {
            problems.add("the seal that was noted, " + noted
                    + ", does not occur: the register is not the one it was taken from, or was written anew since");
        }
        return new Verification.Verified(unsealed, proven.size(), seal, problems);
    }

    private void check(SealedRow row) {
        if (row.seal().isEmpty() && seal.isEmpty()) {
            unsealed++;
        } else {
            checkSeal(row);
            due = row.sealAfter(seal);
            seal = row.seal();
        }
        int expected = numbers.getOrDefault(row.listing(), 0) + 1;
        if (row.number() != expected) {
            problems.add(row + ": expected number " + expected + " of this listing"
                    + (row.number() > expected ? "; what stood between is missing" : ""));
        }
        if (!row.isMomentExact()) {
            problems.add(row + ": written_at is finer than it was written: " + row.at());
        }
        numbers.put(row.listing(), row.number());
        last = row.id();
    }

    private void checkSeal(SealedRow row) {
        if (row.fits(seal) || row.fits(due)) {
            proven.add(row.seal());
            return;
        }
        problems.add(row + ": " + seals.entrySet().stream()
                .filter(other -> other.getValue() != row.id() && row.fits(other.getKey())).findFirst()
                .map(other -> "follows row " + other.getValue() + " by its seal, but stands after row " + last
                        + ": rows were put in, taken out or moved")
                .or(() -> row.whatItSaid(seal, numbers.keySet(), authors))
                .orElseGet(() -> row.seal().isEmpty() ? "has no seal, though rows before it have"
                        : "does not fit its seal: its document, author, written_at, why or seal is not what was "
                                + "written, or a row is missing between row "
                                + last + " and it"));
    }

    private void checkEnd(Statement statement) throws SQLException {
        try (ResultSet end = statement.executeQuery("select last_revision, seal from chain where id = 1")) {
            if (!end.next()) {
                problems.add("the chain's end is missing");
                return;
            }
            if (end.getLong(1) != last && !seal.isEmpty()) {
                problems.add("the chain ends with row " + end.getLong(1) + ", but the last row is " + last
                        + (end.getLong(1) > last ? ": what was written last is missing" : ": rows were put in"));
            }
            if (!end.getString(2).equals(seal)) {
                problems.add("the chain ends with the seal " + end.getString(2) + ", but the last row has "
                        + (seal.isEmpty() ? "none" : seal));
            }
        }
    }
}
