package se.forstasamtalet.report;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.forstasamtalet.machine.Digest;
import se.forstasamtalet.report.ReportMark.Mark;
import se.forstasamtalet.revision.Ledger;
import se.forstasamtalet.revision.Sealed;

/**
 * What somebody said is wrong with a listing. It is all there is of them: no name, no machine, no hour. Rows are only
 * ever added; the text alone can be erased, by two people.
 */
@Entity
@Immutable
@Table(name = "report")
public class Report extends PanacheEntityBase {

    private static final List<Outcome> FINAL = List.of(Outcome.CORRECTED, Outcome.NO_ERROR);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long number;

    /** SHA-256 of the receipt. */
    public String hash;

    public UUID listing;

    /** Scrubbed; empty when it was erased. */
    public String text;

    /** SHA-256 of the text as it was received. */
    @Column(name = "text_hash")
    public String textHash = "";

    @Column(name = "received_on")
    public LocalDate receivedOn;

    /** Those that nobody has settled, the oldest first. */
    public static List<Report> open() {
        return list(
                "from Report r where not exists (select 1 from Reply a where a.report = r.number and a.outcome in "
                        + "?1) order by r.number",
                FINAL);
    }

    /** Every report about a listing, the newest first. */
    public static List<Report> about(UUID listing) {
        return list("listing = ?1 order by number desc", listing);
    }

    public static Optional<Report> of(UUID listing, long number) {
        return find("listing = ?1 and number = ?2", listing, number).firstResultOptional();
    }

    /** Whether somebody may read what it says: nobody has hidden or erased it. */
    public boolean isReadable() {
        return mark() == Mark.SHOWN;
    }

    /** What was last done to its words; {@link Mark#SHOWN} when nothing was. */
    public Mark mark() {
        return ReportMark.newest(number).map(newest -> newest.mark).orElse(Mark.SHOWN);
    }

    /** Gives those that have none the hash of what they say. */
    static void hashOld() {
        Report.<Report>list("textHash = '' and text <> ''").forEach(old -> {
            getEntityManager().createNativeQuery("update report set text_hash = ?1 where number = ?2")
                    .setParameter(1, Digest.hex(old.text)).setParameter(2, old.number).executeUpdate();
            Ledger.note(Sealed.REPORT, old.number);
        });
    }

    /** Takes the text away, and nothing else: rows are otherwise never changed. */
    static void erase(long number) {
        getEntityManager().createNativeQuery("update report set text = '' where number = ?1").setParameter(1, number)
                .executeUpdate();
    }

    static boolean isKept(String hash) {
        return count("hash", hash) > 0;
    }

    /** What editors have said about it, the newest first. */
    public List<Reply> replies() {
        return Reply.list("report = ?1 order by id desc", number);
    }

    public Outcome outcome() {
        return replies().stream().findFirst().map(reply -> reply.outcome).orElse(Outcome.RECEIVED);
    }
}
