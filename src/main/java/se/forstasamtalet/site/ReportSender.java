package se.forstasamtalet.site;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import io.quarkus.runtime.Startup;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The address that a report comes from: it is looked at for the limit on reports, and for nothing else. A proxy that is
 * named passes it on, with reports alone; nobody else is believed.
 */
@Startup
@ApplicationScoped
class ReportSender {

    /** Set by the proxy with the posting of a report, and taken away by it everywhere else. */
    static final String HEADER = "X-Report-From";

    private final List<IpSubnetFilterRule> proxies;

    /** @param proxies addresses, or ranges such as 10.0.0.0/24 */
    @Inject
    ReportSender(@ConfigProperty(name = "reports.proxy") Optional<List<String>> proxies) {
        this.proxies = proxies.orElse(List.of()).stream().map(ReportSender::rule).toList();
    }

    private static IpSubnetFilterRule rule(String range) {
        String[] parts = range.strip().split("/", 2);
        byte[] address = NetUtil.createByteArrayFromIpAddressString(parts[0]);
        if (address == null || (parts.length == 2 && !parts[1].matches("\\d{1,3}"))) {
            throw new IllegalArgumentException(
                    "reports.proxy: expected addresses such as 127.0.0.1 or 10.0.0.0/24, not "
                            + range);
        }
        int prefix = parts.length == 2 ? Integer.parseInt(parts[1]) : address.length * Byte.SIZE;
        return new IpSubnetFilterRule(parts[0], prefix, IpFilterRuleType.ACCEPT);
    }

    /** Of whoever sends a report, or null where that is not known: then only the limit for everywhere protects. */
    byte @Nullable [] of(HttpServerRequest request) {
        SocketAddress peer = request.remoteAddress();
        byte[] address = peer == null ? null : bytes(peer.hostAddress());
        if (address == null || !isProxy(peer)) {
            return address;
        }
        List<String> told = request.headers().getAll(HEADER);
        return told.size() == 1 ? bytes(told.get(0).strip()) : null;
    }

    private boolean isProxy(SocketAddress peer) {
        InetSocketAddress address = new InetSocketAddress(peer.hostAddress(), peer.port());
        return proxies.stream().anyMatch(rule -> rule.matches(address));
    }

    private static byte @Nullable [] bytes(String address) {
        return address == null ? null : NetUtil.createByteArrayFromIpAddressString(address);
    }
}
