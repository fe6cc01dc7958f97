package se.forstasamtalet.bench;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.content.ContentFolder;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.publication.Snapshot;
import se.forstasamtalet.publication.SnapshotBuilder;

/**
 * How long a snapshot takes to build. Pages need the running program's words and templates, so this runs as a test; its
 * name keeps it out of the test run. script/bench starts it and prints what it leaves in {@link Rows#OF_SNAPSHOTS}.
 */
@QuarkusTest
class SnapshotBench {

    /** An ordinary Tuesday morning, when lines are open. */
    private static final Instant MORNING = OffsetDateTime.parse("2026-11-24T10:00:00+01:00").toInstant();
    private static final int TRIES = 5;
    private static final int MUNICIPALITIES = 290;
    private static final int SERVICES = 3_000;
    private static final int LANGUAGES = 12;

    @Inject
    SiteConfig config;

    @ConfigProperty(name = "content.dir")
    Path contentFolder;

    private final Rows rows = new Rows();

    @Test
    void measures() throws IOException {
        Content county = ContentFolder.read(contentFolder);
        measureCounty(county);
        rows.heading("Made-up country (the site has twelve languages)");
        double tenth = measureCountry(MadeUpCountry.content(county, MUNICIPALITIES / 10, SERVICES / 10), TRIES);
        double whole = measureCountry(MadeUpCountry.content(county, MUNICIPALITIES, SERVICES), 1);
        rows.add("growth of the CPU-seconds over 10 times the size (10 is linear)", "%.1f times", whole / tenth);
        rows.write(Rows.OF_SNAPSHOTS);
    }

    private void measureCounty(Content county) {
        rows.heading("Snapshot of the county (in one process that is warm; median of " + TRIES + ")");
        Snapshot before = build(county, MORNING, null);
        rows.add("pages", "%d", before.pages().size());
        rows.add("built from nothing", "%.0f ms", median(() -> build(county, MORNING, null)));
        Instant quiet = MORNING.plus(Duration.ofMinutes(1));
        rows.add("built again when nothing has changed", "%.0f ms", median(() -> build(county, quiet, before)));
        Instant change = before.until();
        long changed = build(county, change, before).pages().values().stream()
                .filter(standing -> standing != before.pages().get(standing.page().frame().address())).count();
        rows.add("built again when a line opens or closes and " + changed + " pages differ", "%.0f ms",
                median(() -> build(county, change, before)));
    }

    /**
     * Builds the pages of a country in as many languages as the site may come to have. Returns the seconds of processor
     * time that one building took: unlike the time on the clock it does not grow when the machine has other work too.
     */
    private double measureCountry(Content country, int tries) {
        List<Snapshot> built = new ArrayList<>();
        Runnable work = () -> {
            built.clear();
            for (int languages = 0; languages < LANGUAGES; languages += SiteLanguage.values().length) {
                built.add(build(country, MORNING, null));
            }
        };
        for (int warmUp = 0; warmUp < tries; warmUp++) {
            work.run();
        }
        double before = Usage.cpuSeconds(ProcessHandle.current().pid());
        double millis = median(tries, work);
        double used = (Usage.cpuSeconds(ProcessHandle.current().pid()) - before) / tries;
        rows.add(
                count(country, Area.class) + " areas, " + count(country, Service.class) + " services, " + LANGUAGES
                        + " languages",
                "%.1f s (%.1f CPU-seconds) for %d pages", millis / 1000, used,
                built.stream().mapToInt(snapshot -> snapshot.pages().size()).sum());
        Usage.collectGarbage();
        rows.add("  memory in use with all of it built", "%d MB heap and %d MB beside it", Usage.heapMegabytes(),
                Usage.directMegabytes());
        return used;
    }

    private static long count(Content content, Class<? extends Listing> kind) {
        return content.listings().stream().filter(kind::isInstance).count();
    }

    private Snapshot build(Content content, Instant now, Snapshot previous) {
        return new SnapshotBuilder(content.directory(content.listings()), content, config, now, previous).build(1);
    }

    private static double median(Runnable work) {
        return median(TRIES, work);
    }

    private static double median(int tries, Runnable work) {
        return Spread.of(IntStream.range(0, tries).mapToObj(number -> {
            long start = System.nanoTime();
            work.run();
            return (System.nanoTime() - start) / 1e6;
        }).toList()).median();
    }
}
