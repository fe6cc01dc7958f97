package se.forstasamtalet.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.revision.Revision.State;
import se.forstasamtalet.revision.Verification.Verified;

/** A register of five rows, written by hand as the program would, and then tampered with. */
class VerificationTest {

    private static final UUID EKBY = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    private static final UUID SUNDVIK = UUID.fromString("00000000-0000-0000-0000-00000000000b");

    private Connection register;
    private String seal = "";

    @BeforeEach
    void write() throws SQLException {
        register = DriverManager.getConnection("jdbc:h2:mem:");
        for (String script : List.of("V1__register.sql", "V2__steps_and_seals.sql")) {
            register.createStatement().execute(
                    "runscript from '" + Path.of("src/main/resources/db/migration", script).toAbsolutePath() + "'");
        }
        add(EKBY, "ekby", 1, null, "content", State.PUBLISHED);
        add(SUNDVIK, "sundvik", 1, null, "content", State.PUBLISHED);
        add(EKBY, "ekby", 2, 1, "anna", State.SENT);
        add(EKBY, "ekby", 3, 2, "bo", State.PUBLISHED);
        add(SUNDVIK, "sundvik", 2, 1, "anna", State.WITHDRAWN);
    }

    @AfterEach
    void close() throws SQLException {
        register.close();
    }

