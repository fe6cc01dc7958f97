package se.forstasamtalet;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A PostgreSQL server that is gone with its data when it is closed. It is the one that comes as a library; where that
 * cannot start, it is Debian's. No such server runs as root: the library's becomes somebody else in a user namespace,
 * which many containers refuse, and Debian's has a user of its own.
 */
public final class Postgres implements AutoCloseable {

    private static final Path DEBIANS = Path.of("/usr/lib/postgresql");
    private static final String ITS_USER = "postgres";

    private final String url;
    private final AutoCloseable server;

    private Postgres(String url, AutoCloseable server) {
        this.url = url;
        this.server = server;
    }

    public static Postgres start() throws Exception {
        boolean isRoot = System.getProperty("user.name").equals("root");
        return isRoot && !LinuxUtils.isUnshareAvailable() ? debians() : embedded();
    }

    /** Where it is, for JDBC. */
    public String url() {
        return url;
    }

    private static Postgres embedded() throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.start();
        return new Postgres(server.getJdbcUrl(ITS_USER, ITS_USER), server);
    }

    private static Postgres debians() throws Exception {
        Path programs = newest().resolve("bin");
        int port = freePort();
        String data = run("mktemp", "-d").strip();
        String control = programs.resolve("pg_ctl").toString();
        run(programs.resolve("initdb").toString(), "-D", data, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8");
        // It listens on this machine alone, and its socket stands with its data.
        run(control, "-D", data, "-l", data + "/log", "-w", "-o", "-h 127.0.0.1 -k " + data + " -p " + port, "start");
        return new Postgres("jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=" + ITS_USER, () -> {
            run(control, "-D", data, "-m", "immediate", "stop");
            run("rm", "-r", data);
        });
    }

    private static Path newest() throws IOException {
        if (!Files.isDirectory(DEBIANS)) {
            throw new IllegalStateException(
                    "root may start no PostgreSQL here, and Debian's is not there: apt-get install postgresql");
        }
        try (Stream<Path> versions = Files.list(DEBIANS)) {
            return versions.max(Comparator.comparing(version -> Integer.parseInt(version.getFileName().toString())))
                    .orElseThrow();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Runs a command as the user of Debian's server, to its end, and gives what it printed. */
    private static String run(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("runuser", "-u", ITS_USER, "--"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).directory(Path.of("/").toFile()).redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + printed);
        }
        return printed;
    }

    @Override
    public void close() throws Exception {
        server.close();
    }
}
