package se.forstasamtalet.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportLimitTest {

    private static final int PER_HOUR = 30;

    private final AtomicLong now = new AtomicLong();
    private final ReportLimit flood = new ReportLimit(PER_HOUR, now::get);

    @Test
    void fromOneCornerOfTheNetAFewAMinuteAreLetInWhateverTheAddressWithin() throws Exception {
        for (String address : new String[]{"203.0.113.1", "203.0.113.200", "203.0.113.1"}) {
            assertTrue(admits(address), address);
        }
        assertFalse(admits("203.0.113.77"));
        assertTrue(admits("203.0.114.77"), "another corner");
        for (String address : new String[]{"2001:db8:1:1::1", "2001:db8:1:ffff::2", "2001:db8:1::"}) {
            assertTrue(admits(address), address);
        }
        assertFalse(admits("2001:db8:1:7::3"));
        assertTrue(admits("2001:db8:2:7::3"));
        pass(Duration.ofSeconds(61));
        assertTrue(admits("203.0.113.1"));
    }

    @Test
    void whoSendsTooMuchTakesNothingFromOthers() throws Exception {
        for (int i = 0; i < 100; i++) {
            admits("203.0.113.1");
        }
        int others = 0;
        for (int corner = 0; corner < PER_HOUR; corner++) {
            others += admits("198.51." + corner + ".1") ? 1 : 0;
        }
        assertEquals(PER_HOUR - ReportLimit.PER_MINUTE, others);
    }

    @Test
    void fromEverywhereTogetherSoManyAnHourAreLetIn() throws Exception {
        int admitted = 0;
        for (int corner = 0; corner < 250; corner++) {
            admitted += admits("198.51." + corner + ".1") ? 1 : 0;
        }
        assertEquals(PER_HOUR, admitted);
        pass(Duration.ofMinutes(10));
        for (int corner = 0; corner < 250; corner++) {
            admitted += admits("198.52." + corner + ".1") ? 1 : 0;
        }
        assertEquals(PER_HOUR + PER_HOUR / 6, admitted);
    }

    /** Everybody comes from the same address then, and must not be told that three of them are enough. */
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.1.1", "::1", "fe80::1",
        "fd00::1"})
    void behindAProxyOnlyTheLimitForEverywhereHolds(String proxy) throws Exception {
        for (int i = 0; i < PER_HOUR; i++) {
            assertTrue(admits(proxy));
        }
        assertFalse(admits(proxy));
        assertEquals(0, flood.corners());
    }

    @Test
    void whoeverHasNoAddressIsLetInLikeOneBehindAProxy() {
        assertTrue(flood.admits(null));
        assertTrue(flood.admits(new byte[]{1, 2, 3}));
    }

    @Test
    void aCornerIsForgottenAMinuteAfterItWasFirstSeenHoweverOftenItComesBack() throws Exception {
        admits("203.0.113.1");
        admits("198.51.100.1");
        assertEquals(2, flood.corners());
        for (int second = 0; second < 59; second += 10) {
            admits("203.0.113.1");
            pass(Duration.ofSeconds(10));
        }
        assertEquals(0, flood.corners());
    }

    private boolean admits(String address) throws UnknownHostException {
        return flood.admits(InetAddress.getByName(address).getAddress());
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
