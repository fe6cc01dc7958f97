package se.forstasamtalet.revision;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What one editor is writing about one listing and has not sent: as it was typed, right or wrong. */
@Entity
@Table(name = "draft")
@IdClass(Draft.Key.class)
public class Draft extends PanacheEntityBase {

    @Id
    public UUID listing;

    @Id
    public UUID account;

    /** The number of the published revision that it began with. */
    public int base;

    @Column(length = 1_000_000)
    public String form;

    @Column(name = "saved_at")
    public Instant savedAt;

    /** Whether whoever writes it lets colleagues read it. */
    @Column(name = "shown")
    public boolean isShown;

    /** Whose draft of what. */
    public record Key(UUID listing, UUID account) implements Serializable {}

    public static Optional<Draft> of(UUID listing, UUID account) {
        return findByIdOptional(new Key(listing, account));
    }

    /** What anybody is writing about a listing, the oldest first. */
    public static List<Draft> about(UUID listing) {
        return list("listing = ?1 order by savedAt", listing);
    }

    /** What somebody is writing, the newest first. */
    public static List<Draft> by(UUID account) {
        return list("account = ?1 order by savedAt desc", account);
    }
}
