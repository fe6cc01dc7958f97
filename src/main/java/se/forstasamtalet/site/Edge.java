package se.forstasamtalet.site;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.util.AsciiString;
import io.quarkus.logging.Log;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.publication.Answer;
import se.forstasamtalet.publication.HandoutResponses;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.publication.Snapshot;

/**
 * The public edge: finds the ready answer and sends it. It has no session, no database and no memory; what a visitor
 * sends is looked at and forgotten.
 */
@ApplicationScoped
public class Edge {

    /** Before everything that the framework would like to say about a request. */
    private static final int FIRST = -100_000;
    /** More than there is to choose at once. */
    private static final int MOST_CHOICES = 24;
    private static final String PROFESSIONALS = Addresses.PROFESSIONALS + "/";
    private static final int TOO_LARGE = 413;
    private static final int UNAVAILABLE = 503;
    private static final String CURTAIN = "__Host-v=1";
    private static final CharSequence GZIP = new AsciiString("gzip");

    @Inject
    Publisher publisher;

    @Inject
    ReportForms reports;

    @Inject
    SecurityContact securityContact;

    @ConfigProperty(name = "edit.host")
    Optional<String> editHost;

    @ConfigProperty(name = "quarkus.http.body.uploads-directory")
    String uploads;

    @Inject
    Clock clock;

    @Inject
    SiteConfig config;

    private final ResponseHeaders heads = new ResponseHeaders();
    // Made with the routes, before anybody asks.
    @SuppressWarnings("NullAway.Init")
    private DataEdge data;
    @SuppressWarnings("NullAway.Init")
    private DeskEdge desk;
    @SuppressWarnings("NullAway.Init")
    private OperatorsEdge operators;

    void routes(@Observes Router router) {
        data = new DataEdge(publisher, clock, config.address(), securityContact);
        desk = new DeskEdge(editHost, uploads, this::refuse);
        operators = new OperatorsEdge(publisher,
                Stream.concat(Stream.ofNullable(config.address().getHost()), editHost.stream()));
        router.route().order(FIRST).handler(this::answer).failureHandler(this::fail);
        router.route(Addresses.EDIT + "*").order(FIRST + 1).handler(desk::work);
    }

    private void answer(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = request.path();
        Snapshot snapshot = publisher.current();
        if (ConnectionClose.hasBegun(request)) {
            return;
        }
        if (Limits.isOfUnsaidLength(request)) {
            ConnectionClose.afterTheAnswer(context);
        }
        if (path == null || Limits.isToNobody(request)) {
            refuse(context, 400);
        } else if (OperatorsEdge.isTheirs(path) && operators.isFor(request)) {
            operators.answer(context);
        } else if (DeskEdge.isUnder(path) && desk.isHere(request)) {
            desk.read(context);
        } else if (DeskEdge.isUnder(path) && desk.isNowhere()) {
            desk.sayWhere(request);
        } else if (data.isOurs(path) && !isCurtainDrawn(request)) {
            data.answer(context);
        } else if (snapshot == null) {
            sendNothing(request, UNAVAILABLE);
        } else {
            try {
                answer(context, request, path, snapshot);
            } catch (RuntimeException ours) {
                fail(context, snapshot, ours);
            }
        }
    }

    private void fail(RoutingContext context, Snapshot snapshot, Throwable ours) {
        // Only what failed, never for whom: no address, no words of the visitor's.
        Log.errorf("A page could not be given: %s at %s", ours.getClass().getName(),
                ours.getStackTrace().length == 0 ? "" : ours.getStackTrace()[0]);
        send(context, snapshot.failure(500, language(context.request(), context.request().path())));
    }

    private void answer(RoutingContext context, HttpServerRequest request, String path, Snapshot snapshot) {
        int refusal = Limits.refusal(request, path);
        if (refusal != 0) {
            refuse(context, refusal);
        } else if (path.equals(Addresses.EXIT)) {
            leave(context, snapshot);
        } else if (path.equals(Addresses.RETURN)) {
            send(context, snapshot.returned());
        } else if (isCurtainDrawn(request)) {
            send(context, snapshot.gone());
        } else if (HttpMethod.POST.equals(request.method())) {
            SiteLanguage language = language(request, path);
            PostedWords.read(request, context.vertx(),
                    typed -> sendAside(context, snapshot, () -> sent(request, path, typed, language, snapshot)),
                    status -> refuse(context, status));
        } else {
            Answer page = snapshot.page(path);
            if (page != null && path.contains(PROFESSIONALS) && request.query() != null) {
                choose(context, path, page, snapshot);
            } else if (page == null && ReportForms.isAt(path)) {
                SiteLanguage language = language(request, path);
                sendAside(context, snapshot,
                        () -> reports.shown(path, language, snapshot).orElseGet(() -> snapshot.failure(404, language)));
            } else if (page == null && HandoutResponses.isFor(path)) {
                handOut(context, path, snapshot);
            } else {
                send(context, page != null ? page : find(request, path, snapshot));
            }
        }
    }

