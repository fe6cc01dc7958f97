package se.forstasamtalet.site;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.opendata.Body;

/**
 * Sends a body as fast as it is read at the other end, piece by piece. While the other end is slow nothing is made and
 * no thread waits: somebody who reads one byte a second costs one piece.
 */
final class ChunkedWriter {

    /** As much as a connection takes before it says that it is full, in bytes. */
    private static final int PIECE = 65_536;

    private final RoutingContext context;
    private final HttpServerResponse response;
    private final Supplier<Body> making;
    private final Consumer<Throwable> failed;
    private @Nullable Body body;
    private boolean isLast;

    /** @param failed is told why when the body cannot be made */
    ChunkedWriter(RoutingContext context, Supplier<Body> body, Consumer<Throwable> failed) {
        this.context = context;
        this.response = context.response();
        this.making = body;
        this.failed = failed;
        response.exceptionHandler(gone -> {
        });
    }

    /** Makes the next piece beside the threads that all requests share. */
    void next() {
        context.vertx().executeBlocking(this::piece, false).onSuccess(this::send).onFailure(failed::accept);
    }

    private Buffer piece() throws IOException {
        Body made = body == null ? making.get() : body;
        body = made;
        ByteArrayOutputStream piece = new ByteArrayOutputStream(PIECE + PIECE / 4);
        boolean isMore = true;
        while (isMore && piece.size() < PIECE) {
            isMore = made.writeNext(piece);
        }
        isLast = !isMore;
        return Buffer.buffer(piece.toByteArray());
    }

    private void send(Buffer piece) {
        if (response.closed() || response.ended()) {
            return;
        }
        if (isLast) {
            response.end(piece);
            return;
        }
        if (!response.headWritten()) {
            response.setChunked(true);
        }
        response.write(piece);
        if (response.writeQueueFull()) {
            response.drainHandler(room -> {
                response.drainHandler(null);
                next();
            });
        } else {
            next();
        }
    }
}
