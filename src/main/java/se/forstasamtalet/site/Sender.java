package se.forstasamtalet.site;

import io.netty.util.AsciiString;
import io.quarkus.logging.Log;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.opendata.ApiResponse;
import se.forstasamtalet.opendata.Body;

/**
 * Sends what programs are answered, to whoever asks from wherever; or says that what they have is still so (RFC 9110
 * section 13).
 */
final class Sender {

    /** On every answer, whatever its status and method. */
    private static final Map<CharSequence, CharSequence> HEADERS = headers();
    private static final Map<CharSequence, CharSequence> PREFLIGHT = of(
            "access-control-allow-methods", "GET, HEAD, POST, OPTIONS",
            "access-control-allow-headers", "content-type, if-none-match, if-modified-since",
            "access-control-max-age", "86400");

    private final ResponseHeaders heads = new ResponseHeaders();

    private static Map<CharSequence, CharSequence> headers() {
        return of(
                "access-control-allow-origin", "*",
                "access-control-expose-headers", "etag, last-modified, link, retry-after",
                "cross-origin-resource-policy", "cross-origin",
                "strict-transport-security", "max-age=63072000; includeSubDomains; preload",
                "content-security-policy",
                "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
                "referrer-policy", "no-referrer",
                "x-content-type-options", "nosniff",
                "x-robots-tag", "noindex, noarchive");
    }

    private static Map<CharSequence, CharSequence> of(String... headers) {
        Map<CharSequence, CharSequence> all = new LinkedHashMap<>();
        for (int next = 0; next < headers.length; next += 2) {
            all.put(AsciiString.of(headers[next]), AsciiString.of(headers[next + 1]));
        }
        return all;
    }

    void send(RoutingContext context, ApiResponse reply) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        boolean isKnown = isKnown(request, reply);
        response.setStatusCode(isKnown ? 304 : reply.status());
        HEADERS.forEach(response::putHeader);
        if (HttpMethod.OPTIONS.equals(request.method())) {
            PREFLIGHT.forEach(response::putHeader);
        }
        reply.headers().forEach(response::putHeader);
        if (reply.tag() != null) {
            response.putHeader(HttpHeaders.ETAG, reply.tag());
        }
        if (reply.modified() != null) {
            response.putHeader(HttpHeaders.LAST_MODIFIED, ResponseHeaders.date(reply.modified()));
        }
        heads.putDate(response);
        if (isKnown) {
            response.headers().remove(HttpHeaders.CONTENT_TYPE);
            response.end();
        } else if (HttpMethod.HEAD.equals(request.method())) {
            response.end();
        } else if (reply.isShort()) {
            response.end(whole(reply.body().get()));
        } else {
            new ChunkedWriter(context, reply.body(), ours -> fail(context, ours)).next();
        }
    }

    private static Buffer whole(Body body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            boolean isMore = true;
            while (isMore) {
                isMore = body.writeNext(out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Buffer.buffer(out.toByteArray());
    }

    /** Whether whoever asks has the same already: by its tag or, where none is named, by when it was last changed. */
    private static boolean isKnown(HttpServerRequest request, ApiResponse reply) {
        boolean isRead = HttpMethod.GET.equals(request.method()) || HttpMethod.HEAD.equals(request.method());
        if (!isRead || reply.tag() == null) {
            return false;
        }
        String tags = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (tags != null) {
            return Stream.of(tags.split(",")).map(String::strip)
                    .anyMatch(tag -> tag.equals("*") || tag.replaceFirst("^W/", "").equals(reply.tag()));
        }
        Instant since = moment(request.getHeader(HttpHeaders.IF_MODIFIED_SINCE));
        return since != null && reply.modified() != null
                && !reply.modified().truncatedTo(ChronoUnit.SECONDS).isAfter(since);
    }

    private static @Nullable Instant moment(String date) {
        try {
            return date == null ? null : ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        } catch (DateTimeException nonsense) {
            return null;
        }
    }

    /** Says that we failed, or breaks off what was begun: half an answer must not look like a whole one. */
    void fail(RoutingContext context, Throwable ours) {
        // Only what failed, never for whom.
        Log.errorf("Open data could not be given: %s at %s", ours.getClass().getName(),
                ours.getStackTrace().length == 0 ? "" : ours.getStackTrace()[0]);
        if (context.response().headWritten()) {
            context.request().connection().close();
        } else {
            context.response().headers().clear();
            send(context, ApiResponse.refusal(500, "Something went wrong here. Try again in a while."));
        }
    }
}
