package se.forstasamtalet.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A challenge that was used. Its row goes when it would have expired anyway. */
@Entity
@Table(name = "spent_challenge")
class SpentChallenge extends PanacheEntityBase {

    @Id
    public String hash;

    @Column(name = "expires_at")
    public Instant expiresAt;
}
