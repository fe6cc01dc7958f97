package se.forstasamtalet.publication;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.util.AsciiString;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import se.forstasamtalet.page.Style;

/**
 * How an answer looks on the wire: the headers that every answer carries, and the one size that all of them have, so
 * that who sees the encrypted line cannot tell one page from another. What nobody reads in secret may be longer, and
 * takes a whole multiple of that size.
 */
public final class Wire {

    private static final String OPENER_POLICY = "cross-origin-opener-policy";
    private static final int SEE_OTHER = 303;

    /** Every compressed answer in bytes, status line and headers included: one round trip after the handshake. */
    public static final int SIZE = 14_000;

    /** The same for the rare client that does not take gzip. */
    public static final int PLAIN_SIZE = 49_152;

    /**
     * On every answer of the site, whatever its method and, but for {@link #isOn}, its status. Names are in lower
     * case, as HTTP/2 wants them.
     */
    public static final List<Header> HEADERS = List.of(
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

    /** {@code date: } and an IMF-fixdate, which always has 29 characters (RFC 9110 section 5.6.7). */
    private static final int DATE_LENGTH = 6 + 29 + 2;
    private static final String GZIP = "content-encoding: gzip\r\n";
    private static final String LENGTH = "content-length: \r\n";
    /** What RFC 1952 wants before and after the compressed data, and around one extra field. */
    private static final int GZIP_OVERHEAD = 10 + 2 + 4 + 8;
    private static final byte FEXTRA = 4;

    private Wire() {}

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
        return HEADERS.stream().filter(header -> isOn(status, header.name())).toList();
    }

    /**
     * Whether an answer of a status has a header of {@link #HEADERS}. One that leads elsewhere says nothing of who may
     * open it: WebKit otherwise goes on to show our address above the neutral page, and never stops loading.
     */
    public static boolean isOn(int status, CharSequence header) {
        return status != SEE_OTHER || !OPENER_POLICY.contentEquals(header);
    }

    /**
     * A body as gzip, padded so that the whole answer has {@link #SIZE} bytes, or the least multiple that holds it. The
     * padding stands in the header's extra field (RFC 1952 section 2.3.1.1), which every reader skips.
     *
     * @param most how many times the size the answer may have
     * @throws PageTooLarge when the page does not fit
     */
    static ByteBuffer gzip(Compressed body, int status, List<Header> headers, int most) {
        int headLength = GZIP.length() + headLength(status, headers);
        // Smaller is no use to anybody: what fits is padded to the same size.
        byte[] deflated = bodyLength(SIZE, 0, headLength, 1) >= GZIP_OVERHEAD + body.deflated().length ? body.deflated()
                : deflated(body.plain(), Deflater.BEST_COMPRESSION);
        int wanted = GZIP_OVERHEAD + deflated.length;
        int length = bodyLength(SIZE, wanted, headLength, most);
        int padding = length - wanted;
        ByteBuffer gzip = ByteBuffer.allocateDirect(length).order(ByteOrder.LITTLE_ENDIAN);
        gzip.put(new byte[]{0x1f, (byte) 0x8b, 8, FEXTRA, 0, 0, 0, 0, 2, (byte) 255});
        gzip.putShort((short) (padding + 4)).put((byte) 'p').put((byte) 'd').putShort((short) padding);
        gzip.put(new byte[padding]).put(deflated).putInt((int) body.crc()).putInt(body.length());
        return gzip.flip().asReadOnlyBuffer();
    }

    /**
     * The same body without gzip, padded with spaces to {@link #PLAIN_SIZE} or a multiple. Made when it is asked for,
     * which is seldom.
     */
    static byte[] plain(ByteBuffer gzip, int status, List<Header> headers) {
        byte[] compressed = new byte[gzip.remaining()];
        gzip.duplicate().get(compressed);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            byte[] body = in.readAllBytes();
            byte[] padded = Arrays.copyOf(body,
                    bodyLength(PLAIN_SIZE, body.length, headLength(status, headers), Integer.MAX_VALUE));
            Arrays.fill(padded, body.length, padded.length, (byte) ' ');
            return padded;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Whether a page fits when it is not compressed. */
    static void checkFitsPlain(int bodyLength, int status, List<Header> headers, int most) {
        bodyLength(PLAIN_SIZE, bodyLength, headLength(status, headers), most);
    }

    /**
     * The length of a padded body: what the head, which names that very length, leaves of the least multiple of a size.
     */
    private static int bodyLength(int size, int wanted, int headLength, int most) {
        for (int times = 1; times <= most; times++) {
            int left = size * times - headLength;
            int length = left - Integer.toString(left).length();
            if (length >= wanted) {
                return length;
            }
        }
        throw new PageTooLarge(headLength + wanted, most);
    }

    /** Without the digits of the body's length. */
    private static int headLength(int status, List<Header> headers) {
        String statusLine = "HTTP/1.1 " + status + " " + reason(status) + "\r\n";
        return statusLine.length() + headers.stream().mapToInt(Header::length).sum() + DATE_LENGTH + LENGTH.length()
                + 2;
    }

    /** The words after the status; they count, since every answer has the same size. */
    public static String reason(int status) {
        return HttpResponseStatus.valueOf(status).reasonPhrase();
    }

    static Compressed compress(byte[] body) {
        CRC32 crc = new CRC32();
        crc.update(body);
        return new Compressed(body, deflated(body, Deflater.BEST_SPEED), crc.getValue());
    }

    private static byte[] deflated(byte[] body, int level) {
        Deflater deflater = new Deflater(level, true);
        try {
            deflater.setInput(body);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(SIZE);
            byte[] chunk = new byte[SIZE];
            while (!deflater.finished()) {
                out.write(chunk, 0, deflater.deflate(chunk));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    static Compressed compress(String html) {
        return compress(html.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A body that was deflated in a hurry, with what gzip says about it at the end. Never compared with another.
     *
     * @param plain the body itself, for what does not fit so
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Compressed(byte[] plain, byte[] deflated, long crc) {

        int length() {
            return plain.length;
        }
    }

    /** A page that would be longer than all the others, and so could be told from them. */
    static final class PageTooLarge extends RuntimeException {

        private static final long serialVersionUID = 1;

        PageTooLarge(int length, int most) {
            super(length + " bytes on the wire, but every page has " + SIZE + " (or " + PLAIN_SIZE + " without gzip)"
                    + (most > 1 ? " and this one at most " + most + " times that: " : ": ") + "shorten it");
        }
    }
}
