package se.forstasamtalet.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.account.AccountError.Refusal;
import se.forstasamtalet.account.JournalEntry.What;
import se.forstasamtalet.directory.PlainText;
import se.forstasamtalet.revision.Ledger;
import se.forstasamtalet.revision.Sealed;

/** How people come to the desk: by a link that works once, for 72 hours, and that only who made it has seen. */
@ApplicationScoped
public class Invitations {

    private static final int LONGEST_NAME = 100;

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
    Journal journal;

    @Inject
    Clock clock;

    /** Whom somebody invites, and to do what. */
    public record Guest(String name, String email, boolean isCoordinator, Set<Grant> grants) {}

    /** Invites somebody. Returns the link's token, which is shown once. */
    @Transactional
    public String invite(Editor by, Guest guest) {
        return invite(by, guest, "");
    }

    /** @param said what the guest may do, in words, for the journal */
    @Transactional
    public String invite(Editor by, Guest guest, String said) {
        Guest named = new Guest(name(guest.name()), email(guest.email()), guest.isCoordinator(), guest.grants());
        String token = make(by.account(), named);
        journal.note(by.account(), What.INVITED, guest.isCoordinator() ? "coordinator" : "editor",
                named.name() + ", " + named.email() + (said.isEmpty() ? "" : ": " + said));
        return token;
    }

    /** Invites a coordinator when nobody has an account yet; what was printed before is void. */
    @Transactional
    Optional<String> inviteFirst() {
        if (Account.count() > 0) {
            return Optional.empty();
        }
        Invitation.update("withdrawnAt = ?1 where invitedBy is null and acceptedAt is null and withdrawnAt is null",
                clock.instant());
        return Optional.of(make(null, new Guest("", "", true, Set.of())));
    }

    private String make(@Nullable UUID by, Guest guest) {
        String token = Secret.fresh();
        Invitation invitation = new Invitation();
        invitation.id = UUID.randomUUID();
        invitation.hash = Secret.hash(token);
        invitation.name = guest.name();
        invitation.email = guest.email();
        invitation.isCoordinator = guest.isCoordinator();
        invitation.grants = new HashSet<>(guest.grants());
        invitation.invitedBy = by;
        invitation.invitedAt = clock.instant();
        invitation.persist();
        return token;
    }

    @Transactional
    public List<Invitation> open() {
        return Invitation.open(clock.instant());
    }

    /** The invitation a link stands for; nothing when it was used, has expired or was withdrawn. */
    @Transactional
    public Optional<Invitation> find(String token) {
        return Invitation.open(token, clock.instant());
    }

    /** What the browser needs to make the passkey of whoever accepts: not on a device that whoever invited them has. */
    @Transactional
    public String toAccept(Invitation invitation, RelyingParty place) {
        String name = invitation.name.isEmpty() ? "Samordnare" : invitation.name;
        return ceremony.toMake(place, invitation.id, name, passkeys.of(invitation.invitedBy), accepting(invitation.id));
    }

    /** Makes the account, with a passkey. Returns the token of its first session. */
    @Transactional
    public String accept(String token, String name, String email, String answer, RelyingParty place) {
        return accept(token, name, email,
                account -> passkeys.keep(ceremony.made(answer, place, accepting(account)), account, null));
    }

    /** Makes the account of whoever a provider vouches for. Returns the token of its first session. */
    @Transactional
    public String accept(String token, String name, String email, IdentityClaim proof) {
        return accept(token, name, email, account -> identities.keep(proof, account));
    }

    private String accept(String token, String name, String email, Consumer<UUID> keepingTheWayIn) {
        Invitation invitation = find(token).orElseThrow(() -> new AccountError(Refusal.SPENT_LINK));
        return tries.attempt("invitation " + invitation.id, () -> {
            Account account = Account.begin(invitation.id, name(name), email(email), invitation.isCoordinator,
                    invitation.grants, clock.instant());
            keepingTheWayIn.accept(account.id);
            if (Invitation.update(
                    "acceptedAt = ?1, acceptedBy = ?2 where id = ?2 and acceptedAt is null and withdrawnAt is null",
                    clock.instant(), account.id) != 1) {
                throw new AccountError(Refusal.SPENT_LINK);
            }
            Ledger.note(Sealed.ACCOUNT, account.id);
            Ledger.note(Sealed.RIGHTS, account.id);
            journal.note(account.id, What.INVITATION_ACCEPTED, invitation.id, account.name + ", " + account.email);
            return sessions.begin(account.id);
        });
    }

    @Transactional
    public void withdraw(Editor by, UUID invitation) {
        if (Invitation.update("withdrawnAt = ?1 where id = ?2 and acceptedAt is null and withdrawnAt is null",
                clock.instant(), invitation) > 0) {
            journal.note(by.account(), What.INVITATION_WITHDRAWN, invitation);
        }
    }

    private static String accepting(UUID invitation) {
        return "accept " + invitation;
    }

    private static String name(String typed) {
        String name = typed == null ? "" : PlainText.of(typed).strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new AccountError(Refusal.NO_NAME);
        }
        return name;
    }

    private static String email(String typed) {
        return EmailAddress.of(typed).orElseThrow(() -> new AccountError(Refusal.NO_EMAIL)).written();
    }
}
