package se.forstasamtalet.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;
import se.forstasamtalet.account.Refusal.Reason;

/**
 * How often one may fail. It is counted per passkey and per link, which only their holders know, and never per name or
 * address: so nobody can shut a colleague out, and nothing is kept about anybody's machine.
 */
@ApplicationScoped
class Tries {

    static final int PER_MINUTE = 10;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    /** A bucket that was left alone for a minute is full again, so it need not be kept. */
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder().expireAfterAccess(MINUTE).maximumSize(MOST).build();

    /** Does something that may fail. After too many failures it is not even tried. */
    <T> T attempt(String key, Supplier<T> step) {
        Bucket bucket = buckets.get(key, fresh -> Bucket.builder().addLimit(limit -> limit.capacity(PER_MINUTE).refillGreedy(PER_MINUTE, MINUTE)).build());
        if (bucket.getAvailableTokens() == 0) {
            throw new Refusal(Reason.TOO_MANY_TRIES);
        }
        try {
            return step.get();
        } catch (Refusal failed) {
            bucket.tryConsume(1);
            throw failed;
        }
    }
}
