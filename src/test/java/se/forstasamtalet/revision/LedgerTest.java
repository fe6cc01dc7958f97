package se.forstasamtalet.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.forstasamtalet.Postgres;
import se.forstasamtalet.machine.Digest;
import se.forstasamtalet.revision.Verification.Verified;

/** Publications, accounts, rights, reports and the journal, written as the program would, and then tampered with. */
class LedgerTest {

    private static final UUID ANNA = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    private static final UUID BO = UUID.fromString("00000000-0000-0000-0000-00000000000b");
    private static final String LISTING = "00000000-0000-0000-0000-00000000000c";

    private Connection register;

    @BeforeEach
    void write() throws Exception {
        register = DriverManager.getConnection("jdbc:h2:mem:");
        migrate(register);
        fill(register);
    }

    @AfterEach
    void close() throws SQLException {
        register.close();
    }

    private static void migrate(Connection register) throws Exception {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            for (Path file : files.sorted(Comparator.comparing(
                    one -> Integer.valueOf(one.getFileName().toString().replaceAll("^V(\\d+)__.*", "$1")))).toList()) {
                register.createStatement().execute(Files.readString(file));
            }
        }
    }

    private static void fill(Connection register) throws SQLException {
        for (UUID account : List.of(ANNA, BO)) {
            sql(register, "insert into account values ('" + account + "', 'E1', 'e1@example.org', false, "
                    + "timestamp with time zone '2026-11-22 10:00:00.123456+01:00', null)");
        }
        sql(register, "insert into account_grant values ('" + ANNA + "', '" + LISTING + "', 'EDITOR')");
        sql(register, "insert into account_grant values ('" + ANNA + "', '" + LISTING + "', 'REVIEWER')");
        for (int row = 1; row <= 3; row++) {
            sql(register, "insert into publication (published_at, author) values (current_timestamp, 'content')");
            sql(register, "insert into journal (happened_at, account, what, about) values (current_timestamp, '" + ANNA
                    + "', 'ROLES_CHANGED', '" + BO + "')");
            sql(register, "insert into report (hash, listing, text, received_on, text_hash) values ('h" + row + "', '"
                    + LISTING + "', 'Fel nummer.', date '2026-11-22', '" + Digest.hex("Fel nummer.") + "')");
        }
        sql(register, "insert into reply (report, outcome, why, author, written_at) values (1, 'NO_ERROR', '', '" + ANNA
                + "', current_timestamp)");
        new LedgerBook(register).begin();
        sql(register, "delete from account_grant where role = 'REVIEWER'");
        new LedgerBook(register).note(Sealed.RIGHTS, ANNA);
        sql(register, "insert into journal (happened_at, what) values (current_timestamp, 'SIGNED_IN')");
        new LedgerBook(register).note(Sealed.JOURNAL, 4L);
    }

    private static void sql(Connection register, String sql) throws SQLException {
        register.createStatement().executeUpdate(sql);
    }

    @Test
    void whatNobodyTouchedIsAsItWasWritten() throws SQLException {
        Verified found = walk();
        assertEquals(List.of(), found.problems());
        assertEquals(15, found.sealed(),
                "three times three, two accounts, one's rights, a reply, and two entries more");
    }

    @Test
    void whatWasThereBeforeIsEnteredOnce() throws SQLException {
        String seal = walk().seal();
        new LedgerBook(register).begin();
        assertEquals(seal, walk().seal());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "update report set text = 'FALSKT' where number = 2 | report 2: its text is not what was received",
        "update report set text = '' where number = 2 | report 2: its text is not what was received, and nobody has",
        "update report set text = 'A', text_hash = 'B' where number = 2 | report 2 is not what was written",
        "delete from report where number = 3 | report 3 was taken out",
        "delete from journal where id < 3 | journal 1 was taken out",
        "update journal set what = 'SIGNED_OUT' where id = 4 | journal 4 is not what was written",
        "update account set coordinator = true where name = 'E1' | is not what was written",
        "update account set email = 'eve@example.org' where name = 'E1' | is not what was written",
        "delete from account_grant | account_grant 00000000-0000-0000-0000-00000000000a was taken out",
        "insert into account_grant select id, '00000000-0000-0000-0000-00000000000c', 'EDITOR' from account where id "
                + "not in (select account from account_grant) | 00000000-0000-0000-0000-00000000000b was put in",
        "delete from publication where number = 3 | publication 3 was taken out",
        "update publication set author = 'eve' where number = 1 | publication 1 is not what was written",
        "update reply set outcome = 'CORRECTED' | reply 1 is not what was written",
        "insert into publication (published_at, author) values (current_timestamp, 'eve') | publication 4 was put in",
        "update ledger set digest = '' where id = 5 | ledger row 5 does not fit its seal",
        "delete from ledger where id = 5 | does not fit its seal",
        "delete from ledger where id = 15 | the ledger ends with row 15, but its last row is 14",
        "update chain set seal = '' where id = 2 | the ledger ends with row 15",
        "delete from chain where id = 2 | the ledger's end is missing"
    })
    void whatIsAlteredIsFoundAndNamed(String change, String told) throws SQLException {
        assertTrue(register.createStatement().executeUpdate(change) > 0);
        List<String> problems = walk().problems();
        assertTrue(problems.stream().anyMatch(problem -> problem.contains(told)), problems.toString());
    }

    @Test
    void aTextThatTwoPeopleErasedBreaksNothing() throws SQLException {
        sql(register, "update report set text = '' where number = 2");
        sql(register, "insert into report_mark (report, mark, why, author, written_at) values (2, 'ERASED', 'namn', '"
                + BO + "', current_timestamp)");
        new LedgerBook(register).note(Sealed.REPORT_MARK, 1L);
        assertEquals(List.of(), walk().problems());
    }

    @Test
    void aRegisterFromBeforeThereWasALedgerSaysNothing() throws SQLException {
        sql(register, "drop table ledger");
        assertEquals(new Verified(0, 0, "", List.of()), walk());
    }

    @Test
    @Tag("database")
    void itIsTheSameOnPostgresql() throws Exception {
        try (Postgres server = Postgres.start(); Connection there = DriverManager.getConnection(server.url())) {
            migrate(there);
            fill(there);
            assertEquals(List.of(), new LedgerWalk(there).walk().problems());
            sql(there, "update account set coordinator = true where id = '" + ANNA + "'");
            assertEquals(List.of("account " + ANNA + " is not what was written"),
                    new LedgerWalk(there).walk().problems());
        }
    }

    private Verified walk() throws SQLException {
        return new LedgerWalk(register).walk();
    }
}
