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
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What an editor said about a report. Rows are only ever added; the newest counts. */
@Entity
@Immutable
@Table(name = "reply")
public class Reply extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    /** The report's number. */
    public Long report;

    @Enumerated(EnumType.STRING)
    public Outcome outcome;

    /** What the reporter may read, without saying who wrote it; may be empty. */
    public String why;

    public UUID author;

    @Column(name = "written_at")
    public Instant at;

    static List<Object[]> newestByHash() {
        return getEntityManager().createQuery("select r.hash, a.outcome, a.why from Report r left join Reply a "
                + "on a.id = (select max(b.id) from Reply b where b.report = r.number)", Object[].class)
                .getResultList();
    }
}
