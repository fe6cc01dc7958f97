package se.forstasamtalet.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Two people give a third one a way back in: one asked for it, another one confirmed. */
@Entity
@Table(name = "recovery")
public class Recovery extends PanacheEntityBase {

    /** How long the link works that the second person gets. */
    static final Duration LIFETIME = Duration.ofHours(24);
    /** How long the first person's wish can be confirmed. */
    static final Duration PATIENCE = Duration.ofDays(3);

    @Id
    public UUID id;

    public UUID account;

    @Column(name = "asked_by")
    public UUID askedBy;

    @Column(name = "asked_at")
    public Instant askedAt;

    @Column(name = "confirmed_by")
    public UUID confirmedBy;

    @Column(name = "confirmed_at")
    public Instant confirmedAt;

    public String hash;

    @Column(name = "used_at")
    public Instant usedAt;

    static Recovery ask(UUID account, UUID by, Instant now) {
        Recovery recovery = new Recovery();
        recovery.id = UUID.randomUUID();
        recovery.account = account;
        recovery.askedBy = by;
        recovery.askedAt = now;
        recovery.persist();
        return recovery;
    }

    /** The one that waits for a second person. */
    static Optional<Recovery> waiting(UUID account, Instant now) {
        return Recovery.<Recovery>find("account = ?1 and confirmedAt is null and askedAt > ?2 order by askedAt desc",
                account, now.minus(PATIENCE)).firstResultOptional();
    }

    static Optional<Recovery> usable(String token, Instant now) {
        return Recovery.<Recovery>find("hash = ?1 and usedAt is null and confirmedAt > ?2", Secret.hash(token),
                now.minus(LIFETIME)).firstResultOptional();
    }
}
