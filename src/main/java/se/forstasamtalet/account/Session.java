package se.forstasamtalet.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One browser that somebody is signed in with. */
@Entity
@Table(name = "session")
public class Session extends PanacheEntityBase {

    /** Without a single request, somebody else may sit at the desk. */
    public static final Duration IDLE = Duration.ofMinutes(30);
    /** A day's work; then one proves anew who one is. */
    public static final Duration LONGEST = Duration.ofHours(8);
    /** How exactly it is known when a session was last used: not every request needs to write. */
    private static final Duration GRAIN = Duration.ofSeconds(30);

    /** How long it is kept that there was a session. */
    private static final Duration KEPT = Duration.ofDays(30);

    @Id
    public UUID id;

    public String hash;

    public UUID account;

    /** What the forms of this session send back. */
    @Column(name = "form_token")
    public String formToken;

    @Column(name = "started_at")
    public Instant startedAt;

    @Column(name = "seen_at")
    public Instant seenAt;

    @Column(name = "ended_at")
    public Instant endedAt;

    static Session begin(UUID account, String token, Instant now) {
        delete("startedAt < ?1", now.minus(KEPT));
        Session session = new Session();
        session.id = UUID.randomUUID();
        session.hash = Secret.hash(token);
        session.account = account;
        session.formToken = Secret.fresh();
        session.startedAt = now;
        session.seenAt = now;
        session.persist();
        return session;
    }

    static Optional<Session> find(String token, Instant now) {
        return Session.<Session>find("hash", Secret.hash(token)).firstResultOptional()
                .filter(session -> session.isOpen(now));
    }

    /** One that has run out of time by itself. */
    static Optional<Session> lapsed(String token, Instant now) {
        return Session.<Session>find("hash = ?1 and endedAt is null", Secret.hash(token)).firstResultOptional()
                .filter(session -> !session.isOpen(now));
    }

    private boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(seenAt.plus(IDLE)) && now.isBefore(startedAt.plus(LONGEST));
    }

    void seen(Instant now) {
        if (now.isAfter(seenAt.plus(GRAIN))) {
            seenAt = now;
        }
    }

    /** Whether a form was made for this session. */
    public boolean made(@Nullable String token) {
        return token != null && MessageDigest.isEqual(formToken.getBytes(StandardCharsets.UTF_8),
                token.getBytes(StandardCharsets.UTF_8));
    }

    static List<Session> open(UUID account, Instant now) {
        return Session.<Session>list("account = ?1 and endedAt is null order by startedAt desc", account).stream()
                .filter(session -> session.isOpen(now)).toList();
    }

    static void end(UUID account, Instant now) {
        update("endedAt = ?1 where account = ?2 and endedAt is null", now, account);
    }

    /** Ends all sessions of an account but one. */
    static void endOthers(UUID account, UUID but, Instant now) {
        update("endedAt = ?1 where account = ?2 and endedAt is null and id <> ?3", now, account, but);
    }
}
