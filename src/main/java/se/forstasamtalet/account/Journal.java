package se.forstasamtalet.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.account.JournalEntry.What;
import se.forstasamtalet.directory.PlainText;
import se.forstasamtalet.revision.Ledger;
import se.forstasamtalet.revision.Sealed;

/** Notes what happens to accounts and rights, whatever becomes of the request that brought it about. */
@ApplicationScoped
public class Journal {

    private static final int LONGEST = 1_000;

    @Inject
    Clock clock;

    /** Notes that somebody asked for a listing that is not theirs. They are told that there is no such thing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(Editor editor, UUID listing) {
        write(editor.account(), What.LISTING_REFUSED, listing.toString(), null);
    }

    /** Notes something that stays true even when the rest of the request is undone. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void noteApart(@Nullable UUID account, What what, Object about) {
        write(account, what, about, null);
    }

    /** Notes something that is only true when the rest of the request is. */
    @Transactional(Transactional.TxType.REQUIRED)
    public void note(UUID account, What what, Object about) {
        write(account, what, about, null);
    }

    /** @param said what it is about, in the words of this moment */
    @Transactional(Transactional.TxType.REQUIRED)
    public void note(UUID account, What what, Object about, String said) {
        write(account, what, about, said);
    }

    private void write(@Nullable UUID account, What what, Object about, @Nullable String said) {
        JournalEntry entry = new JournalEntry();
        entry.at = clock.instant();
        entry.account = account;
        entry.what = what;
        entry.about = about == null ? null : about.toString();
        entry.said = said == null ? null : PlainText.beginning(said, LONGEST);
        entry.persist();
        Ledger.note(Sealed.JOURNAL, entry.id);
    }
}
