package se.forstasamtalet.report;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That somebody hid a report, showed it again or erased it: who and why, and never what it said. */
@Entity
@Immutable
@Table(name = "report_mark")
public class ReportMark extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    /** The report's number. */
    public Long report;

    @Enumerated(EnumType.STRING)
    public Mark mark;

    public String why;

    public UUID author;

    @Column(name = "written_at")
    public Instant at;

    /** What can be done to a report's words. */
    public enum Mark {
        /** Nobody reads them; a second coordinator is asked to erase them. */
        HIDDEN, SHOWN,
        /** They are gone. */
        ERASED
    }

    /** All marks of a report, the newest first. */
    public static List<ReportMark> of(long report) {
        return list("report = ?1 order by id desc", report);
    }

    static Optional<ReportMark> newest(long report) {
        return of(report).stream().findFirst();
    }
}
