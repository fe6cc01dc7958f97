package se.forstasamtalet.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That somebody has met the holder of an account and knows that it is a person of their own. */
@Entity
@Immutable
@Table(name = "vouch")
@IdClass(Vouch.Key.class)
public class Vouch extends PanacheEntityBase {

    @Id
    public UUID account;

    @Id
    @Column(name = "vouched_by")
    public UUID by;

    @Column(name = "vouched_at")
    public Instant at;

    /** Who vouched for whom. */
    public record Key(UUID account, UUID by) implements Serializable {}

    static boolean isFor(UUID account) {
        return count("account", account) > 0;
    }
}
