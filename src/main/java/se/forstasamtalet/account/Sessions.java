package se.forstasamtalet.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.forstasamtalet.account.JournalEntry.What;

/** Who is signed in, kept on our side: a cookie is only a number that leads here. */
@ApplicationScoped
public class Sessions {

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    /** A session that was asked for with its cookie, and who works in it. */
    public record Open(Session session, Editor editor) {}

    /** Begins a session. Returns its token, which only the browser keeps. */
    @Transactional
    public String begin(UUID account) {
        String token = Secret.fresh();
        Session.begin(account, token, clock.instant());
        return token;
    }

    /** The session a cookie stands for; nothing when it is over, or the account is disabled. */
    @Transactional
    public Optional<Open> find(String token) {
        Instant now = clock.instant();
        return Session.find(token, now).flatMap(session -> {
            Account account = Account.findById(session.account);
            if (account.isDisabled()) {
                return Optional.empty();
            }
            session.seen(now);
            return Optional.of(new Open(session, account.editor()));
        });
    }

    /**
     * The session that a cookie stood for until time ended it: not one that its owner, or somebody for them, has ended.
     */
    @Transactional
    public Optional<Open> lapsed(String token) {
        return Session.lapsed(token, clock.instant()).flatMap(session -> {
            Account account = Account.findById(session.account);
            return account.isDisabled() ? Optional.empty() : Optional.of(new Open(session, account.editor()));
        });
    }

    /** Somebody's open sessions, the newest first. */
    @Transactional
    public List<Session> of(UUID account) {
        return Session.open(account, clock.instant());
    }

    /** Ends one of somebody's own sessions. Returns whether there was one. */
    @Transactional
    public boolean end(UUID account, UUID session, boolean bySigningOut) {
        boolean isEnded = Session.update("endedAt = ?1 where id = ?2 and account = ?3 and endedAt is null",
                clock.instant(), session, account) > 0;
        if (isEnded) {
            journal.note(account, bySigningOut ? What.SIGNED_OUT : What.SESSION_ENDED, session);
        }
        return isEnded;
    }

    /** Ends all of somebody's sessions but the one they sit in. */
    @Transactional
    public void endOthers(UUID account, UUID but) {
        Session.endOthers(account, but, clock.instant());
        journal.note(account, What.SESSION_ENDED, account);
    }
}
