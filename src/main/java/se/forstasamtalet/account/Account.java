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
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person who works at the desk. Accounts are disabled, never deleted: the history names them. */
@Entity
@Table(name = "account")
public class Account extends PanacheEntityBase {

    @Id
    public UUID id;

    public String name;

    public String email;

    @Column(name = "coordinator")
    public boolean isCoordinator;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "disabled_at")
    public @Nullable Instant disabledAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_grant", joinColumns = @JoinColumn(name = "account"))
    public Set<Grant> grants = new HashSet<>();

    static Account begin(UUID id, String name, String email, boolean isCoordinator, Set<Grant> grants, Instant now) {
        Account account = new Account();
        account.id = id;
        account.name = name;
        account.email = email;
        account.isCoordinator = isCoordinator;
        account.createdAt = now;
        account.grants = new HashSet<>(grants);
        account.persist();
        return account;
    }

    public boolean isDisabled() {
        return disabledAt != null;
    }

    /** What they may touch. */
    public Editor editor() {
        Map<UUID, Set<Role>> roles = grants.stream()
                .collect(Collectors.groupingBy(Grant::listing, Collectors.mapping(Grant::role, Collectors.toSet())));
        return new Editor(id, name, isCoordinator, roles);
    }

    static List<Account> enabled() {
        return list("disabledAt is null order by name, id");
    }

    /** Everybody who ever worked here, by name. */
    static List<Account> everybody() {
        return list("order by name, id");
    }
}
