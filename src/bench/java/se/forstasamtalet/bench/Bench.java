package se.forstasamtalet.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.forstasamtalet.site.RawHttp.Reply;
import se.forstasamtalet.site.RunningProgram;

/** Measures the packaged program from outside, and prints all that script/bench knows as one table. */
public final class Bench {

    static final Path FOLDER = Path.of("target/bench").toAbsolutePath();
    private static final String PAGE = "/sv/nacka";
    private static final int PAIRS = 3;

    private final Rows rows = new Rows();

    private Bench() {}

    public static void main(String... arguments) throws Exception {
        Bench bench = new Bench();
        bench.describeMachine();
        bench.measureProgram();
        bench.rows.read(Rows.OF_SNAPSHOTS);
        bench.rows.read(Rows.OF_PUBLISHING);
        bench.rows.read(Rows.OF_SEARCH);
        bench.rows.read(Rows.OF_FINDING);
        bench.rows.read(Rows.OF_DATA);
        System.out.print(bench.rows);
    }

    private void describeMachine() throws Exception {
        rows.heading("Machine");
        rows.add("cores; Java", "%d; %s", Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"));
        rows.add("load before we began (0 when nothing else runs)", "%s",
                Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
    }

    private void measureProgram() throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(FOLDER), "program");
        rows.heading("Program");
        try (RunningProgram first = RunningProgram.start(data, Map.of())) {
            rows.add("start to ready, with an empty data folder", "%.1f s", secondsToReady(first));
            first.interrupt();
        }
        try (RunningProgram program = RunningProgram.start(data, Map.of())) {
            rows.add("start to ready, with the data folder of before", "%.1f s", secondsToReady(program));
            rows.add("resident memory when ready", "%d MB", Usage.residentMegabytes(program.pid()));
            measureWire(program);
            Reply page = program.http().get(PAGE);
            try (Nginx nginx = Nginx.giving(page, PAGE, Files.createTempDirectory(FOLDER, "nginx"))) {
                measureEdge(program, nginx);
            }
            new SearchLoad(program.pid(), program.port()).measure("the real directory", RelevanceTable.questions(),
                    rows);
            rows.add("resident memory of the program after the load", "%d MB", Usage.residentMegabytes(program.pid()));
            program.interrupt();
        }
    }

    private static double secondsToReady(RunningProgram program) throws Exception {
        long started = ProcessHandle.of(program.pid()).orElseThrow().info().startInstant().orElseThrow().toEpochMilli();
        while (program.readiness() != 200) {
            if (ProcessHandle.of(program.pid()).isEmpty()) {
                throw new IllegalStateException("the program ended: " + program.output());
            }
            Thread.sleep(5);
        }
        return (System.currentTimeMillis() - started) / 1000.0;
    }

    private void measureWire(RunningProgram program) throws Exception {
        rows.heading("Wire");
        WireSizes.of(program.http()).forEach((size, pages) -> rows
                .add("pages found by following links that have " + size + " bytes, head included", "%d", pages));
    }

    private void measureEdge(RunningProgram program, Nginx nginx) throws Exception {
        String ours = "http://127.0.0.1:" + program.port() + PAGE;
        String its = "http://127.0.0.1:" + nginx.port() + PAGE;
        Load.on(program.pid(), ours, Load.WARM_UP_SECONDS);
        List<Load> own = new ArrayList<>();
        List<Load> theirs = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            own.add(Load.on(program.pid(), ours, Load.SECONDS));
            theirs.add(Load.on(nginx.pid(), its, Load.SECONDS));
        }
        rows.heading("Edge: " + PAGE + " over 32 connections, " + PAIRS + " times " + Load.SECONDS
                + " s each by turns; nginx gives the same bytes and "
                + "headers\n(and two of its own: server, connection). Median (least to most)");
        compare("requests per second", 0, own, theirs, Load::perSecond);
        compare("milliseconds that 99 of 100 requests took at most", 1, own, theirs, Load::slowest);
        compare("requests per CPU-second (ratio: aim 0.9; below 0.7 the edge is wrong)", 0, own, theirs,
                Load::perCpuSecond);
    }

    private void compare(String what, int decimals, List<Load> own, List<Load> theirs, ToDoubleFunction<Load> measure) {
        Function<Stream<Double>, Spread> spread = numbers -> Spread.of(numbers.toList());
        rows.add(what + ", ours", "%s", spread.apply(own.stream().map(measure::applyAsDouble)).show(decimals));
        rows.add("  nginx", "%s", spread.apply(theirs.stream().map(measure::applyAsDouble)).show(decimals));
        rows.add("  ours / nginx", "%s", spread.apply(IntStream.range(0, own.size())
                .mapToObj(pair -> measure.applyAsDouble(own.get(pair)) / measure.applyAsDouble(theirs.get(pair))))
                .show(2));
    }
}
