package se.forstasamtalet.site;

import io.netty.util.AsciiString;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import se.forstasamtalet.publication.Answer;
import se.forstasamtalet.publication.SecurityHeaders;
import se.forstasamtalet.publication.SecurityHeaders.Header;

/**
 * Writes the heads of answers. Their text never changes, so it is turned into bytes once; only the date is made anew
 * each second.
 */
final class ResponseHeaders {

    private static final CharSequence DATE = new AsciiString("date");
    /** IMF-fixdate (RFC 9110 section 5.6.7): always English, whatever machine we run on. */
    private static final DateTimeFormatter FIXDATE = DateTimeFormatter
            .ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private volatile Second second = new Second(-1, "");

    void put(HttpServerResponse response, Answer answer) {
        put(response, answer.headers());
    }

    /** The head of an answer without a body. */
    void put(HttpServerResponse response) {
        put(response, SecurityHeaders.ALL);
    }

    private void put(HttpServerResponse response, List<Header> headers) {
        MultiMap head = response.headers();
        for (Header header : headers) {
            head.add(header.name(), header.value());
        }
        head.set(DATE, date());
    }

    /** The date alone, where there are other headers than those of pages. */
    void putDate(HttpServerResponse response) {
        response.putHeader(DATE, date());
    }

    /** A moment as HTTP writes it. */
    static String date(Instant moment) {
        return FIXDATE.format(moment);
    }

    private CharSequence date() {
        long now = System.currentTimeMillis() / 1000;
        Second last = second;
        if (last.number() != now) {
            last = new Second(now, AsciiString.of(FIXDATE.format(Instant.ofEpochSecond(now))));
            second = last;
        }
        return last.date();
    }

    private record Second(long number, CharSequence date) {}
}
