package se.forstasamtalet.report;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Hours;
import se.forstasamtalet.machine.Digest;
import se.forstasamtalet.machine.Watch;
import se.forstasamtalet.report.ReportMark.Mark;
import se.forstasamtalet.report.Spool.Waiting;
import se.forstasamtalet.revision.Ledger;
import se.forstasamtalet.revision.Sealed;

/** Takes reports in, brings them to the register's database when it is there, and knows what became of them. */
@ApplicationScoped
public class Reports {

    /** A reporter looks days later, not seconds; and a file on the disk is as safe as a row. */
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    @Inject
    Clock clock;

    @ConfigProperty(name = "data.dir")
    Path dataFolder;

    private final Watch watch = new Watch("reports");
    /**
     * What became of every report, by the hash of its receipt. Nothing is ever taken out: a report that was received
     * stays so.
     */
    private final Map<String, ReportStatus> told = new ConcurrentHashMap<>();
    private volatile boolean isComplete;
    private boolean isHashed;
    /** Made at start, before anybody writes. */
    @SuppressWarnings("NullAway.Init")
    private Spool spool;
    private long rowsRead = -1;
    private String lastComplaint = "";

    /**
     * A report that is safe.
     *
     * @param text as it was kept
     */
    public record Taken(Receipt receipt, Scrubbed text) {}

    void start(@Observes StartupEvent event) {
        spool = new Spool(dataFolder);
        try {
            spool.begin();
            for (Path file : spool.waiting()) {
                told.put(spool.read(file).hash(), ReportStatus.RECEIVED);
            }
        } catch (IOException unwritable) {
            complain("The reports that wait cannot be read, and no new ones be taken in: " + unwritable);
        }
    }

    /** Says that the database is there, with its tables: from now on what waits is brought to it. */
    public void begin() {
        watch.begin(Duration.ZERO, LOOK_EVERY, this::look);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        watch.stop();
    }

    /**
     * Takes in what somebody wrote about a listing. It needs no database.
     *
     * @param directory whose own numbers may stand in the text
     * @throws IOException when it could not be kept: nobody must be told that it was
     */
    public Taken take(UUID listing, String typed, Directory directory) throws IOException {
        Receipt receipt = Receipt.fresh();
        Scrubbed text = Scrubbed.of(typed, directory);
        spool.keep(new Waiting(receipt.hash(), listing, text.text(),
                LocalDate.now(clock.withZone(Hours.ZONE)).toString()));
        told.put(receipt.hash(), ReportStatus.RECEIVED);
        return new Taken(receipt, text);
    }

    /** What became of the report that somebody has the receipt of; nothing when there is none. */
    public Optional<ReportStatus> told(Receipt receipt) {
        return Optional.ofNullable(told.get(receipt.hash()));
    }

    /** Whether all reports are known. While the database has not been seen since the start, they are not. */
    public boolean isComplete() {
        return isComplete;
    }

    /** Says what became of a report. */
    @Transactional
    public void reply(Report report, Outcome outcome, String why, UUID by) {
        Reply reply = new Reply();
        reply.report = report.number;
        reply.outcome = outcome;
        reply.why = why;
        reply.author = by;
        reply.at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        reply.persist();
        Ledger.note(Sealed.REPLY, reply.id);
    }

    /** Hides a report from everybody, or shows it again. */
    @Transactional
    public void mark(Report report, Mark mark, String why, UUID by) {
        ReportMark row = new ReportMark();
        row.report = report.number;
        row.mark = mark;
        row.why = why;
        row.author = by;
        row.at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        row.persist();
        Ledger.note(Sealed.REPORT_MARK, row.id);
    }

    /**
     * Erases what a hidden report says, for good. What stays is that there was one, its hash, and who did this and why.
     *
     * @param by another person than whoever hid it: that is for the caller to know
     * @throws IllegalStateException when nobody has hidden it
     */
    @Transactional
    public void erase(Report report, String why, UUID by) {
        if (report.mark() != Mark.HIDDEN) {
            throw new IllegalStateException("a report is hidden before it is erased");
        }
        mark(report, Mark.ERASED, why, by);
        Report.erase(report.number);
    }

    /** Reports from before there were hashes get theirs. */
    private void hashOld() {
        if (!isHashed) {
            QuarkusTransaction.requiringNew().run(Report::hashOld);
            isHashed = true;
        }
    }

    /** Brings to the database what waits, and reads from it what is new. */
    public synchronized void look() {
        List<Path> waiting = List.of();
        try {
            waiting = spool.waiting();
            for (Path file : waiting) {
                move(file);
            }
            hashOld();
            remember();
            lastComplaint = "";
        } catch (RuntimeException | IOException away) {
            if (!waiting.isEmpty()) {
                complain("Reports wait in " + dataFolder.resolve("reports") + " for the database: "
                        + away.getClass().getName());
            }
        }
    }

    private void move(Path file) throws IOException {
        Waiting report = spool.read(file);
        QuarkusTransaction.requiringNew().run(() -> {
            if (!Report.isKept(report.hash())) {
                Report row = new Report();
                row.hash = report.hash();
                row.listing = report.listing();
                row.text = report.text();
                row.textHash = Digest.hex(report.text());
                row.receivedOn = LocalDate.parse(report.receivedOn());
                row.persist();
                Ledger.note(Sealed.REPORT, row.number);
            }
        });
        spool.forget(file);
    }

    /** Rows are only added, so as many rows as before are the same rows. */
    private void remember() {
        QuarkusTransaction.requiringNew().run(() -> {
            long rows = Report.count() + Reply.count();
            if (rows != rowsRead) {
                Reply.newestByHash().forEach(row -> told.put((String) row[0],
                        row[1] == null ? ReportStatus.RECEIVED : new ReportStatus((Outcome) row[1], (String) row[2])));
                rowsRead = rows;
                isComplete = true;
            }
        });
    }

    /** Says a thing once, not every second. */
    private void complain(String complaint) {
        if (!complaint.equals(lastComplaint)) {
            lastComplaint = complaint;
            Log.warn(complaint);
        }
    }
}
