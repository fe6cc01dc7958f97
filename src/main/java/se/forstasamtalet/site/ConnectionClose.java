package se.forstasamtalet.site;

import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

/** The end of a connection on which nothing more is listened to. */
final class ConnectionClose {

    /** So that the answer is read before the line goes dead, though more may still be coming in. In milliseconds. */
    private static final long LINGER = 1_000;
    private static final Set<HttpConnection> CLOSING = Collections
            .synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private ConnectionClose() {}

    /** This request is the last that is answered on its connection. */
    static void afterTheAnswer(RoutingContext context) {
        CLOSING.add(context.request().connection());
        context.addHeadersEndHandler(
                head -> context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE));
        context.addEndHandler(
                sent -> context.vertx().setTimer(LINGER, over -> context.request().connection().close()));
    }

    /** Whether a request came after the last that is answered: nobody can say whose it is. */
    static boolean hasBegun(HttpServerRequest request) {
        return CLOSING.contains(request.connection());
    }
}
