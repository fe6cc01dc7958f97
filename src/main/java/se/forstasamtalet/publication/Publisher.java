package se.forstasamtalet.publication;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.content.ContentException;
import se.forstasamtalet.content.ContentFolder;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.machine.Watch;
import se.forstasamtalet.opendata.OpenData;
import se.forstasamtalet.report.Reports;
import se.forstasamtalet.revision.ContentImports;
import se.forstasamtalet.revision.Register;
import se.forstasamtalet.revision.Register.Published;
import se.forstasamtalet.search.Search;

/**
 * Keeps the current snapshot current: it looks for a new publication, and for the moment when the pages begin to say
 * something else. The database may be away the whole time; then the site goes on with what it has.
 */
@ApplicationScoped
public class Publisher {

    /** How often the publication number is looked at: an editor sees the change well within a second. */
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);
    private static final Duration LONGEST_HURRY = Duration.ofSeconds(3);

    @Inject
    Register register;

    @Inject
    ContentImports imports;

    @Inject
    Reports reports;

    @Inject
    SiteConfig config;

    @Inject
    Clock clock;

    @ConfigProperty(name = "content.dir")
    Path contentFolder;

    @ConfigProperty(name = "data.dir")
    Path dataFolder;

    private final Watch watch = new Watch("publication");

    private final Retries building = new Retries();
    private final ShownListings seen = new ShownListings();
    private volatile @Nullable Snapshot current;
    /** Made at start, before anybody asks. */
    @SuppressWarnings("NullAway.Init")
    private volatile DataPublisher data;
    /** Read at start, before anybody asks; where it cannot be read, the program ends. */
    @SuppressWarnings("NullAway.Init")
    private volatile Content content;
    /** Made at start, before anybody asks. */
    @SuppressWarnings("NullAway.Init")
    private volatile KnownPublication known;
    /** Made at start, before anybody asks. */
    @SuppressWarnings("NullAway.Init")
    private KeptCopy copy;
    private volatile @Nullable Made made;
    private @Nullable Published shown;
    private @Nullable Search retired;

    /** What was published, and the directory that was made of it. */
    private record Made(Published of, Directory directory) {}

    void start(@Observes StartupEvent event) {
        try {
            begin(ContentFolder.read(contentFolder));
        } catch (ContentException wrong) {
            Log.error(wrong.getMessage());
            Quarkus.asyncExit(1);
            return;
        }
        refresh();
        watch.begin(LOOK_EVERY, LOOK_EVERY, this::refresh);
    }

    /** @param read the folder, found right */
    void begin(Content read) {
        content = read;
        data = new DataPublisher(config.address());
        copy = new KeptCopy(new LastPublished(dataFolder));
        known = new KnownPublication(register, imports, content, copy, reports::begin);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        watch.stop();
        close(retired);
        close(current == null ? null : current.answers().search());
    }

    /** The snapshot that visitors see, or null while there is none. */
    public @Nullable Snapshot current() {
        return current;
    }

    /** The open data that are given to whoever asks, or null while there are none. */
    public @Nullable OpenData openData() {
        return data == null ? null : data.current();
    }

    /** The folder's texts, sources and terms, which every directory is made with. */
    Content content() {
        return content;
    }

    /** The listings that are published. */
    List<Listing> listings() {
        return published().listings();
    }

    /** After the first look there always is something. */
    private Published published() {
        return Objects.requireNonNull(known.published());
    }

    /** The directory as it is published: the snapshot's own, or one made once when none shows it yet. */
    @SuppressWarnings("ReferenceEquality") // the same object: to compare would be to read every listing
    public Directory directory() {
        Made last = made;
        return last != null && last.of() == known.published() ? last.directory() : make();
    }

    /** Each snapshot has its own: a directory remembers what it was asked for at a snapshot's moment. */
    private Directory make() {
        Published now = published();
        Directory directory = content.directory(now.listings()).withGone(now.gone());
        made = new Made(now, directory);
        return directory;
    }

    /** The listings whose files say something new that was not taken in, since somebody edited them. */
    public List<Listing> passedOver() {
        return known.passedOver();
    }

    /** How far what was published has come. */
    public PublicationProgress reach() {
        Published published = known == null ? null : known.published();
        return new PublicationProgress(published == null ? 0 : published.publication(),
                current == null ? 0 : current.publication());
    }

    /**
     * Since when visitors see of a listing what is published of it, or that it is gone; at the earliest since this node
     * began.
     *
     * @param standing what is published of it; nothing when it was taken off the site
     * @return nothing while visitors see something else
     */
    public Optional<Instant> shownSince(UUID listing, Optional<Listing> standing) {
        return seen.since(listing, standing);
    }

    /**
     * Shows what was just published without waiting for the next look. It returns when that is done, or after a few
     * seconds: what is not shown by then is shown later.
     */
    public void hurry() {
        CompletableFuture<Void> done = new CompletableFuture<>();
        try {
            watch.hurry(() -> {
                refresh();
                done.complete(null);
            });
            done.get(LONGEST_HURRY.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException | RejectedExecutionException later) {
            Log.debug("Not shown yet");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks once. Whatever goes wrong, the next look comes. */
    synchronized void refresh() {
        try {
            if (known.look()) {
                data.read(register);
                building.hurry();
            }
            if (isDue(clock.instant()) && building.isDue()) {
                show(published());
            }
            if (shown != null) {
                copy.keep(shown);
            }
        } catch (RuntimeException | Error failed) {
            building.failed("The next snapshot is not fit to be shown" + (current == null ? "" : "; the old one stays")
                    + ", and is tried again: " + failed.getMessage());
        }
    }

    @SuppressWarnings("ReferenceEquality") // the same object: to compare would be to read every listing
    private boolean isDue(Instant now) {
        return current == null || shown != known.published() || !now.isBefore(current.until());
    }

    private void show(Published published) {
        Instant now = clock.instant();
        Directory directory = make();
        Snapshot next = next(directory, now, published.publication());
        replace(next, directory);
        shown = published;
        building.succeeded();
        data.refresh(published, next.directory(), now);
    }

    /** The snapshot of a directory; it fails when that is not fit to be shown. */
    Snapshot next(Directory directory, Instant now, long publication) {
        return new SnapshotBuilder(directory, content, config, now, current).build(publication);
    }

    /** Somebody may still be asking the last index; nobody asks the one before it. */
    private void replace(Snapshot next, Directory written) {
        Search last = current == null ? null : current.answers().search();
        current = next;
        seen.begin(written, next.from());
        if (last != null && !last.sharesIndexWith(next.answers().search())) {
            close(retired);
            retired = last;
        }
    }

    private static void close(@Nullable Search search) {
        if (search != null) {
            search.close();
        }
    }
}
