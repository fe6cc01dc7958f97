package se.forstasamtalet.site;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged program as a process of its own, started as an operator would start it. */
public final class RunningProgram implements AutoCloseable {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    /**
     * Where the JVM keeps the classes that it has read, if it shall: to read them anew is a fifth of a start. Never
     * where a start is measured.
     */
    private static final Optional<Path> CLASSES = Optional.ofNullable(System.getProperty("program.classes"))
            .map(Path::of);

    private final Process process;
    private final Path output;
    private final int port;

    private RunningProgram(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    /**
     * @param folder where it keeps its data and where its output goes
     * @param settings environment variables, such as {@code SITE_CLOCK}
     */
    public static RunningProgram start(Path folder, Map<String, String> settings) throws IOException {
        int port = freePort();
        Path output = folder.resolve("output.log");
        ProcessBuilder builder = program(folder, settings)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        return new RunningProgram(builder.start(), output, port);
    }

    /** What a command of the program printed, and how it ended. */
    public record Told(int exitCode, String output) {}

    /** Runs one of the program's commands to its end, on the data in the folder. */
    public static Told command(Path folder, Map<String, String> settings, String... words) throws Exception {
        Process process = program(folder, settings, words).start();
        String printed = new String(process.getInputStream().readAllBytes());
        return new Told(process.waitFor(), printed);
    }

    private static ProcessBuilder program(Path folder, Map<String, String> settings, String... words)
            throws IOException {
        Files.createDirectories(folder);
        // Whoever started the tests in the background may have had Ctrl-C ignored, and whatever they start inherits
        // that.
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
        command.addAll(
                java(CLASSES.isPresent() ? List.of("-XX:SharedArchiveFile=" + kept(CLASSES.get())) : List.of()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("CONTENT_DIR", Path.of("content").toAbsolutePath().toString());
        builder.environment().put("DATA_DIR", folder.resolve("data").toString());
        builder.environment().putAll(settings);
        return builder;
    }

    /**
     * The file with the classes. The first who needs it makes it, and whoever else does meanwhile waits, also in
     * another JVM.
     */
    private static synchronized Path kept(Path classes) throws IOException {
        try (FileChannel file = FileChannel.open(classes.resolveSibling("program-classes.lock"),
                StandardOpenOption.CREATE, StandardOpenOption.WRITE); FileLock alone = file.lock()) {
            if (!Files.exists(classes)
                    || Files.getLastModifiedTime(classes).compareTo(Files.getLastModifiedTime(JAR)) < 0) {
                Files.deleteIfExists(classes);
                // A command on no data at all: what the program begins with is nearly all that it reads.
                Path nothing = Files.createTempDirectory("program-classes");
                List<String> command = java(List.of("-XX:ArchiveClassesAtExit=" + classes));
                command.add("verify");
                ProcessBuilder builder = new ProcessBuilder(command).directory(nothing.toFile())
                        .redirectErrorStream(true);
                builder.environment().put("DATA_DIR", nothing.toString());
                builder.start().getInputStream().readAllBytes();
                Files.delete(nothing);
            }
        }
        return classes;
    }

    private static List<String> java(List<String> more) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        Stream.of(System.getProperty("program.options", "").split(" ")).filter(option -> !option.isEmpty())
                .forEach(command::add);
        command.addAll(more);
        command.addAll(List.of("-jar", JAR.toString()));
        return command;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public RawHttp http() {
        return new RawHttp(port);
    }

    /** Waits until the program says it is ready; fails when it ends instead. */
    public RunningProgram ready() throws Exception {
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90); System.nanoTime() < end; Thread.sleep(100)) {
            if (!process.isAlive()) {
                throw new AssertionError("the program ended: " + output());
            }
            if (readiness() == 200) {
                return this;
            }
        }
        throw new AssertionError("the program is not ready: " + output());
    }

    /** The status of {@code /q/health/ready}, or 0 while nothing listens. */
    public int readiness() {
        try {
            return http().get("/q/health/ready", "Accept-Encoding: identity").status();
        } catch (IOException notYet) {
            return 0;
        }
    }

    public String output() throws IOException {
        return Files.readString(output);
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    /** Presses Ctrl-C. Returns the exit code, or fails when the program does not end in ten seconds. */
    public int interrupt() throws Exception {
        // The shell has a kill of its own; the command is not on every machine.
        run("sh", "-c", "kill -INT " + pid());
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            throw new AssertionError("still running ten seconds after Ctrl-C: " + output());
        }
        return process.exitValue();
    }

    /** Waits for the program to end by itself. */
    public int exitCode() throws Exception {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("did not end by itself: " + output());
        }
        return process.exitValue();
    }

    /** Runs a command of the JDK or the system and gives what it printed. */
    public static String run(String... command) throws Exception {
        Process process = new ProcessBuilder(new ArrayList<>(List.of(command))).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes());
        process.waitFor(60, TimeUnit.SECONDS);
        return printed;
    }

    @Override
    public void close() throws Exception {
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }
}
