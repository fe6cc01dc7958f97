package se.forstasamtalet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.h2.tools.Server;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.forstasamtalet.publication.Padding;
import se.forstasamtalet.site.RawHttp.Reply;

/** The program as it is shipped: one process, its own data folder, a real database server where one is needed. */
class PackagedProgramIT {

    /** What nobody reads in secret. */
    private static final Pattern LONGER = Pattern.compile("/(professionals|cards)(/|$)");

    private static final Pattern CARDS = Pattern.compile("^/(sv|ar)/cards");

    /** A word that nobody has but who searches for it here, in letters that are brought to ours. */
    private static final String STRANGE = "канарейкафжш";

    @TempDir
    Path folder;

    @Test
    void startsFromNothingServesEveryPageAndStopsCleanly() throws Exception {
        try (RunningProgram program = RunningProgram.start(folder, Map.of()).ready()) {
            Set<String> walked = walk(program, "/");
            assertTrue(walked.size() > 1_500, "pages reached by links: " + walked.size());
            // The index reads what only the packaged program may lack: Jandex's index of its own classes.
            assertEquals("/sv/jarva", program.http().search("/sv/find", "Kista").headers().get("location"));
            assertEquals(200, program.http().search("/ar/find", "Kissta").status());
            assertEquals(404, program.http().get(SecurityContact.PATH).status(), "no setting says whom to tell");
            int exit = program.interrupt();
            assertTrue(exit == 0 || exit == 130, "exit code " + exit);
            assertFalse(program.output().contains("Exception"), program.output());
        }
    }

    /**
     * Follows every link from the front pages; every page must be there, and have the one size, or what is longer a
     * multiple. Packs and data are files, and cards are made alike in all languages, when they are asked for: two are
     * enough.
     *
     * @param within how the addresses begin
     */
    private static Set<String> walk(RunningProgram program, String within) throws IOException {
        Set<String> walked = new HashSet<>();
        List<String> ahead = new ArrayList<>(List.of("/sv"));
        while (!ahead.isEmpty()) {
            String address = ahead.remove(ahead.size() - 1);
            if (!walked.add(address)) {
                continue;
            }
            Reply reply = program.http().get(address);
            assertEquals(200, reply.status(), address);
            assertEquals(0, reply.size() % Padding.SIZE, address);
            assertTrue(reply.size() == Padding.SIZE || LONGER.matcher(address).find(), address);
            Pattern.compile("href=\"(/[a-z][^\"?#]*)\"").matcher(reply.text()).results().map(link -> link.group(1))
                    .filter(link -> !link.equals("/exit") && !link.equals("/icon.svg") && !link.endsWith("/pack")
                            && !link.startsWith("/api/"))
                    .filter(link -> link.startsWith(within) && (!link.contains("/cards") || CARDS.matcher(link).find()))
                    .forEach(ahead::add);
        }
        return walked;
    }

    @Test
    void aWrongContentFileOrSettingStopsTheStartAndEveryProblemIsNamed() throws Exception {
        Path content = folder.resolve("content");
        copy(Path.of("content"), content);
        replace(content.resolve("areas/nacka.yaml"), "service: atv-nacka", "service: atv-nowhere");
        replace(content.resolve("services/valj-att-sluta.yaml"), "020-555 666", "020-5");
        try (RunningProgram program = RunningProgram.start(folder,
                Map.of("CONTENT_DIR", content.toString(), "SECURITY_CONTACT", "somebody"))) {
            assertEquals(1, program.exitCode());
            String said = program.output();
            assertTrue(said.contains("2 problem(s) in the content; nothing was applied"), said);
            assertTrue(said.matches(
                    "(?s).*areas/nacka\\.yaml:\\d+: routes\\[0\\]\\.service: expected the slug of a listing in "
                            + "services/.*"),
                    said);
            assertTrue(said.matches(
                    "(?s).*services/valj-att-sluta\\.yaml:\\d+: phones\\[0\\]\\.number: expected a phone number.*"),
                    said);
            assertEquals(1, said.lines().filter(line -> line.contains("SECURITY_CONTACT is no https:")).count(), said);
            assertFalse(said.contains("\tat "), "no stack trace for a typing error");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    private static void replace(Path file, String old, String next) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(old), file + " has " + old);
        Files.writeString(file, text.replace(old, next));
    }

    @Test
    void theSiteDoesNotNoticeThatTheDatabaseIsGoneNorDoesANodeThatStartsWithoutIt() throws Exception {
        Database database = new Database(folder.resolve("database"));
        Map<String, String> settings = database.settings();
        try (RunningProgram program = RunningProgram.start(folder, settings).ready()) {
            Set<String> before = walk(program, "/sv/");
            database.stop();
            assertEquals(before, walk(program, "/sv/"));
            assertEquals(200, program.readiness());
            program.interrupt();
        }
        try (RunningProgram program = RunningProgram.start(folder, settings).ready()) {
            assertTrue(walk(program, "/sv/").size() > 250);
            assertTrue(program.output().contains("The database is away"), program.output());
        }
    }

