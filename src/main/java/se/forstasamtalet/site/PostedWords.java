package se.forstasamtalet.site;

import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * Reads the one field that each form has which visitors can send: {@code q}. What becomes of it, whoever asked for it
 * knows.
 */
final class PostedWords {

    private static final int MOST_FIELDS = 8;

    private PostedWords() {}

    /**
     * @param words is given what was typed; an empty text when there is no such field
     * @param refused is given the status to refuse the request with: 413 when the form is too large, 400 when it is
     * none
     */
    static void read(HttpServerRequest request, Vertx vertx, Consumer<String> words, IntConsumer refused) {
        String from = request.getHeader("Sec-Fetch-Site");
        // Only from our own pages. Browsers that tell where a form comes from say so in Sec-Fetch-Site; Origin says
        // nothing here, since our pages send no referrer.
        if (!isForm(request) || !(from == null || from.equals("same-origin") || from.equals("none"))) {
            refused.accept(400);
            return;
        }
        RequestBody.read(request, vertx, body -> {
            String typed;
            try {
                typed = fields(body, MOST_FIELDS).getOrDefault("q", List.of("")).get(0);
            } catch (IllegalArgumentException noForm) {
                refused.accept(400);
                return;
            }
            words.accept(typed);
        }, refused);
    }

    static boolean isForm(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith(HttpHeaderValues.APPLICATION_X_WWW_FORM_URLENCODED.toString());
    }

    /** @throws IllegalArgumentException when it is no form */
    static Map<String, List<String>> fields(Buffer body, int most) {
        return new QueryStringDecoder(body.toString(StandardCharsets.UTF_8), StandardCharsets.UTF_8, false, most)
                .parameters();
    }
}
