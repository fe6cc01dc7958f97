package se.forstasamtalet.revision;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One row for each time something was published. A node that sees a new number builds the next snapshot. */
@Entity
@Immutable
@Table(name = "publication")
public class Publication extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long number;

    @Column(name = "published_at")
    public Instant at;

    public String author;

    /** The newest publication's number, or 0 when nothing was ever published. */
    public static long newest() {
        Long newest = getEntityManager().createQuery("select max(number) from Publication", Long.class)
                .getSingleResult();
        return newest == null ? 0 : newest;
    }

    /** Says that something new stands on the site. */
    static void announce(String author, Instant at) {
        Publication publication = new Publication();
        publication.at = at;
        publication.author = author;
        publication.persist();
        Ledger.note(Sealed.PUBLICATION, publication.number);
    }
}
