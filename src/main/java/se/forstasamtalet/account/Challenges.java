package se.forstasamtalet.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.account.AccountError.Refusal;

/**
 * What passkeys sign: 128 random bits, the moment when they expire, and our seal over both and what they are for. So
 * nothing need be stored for everybody who opens the sign-in; only a challenge that was used is remembered until it
 * expires.
 */
@ApplicationScoped
class Challenges {

    private static final Duration LIFETIME = Duration.ofMinutes(10);
    private static final int RANDOM = 16;
    private static final int SEALED = RANDOM + Long.BYTES;
    private static final String ALGORITHM = "HmacSHA256";

    @Inject
    Clock clock;

    private byte @Nullable [] key;

    /** A new challenge that is good for one purpose only. */
    @Transactional
    byte[] fresh(String purpose) {
        byte[] sealed = ByteBuffer.allocate(SEALED).put(Secret.random(RANDOM))
                .putLong(clock.instant().plus(LIFETIME).getEpochSecond()).array();
        byte[] seal = seal(sealed, purpose);
        return ByteBuffer.allocate(SEALED + seal.length).put(sealed).put(seal).array();
    }

    /** Uses a challenge up, or refuses it. */
    @Transactional
    void spend(byte[] challenge, String purpose) {
        Instant now = clock.instant();
        ByteBuffer parts = ByteBuffer.wrap(challenge);
        if (challenge.length <= SEALED) {
            throw new AccountError(Refusal.STALE_CHALLENGE);
        }
        byte[] sealed = new byte[SEALED];
        byte[] seal = new byte[challenge.length - SEALED];
        parts.get(sealed).get(seal);
        if (!MessageDigest.isEqual(seal, seal(sealed, purpose))) {
            throw new AccountError(Refusal.STALE_CHALLENGE);
        }
        Instant expiry = Instant.ofEpochSecond(ByteBuffer.wrap(sealed).getLong(RANDOM));
        if (!now.isBefore(expiry)) {
            throw new AccountError(Refusal.STALE_CHALLENGE);
        }
        remember(Secret.hash(Secret.text(challenge)), expiry);
    }

    /** Uses up a word that somebody else answers for; it is remembered for as long as they would take it. */
    @Transactional
    void spendOnce(String word, Duration lifetime) {
        remember(Secret.hash(word), clock.instant().plus(lifetime));
    }

    private void remember(String hash, Instant expiry) {
        SpentChallenge.delete("expiresAt < ?1", clock.instant());
        if (SpentChallenge.findById(hash) != null) {
            throw new AccountError(Refusal.STALE_CHALLENGE);
        }
        SpentChallenge spent = new SpentChallenge();
        spent.hash = hash;
        spent.expiresAt = expiry;
        try {
            spent.persistAndFlush();
        } catch (PersistenceException spentAtTheSameMoment) {
            throw new AccountError(Refusal.STALE_CHALLENGE);
        }
    }

    private synchronized byte[] seal(byte[] sealed, String purpose) {
        if (key == null) {
            // Apart from what is going on: a key that is undone with a refused request would seal nothing anybody can
            // check.
            key = QuarkusTransaction.requiringNew().call(ChallengeKey::findOrMake);
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update(sealed);
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
