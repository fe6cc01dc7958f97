package se.forstasamtalet.publication;

import java.nio.ByteBuffer;
import java.util.List;
import se.forstasamtalet.publication.SecurityHeaders.Header;

/** An answer as ready bytes. */
public final class Answer {

    public static final Header HTML = new Header("content-type", "text/html;charset=utf-8");

    static final Header CSV = new Header("content-type", "text/csv;charset=utf-8;header=present");

    /** Whatever a refused request still has on its way is not worth waiting for. */
    static final Header CLOSE = new Header("connection", "close");

    private final int status;
    private final List<Header> headers;
    private final ByteBuffer gzip;

    private Answer(int status, List<Header> headers, Padding.Compressed body, int most) {
        this.status = status;
        this.headers = headers;
        Padding.checkFitsPlain(body.length(), status, headers, most);
        this.gzip = Padding.gzip(body, status, headers, most);
    }

    /**
     * @param own the headers that not every answer has
     * @throws RuntimeException when the body does not fit in the one size
     */
    static Answer of(int status, Padding.Compressed body, Header... own) {
        return upTo(1, status, body, own);
    }

    /**
     * @param most how many times the one size it may have; it takes no more than it needs
     * @param own the headers that not every answer has
     * @throws RuntimeException when the body does not fit
     */
    static Answer upTo(int most, int status, Padding.Compressed body, Header... own) {
        return new Answer(status, SecurityHeaders.headers(status, List.of(own)), body, most);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** All headers but the date, the coding and the length. */
    public List<Header> headers() {
        return headers;
    }

    /** Whether nothing more is expected on the connection. */
    public boolean isLast() {
        return headers.contains(CLOSE);
    }

    /** The body in gzip, padded to the one size or a multiple of it. */
    public ByteBuffer gzip() {
        return gzip.duplicate();
    }

    /** The body without gzip, padded to its one size or a multiple of it. */
    public byte[] plain() {
        return Padding.plain(gzip, status, headers, headers.contains(CSV) ? '\n' : ' ');
    }
}
