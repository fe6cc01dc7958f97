package se.forstasamtalet.publication;

import io.netty.util.AsciiString;
import java.util.ArrayList;
import java.util.List;
import se.forstasamtalet.page.Style;

/** The headers that every answer carries, and what they forbid. */
public final class SecurityHeaders {

    private static final String OPENER_POLICY = "cross-origin-opener-policy";
    private static final int SEE_OTHER = 303;

    /**
     * On every answer of the site, whatever its method and, but for {@link #isOn}, its status. Names are in lower
     * case, as HTTP/2 wants them.
     */
    public static final List<Header> ALL = List.of(
            new Header("strict-transport-security", "max-age=63072000; includeSubDomains; preload"),
            new Header("content-security-policy", "default-src 'none'; style-src " + Style.policy()
                    + "; img-src 'self'; "
                    + "script-src 'none'; connect-src 'none'; font-src 'none'; object-src 'none'; frame-src 'none'; "
                    + "worker-src 'none'; "
                    + "manifest-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
                    + "upgrade-insecure-requests"),
            new Header("referrer-policy", "no-referrer"),
            new Header("cache-control", "no-store"),
            new Header("permissions-policy",
                    "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), clipboard-read=(), "
                            + "clipboard-write=(), compute-pressure=(), display-capture=(), encrypted-media=(), "
                            + "fullscreen=(), gamepad=(), "
                            + "geolocation=(), gyroscope=(), hid=(), identity-credentials-get=(), idle-detection=(), "
                            + "keyboard-map=(), "
                            + "local-fonts=(), magnetometer=(), microphone=(), midi=(), otp-credentials=(), "
                            + "payment=(), picture-in-picture=(), "
                            + "publickey-credentials-create=(), publickey-credentials-get=(), screen-wake-lock=(), "
                            + "serial=(), storage-access=(), "
                            + "usb=(), window-management=(), xr-spatial-tracking=()"),
            new Header(OPENER_POLICY, "same-origin"),
            new Header("cross-origin-embedder-policy", "require-corp"),
            new Header("cross-origin-resource-policy", "same-origin"),
            new Header("x-content-type-options", "nosniff"),
            new Header("x-frame-options", "DENY"),
            new Header("x-robots-tag", "noarchive"),
            new Header("x-dns-prefetch-control", "off"),
            new Header("origin-agent-cluster", "?1"));

    private SecurityHeaders() {}

    /** A header of an answer. */
    public record Header(AsciiString name, AsciiString value) {
        Header(String name, String value) {
            this(AsciiString.of(name), AsciiString.of(value));
        }

        int length() {
            return name.length() + 2 + value.length() + 2;
        }
    }

    /** The headers of an answer, but for its length, coding and date. */
    static List<Header> headers(int status, List<Header> own) {
        List<Header> all = new ArrayList<>(headers(status));
        all.addAll(own);
        return List.copyOf(all);
    }

    /** The headers that every answer of a status has. */
    public static List<Header> headers(int status) {
        return ALL.stream().filter(header -> isOn(status, header.name())).toList();
    }

    /**
     * Whether an answer of a status has a header of {@link #ALL}. One that leads elsewhere says nothing of who may
     * open it: WebKit otherwise goes on to show our address above the neutral page, and never stops loading.
     */
    public static boolean isOn(int status, CharSequence header) {
        return status != SEE_OTHER || !OPENER_POLICY.contentEquals(header);
    }
}
