package se.forstasamtalet.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.forstasamtalet.account.AccountError.Refusal;
import se.forstasamtalet.account.JournalEntry.What;
import se.forstasamtalet.revision.Ledger;
import se.forstasamtalet.revision.Sealed;

/** The way back in for who has lost their passkeys. It takes two colleagues, and never goes by e-mail alone. */
@ApplicationScoped
public class Recoveries {

    @Inject
    Ceremony ceremony;

    @Inject
    Passkeys passkeys;

    @Inject
    Identities identities;

    @Inject
    Sessions sessions;

    @Inject
    AttemptLimit tries;

    @Inject
    TwoPeople twoPeople;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /**
     * Whether somebody is another's to help: a coordinator helps all, a reviewer those who work with the same listings.
     */
    public static boolean mayHelp(Editor by, Account account) {
        if (by.account().equals(account.id)) {
            return false;
        }
        return by.isCoordinator() || (!account.isCoordinator
                && account.grants.stream()
                        .anyMatch(grant -> by.roles().getOrDefault(grant.listing(), Set.of()).contains(Role.REVIEWER)));
    }

    /** The first of two says that somebody needs a way back in. */
    @Transactional
    public void ask(Editor by, UUID account) {
        helped(by, account);
        if (Recovery.waiting(account, clock.instant()).isEmpty()) {
            Recovery.ask(account, by.account(), clock.instant());
            journal.note(by.account(), What.RECOVERY_ASKED, account);
        }
    }

    /** The recovery of an account that waits for a second person. */
    @Transactional
    public Optional<Recovery> waiting(UUID account) {
        return Recovery.waiting(account, clock.instant());
    }

    /** The second of two confirms it. Returns the link's token, which is shown once. */
    @Transactional
    public String confirm(Editor by, UUID account) {
        helped(by, account);
        Recovery recovery = waiting(account).orElseThrow(() -> new AccountError(Refusal.SPENT_LINK));
        if (twoPeople.doubt(recovery.askedBy, by.account()).isPresent()) {
            journal.noteApart(by.account(), What.RECOVERY_REFUSED, account);
            throw new AccountError(Refusal.SAME_PERSON);
        }
        String token = Secret.fresh();
        if (Recovery.update("confirmedBy = ?1, confirmedAt = ?2, hash = ?3 where id = ?4 and confirmedAt is null",
                by.account(), clock.instant(), Secret.hash(token), recovery.id) != 1) {
            throw new AccountError(Refusal.SPENT_LINK);
        }
        journal.note(by.account(), What.RECOVERY_CONFIRMED, account);
        return token;
    }

    private Account helped(Editor by, UUID account) {
        Account found = Account.findById(account);
        if (found == null || found.isDisabled() || !mayHelp(by, found)) {
            journal.noteApart(by.account(), What.RECOVERY_REFUSED, account);
            throw new AccountError(Refusal.NOT_THEIRS);
        }
        return found;
    }

    /** Whose way back in a link is; nothing when it was used or has expired. */
    @Transactional
    public Optional<Account> find(String token) {
        return Recovery.usable(token, clock.instant()).map(recovery -> Account.<Account>findById(recovery.account))
                .filter(account -> !account.isDisabled());
    }

    /** What the browser needs to make the new passkey. */
    @Transactional
    public String toRecover(Account account, RelyingParty place) {
        return ceremony.toMake(place, account.id, account.name, List.of(), recovering(account.id));
    }

    /** Puts the new passkey in place of every old way in, and ends every session. Returns the token of a new one. */
    @Transactional
    public String recover(String token, String answer, RelyingParty place) {
        Instant now = clock.instant();
        Account account = find(token).orElseThrow(() -> new AccountError(Refusal.SPENT_LINK));
        return tries.attempt("recovery " + account.id, () -> {
            Passkey made = ceremony.made(answer, place, recovering(account.id));
            if (Recovery.update("usedAt = ?1 where hash = ?2 and usedAt is null", now, Secret.hash(token)) != 1) {
                throw new AccountError(Refusal.SPENT_LINK);
            }
            for (Passkey old : Passkey.of(account.id)) {
                old.delete();
                Ledger.note(Sealed.PASSKEY, old.id);
            }
            identities.endAll(account.id);
            Session.end(account.id, now);
            passkeys.keep(made, account.id, null);
            journal.note(account.id, What.RECOVERED, account.id);
            return sessions.begin(account.id);
        });
    }

    private static String recovering(UUID account) {
        return "recover " + account;
    }
}
