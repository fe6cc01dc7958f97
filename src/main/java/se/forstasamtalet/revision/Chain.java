package se.forstasamtalet.revision;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

/** The end of the chain of seals: the one row that is changed, and that makes all additions wait for each other. */
@Entity
@Table(name = "chain")
public class Chain extends PanacheEntityBase {

    private static final int ONLY = 1;

    @Id
    public int id;

    @Column(name = "last_revision")
    public long lastRevision;

    public String seal;

    /** Takes hold of the end until the transaction is over. */
    static Chain hold() {
        return findById(ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    static Chain end() {
        return findById(ONLY);
    }

    /** Adds a revision as the next one of its listing. */
    void add(Revision revision) {
        revision.number = Revision.lastNumber(revision.listing) + 1;
        revision.seal = ChainHash.of(seal, revision);
        revision.persistAndFlush();
        lastRevision = revision.id;
        seal = revision.seal;
    }
}
