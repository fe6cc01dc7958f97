package se.forstasamtalet.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Supplier;
import se.forstasamtalet.account.AccountError.Refusal;
import se.forstasamtalet.machine.Buckets;

/**
 * How often one may fail. It is counted per passkey and per link, which only their holders know, and never per name or
 * address: so nobody can shut a colleague out, and nothing is kept about anybody's machine.
 */
@ApplicationScoped
class AttemptLimit {

    static final int PER_MINUTE = 10;
    /** What anybody can bring about is noted as long as it tells something, and not until the disk is full. */
    static final int NOTED_PER_MINUTE = 60;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final Ticker ticker;
    /** A bucket that was left alone for a minute is full again, so it need not be kept. */
    private final Cache<String, Bucket> buckets;

    @Inject
    AttemptLimit(Ticker ticker) {
        this.ticker = ticker;
        this.buckets = Caffeine.newBuilder().expireAfterAccess(MINUTE).maximumSize(MOST).ticker(ticker).build();
    }

    /** Does something that may fail. After too many failures it is not even tried. */
    <T> T attempt(String key, Supplier<T> step) {
        Bucket bucket = bucket(key, PER_MINUTE);
        if (bucket.getAvailableTokens() == 0) {
            throw new AccountError(Refusal.TOO_MANY_TRIES);
        }
        try {
            return step.get();
        } catch (AccountError failed) {
            bucket.tryConsume(1);
            throw failed;
        }
    }

    /** Whether something happens seldom enough to be noted. It never decides who is let in. */
    boolean isSeldom(String key) {
        return bucket(key, NOTED_PER_MINUTE).tryConsume(1);
    }

    private Bucket bucket(String key, int perMinute) {
        return buckets.get(key, fresh -> Buckets.of(perMinute, MINUTE, ticker));
    }
}
