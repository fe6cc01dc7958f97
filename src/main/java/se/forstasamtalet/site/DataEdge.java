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
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.opendata.Api;
import se.forstasamtalet.opendata.ApiResponse;
import se.forstasamtalet.opendata.OpenData;
import se.forstasamtalet.opendata.Request;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.publication.Snapshot;

/**
 * The edge for programs: those that read the open data, search engines, and whoever asks where to tell of a weakness.
 * No visitor's page is here, so answers have
 * sizes of their own and may be kept; what was asked is forgotten all the same.
 */
final class DataEdge {

    private static final int MOST_FIELDS = 64;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Publisher publisher;
    private final Clock clock;
    private final SearchEngines searchEngines;
    private final SecurityContact securityContact;
    private final Sender sender = new Sender();

    /** @param address the site's own */
    DataEdge(Publisher publisher, Clock clock, URI address, SecurityContact securityContact) {
        this.publisher = publisher;
        this.clock = clock;
        this.searchEngines = new SearchEngines(address);
        this.securityContact = securityContact;
    }

    boolean isOurs(String path) {
        return path.equals(Addresses.API) || path.startsWith(Addresses.API + "/") || SearchEngines.isTheirs(path)
                || securityContact.isAt(path);
    }

    void answer(RoutingContext context) {
        HttpServerRequest request = context.request();
        OpenData data = publisher.openData();
        Snapshot snapshot = publisher.current();
        if (data == null || snapshot == null) {
            refuse(context, 503);
            return;
        }
        int refusal = refusal(request);
        if (refusal != 0) {
            refuse(context, refusal);
        } else if (SearchEngines.isTheirs(request.path())) {
            sender.send(context, searchEngines.answer(request.method().name(), request.path(), snapshot));
        } else if (securityContact.isAt(request.path())) {
            sender.send(context, securityContact.answer(request.method().name()));
        } else if (HttpMethod.POST.equals(request.method())) {
            RequestBody.read(request, context.vertx(), body -> answer(context, body, data),
                    status -> refuse(context, status));
        } else {
            answer(context, Buffer.buffer(), data);
        }
    }

    private void answer(RoutingContext context, Buffer body, OpenData data) {
        HttpServerRequest request = context.request();
        try {
            Map<String, List<String>> asked = asked(request, body);
            sender.send(context, asked == null
                    ? ApiResponse.refusal(415,
                            "Send a form (application/x-www-form-urlencoded) or an object (application/json).")
                    : Api.answer(new Request(request.method().name(), request.path(), asked, clock.instant()), data));
        } catch (IllegalArgumentException | JsonProcessingException nonsense) {
            sender.send(context, ApiResponse.refusal(400,
                    "What was asked cannot be read: it is not encoded as addresses, forms and JSON objects are."));
        } catch (RuntimeException ours) {
            sender.fail(context, ours);
        }
    }

    /** What is asked in the address and in what was posted; null when that is of no kind we know. */
    private static @Nullable Map<String, List<String>> asked(HttpServerRequest request, Buffer body)
            throws JsonProcessingException {
        Map<String, List<String>> asked = new LinkedHashMap<>(
                new QueryStringDecoder(request.uri(), StandardCharsets.UTF_8, true, MOST_FIELDS).parameters());
        if (body.length() == 0) {
            return asked;
        }
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (PostedWords.isForm(request)) {
            PostedWords.fields(body, MOST_FIELDS).forEach((name, values) -> add(asked, name, values));
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

    private static int refusal(HttpServerRequest request) {
        int ofHead = Limits.refusalOfHead(request);
        boolean isTooMuch = RequestBody.length(request) > RequestBody.LARGEST;
        return ofHead == 0 && isTooMuch ? 413 : ofHead;
    }

    private void refuse(RoutingContext context, int status) {
        ConnectionClose.afterTheAnswer(context);
        sender.send(context, ApiResponse.refusal(status, switch (status) {
            case 400 -> "What was announced did not come.";
            case 413 -> "Send at most 64 KiB.";
            case 414 -> "An address may have 2000 characters. Longer questions can be posted.";
            case 431 -> "The headers are larger than any that a question needs.";
            default -> "The data are not ready yet. Try again in a minute.";
        }));
    }
}
