package se.forstasamtalet.site;

import io.netty.buffer.Unpooled;
import io.netty.util.AsciiString;
import io.quarkus.logging.Log;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.Callable;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.publication.Answer;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.publication.Snapshot;

/** Sends ready pages, and pages that say why there is none, all in the one size. */
final class PageSender {

    private static final int TOO_LARGE = 413;
    private static final int UNAVAILABLE = 503;
    private static final CharSequence GZIP = new AsciiString("gzip");

    private final Publisher publisher;
    private final ResponseHeaders heads = new ResponseHeaders();

    PageSender(Publisher publisher) {
        this.publisher = publisher;
    }

    /** Makes an answer beside the thread that all requests share. */
    void sendAside(RoutingContext context, Snapshot snapshot, Callable<Answer> answer) {
        context.vertx().executeBlocking(answer, false).onSuccess(made -> send(context, made))
                .onFailure(ours -> fail(context, snapshot, ours));
    }

    void send(RoutingContext context, Answer answer) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = request.response();
        if (answer.isLast()) {
            ConnectionClose.afterTheAnswer(context);
        }
        response.setStatusCode(answer.status());
        heads.put(response, answer);
        Buffer body;
        if (AcceptEncoding.takesGzip(request.headers().getAll(HttpHeaders.ACCEPT_ENCODING))) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
            body = Buffer.buffer(Unpooled.wrappedBuffer(answer.gzip()));
        } else {
            body = Buffer.buffer(answer.plain());
        }
        if (HttpMethod.HEAD.equals(request.method())) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length())).end();
        } else {
            response.end(body);
        }
    }

    void sendNothing(HttpServerRequest request, int status) {
        HttpServerResponse response = request.response().setStatusCode(status);
        heads.put(response);
        response.end();
    }

    /** Says why a request is not answered, and does not wait for what is still on its way. */
    void refuse(RoutingContext context, int status) {
        HttpServerRequest request = context.request();
        Snapshot snapshot = publisher.current();
        Answer answer = snapshot == null ? null : snapshot.failure(status, language(request, request.path()));
        if (answer == null) {
            ConnectionClose.afterTheAnswer(context);
            sendNothing(request, status);
        } else {
            send(context, answer);
        }
    }

    void fail(RoutingContext context, Snapshot snapshot, Throwable ours) {
        // Only what failed, never for whom: no address, no words of the visitor's.
        Log.errorf("A page could not be given: %s at %s", ours.getClass().getName(),
                ours.getStackTrace().length == 0 ? "" : ours.getStackTrace()[0]);
        send(context, snapshot.failure(500, language(context.request(), context.request().path())));
    }

    void fail(RoutingContext context) {
        Snapshot snapshot = publisher.current();
        if (context.response().ended() || context.response().closed()) {
            return;
        }
        if (context.response().headWritten() || snapshot == null) {
            sendNothing(context.request(), UNAVAILABLE);
            return;
        }
        int status = context.statusCode();
        boolean isTheirs = status >= 400 && status < 500;
        if (status == TOO_LARGE) {
            refuse(context, TOO_LARGE);
        } else {
            refuse(context, isTheirs ? 400 : 500);
        }
    }

    /** The language of the address or, where it has none, the one the browser asks for. */
    static SiteLanguage language(HttpServerRequest request, String path) {
        String[] parts = path == null ? new String[0] : path.split("/", 3);
        return SiteLanguage.find(parts.length < 2 ? "" : parts[1])
                .orElseGet(() -> SiteLanguage.best(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }
}
