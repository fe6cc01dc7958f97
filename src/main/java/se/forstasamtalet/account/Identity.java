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
import org.hibernate.annotations.Immutable;

/**
 * That somebody whom a provider vouches for is, or from then on no longer is, who an account belongs to. The last row
 * counts.
 */
@Entity
@Immutable
@Table(name = "identity")
public class Identity extends PanacheEntityBase {

    @Id
    public UUID id;

    public String issuer;

    /** As the provider names them, and it alone: no name, no number of a person where the provider is well kept. */
    public String subject;

    /** 1, 2, … for each issuer and subject. */
    public int number;

    public UUID account;

    @Column(name = "linked")
    public boolean isLinked;

    @Column(name = "set_at")
    public Instant setAt;

    static Optional<Identity> last(String issuer, String subject) {
        return Identity.<Identity>find("issuer = ?1 and subject = ?2 order by number desc", issuer, subject)
                .firstResultOptional();
    }

    /** Those that let somebody in, the oldest first. */
    static List<Identity> of(UUID account) {
        return list(
                "from Identity own where own.account = ?1 and own.isLinked and own.number = (select max(one.number) "
                        + "from Identity one"
                        + " where one.issuer = own.issuer and one.subject = own.subject) order by own.setAt, own.id",
                account);
    }

    static Identity add(String issuer, String subject, UUID account, boolean isLinked, Instant now) {
        Identity identity = new Identity();
        identity.id = UUID.randomUUID();
        identity.issuer = issuer;
        identity.subject = subject;
        identity.number = last(issuer, subject).map(before -> before.number).orElse(0) + 1;
        identity.account = account;
        identity.isLinked = isLinked;
        identity.setAt = now;
        identity.persist();
        return identity;
    }
}
