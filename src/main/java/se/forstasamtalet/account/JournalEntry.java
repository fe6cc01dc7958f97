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
import java.util.UUID;
import org.hibernate.annotations.Immutable;

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
    public UUID account;

    @Enumerated(EnumType.STRING)
    public What what;

    /**
     * The id of the account, listing, session, passkey or identity it was done to; for a sign-in by a provider, which
     * one and why not.
     */
    public String about;

    /** What can happen. */
    public enum What {
        SIGNED_IN, SIGN_IN_REFUSED, SIGNED_OUT, SESSION_ENDED,
        /** Somebody asked for a listing that is not theirs. */
        LISTING_REFUSED,
        INVITED, INVITATION_WITHDRAWN, INVITATION_ACCEPTED,
        PASSKEY_ADDED, PASSKEY_REMOVED, IDENTITY_ADDED, IDENTITY_REMOVED,
        ROLES_CHANGED, ACCOUNT_DISABLED, ACCOUNT_ENABLED,
        RECOVERY_ASKED, RECOVERY_CONFIRMED, RECOVERY_REFUSED, RECOVERED
    }
}