    @Test
    void aReportIsSafeOnceItsReceiptIsShownWhateverHappensNext() throws Exception {
        Database database = new Database(folder.resolve("database"));
        String code;
        try (RunningProgram program = RunningProgram.start(folder, database.settings()).ready()) {
            database.stop();
            Reply received = program.http().search("/sv/report/nacka", "Fel nummer.");
            assertEquals(200, received.status());
            code = Jsoup.parse(received.text()).select(".code").text();
            // ConnectionClose is killing.
        }
        try (RunningProgram program = RunningProgram.start(folder, database.settings()).ready()) {
            assertTrue(program.http().search("/sv/report", code).text().contains("Vi har tagit emot det."));
            assertTrue(program.http().search("/sv/report", "BKTW-RXDM-HPFG-CNVJ").text()
                    .contains("Vi kan inte se efter just nu."));
            database.start();
            for (long end = System.nanoTime() + 60_000_000_000L; database
                    .count("report where text = 'Fel nummer.'") == 0; Thread.sleep(100)) {
                assertTrue(System.nanoTime() < end, program.output());
            }
            assertTrue(program.http().search("/sv/report", code).text().contains("Vi har tagit emot det."));
            try (Stream<Path> waiting = Files.list(folder.resolve("data/reports"))) {
                assertEquals(List.of(), waiting.toList());
            }
            program.interrupt();
        }
    }

    @Test
    void withoutDatabaseAndWithoutACopyTheContentFolderIsShown() throws Exception {
        Database database = new Database(folder.resolve("database"));
        database.stop();
        try (RunningProgram program = RunningProgram.start(folder, database.settings()).ready()) {
            assertTrue(program.http().get("/sv/nacka").text().contains("112"));
            assertTrue(program.http().get("/q/metrics").text().contains("\npublication_shown 0\n"));
            database.start();
            while (!program.http().get("/q/metrics").text().contains("\npublication_shown 1\n")) {
                Thread.sleep(100);
            }
        }
    }

    @Test
    void showsWhatWasPublishedElsewhereWithinASecond() throws Exception {
        Database database = new Database(folder.resolve("database"));
        try (RunningProgram program = RunningProgram.start(folder, database.settings()).ready()) {
            assertFalse(program.http().get("/sv/service/valj-att-sluta").text().contains("020-20 20 20"));
            try (Connection register = DriverManager.getConnection(database.url())) {
                register.setAutoCommit(false);
                register.createStatement().executeUpdate(
                        """
                            insert into revision (listing, kind, number, document, author, written_at, why, state)
                            select listing, kind, number + 1, replace(document, '020-555 666', '020-20 20 20'), 'Test', now(), 'Test', state
                            from revision where document like '%"slug":"valj-att-sluta"%'""");
                register.createStatement()
                        .executeUpdate("insert into publication (published_at, author) values (now(), 'Test')");
                register.commit();
            }
            long published = System.nanoTime();
            while (!program.http().get("/sv/service/valj-att-sluta").text().contains("020-20 20 20")) {
                assertTrue(System.nanoTime() - published < 10_000_000_000L, "never shown: " + program.output());
                Thread.sleep(20);
            }
        }
    }

    @Test
    void triesAnotherMomentAndSaysSoLoudly() throws Exception {
        try (RunningProgram program = RunningProgram.start(folder, Map.of("SITE_CLOCK", "2026-06-19T10:00:00+02:00"))
                .ready()) {
            assertTrue(program.output().contains("*** THE SITE PRETENDS THAT IT IS 2026-06-19T10:00+02:00"),
                    program.output());
            String page = program.http().get("/en/nacka").text();
            assertTrue(page.contains("08:30") && page.contains("Monday"),
                    "Midsummer Eve is a Friday when nobody answers until Monday");
            assertTrue(page.indexOf("tel:90390") > 0, "but someone answers");
        }
    }

