package se.forstasamtalet.bench;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.content.ContentFolder;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.opendata.OpenData;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.publication.Snapshot;
import se.forstasamtalet.site.RawHttp;
import se.forstasamtalet.site.RawHttp.Reply;

/**
 * Lists, single records and the whole as one stream, beside nginx with the same bytes in files. The packaged program
 * cannot be given a directory that is not fit to be published, so this runs as a test; its name keeps it out of the
 * test run. script/bench starts it and prints what it leaves in {@link Rows#OF_DATA}.
 */
@QuarkusTest
class OpenDataBench {

    private static final Instant MORNING = OffsetDateTime.parse("2026-11-24T10:00:00+01:00").toInstant();
    private static final int MUNICIPALITIES = 290;
    private static final String LIST = "/api/services";
    private static final String STREAM = "/api/services?format=ndjson&full=true";
    private static final int TRIES = 3;
    /** After how many of a hundred bytes of the stream the memory is looked at. */
    private static final List<Integer> LOOKS = List.of(10, 50, 90);

    @Inject
    Publisher publisher;

    @TestHTTPResource("/")
    URL site;

    @ConfigProperty(name = "content.dir")
    Path contentFolder;

    private final Rows rows = new Rows();

    @Test
    void measures() throws Exception {
        Content county = ContentFolder.read(contentFolder);
        Snapshot pages = publisher.current();
        measure("the real directory", county, pages);
        // Another size for a short trial: mvn test -Dtest=OpenDataBench -Ddata.size=1000.
        int size = Integer.getInteger("data.size", 100_000);
        measure(String.format(Locale.ROOT, "%,d made-up services", size),
                MadeUpCountry.content(county, Math.min(MUNICIPALITIES, size / 10), size), pages);
        rows.write(Rows.OF_DATA);
    }

    private void measure(String what, Content content, Snapshot pages) throws Exception {
        long start = System.nanoTime();
        OpenData data = OpenData.of(content.directory(content.listings()), Optional.empty(), MORNING,
                URI.create("https://example.org"));
        double made = (System.nanoTime() - start) / 1e9;
        show(data, pages);
        rows.heading("Open data: " + what + "; nginx gives the same bytes from files");
        rows.add("made ready", "%.1f s", made);
        load("a list of 100", LIST);
        load("one record", LIST + "/" + id(content));
        stream();
    }

    /** The edge gives these data until the test ends, whatever is published meanwhile. */
    private static void show(OpenData data, Snapshot pages) {
        QuarkusMock.installMockForType(new Publisher() {
            @Override
            public OpenData openData() {
                return data;
            }

            @Override
            public Snapshot current() {
                return pages;
            }
        }, Publisher.class);
    }

    private static String id(Content content) {
        return content.listings().stream().filter(Service.class::isInstance).map(Listing::id).findFirst().orElseThrow()
                .toString();
    }

    private void load(String what, String path) throws Exception {
        Reply ours = new RawHttp(site.getPort()).get(path, "Accept-Encoding: identity");
        if (ours.status() != 200) {
            throw new IllegalStateException(path + " gives " + ours.head());
        }
        Reply bare = new Reply("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n", ours.body());
        long pid = ProcessHandle.current().pid();
        String address = "http://127.0.0.1:" + site.getPort() + path;
        try (Nginx nginx = Nginx.giving(bare, path, folder())) {
            Load.on(pid, address, Load.WARM_UP_SECONDS);
            Load own = Load.on(pid, address, Load.SECONDS);
            Load its = Load.on(nginx.pid(), "http://127.0.0.1:" + nginx.port() + path, Load.SECONDS);
            rows.add(what + ", " + ours.body().length + " bytes: requests per second; 99 of 100 within",
                    "%.0f; %.1f ms", own.perSecond(), own.slowest());
            rows.add("  nginx", "%.0f; %.1f ms", its.perSecond(), its.slowest());
        }
    }

    private void stream() throws Exception {
        Path folder = folder();
        Path file = folder.resolve("www/stream.ndjson");
        Files.createDirectories(file.getParent());
        Download first = Download.to(file, site.getPort(), STREAM);
        List<Download> own = downloads(site.getPort(), STREAM);
        rows.add("the whole as one ndjson stream", "%.1f MB", first.bytes() / 1e6);
        tell("  ours", own);
        Reply small = new Reply("HTTP/1.1 200 OK\r\ncontent-type: application/x-ndjson\r\n\r\n", new byte[]{'\n'});
        try (Nginx nginx = Nginx.giving(small, "/small", folder)) {
            tell("  nginx", downloads(nginx.port(), "/stream.ndjson"));
        } finally {
            Files.delete(file);
        }
        Usage.collectGarbage();
        long before = Usage.heapMegabytes();
        List<String> held = new ArrayList<>();
        Download.watched(site.getPort(), STREAM, LOOKS.stream().map(look -> first.bytes() * look / 100).toList(),
                () -> {
                    Usage.collectGarbage();
                    held.add(Long.toString(Usage.heapMegabytes() - before));
                });
        rows.add("  memory held beside the directory after 10, 50 and 90 % (constant)", "%s MB of %d MB heap",
                String.join(", ", held), before);
    }

    private static List<Download> downloads(int port, String path) throws IOException {
        List<Download> downloads = new ArrayList<>();
        for (int number = 0; number < TRIES; number++) {
            downloads.add(Download.of(port, path));
        }
        return downloads;
    }

    private void tell(String who, List<Download> downloads) {
        rows.add(who + ": first byte after; throughput", "%.1f ms; %.0f MB/s",
                Spread.of(downloads.stream().map(Download::firstByteMillis).toList()).median(),
                Spread.of(downloads.stream().map(Download::megabytesPerSecond).toList()).median());
    }

    private static Path folder() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(Bench.FOLDER), "data");
    }
}
