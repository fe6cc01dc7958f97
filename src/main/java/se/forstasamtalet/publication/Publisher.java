package se.forstasamtalet.publication;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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
import se.forstasamtalet.revision.ContentImports.Delivery;
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

    private volatile Snapshot current;
    private volatile DataPublisher data;
    private volatile Content content;
    private volatile Published published;
    private volatile Made made;
    private boolean isImported;
    private Search retired;
    private String lastComplaint = "";

    /** What was published, and the directory that was made of it. */
    private record Made(Published of, Directory directory) {}

    void start(@Observes StartupEvent event) {
        try {
            content = ContentFolder.read(contentFolder);
        } catch (ContentException wrong) {
            Log.error(wrong.getMessage());
            Quarkus.asyncExit(1);
            return;
        }
        data = new DataPublisher(config.address());
        refresh();
        watch.begin(LOOK_EVERY, LOOK_EVERY, this::refresh);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        watch.stop();
        close(retired);
        close(current == null ? null : current.answers().search());
    }

    /** The snapshot that visitors see, or null while there is none. */
    public Snapshot current() {
        return current;
    }

    /** The open data that are given to whoever asks, or null while there are none. */
    public OpenData openData() {
        return data == null ? null : data.current();
    }

    /** The folder's texts, sources and terms, which every directory is made with; null when it could not be read. */
    Content content() {
        return content;
    }

    /** The listings that stand on the site. */
    List<Listing> listings() {
        return published.listings();
    }

    /** The directory as it stands on the site: the snapshot's own, or one made once when none shows it yet. */
    public Directory directory() {
        Made last = made;
        return last != null && last.of() == published ? last.directory() : make();
    }

    /** Each snapshot has its own: a directory remembers what it was asked for at a snapshot's moment. */
    private Directory make() {
        Published now = published;
        Directory directory = content.directory(now.listings());
        made = new Made(now, directory);
        return directory;
    }

    /** Shows what was just published without waiting for the next look; returns at once. */
    public void hurry() {
        watch.hurry(this::refresh);
    }

    private synchronized void refresh() {
        try {
            boolean isNews = look();
            Instant now = clock.instant();
            if (published != null && (isNews || current == null || !now.isBefore(current.until()))) {
                Directory directory = make();
                replace(new SnapshotBuilder(directory, content, config, now, current).build(published.publication()));
                data.refresh(published, directory, now);
                lastComplaint = "";
            }
        } catch (RuntimeException failed) {
            complain("The next snapshot is not fit to be shown" + (current == null ? "" : "; the old one stays") + ": "
                    + failed.getMessage());
        }
    }

    /** Somebody may still be asking the last index; nobody asks the one before it. */
    private void replace(Snapshot next) {
        Search last = current == null ? null : current.answers().search();
        current = next;
        if (last != null && !last.sharesIndexWith(next.answers().search())) {
            close(retired);
            retired = last;
        }
    }

    private static void close(Search search) {
        if (search != null) {
            search.close();
        }
    }

    /** Looks for a new publication. Returns whether there is one. */
    private boolean look() {
        try {
            if (!isImported) {
                register.migrate();
                imports.take(new Delivery(content.edition().number(), content.edition().digest(), content.listings()));
                isImported = true;
                reports.begin();
            }
            if (published != null && data.hasRead() && register.newestPublication() == published.publication()) {
                return false;
            }
            published = register.published();
            data.read(register);
            new LastPublished(dataFolder).keep(published);
            return true;
        } catch (RuntimeException | IOException away) {
            return lookOnDisk(away);
        }
    }

    private boolean lookOnDisk(Exception away) {
        complain("The database is away; the site goes on without it: " + away.getMessage());
        if (published != null) {
            return false;
        }
        try {
            Optional<Published> kept = new LastPublished(dataFolder).read();
            published = kept.orElse(null);
            return kept.isPresent();
        } catch (RuntimeException | IOException unreadable) {
            complain("The last snapshot's documents cannot be read: " + unreadable.getMessage());
            return false;
        }
    }

    /** Says a thing once, not four times a second. */
    private void complain(String complaint) {
        if (!complaint.equals(lastComplaint)) {
            lastComplaint = complaint;
            Log.warn(complaint);
        }
    }
}
