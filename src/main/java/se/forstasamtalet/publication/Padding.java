package se.forstasamtalet.publication;

import io.netty.handler.codec.http.HttpResponseStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import se.forstasamtalet.publication.SecurityHeaders.Header;

/**
 * The one size that all answers have on the wire, so that who sees the encrypted line cannot tell one page from
 * another. What nobody reads in secret may be longer, and takes a whole multiple of that size.
 */
public final class Padding {

    /** Every compressed answer in bytes, status line and headers included: one round trip after the handshake. */
    public static final int SIZE = 14_000;

    /** The same for the rare client that does not take gzip. */
    public static final int PLAIN_SIZE = 49_152;

    /** {@code date: } and an IMF-fixdate, which always has 29 characters (RFC 9110 section 5.6.7). */
    private static final int DATE_LENGTH = 6 + 29 + 2;
    private static final String GZIP = "content-encoding: gzip\r\n";
    private static final String LENGTH = "content-length: \r\n";
    /** What RFC 1952 wants before and after the compressed data, and around one extra field. */
    private static final int GZIP_OVERHEAD = 10 + 2 + 4 + 8;
    private static final byte FEXTRA = 4;

    private Padding() {}

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
     * The same body without gzip, padded to {@link #PLAIN_SIZE} or a multiple. Made when it is asked for, which is
     * seldom.
     *
     * @param filler what is nothing in a body of its kind
     */
    static byte[] plain(ByteBuffer gzip, int status, List<Header> headers, char filler) {
        byte[] compressed = new byte[gzip.remaining()];
        gzip.duplicate().get(compressed);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            byte[] body = in.readAllBytes();
            byte[] padded = Arrays.copyOf(body,
                    bodyLength(PLAIN_SIZE, body.length, headLength(status, headers), Integer.MAX_VALUE));
            Arrays.fill(padded, body.length, padded.length, (byte) filler);
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
