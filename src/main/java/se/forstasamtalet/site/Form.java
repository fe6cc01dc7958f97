package se.forstasamtalet.site;

import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Reads the one field that each form has which visitors can send: {@code q}. What becomes of it, whoever asked for it knows. */
final class Form {

    /** What a form may have in bytes. */
    static final int LARGEST = 65_536;
    /** A form has a few hundred bytes: who has not sent them by then does not mean to. In milliseconds. */
    private static final long LONGEST_WAIT = 10_000;
    private static final int MOST_FIELDS = 8;

    private final Buffer body = Buffer.buffer();
    private boolean isOver;

    private Form() {
    }

    /**
     * @param words is given what was typed; an empty text when there is no such field
     * @param refused is given the status to refuse the request with: 413 when the form is too large, 400 when it is none
     */
    static void read(HttpServerRequest request, Vertx vertx, Consumer<String> words, IntConsumer refused) {
        if (!isForm(request)) {
            refused.accept(400);
            return;
        }
        Form form = new Form();
        long alarm = vertx.setTimer(LONGEST_WAIT, late -> form.end(() -> refused.accept(400)));
        request.handler(part -> {
            if (form.body.length() + part.length() > LARGEST) {
                form.end(() -> refused.accept(413));
            } else if (!form.isOver) {
                form.body.appendBuffer(part);
            }
        });
        request.exceptionHandler(gone -> form.end(() -> vertx.cancelTimer(alarm)));
        request.endHandler(end -> form.end(() -> {
            vertx.cancelTimer(alarm);
            form.send(words, refused);
        }));
    }

    /**
     * Only from our own pages. Browsers that tell where a form comes from say so in {@code Sec-Fetch-Site}; {@code Origin}
     * says nothing here, since our pages send no referrer.
     */
    private static boolean isForm(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        String from = request.getHeader("Sec-Fetch-Site");
        return type != null && type.startsWith(HttpHeaderValues.APPLICATION_X_WWW_FORM_URLENCODED.toString())
                && (from == null || from.equals("same-origin") || from.equals("none"));
    }

    private void end(Runnable how) {
        if (!isOver) {
            isOver = true;
            how.run();
        }
    }

    private void send(Consumer<String> words, IntConsumer refused) {
        String typed;
        try {
            typed = new QueryStringDecoder(body.toString(StandardCharsets.UTF_8), StandardCharsets.UTF_8, false, MOST_FIELDS)
                    .parameters().getOrDefault("q", List.of("")).get(0);
        } catch (IllegalArgumentException noForm) {
            refused.accept(400);
            return;
        }
        words.accept(typed);
    }
}
