package se.forstasamtalet.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.forstasamtalet.account.AccountError.Refusal;
import se.forstasamtalet.account.JournalEntry.What;
import se.forstasamtalet.revision.Ledger;
import se.forstasamtalet.revision.Sealed;

/** How people prove who they are with the sign-in of their municipality. What they may do is the account's own. */
@ApplicationScoped
public class Identities {

    @Inject
    Providers providers;

    @Inject
    Challenges challenges;

    @Inject
    AttemptLimit tries;

    @Inject
    Sessions sessions;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** Refuses what is said to come from a provider. Anybody can send that, so not every time is noted. */
    public AccountError refuse(String provider, Refusal reason) {
        if (tries.isSeldom("answer of " + provider)) {
            journal.noteApart(null, What.SIGN_IN_REFUSED, provider + " " + reason);
        }
        return new AccountError(reason);
    }

    /** Whether a proof would do, before anybody uses it. */
    @Transactional
    public void check(IdentityClaim proof) {
        attempt(proof, owner -> proof);
    }

    /** Signs in whom a provider vouches for. Returns the token of the new session. */
    @Transactional
    public String signIn(IdentityClaim proof) {
        return attempt(proof, owner -> {
            UUID account = owner.orElseThrow(() -> new AccountError(Refusal.UNKNOWN_IDENTITY));
            if (Account.<Account>findById(account).isDisabled()) {
                throw new AccountError(Refusal.DISABLED);
            }
            spend(proof);
            journal.note(account, What.SIGNED_IN, proof.provider());
            return sessions.begin(account);
        });
    }

    /** Those that let somebody in. */
    @Transactional
    public List<Identity> of(UUID account) {
        return Identity.of(account);
    }

    /** Lets somebody who is signed in come in by a provider too. All other sessions end, as with a new passkey. */
    @Transactional
    public void add(Editor editor, UUID session, IdentityClaim proof) {
        keep(proof, editor.account());
        Session.endOthers(editor.account(), session, clock.instant());
    }

    /** Keeps whom a provider vouches for as the owner of an account. */
    @Transactional
    void keep(IdentityClaim proof, UUID account) {
        attempt(proof, owner -> {
            if (owner.isPresent()) {
                throw new AccountError(Refusal.KNOWN_IDENTITY);
            }
            spend(proof);
            try {
                Identity identity = Identity.add(proof.issuer(), proof.subject(), account, true, clock.instant());
                Identity.flush();
                Ledger.note(Sealed.IDENTITY, identity.id);
                journal.note(account, What.IDENTITY_ADDED, identity.id);
                return identity;
            } catch (PersistenceException addedAtTheSameMoment) {
                throw new AccountError(Refusal.KNOWN_IDENTITY);
            }
        });
    }

    /** From now on a provider does not let somebody in, but never the last way in is taken. All other sessions end. */
    @Transactional
    public void remove(Editor editor, UUID session, UUID identity) {
        Account.findById(editor.account(), LockModeType.PESSIMISTIC_WRITE);
        List<Identity> own = Identity.of(editor.account());
        Identity removed = own.stream().filter(one -> one.id.equals(identity)).findFirst()
                .orElseThrow(() -> new AccountError(Refusal.UNKNOWN_IDENTITY));
        if (own.size() == 1 && Passkey.of(editor.account()).isEmpty()) {
            throw new AccountError(Refusal.LAST_WAY_IN);
        }
        end(removed);
        Session.endOthers(editor.account(), session, clock.instant());
    }

    /** From now on no provider lets somebody in. */
    void endAll(UUID account) {
        Identity.of(account).forEach(this::end);
    }

    private void end(Identity identity) {
        Identity ended = Identity.add(identity.issuer, identity.subject, identity.account, false, clock.instant());
        Ledger.note(Sealed.IDENTITY, ended.id);
        journal.note(identity.account, What.IDENTITY_REMOVED, identity.id);
    }

    /**
     * Does something with a proof that is good enough, and with the account it belongs to, if any. Failures count for
     * the one it names alone.
     */
    private <T> T attempt(IdentityClaim proof, Function<Optional<UUID>, T> step) {
        return tries.attempt("identity " + proof.issuer() + " " + proof.subject(), () -> {
            Optional<UUID> owner = Identity.last(proof.issuer(), proof.subject()).filter(identity -> identity.isLinked)
                    .map(identity -> identity.account);
            try {
                proof.weigh(providers.find(proof.provider()).orElseThrow());
                return step.apply(owner);
            } catch (AccountError refused) {
                journal.noteApart(owner.orElse(null), What.SIGN_IN_REFUSED, proof.provider() + " " + refused.reason());
                throw refused;
            }
        });
    }

    /**
     * A proof is used once. The library takes none that is older than fresh by the provider's clock, which may not be
     * ours.
     */
    private void spend(IdentityClaim proof) {
        challenges.spendOnce(proof.provider() + " " + proof.nonce(), IdentityClaim.FRESH.multipliedBy(2));
    }
}
