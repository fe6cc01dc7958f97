package se.forstasamtalet.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets one person make an account with the roles it names, once. The account gets the invitation's id. */
@Entity
@Table(name = "invitation")
public class Invitation extends PanacheEntityBase {

    /** How long it can be used. */
    public static final Duration LIFETIME = Duration.ofDays(3);

    @Id
    public UUID id;

    public String hash;

    public String name;

    public String email;

    @Column(name = "coordinator")
    public boolean isCoordinator;

    /** Null for the one that the program prints when there is no account. */
    @Column(name = "invited_by")
    public @Nullable UUID invitedBy;

    @Column(name = "invited_at")
    public Instant invitedAt;

    @Column(name = "accepted_by")
    public UUID acceptedBy;

    @Column(name = "accepted_at")
    public Instant acceptedAt;

    @Column(name = "withdrawn_at")
    public Instant withdrawnAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "invitation_grant", joinColumns = @JoinColumn(name = "invitation"))
    public Set<Grant> grants = new HashSet<>();

    static Optional<Invitation> open(String token, Instant now) {
        return Invitation.<Invitation>find("hash", Secret.hash(token)).firstResultOptional()
                .filter(invitation -> invitation.isOpen(now));
    }

    /** Those that somebody can still use, the newest first. */
    static List<Invitation> open(Instant now) {
        return Invitation.<Invitation>list("acceptedAt is null and withdrawnAt is null order by invitedAt desc")
                .stream()
                .filter(invitation -> invitation.isOpen(now)).toList();
    }

    private boolean isOpen(Instant now) {
        return acceptedAt == null && withdrawnAt == null && now.isBefore(end());
    }

    public Instant end() {
        return invitedAt.plus(LIFETIME);
    }
}
