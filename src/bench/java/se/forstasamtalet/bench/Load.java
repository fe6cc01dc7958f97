package se.forstasamtalet.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.forstasamtalet.site.RunningProgram;

/**
 * How a server stood a load of requests, again and again.
 *
 * @param perSecond requests in each second
 * @param perCpuSecond requests for each second of processor time that the server used
 * @param usual how many milliseconds half of the requests took at most
 * @param slowest how many milliseconds 99 requests of 100 took at most
 */
record Load(double perSecond, double perCpuSecond, double usual, double slowest) {

    static final int CONNECTIONS = 32;
    static final int WARM_UP_SECONDS = 15;
    static final int SECONDS = 10;
    /** wrk leaves out of its percentiles what takes longer than its limit, and calls it an error. */
    private static final String LIMIT = "10s";
    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in");
    private static final Pattern PER_SECOND = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final String TOOK = "%d%%\\s+([\\d.]+)(us|ms|s|m)\\b";

    /**
     * One thread asks for a page over 32 connections that stay open, which keeps the server busy and leaves it the
     * other core.
     */
    static Load on(long pid, String address, int seconds) throws Exception {
        return run(pid, address, seconds, CONNECTIONS, List.of());
    }

    /** One thread asks what a script of wrk tells it to ask. Over one connection no request waits for another. */
    static Load asking(long pid, String address, Path script, int seconds, int connections) throws Exception {
        return run(pid, address, seconds, connections, List.of("-s", script.toString()));
    }

    private static Load run(long pid, String address, int seconds, int connections, List<String> script)
            throws Exception {
        List<String> command = new ArrayList<>(
                List.of("wrk", "-t1", "-c" + connections, "-d" + seconds + "s", "--latency", "--timeout", LIMIT,
                        "-H", "Accept-Encoding: gzip"));
        command.addAll(script);
        command.add(address);
        double before = Usage.cpuSeconds(pid);
        String said = RunningProgram.run(command.toArray(String[]::new));
        double used = Usage.cpuSeconds(pid) - before;
        if (said.contains("Non-2xx") || said.contains("Socket errors") || said.contains("unable to connect")) {
            throw new IllegalStateException(address + " did not stand the load: " + said);
        }
        return new Load(number(PER_SECOND, said), number(REQUESTS, said) / used, milliseconds(said, 50),
                milliseconds(said, 99));
    }

    private static double number(Pattern pattern, String said) {
        return Double.parseDouble(find(pattern, said).group(1));
    }

    private static double milliseconds(String said, int percent) {
        Matcher took = find(Pattern.compile(TOOK.formatted(percent)), said);
        double number = Double.parseDouble(took.group(1));
        return switch (took.group(2)) {
            case "us" -> number / 1_000;
            case "ms" -> number;
            case "s" -> number * 1_000;
            default -> number * 60_000;
        };
    }

    private static Matcher find(Pattern pattern, String said) {
        Matcher matcher = pattern.matcher(said);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in what wrk said: " + said);
        }
        return matcher;
    }
}
