package se.forstasamtalet.machine;

import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** Limits on how much may happen in a time, measured by a ticker that tests can stop. */
public final class Buckets {

    private Buckets() {}

    /** A full bucket: so much may happen at once, and as much again in each such time. */
    public static Bucket of(int most, Duration time, Ticker ticker) {
        return Bucket.builder().addLimit(limit -> limit.capacity(most).refillGreedy(most, time))
                .withCustomTimePrecision(new TimeMeter() {
                    @Override
                    public long currentTimeNanos() {
                        return ticker.read();
                    }

                    @Override
                    public boolean isWallClockBased() {
                        return false;
                    }
                }).build();
    }
}
