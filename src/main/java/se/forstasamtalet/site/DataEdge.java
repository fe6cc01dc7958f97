package se.forstasamtalet.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import se.forstasamtalet.opendata.Api;
import se.forstasamtalet.opendata.OpenData;
import se.forstasamtalet.opendata.Reply;
import se.forstasamtalet.opendata.Request;

/**
 * The edge for programs that read the open data. No visitor's page is here, so answers have sizes of their own and may be kept; what was
 * asked is forgotten all the same.
 */
final class DataEdge {

    private static final String API = "/api";
    private static final int MOST_FIELDS = 64;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Supplier<OpenData> current;
    private final Clock clock;
    private final Sender sender = new Sender();

    DataEdge(Supplier<OpenData> current, Clock clock) {
        this.current = current;
        this.clock = clock;
    }

    static boolean isOurs(String path) {
        return path.equals(API) || path.startsWith(API + "/");
    }

    void answer(RoutingContext context) {
        HttpServerRequest request = context.request();
        OpenData data = current.get();
        int refusal = data == null ? 503 : Edge.isTooLong(request) ? 414 : Edge.hasTooManyHeaders(request) ? 431 : Sent.length(request) > Sent.LARGEST ? 413 : 0;
        if (refusal != 0) {
            refuse(context, refusal);
        } else if (request.method() == HttpMethod.POST) {
            Sent.read(request, context.vertx(), body -> answer(context, body, data), status -> refuse(context, status));
        } else {
            answer(context, Buffer.buffer(), data);
        }
    }

    private void answer(RoutingContext context, Buffer body, OpenData data) {
        HttpServerRequest request = context.request();
        try {
            Map<String, List<String>> asked = asked(request, body);
            sender.send(context, asked == null ? Reply.refusal(415, "Send a form (application/x-www-form-urlencoded) or an object (application/json).")
                    : Api.answer(new Request(request.method().name(), request.path(), asked, clock.instant()), data));
        } catch (IllegalArgumentException | JsonProcessingException nonsense) {
            sender.send(context, Reply.refusal(400, "What was asked cannot be read: it is not encoded as addresses, forms and JSON objects are."));
        } catch (RuntimeException ours) {
            sender.fail(context, ours);
        }
    }

    /** What is asked in the address and in what was posted; null when that is of no kind we know. */
    private static Map<String, List<String>> asked(HttpServerRequest request, Buffer body) throws JsonProcessingException {
        Map<String, List<String>> asked = new LinkedHashMap<>(new QueryStringDecoder(request.uri(), StandardCharsets.UTF_8, true, MOST_FIELDS).parameters());
        if (body.length() == 0) {
            return asked;
        }
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (Form.isForm(request)) {
            Form.fields(body, MOST_FIELDS).forEach((name, values) -> add(asked, name, values));
        } else if (type != null && type.startsWith(HttpHeaderValues.APPLICATION_JSON.toString())) {
            JsonNode sent = JSON.readTree(body.toString(StandardCharsets.UTF_8));
            if (!sent.isObject()) {
                throw new IllegalArgumentException();
            }
            sent.fields().forEachRemaining(field -> add(asked, field.getKey(), List.of(text(field.getValue()))));
        } else {
            return null;
        }
        return asked;
    }

    private static String text(JsonNode value) {
        if (!value.isValueNode()) {
            throw new IllegalArgumentException();
        }
        return value.asText();
    }

    private static void add(Map<String, List<String>> asked, String name, List<String> values) {
        asked.computeIfAbsent(name, none -> new ArrayList<>()).addAll(values);
    }

    private void refuse(RoutingContext context, int status) {
        context.response().endHandler(sent -> context.request().connection().close());
        sender.send(context, Reply.refusal(status, switch (status) {
            case 400 -> "What was announced did not come.";
            case 413 -> "Send at most 64 KiB.";
            case 414 -> "An address may have 2000 characters. Longer questions can be posted.";
            case 431 -> "The headers are larger than any that a question needs.";
            default -> "The data are not ready yet. Try again in a minute.";
        }));
    }
}
