package se.forstasamtalet.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.forstasamtalet.account.JournalEntry.What;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.revision.Ledger;
import se.forstasamtalet.revision.Sealed;

/** Everybody who works at the desk. */
@ApplicationScoped
public class Accounts {

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    /** Somebody with an account that is not disabled. */
    @Transactional
    public Optional<Editor> editor(UUID account) {
        return Account.<Account>findByIdOptional(account).filter(found -> !found.isDisabled()).map(Account::editor);
    }

    /** The names of accounts, disabled ones too, by id. */
    @Transactional
    public Map<UUID, String> names(Collection<UUID> accounts) {
        return Account.<Account>list("id in ?1", Set.copyOf(accounts)).stream()
                .collect(Collectors.toMap(account -> account.id, account -> account.name));
    }

    /**
     * The e-mail addresses of those who have a role of their own for a listing. Coordinators, who may touch everything,
     * are not among them.
     */
    @Transactional
    public List<String> addresses(Role role, Listing listing, Directory directory) {
        return Account.enabled().stream()
                .filter(account -> !account.isCoordinator && account.editor().may(role, listing, directory))
                .map(account -> account.email).distinct().toList();
    }

    /** The e-mail addresses of the region's coordinators. */
    @Transactional
    public List<String> coordinatorAddresses() {
        return Account.enabled().stream().filter(account -> account.isCoordinator).map(account -> account.email)
                .distinct().toList();
    }

    @Transactional
    public List<Account> everybody() {
        return Account.everybody();
    }

    @Transactional
    public Optional<Account> find(UUID account) {
        return Account.findByIdOptional(account);
    }

    /**
     * Gives an account exactly these roles. Its sessions end: they began with others.
     *
     * @param said the roles in words, for the journal
     */
    @Transactional
    public void change(Editor by, UUID account, Set<Grant> grants, String said) {
        Account changed = Account.findById(account);
        changed.grants.clear();
        changed.grants.addAll(grants);
        Ledger.note(Sealed.RIGHTS, account);
        Session.end(account, clock.instant());
        journal.note(by.account(), What.ROLES_CHANGED, account, changed.name + ": " + said);
    }

    /** Shuts an account, at once. */
    @Transactional
    public void disable(Editor by, UUID account) {
        Account disabled = Account.findById(account);
        disabled.disabledAt = clock.instant();
        Ledger.note(Sealed.ACCOUNT, account);
        Session.end(account, clock.instant());
        journal.note(by.account(), What.ACCOUNT_DISABLED, account, disabled.name);
    }

    @Transactional
    public void enable(Editor by, UUID account) {
        Account enabled = Account.findById(account);
        enabled.disabledAt = null;
        Ledger.note(Sealed.ACCOUNT, account);
        journal.note(by.account(), What.ACCOUNT_ENABLED, account, enabled.name);
    }
}
