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

/**
 * What somebody said is wrong with a listing. It is all there is of them: no name, no machine, no hour. Rows are only
 * ever added.
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

    public String text;

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
