package se.forstasamtalet.report;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.machine.Buckets;

/**
 * How much may be reported: a few a minute from one corner of the net, and so many an hour from everywhere, so that no
 * flood fills the disk. It keeps no address: a corner of the net is counted under what it gives with a key that is only
 * in memory and soon another, and is forgotten a minute after it was first seen.
 *
 * <p>Behind a proxy every request comes from the proxy, and then only the limit for everywhere protects, unless the
 * proxy is named ({@code reports.proxy}) and tells whose report it passes on: then it is that address which comes here.
 */
@ApplicationScoped
public class ReportLimit {

    static final int PER_MINUTE = 3;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration KEY_LASTS = Duration.ofMinutes(10);
    /** No more is kept in memory; who comes then has only the limit for everywhere. */
    private static final int MOST_CORNERS = 10_000;
    /** In bytes: as much of an address as is usually given to one household or one house (/24, /48). */
    private static final int CORNER_IPV4 = 3;
    private static final int CORNER_IPV6 = 6;
    private static final String HMAC = "HmacSHA256";

    private final Ticker ticker;
    private final Cache<ByteBuffer, Bucket> corners;
    private final Bucket everywhere;
    private @Nullable Key key;

    /** Never compared. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Key(byte[] secret, long madeAt) {}

    @Inject
    ReportLimit(@ConfigProperty(name = "reports.per-hour") int perHour, Ticker ticker) {
        this.ticker = ticker;
        // The scheduler lets go of what is over also when nobody comes any more.
        this.corners = Caffeine.newBuilder().expireAfterWrite(MINUTE).maximumSize(MOST_CORNERS).ticker(ticker)
                .scheduler(Scheduler.systemScheduler()).build();
        this.everywhere = Buckets.of(perHour, HOUR, ticker);
    }

    /**
     * Whether one more report is let in, and counts it.
     *
     * @param address of who sends it, or of the proxy that does; null when there is none
     */
    public boolean admits(byte @Nullable [] address) {
        return (address == null || isProxy(address)
                || corners.get(hmac(address), fresh -> Buckets.of(PER_MINUTE, MINUTE, ticker)).tryConsume(1))
                && everywhere.tryConsume(1);
    }

    /** Addresses that nobody has in the open net are those of a proxy of ours. */
    private static boolean isProxy(byte[] address) {
        try {
            InetAddress peer = InetAddress.getByAddress(address);
            return peer.isLoopbackAddress() || peer.isSiteLocalAddress() || peer.isLinkLocalAddress()
                    || (!(peer instanceof Inet4Address) && (address[0] & 0xfe) == 0xfc);
        } catch (UnknownHostException noAddress) {
            return true;
        }
    }

    private ByteBuffer hmac(byte[] address) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key(), HMAC));
            return ByteBuffer
                    .wrap(mac.doFinal(Arrays.copyOf(address, address.length == 4 ? CORNER_IPV4 : CORNER_IPV6)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private synchronized byte[] key() {
        if (key == null || ticker.read() - key.madeAt() >= KEY_LASTS.toNanos()) {
            byte[] secret = new byte[32];
            new SecureRandom().nextBytes(secret);
            key = new Key(secret, ticker.read());
        }
        return key.secret();
    }

    /** How many corners of the net are remembered just now. */
    long corners() {
        corners.cleanUp();
        return corners.estimatedSize();
    }
}
