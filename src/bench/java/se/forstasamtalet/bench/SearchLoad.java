package se.forstasamtalet.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Posts questions to the edge of a program, by turns and from the start again. */
record SearchLoad(long pid, int port) {

    private static final int SECONDS_TO_COMPILE = 60;

    /** @param what where the answers are looked for */
    void measure(String what, List<Question> questions, Rows rows) throws Exception {
        Path script = Asking.script(questions, Bench.FOLDER);
        warmUp(script);
        Load busy = ask(script, Load.SECONDS, Load.CONNECTIONS);
        Load alone = ask(script, Load.SECONDS, 1);
        rows.heading(String.format(Locale.ROOT, "Searching over HTTP, %s: %,d questions posted by turns, %d s", what,
                questions.size(), Load.SECONDS));
        rows.add("requests per second; per CPU-second (32 connections)", "%.0f; %.0f", busy.perSecond(),
                busy.perCpuSecond());
        rows.add("milliseconds that half of the requests took at most; 99 of 100 (32 connections)", "%.2f; %.2f",
                busy.usual(), busy.slowest());
        rows.add("  the same over one connection, where none waits for another", "%.2f; %.2f", alone.usual(),
                alone.slowest());
    }

    /**
     * Searching is so much code that it costs several times as much until Java has compiled it. Over one connection
     * that takes a minute; many would leave the compiler so little of the machine that it had not finished after two.
     */
    private void warmUp(Path script) throws Exception {
        ask(script, SECONDS_TO_COMPILE, 1);
        ask(script, Load.WARM_UP_SECONDS, Load.CONNECTIONS);
    }

    private Load ask(Path script, int seconds, int connections) throws Exception {
        return Load.asking(pid, "http://127.0.0.1:" + port, script, seconds, connections);
    }
}
