package se.forstasamtalet.editor.reminder;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A link with which one person may say once that one listing is still correct as it stood when the mail was written.
 */
@Entity
@Table(name = "still_correct")
public class StillCorrectLink extends PanacheEntityBase {

    /** SHA-256 of what stands in the link. */
    @Id
    public String hash;

    public UUID listing;

    /** The number of the revision that stood on the site. */
    public int revision;

    public UUID account;

    @Column(name = "made_at")
    public Instant madeAt;

    @Column(name = "expires_at")
    public Instant expiresAt;

    @Column(name = "used_at")
    public Instant usedAt;

    static Optional<StillCorrectLink> of(String hash) {
        return findByIdOptional(hash);
    }

    /** Takes hold of it, so that it is used once even when it is pressed twice. */
    static Optional<StillCorrectLink> hold(String hash) {
        return findByIdOptional(hash, LockModeType.PESSIMISTIC_WRITE);
    }
}
