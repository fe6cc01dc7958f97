package se.forstasamtalet.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportSenderTest {

    private static final byte[] SOMEBODY = {(byte) 203, 0, 113, 77};
    private static final ReportSender BEHIND_A_PROXY = new ReportSender(
            Optional.of(List.of("198.51.100.7", " 2001:db8::/64", "10.0.0.0/24")));

    private static byte[] of(ReportSender sender, String peer, String... told) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        headers.add("X-Forwarded-For", "192.0.2.1").add("Forwarded", "for=192.0.2.1");
        List.of(told).forEach(one -> headers.add("x-report-from", one));
        return sender.of((HttpServerRequest) Proxy.newProxyInstance(ReportSenderTest.class.getClassLoader(),
                new Class<?>[]{HttpServerRequest.class}, (request, asked, none) -> switch (asked.getName()) {
                    case "remoteAddress" -> SocketAddress.inetSocketAddress(40_000, peer);
                    case "headers" -> headers;
                    default -> throw new UnsupportedOperationException(asked.getName());
                }));
    }

    @Test
    void isBelievedFromTheNamedProxyAlone() {
        for (String proxy : List.of("198.51.100.7", "2001:db8::17", "10.0.0.200")) {
            assertArrayEquals(SOMEBODY, of(BEHIND_A_PROXY, proxy, " 203.0.113.77"), proxy);
        }
        for (String other : List.of("203.0.113.77")) {
            assertArrayEquals(SOMEBODY, of(BEHIND_A_PROXY, other, "192.0.2.9"), other);
            assertArrayEquals(SOMEBODY, of(new ReportSender(Optional.empty()), other, "192.0.2.9"), other);
        }
    }

    @Test
    void aProxyThatSaysNothingOrNonsenseStandsForNobody() {
        assertNull(of(BEHIND_A_PROXY, "198.51.100.7"));
        assertNull(of(BEHIND_A_PROXY, "198.51.100.7", "203.0.113.77", "192.0.2.9"));
        assertNull(of(BEHIND_A_PROXY, "198.51.100.7", "203.0.113.77, 192.0.2.9"));
        assertNull(of(BEHIND_A_PROXY, "198.51.100.7", "somebody"));
    }

    @Test
    void aProxyThatIsNoAddressIsToldAtTheStart() {
        for (String wrong : List.of("proxy.example", "10.0.0.0/x", "10.0.0.0/")) {
            assertThrows(IllegalArgumentException.class, () -> new ReportSender(Optional.of(List.of(wrong))), wrong);
        }
    }
}
