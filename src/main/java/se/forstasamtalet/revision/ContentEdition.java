package se.forstasamtalet.revision;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** An edition of the content folder that was taken in. */
@Entity
@Immutable
@Table(name = "edition")
public class ContentEdition extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public int number;

    /** Of the listings' files: the same number with other files is another edition. */
    public String digest;

    @Column(name = "imported_at")
    public Instant at;

    /** The one that was taken in last. */
    static Optional<ContentEdition> last() {
        return find("order by id desc").firstResultOptional();
    }

    static int highest() {
        Integer highest = getEntityManager().createQuery("select max(number) from ContentEdition", Integer.class)
                .getSingleResult();
        return highest == null ? 0 : highest;
    }

    static void note(int number, String digest, Instant at) {
        ContentEdition edition = new ContentEdition();
        edition.number = number;
        edition.digest = digest;
        edition.at = at;
        edition.persist();
        Ledger.note(Sealed.EDITION, edition.id);
    }
}