    /**
     * Plants strings wherever a visitor's browser could send something, makes things fail, and then searches everything
     * the program wrote or remembers: its output, data, temporary files, metrics, threads (safety P5) and, within a
     * minute, its memory (safety P6).
     */
    @Test
    void nothingThatAVisitorSendsIsFoundAnywhereAfterwards() throws Exception {
        String canary = "kanariefagel" + System.nanoTime();
        String address = "203.0.113.77";
        List<String> personal = new ArrayList<>();
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        // The address that the proxy tells is believed, and counted as that of somebody who sends a report.
        Map<String, String> settings = new HashMap<>(Map.of("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + temporary,
                "REPORTS_PROXY", "127.0.0.1"));
        try (RunningProgram program = RunningProgram.start(folder, settings).ready()) {
            String[] headers = {"User-Agent: " + canary, "Referer: https://example.org/" + canary,
                "Accept-Language: " + canary,
                "X-Forwarded-For: " + address, "Forwarded: for=" + address, "Cookie: a=" + canary,
                "X-Real-IP: " + address, "X-Report-From: " + address,
                "Content-Type: application/x-www-form-urlencoded", "Content-Length: " + (2 + canary.length())};
            for (String method : List.of("GET", "POST", "BREW")) {
                for (String path : List.of("/sv/find", "/sv/nacka?q=" + canary, "/" + canary, "/sv/" + canary,
                        "/%zz" + canary, "/q/" + canary,
                        "/q/health/" + canary, "/" + canary.repeat(200))) {
                    byte[] request = (method + " " + path + " HTTP/1.1\r\nHost: " + canary + "\r\n"
                            + String.join("\r\n", headers)
                            + "\r\n\r\nq=" + canary).getBytes(StandardCharsets.UTF_8);
                    program.http().send(request, false);
                }
            }
            // A report is kept, but for what could tell whose it is.
            String report = "q=" + URLEncoder.encode("Fel nummer. 811218-9876, 070-174 06 05", StandardCharsets.UTF_8);
            String[] trail = Arrays.copyOf(headers, headers.length - 2);
            String code = Jsoup.parse(program.http().post("/sv/report/nacka?" + canary, report, trail).text())
                    .select(".code").text();
            assertTrue(program.http().search("/sv/report", code, trail).text().contains("Vi har tagit emot det."));
            // Six digits by themselves may stand in any seal.
            personal.addAll(List.of(code, code.replace("-", ""), "nummer. 811218", "174 06 05"));
            assertTrue(program.http().search("/sv/find", canary, trail).text().contains(canary),
                    "the answer repeats what was searched for");
            program.http().search("/ar/find", "Nacka " + STRANGE, trail);
            program.http().send(
                    ("GET /sv HTTP/1.1\r\n" + canary + " " + address + "\r\n\r\n").getBytes(StandardCharsets.UTF_8),
                    false);
            program.http().send((canary + "\r\n\r\n").getBytes(StandardCharsets.UTF_8), false);
            String threads = RunningProgram.run("jcmd", Long.toString(program.pid()), "Thread.print");
            assertTrue(threads.contains("publication"), "the thread dump is a real one");
            assertFalse(threads.contains(canary) || threads.contains(address), "in a thread's name or stack");
            for (String page : List.of("/q/metrics", "/q/health")) {
                String shown = program.http().get(page, "Accept-Encoding: identity").text();
                assertFalse(shown.contains(canary) || shown.contains(address), page);
            }
            forgets(program, List.of(canary, STRANGE, address, code, "811218-9876", "174 06 05"));
            program.interrupt();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String written = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(written.contains(canary), file.toString());
                assertFalse(written.contains(address), file.toString());
                assertTrue(personal.stream().noneMatch(written::contains), file.toString());
                assertFalse(
                        file.endsWith("output.log") && written.contains("127.0.0.1:")
                                && written.split("127\\.0\\.0\\.1").length > 2,
                        "the output names a peer's address");
            }
        }
    }

    /** Looks into the living memory until none of this is in it any more; fails after a minute. */
    private void forgets(RunningProgram program, List<String> personal) throws Exception {
        List<String> remembered = personal;
        for (long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1); !remembered.isEmpty();) {
            boolean isLast = System.nanoTime() > end;
            String memory = memory(program);
            assertTrue(memory.contains("valj-att-sluta"), "the dump is a real one");
            remembered = personal
                    .stream().filter(
                            text -> Stream
                                    .of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                                    .anyMatch(form -> memory
                                            .contains(new String(text.getBytes(form), StandardCharsets.ISO_8859_1))))
                    .toList();
            assertFalse(isLast && !remembered.isEmpty(), "a minute later it still remembers " + remembered);
        }
    }

    /** What can still be reached in the program's memory, each byte as a character. */
    private String memory(RunningProgram program) throws Exception {
        Path dump = folder.resolve("memory.hprof");
        String told = RunningProgram.run("jcmd", Long.toString(program.pid()), "GC.heap_dump", dump.toString());
        assertTrue(told.contains("Heap dump file created"), told);
        String memory = Files.readString(dump, StandardCharsets.ISO_8859_1);
        Files.delete(dump);
        return memory;
    }

    /** A real database server that can be taken away. */
    private static final class Database {

        private final Path folder;
        private final int port;
        private Server server;

        Database(Path folder) throws Exception {
            this.folder = folder;
            try (ServerSocket socket = new ServerSocket(0)) {
                port = socket.getLocalPort();
            }
            start();
        }

        void start() throws SQLException {
            server = Server
                    .createTcpServer("-tcpPort", Integer.toString(port), "-ifNotExists", "-baseDir", folder.toString())
                    .start();
        }

        long count(String from) throws SQLException {
            try (Connection register = DriverManager.getConnection(url());
                    ResultSet row = register.createStatement().executeQuery("select count(*) from " + from)) {
                row.next();
                return row.getLong(1);
            }
        }

        String url() {
            return "jdbc:h2:tcp://localhost:" + port + "/./register";
        }

        Map<String, String> settings() {
            return Map.of("QUARKUS_DATASOURCE_JDBC_URL", url());
        }

        void stop() {
            server.stop();
        }
    }
}
