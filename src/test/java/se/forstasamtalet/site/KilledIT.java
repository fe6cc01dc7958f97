package se.forstasamtalet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.forstasamtalet.revision.Written;

/** The packaged program is killed again and again while two editors work in it. */
@Tag("wide")
class KilledIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int EDITS = 200;
    private static final int KILLS = 4;
    private static final int EDITORS = 2;

    @TempDir
    Path folder;

    private final Random random = new Random(20261122);
    private Map<String, String> standing;

    @Test
    void nothingThatWasAcknowledgedIsLostAndTheSiteComesBackTheSame() throws Exception {
        for (int kill = 1; kill <= KILLS; kill++) {
            int until = EDITS * kill / KILLS + random.nextInt(10);
            try (RunningProgram program = RunningProgram.start(folder, settings(kill)).ready()) {
                assertTrue(kill == 1 || standing.equals(shown()), "the site is back as it stands in the register");
                Files.createFile(folder.resolve("go" + kill));
                for (long end = System.nanoTime() + 180_000_000_000L; acknowledged().size() < until; Thread.sleep(1)) {
                    assertTrue(System.nanoTime() < end,
                            "only " + acknowledged().size() + " edits: " + program.output());
                }
                Thread.sleep(random.nextInt(40));
                program.close();
            }
            check(kill);
        }
        String page;
        try (RunningProgram program = RunningProgram.start(folder, settings(0)).ready()) {
            assertEquals(standing, shown());
            page = pages(program);
        }
        try (RunningProgram program = RunningProgram.start(folder, settings(0)).ready()) {
            assertEquals(page, pages(program));
        }
    }

    private Map<String, String> settings(int kill) throws IOException {
        String agent = Stowaway.aboard(folder, RandomEdits.class, folder.resolve("acknowledged").toString(),
                folder.resolve("go" + kill).toString(),
                Integer.toString(kill));
        return Map.of("SITE_CLOCK", "2026-11-24T10:00:00+01:00", "JAVA_TOOL_OPTIONS", agent);
    }

    private void check(int kill) throws Exception {
        try (Connection register = register()) {
            assertEquals(List.of(), Written.problems(register));
            standing = standing(register);
            Set<String> reasons = new TreeSet<>();
            try (ResultSet rows = register.createStatement()
                    .executeQuery("select why from revision where author <> 'content'")) {
                while (rows.next()) {
                    assertTrue(reasons.add(rows.getString(1)), "done twice: " + rows.getString(1));
                }
            }
            Set<String> lost = new TreeSet<>(acknowledged());
            lost.removeAll(reasons);
            assertEquals(Set.of(), lost, "acknowledged, and lost");
            assertTrue(reasons.size() - acknowledged().size() <= EDITORS * kill,
                    "each editor waited for one answer at most, each time");
            assertEquals(count(register, "revision where author <> 'content' and state in ('PUBLISHED', 'WITHDRAWN')"),
                    count(register, "publication where author <> 'content'"),
                    "each step that changes the site is announced together with it");
        }
    }

    private static long count(Connection register, String from) throws SQLException {
        try (ResultSet row = register.createStatement().executeQuery("select count(*) from " + from)) {
            row.next();
            return row.getLong(1);
        }
    }

    private Set<String> acknowledged() throws IOException {
        Path file = folder.resolve("acknowledged");
        return Files.exists(file) ? new HashSet<>(Files.readAllLines(file)) : Set.of();
    }

    private static Map<String, String> standing(Connection register) throws SQLException {
        Map<String, String> documents = new TreeMap<>();
        try (ResultSet rows = register.createStatement()
                .executeQuery("select listing, document from revision r where state = 'PUBLISHED' and number = "
                        + "(select max(number) from revision s where s.listing = r.listing and s.state in "
                        + "('PUBLISHED', 'WITHDRAWN'))")) {
            while (rows.next()) {
                documents.put(rows.getString(1), rows.getString(2));
            }
        }
        return documents;
    }

    /** What the program took from the register for its snapshot. */
    private Map<String, String> shown() throws IOException {
        Map<String, String> documents = new TreeMap<>();
        for (JsonNode listing : JSON.readTree(folder.resolve("data/last-published.json").toFile()).get("listings")) {
            String document = listing.get("document").asText();
            documents.put(JSON.readTree(document).get("id").asText(), document);
        }
        return documents;
    }

    private static String pages(RunningProgram program) throws IOException {
        StringBuilder pages = new StringBuilder();
        for (String address : List.of("/sv", "/ar/nacka", "/sv/service/valj-att-sluta", "/en/service/atv-nacka",
                "/sv/nacka", "/sv-simple")) {
            pages.append(program.http().get(address).text());
        }
        return pages.toString();
    }

    private Connection register() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("data/register") + ";IFEXISTS=TRUE");
    }
}
