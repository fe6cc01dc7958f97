package se.forstasamtalet.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.forstasamtalet.account.AccountError.Refusal;
import se.forstasamtalet.account.JournalEntry.What;
import se.forstasamtalet.revision.Ledger;
import se.forstasamtalet.revision.Sealed;

/**
 * Tells accounts of one person apart from those of two, as far as that can be: where two pairs of eyes are needed, two
 * accounts are not enough.
 */
@ApplicationScoped
public class TwoPeople {

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** Why two accounts may be one person's. */
    public enum Doubt {
        SAME_ACCOUNT, SAME_ADDRESS, SAME_KEY,
        /** One has invited the other, and nobody else knows them. */
        INVITED
    }

    /** What speaks for two accounts being one person's; nothing when nothing does. */
    @Transactional
    public Optional<Doubt> doubt(UUID one, UUID other) {
        if (one.equals(other)) {
            return Optional.of(Doubt.SAME_ACCOUNT);
        }
        if (Stream.of(one, other).map(TwoPeople::mailbox).distinct().count() == 1) {
            return Optional.of(Doubt.SAME_ADDRESS);
        }
        Set<String> own = identities(one);
        Set<String> others = identities(other);
        if (own.stream().anyMatch(others::contains)) {
            return Optional.of(Doubt.SAME_KEY);
        }
        boolean areVouchedFor = !own.isEmpty() && !others.isEmpty();
        return !areVouchedFor && (hasInvited(one, other) || hasInvited(other, one)) ? Optional.of(Doubt.INVITED)
                : Optional.empty();
    }

    /** Whoever reads the letters: what stands behind a plus sign leads to the same box, and so do large letters. */
    private static String mailbox(UUID account) {
        String address = Account.<Account>findById(account).email.toLowerCase(Locale.ROOT);
        return address.replaceFirst("\\+[^@]*@", "@");
    }

    /** Those that providers ever vouched for, also of an account that is tied to them no longer. */
    private static Set<String> identities(UUID account) {
        return Identity.<Identity>list("account", account).stream().map(one -> one.issuer + " " + one.subject)
                .collect(Collectors.toSet());
    }

    /** Whether one made the link that the other came by, and nobody else has said that they know them. */
    private static boolean hasInvited(UUID one, UUID other) {
        return Invitation.count("acceptedBy = ?1 and invitedBy = ?2", other, one) > 0 && !Vouch.isFor(other);
    }

    /** Whether somebody came here by an invitation and nobody but whoever invited them knows who they are. */
    @Transactional
    public boolean isUnknown(UUID account) {
        return Invitation.count("acceptedBy = ?1 and invitedBy is not null", account) > 0 && !Vouch.isFor(account);
    }

    /** Whether somebody may say that they know another: not whoever invited them. */
    @Transactional
    public boolean mayVouch(Editor by, Account account) {
        return Recoveries.mayHelp(by, account) && isUnknown(account.id)
                && Invitation.count("acceptedBy = ?1 and invitedBy = ?2", account.id, by.account()) == 0;
    }

    /** Says that somebody has met the holder of an account. */
    @Transactional
    public void vouch(Editor by, UUID account) {
        Account found = Account.findById(account);
        if (found == null || !mayVouch(by, found)) {
            throw new AccountError(Refusal.NOT_THEIRS);
        }
        Vouch vouch = new Vouch();
        vouch.account = account;
        vouch.by = by.account();
        vouch.at = clock.instant();
        vouch.persist();
        Ledger.note(Sealed.VOUCH, account);
        journal.note(by.account(), What.VOUCHED_FOR, account, found.name);
    }
}
