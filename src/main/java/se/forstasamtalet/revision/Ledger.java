package se.forstasamtalet.revision;

import io.quarkus.hibernate.orm.panache.Panache;
import org.hibernate.Session;

/** What was written into the register beside revisions, in one chain of seals. */
public final class Ledger {

    private Ledger() {}

    /**
     * Enters what rows say that this transaction has just written, or that they are gone. Whoever else has something to
     * enter waits until it is over; so nothing that runs in a transaction of its own may come after this in one.
     */
    public static void note(Sealed sealed, Object key) {
        Panache.getEntityManager().flush();
        session().doWork(register -> new LedgerBook(register).note(sealed, key));
    }

    /** Enters what was there before there was a ledger. */
    static void begin() {
        session().doWork(register -> new LedgerBook(register).begin());
    }

    private static Session session() {
        return Panache.getEntityManager().unwrap(Session.class);
    }
}
