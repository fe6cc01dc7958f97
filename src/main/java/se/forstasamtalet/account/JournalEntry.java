package se.forstasamtalet.account;

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
import org.jspecify.annotations.Nullable;

/** One thing that happened to accounts and rights. Never where from: no address of anybody's machine. */
@Entity
@Immutable
@Table(name = "journal")
public class JournalEntry extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Column(name = "happened_at")
    public Instant at;

    /** Who did it; null when nobody was signed in. */
    public @Nullable UUID account;

    @Enumerated(EnumType.STRING)
    public What what;

    /**
     * The id of the account, listing, session, passkey or identity it was done to; for a sign-in by a provider, which
     * one and why not.
     */
    public @Nullable String about;

    /** The same in the words of that moment: whom, which listing, what was given. */
    public @Nullable String said;

    /**
     * The newest first.
     *
     * @param person who did it or had it done to them, or null for everybody
     * @param before the number below which to look
     */
    public static List<JournalEntry> newest(@Nullable UUID person, long before, int most) {
        return person == null ? JournalEntry.<JournalEntry>find("id < ?1 order by id desc", before).page(0, most).list()
                : JournalEntry.<JournalEntry>find("id < ?1 and (account = ?2 or about = ?3) order by id desc", before,
                        person, person.toString()).page(0, most).list();
    }

    /** What happened about a listing, the newest first. */
    public static List<JournalEntry> aboutListing(UUID listing, int most) {
        return JournalEntry.<JournalEntry>find("about = ?1 order by id desc", listing.toString()).page(0, most).list();
    }

    /** What can happen. */
    public enum What {
        SIGNED_IN, SIGN_IN_REFUSED, SIGNED_OUT, SESSION_ENDED,
        /** Somebody asked for a listing that is not theirs. */
        LISTING_REFUSED,
        INVITED, INVITATION_WITHDRAWN, INVITATION_ACCEPTED,
        PASSKEY_ADDED, PASSKEY_REMOVED, IDENTITY_ADDED, IDENTITY_REMOVED,
        VOUCHED_FOR,
        ROLES_CHANGED, ACCOUNT_DISABLED, ACCOUNT_ENABLED,
        RECOVERY_ASKED, RECOVERY_CONFIRMED, RECOVERY_REFUSED, RECOVERED
    }
}