    @Test
    void whatNobodyTouchedIsAsItWasWritten() throws SQLException {
        assertEquals(new Verified(0, 5, seal, List.of()), walk(null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "listing = '00000000-0000-0000-0000-00000000000c' | listing says 00000000-0000-0000-0000-00000000000c, but "
                + "said 00000000-0000-0000-0000-00000000000a",
        "kind = 'SERVICES' | kind says SERVICES, but said AREAS",
        "kind = 'nonsense' | kind says nonsense, but said AREAS",
        "number = 7 | number says 7, but said 2",
        "document = replace(document, 'Namn', 'Mamn') | does not fit its seal",
        "document = 'no document' | does not fit its seal",
        "author = 'bo' | author says bo, but said anna",
        "author = 'nobody' | author says nobody, but said anna",
        "written_at = dateadd(hour, 1, written_at) | does not fit its seal",
        "written_at = dateadd(microsecond, 1, written_at) | written_at is finer than it was written",
        "why = 'another reason' | does not fit its seal",
        "state = 'PUBLISHED' | state says PUBLISHED, but said SENT",
        "base = null | base says null, but said 1",
        "base = 2 | base says 2, but said 1",
        "seal = repeat('0', 64) | does not fit its seal",
        "seal = '' | has no seal"
    })
    void aChangedColumnIsFoundAndItsRowNamed(String change, String told) throws SQLException {
        tamper("update revision set " + change + " where id = 3");
        List<String> problems = walk(null).problems();
        assertTrue(problems.get(0).startsWith("row 3 (") && problems.get(0).contains(told), problems.toString());
    }

    @Test
    void aRowIsNamedAsAPersonWouldLookForIt() throws SQLException {
        tamper("update revision set why = 'x' where id = 3");
        assertTrue(
                only(walk(null)).startsWith("row 3 (ekby, listing 00000000-0000-0000-0000-00000000000a, number 2): "),
                only(walk(null)));
    }

    @Test
    void aRowTakenOutOfTheMiddleIsFound() throws SQLException {
        tamper("delete from revision where id = 3");
        List<String> problems = walk(null).problems();
        assertTrue(problems.get(0).contains("a row is missing between row 2 and it"), problems.toString());
        assertTrue(problems.get(1).contains("expected number 2 of this listing; what stood between is missing"),
                problems.toString());
    }

    @Test
    void theFirstRowTakenOutIsFound() throws SQLException {
        tamper("delete from revision where id = 1");
        assertTrue(walk(null).problems().size() > 0);
    }

    @Test
    void theLastRowTakenOutIsFound() throws SQLException {
        tamper("delete from revision where id = 5");
        assertTrue(walk(null).problems().get(0)
                .startsWith("the chain ends with row 5, but the last row is 4: what was written last is missing"));
    }

    @Test
    void aRowPutInIsFound() throws SQLException {
        tamper("update revision set id = id + 10 where id > 3");
        tamper("update chain set last_revision = 15");
        insert(4, EKBY, "ekby", 9, 2, "eve", State.PUBLISHED, "f".repeat(64));
        List<String> problems = walk(null).problems();
        assertTrue(
                problems.get(0).startsWith("row 4 (ekby") && problems.toString().contains("row 14")
                        && problems.toString().contains("follows row 3 by its seal, but stands after row 4"),
                problems.toString());
    }

    @Test
    void rowsThatChangedPlacesAreFound() throws SQLException {
        tamper("update revision set id = 30 where id = 3");
        tamper("update revision set id = 3 where id = 4");
        tamper("update revision set id = 4 where id = 30");
        assertTrue(walk(null).problems().get(0).contains("follows row 4 by its seal, but stands after row 2"),
                walk(null).problems().toString());
    }

    @Test
    void anEndThatWasTamperedWithIsFound() throws SQLException {
        tamper("update chain set seal = ''");
        assertTrue(only(walk(null)).startsWith("the chain ends with the seal "));
        tamper("delete from chain");
        assertEquals("the chain's end is missing", only(walk(null)));
    }

    @Test
    void aChainThatWasWrittenAnewLacksTheSealThatWasNoted() throws SQLException {
        String noted = seal;
        tamper("delete from revision");
        seal = "";
        add(EKBY, "ekby", 1, null, "eve", State.PUBLISHED);
        tamper("update chain set last_revision = (select max(id) from revision)");
        assertEquals(List.of(), walk(null).problems());
        assertTrue(only(walk(noted)).contains(noted + ", does not occur"));
    }

    @Test
    void anEarlierSealIsStillThere() throws SQLException {
        String noted = seal;
        add(SUNDVIK, "sundvik", 3, 2, "bo", State.PUBLISHED);
        assertEquals(List.of(), walk(noted).problems());
    }

    @Test
    void rowsFromBeforeThereWereSealsAreAllowedAtTheBeginningOnly() throws SQLException {
        tamper("delete from revision");
        seal = "";
        insert(1, EKBY, "ekby", 1, null, "content", State.PUBLISHED, "");
        insert(2, SUNDVIK, "sundvik", 1, null, "content", State.PUBLISHED, "");
        add(EKBY, "ekby", 2, 1, "anna", State.SENT);
        tamper("update chain set last_revision = (select max(id) from revision)");
        assertEquals(new Verified(2, 1, seal, List.of()), walk(null));
    }

    private Verified walk(String noted) throws SQLException {
        return new ChainWalk(register).walk(noted);
    }

    private static String only(Verified outcome) {
        assertEquals(1, outcome.problems().size(), outcome.problems().toString());
        return outcome.problems().get(0);
    }

    private void tamper(String sql) throws SQLException {
        assertTrue(register.createStatement().executeUpdate(sql) > 0, sql);
    }

    private void add(UUID listing, String slug, int number, Integer base, String author, State state)
            throws SQLException {
        Revision revision = Revision.step(listing, Listing.Kind.AREAS, document(slug), state, base, author,
                Instant.parse("2026-11-22T10:00:00Z"), "Test");
        revision.number = number;
        seal = ChainHash.of(seal, revision);
        insert(null, listing, slug, number, base, author, state, seal);
        register.createStatement().executeUpdate(
                "update chain set last_revision = (select max(id) from revision), seal = '" + seal + "'");
    }

    private void insert(Integer id, UUID listing, String slug, int number, Integer base, String author, State state,
            String itsSeal) throws SQLException {
        PreparedStatement insert = register.prepareStatement("insert into revision (" + (id == null ? "" : "id, ")
                + "listing, kind, number, base, document, author, written_at, why, state, seal) values ("
                + (id == null ? "" : id + ", ") + "?, 'AREAS', ?, ?, ?, ?, ?, 'Test', ?, ?)");
        insert.setObject(1, listing);
        insert.setInt(2, number);
        insert.setObject(3, base);
        insert.setString(4, document(slug));
        insert.setString(5, author);
        insert.setObject(6, Instant.parse("2026-11-22T10:00:00Z").atOffset(ZoneOffset.UTC));
        insert.setString(7, state.name());
        insert.setString(8, itsSeal);
        insert.executeUpdate();
    }

    private static String document(String slug) {
        return "{\"slug\":\"" + slug + "\",\"name\":\"Namn\"}";
    }
}
