package se.forstasamtalet.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.forstasamtalet.account.JournalEntry.What;

/** Notes what happens to accounts and rights, whatever becomes of the request that brought it about. */
@ApplicationScoped
public class Journal {

    @Inject
    Clock clock;

    /** Notes that somebody asked for a listing that is not theirs. They are told that there is no such thing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(Editor editor, UUID listing) {
        write(editor.account(), What.LISTING_REFUSED, listing.toString());
    }

    /** Notes something that stays true even when the rest of the request is undone. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void noteApart(UUID account, What what, Object about) {
        write(account, what, about);
    }

    /** Notes something that is only true when the rest of the request is. */
    @Transactional(Transactional.TxType.REQUIRED)
    public void note(UUID account, What what, Object about) {
        write(account, what, about);
    }

    private void write(UUID account, What what, Object about) {
        JournalEntry entry = new JournalEntry();
        entry.at = clock.instant();
        entry.account = account;
        entry.what = what;
        entry.about = about == null ? null : about.toString();
        entry.persist();
    }
}