    /**
     * Makes the page with what was chosen in its address, beside the thread that all requests share. What cannot be
     * chosen is left out.
     */
    private void choose(RoutingContext context, String path, Answer page, Snapshot snapshot) {
        HttpServerRequest request = context.request();
        SiteLanguage language = language(request, path);
        try {
            Map<String, List<String>> asked = new QueryStringDecoder(request.uri(), StandardCharsets.UTF_8, true,
                    MOST_CHOICES).parameters();
            sendAside(context, snapshot,
                    () -> snapshot.answers().chosen(path, language, asked, publisher.openData()).orElse(page));
        } catch (IllegalArgumentException nonsense) {
            refuse(context, 400);
        }
    }

    /** What comes of a form: an answer to a search, or to a report. */
    private Answer sent(HttpServerRequest request, String path, String typed, SiteLanguage language,
            Snapshot snapshot) {
        if (Limits.isOfProfessionals(path)) {
            return snapshot.answers().toProfessionals(typed, language)
                    .orElseGet(() -> snapshot.failure(404, language));
        }
        return ReportForms.isAt(path)
                ? reports.sent(request, path, typed, language, snapshot)
                        .orElseGet(() -> snapshot.failure(404, language))
                : snapshot.answers().to(typed, language, snapshot);
    }

    /** Says why a request is not answered, and does not wait for what is still on its way. */
    private void refuse(RoutingContext context, int status) {
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

    /** Makes an answer beside the thread that all requests share. */
    private void sendAside(RoutingContext context, Snapshot snapshot, Callable<Answer> answer) {
        context.vertx().executeBlocking(answer, false).onSuccess(made -> send(context, made))
                .onFailure(ours -> fail(context, snapshot, ours));
    }

    /** Gives what was made before, or makes it beside the thread that all requests share. */
    private void handOut(RoutingContext context, String path, Snapshot snapshot) {
        Answer made = snapshot.handouts().made(path);
        if (made != null) {
            send(context, made);
            return;
        }
        sendAside(context, snapshot,
                () -> Optional.ofNullable(ForgivingAddress.decoded(path)).flatMap(snapshot.handouts()::at)
                        .orElseGet(() -> find(context.request(), path, snapshot)));
    }

    private void leave(RoutingContext context, Snapshot snapshot) {
        HttpServerRequest request = context.request();
        if (Prefetch.is(request)) {
            // It must not draw the curtain.
            sendNothing(request, 204);
        } else {
            // Neither must one that only looks whether something is there.
            send(context, HttpMethod.HEAD.equals(request.method()) ? snapshot.gone() : snapshot.exit());
        }
    }

    private static boolean isCurtainDrawn(HttpServerRequest request) {
        String cookies = request.getHeader(HttpHeaders.COOKIE);
        return cookies != null && cookies.contains(CURTAIN);
    }

    private static Answer find(HttpServerRequest request, String path, Snapshot snapshot) {
        if (path.equals(Addresses.ICON) || path.equals("/favicon.ico")) {
            return snapshot.icon();
        }
        SiteLanguage language = language(request, path);
        if (path.equals("/")) {
            return Optional.ofNullable(snapshot.moved("/" + language.tag()))
                    .orElseGet(() -> snapshot.failure(404, language));
        }
        String decoded = ForgivingAddress.decoded(path);
        if (decoded == null) {
            // A browser may be led to such an address, and after 404 the line stays open as after any page: a proxy
            // takes away what says that a line ends, and what is then shorter would be told apart.
            return snapshot.failure(404, language);
        }
        return ForgivingAddress.moved(decoded, language, snapshot).orElseGet(() -> snapshot.failure(404, language));
    }

    /** The language of the address or, where it has none, the one the browser asks for. */
    private static SiteLanguage language(HttpServerRequest request, String path) {
        String[] parts = path == null ? new String[0] : path.split("/", 3);
        return SiteLanguage.find(parts.length < 2 ? "" : parts[1])
                .orElseGet(() -> SiteLanguage.best(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    private void send(RoutingContext context, Answer answer) {
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

    private void sendNothing(HttpServerRequest request, int status) {
        HttpServerResponse response = request.response().setStatusCode(status);
        heads.put(response);
        response.end();
    }

    private void fail(RoutingContext context) {
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
}
