package se.forstasamtalet.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The public half of a key that stays in somebody's phone, computer or security key. */
@Entity
@Table(name = "passkey")
public class Passkey extends PanacheEntityBase {

    @Id
    public UUID id;

    public UUID account;

    /** As the authenticator names it. */
    @Column(name = "credential_id")
    public String credentialId;

    /** The attested credential data (WebAuthn section 6.5.2), where the public key stands. */
    public String credential;

    /** How often the authenticator says it has signed; a copy would fall behind. */
    @Column(name = "sign_count")
    public long signCount;

    /** Whether the key may be copied to its owner's other devices. It never changes. */
    @Column(name = "backed_up")
    public boolean isBackupEligible;

    /** What its owner calls it. */
    public String name;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "used_at")
    public Instant usedAt;

    static Optional<Passkey> find(String credentialId) {
        return Passkey.<Passkey>find("credentialId", credentialId).firstResultOptional();
    }

    static List<Passkey> of(@Nullable UUID account) {
        return list("account = ?1 order by createdAt, id", account);
    }
}
