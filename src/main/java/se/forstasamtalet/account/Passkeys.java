package se.forstasamtalet.account;

import com.webauthn4j.data.AuthenticationData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.account.AccountError.Refusal;
import se.forstasamtalet.account.JournalEntry.What;
import se.forstasamtalet.directory.PlainText;
import se.forstasamtalet.revision.Ledger;
import se.forstasamtalet.revision.Sealed;

/** How people prove who they are: with a key in their own phone or computer, and never with a password. */
@ApplicationScoped
public class Passkeys {

    private static final String SIGN_IN = "sign-in";
    private static final int LONGEST_NAME = 100;

    @Inject
    Ceremony ceremony;

    @Inject
    AttemptLimit tries;

    @Inject
    Sessions sessions;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** What the sign-in page hands to the browser. */
    @Transactional
    public String toSignIn(RelyingParty place) {
        return ceremony.toUse(place, SIGN_IN);
    }

    /** Signs in with what the browser sent. Returns the token of the new session. */
    @Transactional
    public String signIn(String answer, RelyingParty place) {
        AuthenticationData data = ceremony.read(answer);
        Passkey passkey = Passkey.find(Secret.text(data.getCredentialId()))
                .orElseThrow(() -> new AccountError(Refusal.UNKNOWN_PASSKEY));
        return tries.attempt("passkey " + passkey.id, () -> {
            try {
                ceremony.check(data, passkey, place, SIGN_IN);
                if (Account.<Account>findById(passkey.account).isDisabled()) {
                    throw new AccountError(Refusal.DISABLED);
                }
            } catch (AccountError refused) {
                journal.noteApart(passkey.account, What.SIGN_IN_REFUSED, passkey.id + " " + refused.reason());
                throw refused;
            }
            passkey.usedAt = clock.instant();
            journal.note(passkey.account, What.SIGNED_IN, passkey.id);
            return sessions.begin(passkey.account);
        });
    }

    @Transactional
    public List<Passkey> of(@Nullable UUID account) {
        return Passkey.of(account);
    }

    /** What the browser needs to make one more passkey for somebody who is signed in. */
    @Transactional
    public String toAdd(Editor editor, RelyingParty place) {
        return ceremony.toMake(place, editor.account(), editor.name(), Passkey.of(editor.account()),
                adding(editor.account()));
    }

    /**
     * Adds a passkey. All other sessions end: whoever changes how they prove who they are begins anew everywhere else.
     */
    @Transactional
    public void add(Editor editor, UUID session, String answer, String name, RelyingParty place) {
        keep(ceremony.made(answer, place, adding(editor.account())), editor.account(), name);
        Session.endOthers(editor.account(), session, clock.instant());
    }

    /** Keeps a passkey that was just made as somebody's own. */
    void keep(Passkey made, UUID account, @Nullable String name) {
        if (Passkey.find(made.credentialId).isPresent()) {
            throw new AccountError(Refusal.KNOWN_PASSKEY);
        }
        String wanted = name == null ? "" : PlainText.of(name).strip();
        made.account = account;
        made.name = wanted.isEmpty() ? "Nyckel " + (Passkey.count("account", account) + 1)
                : wanted.substring(0, Math.min(wanted.length(), LONGEST_NAME));
        made.createdAt = clock.instant();
        made.persist();
        Ledger.note(Sealed.PASSKEY, made.id);
        journal.note(account, What.PASSKEY_ADDED, made.id);
    }

    /** Removes a passkey, but never the last way in. All other sessions end. */
    @Transactional
    public void remove(Editor editor, UUID session, UUID passkey) {
        // Two who remove at once wait for each other, so that one key is left.
        Account.findById(editor.account(), LockModeType.PESSIMISTIC_WRITE);
        List<Passkey> own = Passkey.of(editor.account());
        Passkey removed = own.stream().filter(one -> one.id.equals(passkey)).findFirst()
                .orElseThrow(() -> new AccountError(Refusal.UNKNOWN_PASSKEY));
        if (own.size() == 1 && Identity.of(editor.account()).isEmpty()) {
            throw new AccountError(Refusal.LAST_WAY_IN);
        }
        removed.delete();
        Ledger.note(Sealed.PASSKEY, passkey);
        Session.endOthers(editor.account(), session, clock.instant());
        journal.note(editor.account(), What.PASSKEY_REMOVED, passkey);
    }

    private static String adding(UUID account) {
        return "add " + account;
    }
}
