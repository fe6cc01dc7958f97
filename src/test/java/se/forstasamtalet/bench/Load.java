package se.forstasamtalet.bench;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.forstasamtalet.site.RunningProgram;

/**
 * How a server stood a load of one page, asked for again and again.
 *
 * @param perSecond requests in each second
 * @param perCpuSecond requests for each second of processor time that the server used
 * @param slowest how many milliseconds 99 requests of 100 took at most
 */
record Load(double perSecond, double perCpuSecond, double slowest) {

    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in");
    private static final Pattern PER_SECOND = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern SLOWEST = Pattern.compile("99%\\s+([\\d.]+)(us|ms|s|m)\\b");

    /** One thread asks over 32 connections that stay open, which keeps the server busy and leaves it the other core. */
    static Load on(long pid, String address, int seconds) throws Exception {
        double before = Usage.cpuSeconds(pid);
        String said = RunningProgram.run("wrk", "-t1", "-c32", "-d" + seconds + "s", "--latency", "-H", "Accept-Encoding: gzip", address);
        double used = Usage.cpuSeconds(pid) - before;
        if (said.contains("Non-2xx") || said.contains("Socket errors") || said.contains("unable to connect")) {
            throw new IllegalStateException(address + " did not stand the load: " + said);
        }
        return new Load(number(PER_SECOND, said), number(REQUESTS, said) / used, milliseconds(said));
    }

    private static double number(Pattern pattern, String said) {
        return Double.parseDouble(find(pattern, said).group(1));
    }

    private static double milliseconds(String said) {
        Matcher slowest = find(SLOWEST, said);
        double number = Double.parseDouble(slowest.group(1));
        return switch (slowest.group(2)) {
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
