package se.forstasamtalet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.forstasamtalet.revision.Written;
import se.forstasamtalet.site.RunningProgram.Told;

/** What an operator does with the packaged program: export, verify, back up and restore, as the scripts do. */
@Tag("wide")
class OperatorsIT {

    private static final Path CONTENT = Path.of("content").toAbsolutePath();
    private static final String PAGE = "/sv/service/valj-att-sluta";
    /** The pages say what is open now; so every start is at the same moment. */
    private static final Map<String, String> MORNING = Map.of("SITE_CLOCK", "2026-11-24T10:00:00+01:00");

    @TempDir
    Path folder;

    @Test
    void whatIsExportedMakesTheSameSiteAndTheSameExport() throws Exception {
        Path here = folder.resolve("here");
        Path first = folder.resolve("first");
        try (RunningProgram program = RunningProgram.start(here, Map.of()).ready()) {
            assertDone(RunningProgram.command(here, Map.of(), "export", first.toString()));
            program.interrupt();
        }
        assertEquals(files(CONTENT), files(first), "nobody has edited anything");
        publishAnotherNumber(here);
        try (RunningProgram program = RunningProgram.start(here, Map.of()).ready()) {
            assertDone(RunningProgram.command(here, Map.of(), "export", first.toString()));
            program.interrupt();
        }
        assertTrue(Files.readString(first.resolve("services/valj-att-sluta.yaml")).contains("020-20 20 20"));

        Path there = folder.resolve("there");
        Path second = folder.resolve("second");
        Map<String, String> settings = Map.of("CONTENT_DIR", first.toString());
        try (RunningProgram program = RunningProgram.start(there, settings).ready()) {
            assertTrue(program.http().get(PAGE).text().contains("020-20 20 20"));
            program.interrupt();
        }
        assertDone(RunningProgram.command(there, settings, "export", second.toString()));
        assertEquals(files(first), files(second));
    }

    @Test
    void aLostDataFolderComesBackFromItsBackup() throws Exception {
        Path zip = folder.resolve("backup.zip");
        String page;
        try (RunningProgram program = RunningProgram.start(folder, MORNING).ready()) {
            program.interrupt();
        }
        publishAnotherNumber(folder);
        try (RunningProgram program = RunningProgram.start(folder, MORNING).ready()) {
            page = program.http().get(PAGE).text();
            assertTrue(page.contains("020-20 20 20"));
            assertDone(RunningProgram.command(folder, Map.of(), "backup", zip.toString()));
            program.close();
        }
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(zip)));
        Told refused = RunningProgram.command(folder, Map.of(), "restore", zip.toString());
        assertEquals(1, refused.exitCode(), "never over a register that is there");

        Files.move(folder.resolve("data"), folder.resolve("lost"));
        assertDone(RunningProgram.command(folder, Map.of(), "restore", zip.toString()));
        try (RunningProgram program = RunningProgram.start(folder, MORNING).ready()) {
            assertEquals(page, program.http().get(PAGE).text());
        }
    }

    /** As when a volume is not mounted: what was approved does not go back to the content folder's old words. */
    @Test
    void aLostRegisterTakesNothingInUntilTheOperatorSaysSo() throws Exception {
        Path data = folder.resolve("data");
        try (RunningProgram program = RunningProgram.start(folder, MORNING).ready()) {
            program.interrupt();
        }
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data)));
        assertEquals("rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("register.mv.db"))));
        publishAnotherNumber(folder);
        try (RunningProgram program = RunningProgram.start(folder, MORNING).ready()) {
            program.interrupt();
        }
        Files.write(data.resolve("register.mv.db"), new byte[0]);
        Files.delete(folder.resolve("output.log"));
        try (RunningProgram program = RunningProgram.start(folder, MORNING).ready()) {
            assertTrue(program.http().get(PAGE).text().contains("020-20 20 20"));
            assertTrue(program.output().contains("The register ends at publication 0, but 2 was shown here"),
                    program.output());
            assertFalse(program.output().contains("/edit/invitation/"), "nobody is given the keys");
            program.interrupt();
        }
        Path shown = folder.resolve("shown");
        assertDone(RunningProgram.command(folder, Map.of(), "export", shown.toString()));
        Files.move(data.resolve("register.mv.db"), folder.resolve("empty.mv.db"));
        Told told = RunningProgram.command(folder, Map.of("CONTENT_DIR", shown.toString()), "import");
        assertDone(told);
        assertTrue(told.output().contains("Edition 1 of the content folder is taken in, as publication 1"),
                told.output());
        try (RunningProgram program = RunningProgram.start(folder, MORNING).ready()) {
            assertTrue(program.http().get(PAGE).text().contains("020-20 20 20"), "and not what content/ says");
            assertEquals(1, RunningProgram.command(folder, Map.of(), "import").exitCode(), "while the site runs");
        }
    }

    @Test
    void aTamperedRowIsNamedAndTheSealThatWasNotedIsFound() throws Exception {
        assertEquals(1, RunningProgram.command(folder, Map.of(), "verify").exitCode(), "there is no register yet");
        assertFalse(Files.exists(folder.resolve("data")), "and none is made");
        String seal;
        try (RunningProgram program = RunningProgram.start(folder, Map.of()).ready()) {
            Told whole = RunningProgram.command(folder, Map.of(), "verify");
            assertDone(whole);
            seal = seal(whole);
            program.interrupt();
        }
        assertDone(RunningProgram.command(folder, Map.of(), "verify", seal));
        try (Connection register = register(folder)) {
            register.createStatement().executeUpdate(
                    "update revision set document = replace(document, '020-555 666', '020-20 20 20') where document "
                            + "like '%\"slug\":\"valj-att-sluta\"%'");
        }
        Told tampered = RunningProgram.command(folder, Map.of(), "verify", seal);
        assertEquals(1, tampered.exitCode());
        assertTrue(tampered.output().matches(
                "(?s).*NOT AS IT WAS WRITTEN: row \\d+ \\(valj-att-sluta, listing .*, number 1\\): does not fit its "
                        + "seal.*"),
                tampered.output());
        assertEquals(1, RunningProgram.command(folder, Map.of(), "verify", "0".repeat(64)).exitCode());
    }

    @Test
    void aWordThatIsNoneIsToldAndNothingStarts() throws Exception {
        Told told = RunningProgram.command(folder, Map.of(), "serve");
        assertEquals(2, told.exitCode());
        assertTrue(told.output().startsWith("Not understood. There are: export FOLDER"), told.output());
    }

    private static void assertDone(Told told) {
        assertEquals(0, told.exitCode(), told.output());
    }

    private static String seal(Told told) {
        Matcher seal = Pattern.compile("kept elsewhere: ([0-9a-f]{64})").matcher(told.output());
        assertTrue(seal.find(), told.output());
        return seal.group(1);
    }

    private static void publishAnotherNumber(Path folder) throws Exception {
        try (Connection register = register(folder)) {
            Written.publish(register, "valj-att-sluta", "020-555 666", "020-20 20 20");
        }
    }

    private static Connection register(Path folder) throws Exception {
        return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("data/register") + ";IFEXISTS=TRUE");
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }
}
