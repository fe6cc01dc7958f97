package se.forstasamtalet.revision;

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
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.Listing;

/** One version of one listing: who wrote what, when and why. Rows are only ever added. */
@Entity
@Immutable
@Table(name = "revision")
public class Revision extends PanacheEntityBase {

    /** The author of what was read from {@code content/}. */
    public static final String CONTENT = "content";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public UUID listing;

    @Enumerated(EnumType.STRING)
    public Listing.Kind kind;

    /** Counts from 1 for each listing. */
    public int number;

    @Column(length = 1_000_000)
    public String document;

    public String author;

    @Column(name = "written_at")
    public Instant at;

    public String why;

    @Enumerated(EnumType.STRING)
    public State state;

    /** What became of the revision. */
    public enum State {
        PUBLISHED,
        /** The listing is taken away from the site; its document is what last stood there. */
        WITHDRAWN
    }

    public Listing read() {
        return Documents.read(document, kind);
    }

    /** The newest revision of every listing that stands on the site. */
    public static List<Revision> published() {
        return newest().stream().filter(revision -> revision.state == State.PUBLISHED).toList();
    }

    static List<Revision> newest() {
        return list("from Revision r where r.number = (select max(s.number) from Revision s where s.listing = r.listing) order by r.kind, r.listing");
    }

    static boolean hasOtherAuthor(UUID listing) {
        return count("listing = ?1 and author <> ?2", listing, CONTENT) > 0;
    }
}
