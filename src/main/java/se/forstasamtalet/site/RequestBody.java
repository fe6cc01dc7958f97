package se.forstasamtalet.site;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Reads what comes with a request, which is little. It is never kept. */
final class RequestBody {

    /** What may come in bytes. */
    static final int LARGEST = 65_536;
    /** It has a few hundred bytes: who has not sent them by then does not mean to. In milliseconds. */
    static final long LONGEST_WAIT = 10_000;

    private final Buffer body = Buffer.buffer();
    private boolean isOver;

    private RequestBody() {}

    /**
     * @param whole is given all of it
     * @param refused is given the status to refuse the request with: 413 when it is too large, 400 when it does not
     * come
     */
    static void read(HttpServerRequest request, Vertx vertx, Consumer<Buffer> whole, IntConsumer refused) {
        RequestBody sent = new RequestBody();
        long alarm = vertx.setTimer(LONGEST_WAIT, late -> sent.end(() -> refused.accept(400)));
        request.handler(part -> {
            if (sent.body.length() + part.length() > LARGEST) {
                sent.end(() -> refused.accept(413));
            } else if (!sent.isOver) {
                sent.body.appendBuffer(part);
            }
        });
        request.exceptionHandler(gone -> sent.end(() -> vertx.cancelTimer(alarm)));
        request.endHandler(end -> sent.end(() -> {
            vertx.cancelTimer(alarm);
            whole.accept(sent.body);
        }));
    }

    private void end(Runnable how) {
        if (!isOver) {
            isOver = true;
            how.run();
        }
    }

    /** How much a request says that it brings: nothing when it says nothing, too much when it talks nonsense. */
    static long length(HttpServerRequest request) {
        try {
            String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException nonsense) {
            return Long.MAX_VALUE;
        }
    }
}
