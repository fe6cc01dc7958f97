package se.forstasamtalet.site;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
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
    private static final int UNAVAILABLE = 503;
    private static final String CURTAIN = "__Host-v=1";

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
    // Made with the routes, before anybody asks.
    @SuppressWarnings("NullAway.Init")
    private PageSender pages;
    @SuppressWarnings("NullAway.Init")
    private DataEdge data;
    @SuppressWarnings("NullAway.Init")
    private DeskEdge desk;
    @SuppressWarnings("NullAway.Init")
    private OperatorsEdge operators;

    void routes(@Observes Router router) {
        pages = new PageSender(publisher);
        data = new DataEdge(publisher, clock, config.address(), securityContact);
        desk = new DeskEdge(editHost, uploads, pages::refuse);
        operators = new OperatorsEdge(publisher,
                Stream.concat(Stream.ofNullable(config.address().getHost()), editHost.stream()));
        router.route().order(FIRST).handler(this::answer).failureHandler(pages::fail);
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
            pages.refuse(context, 400);
        } else if (OperatorsEdge.isTheirs(path) && operators.isFor(request)) {
            operators.answer(context);
        } else if (DeskEdge.isUnder(path) && desk.isHere(request)) {
            desk.read(context);
        } else if (DeskEdge.isUnder(path) && desk.isNowhere()) {
            desk.sayWhere(request);
        } else if (data.isOurs(path) && !isCurtainDrawn(request)) {
            data.answer(context);
        } else if (snapshot == null) {
            pages.sendNothing(request, UNAVAILABLE);
        } else {
            try {
                answer(context, request, path, snapshot);
            } catch (RuntimeException ours) {
                pages.fail(context, snapshot, ours);
            }
        }
    }

    private void answer(RoutingContext context, HttpServerRequest request, String path, Snapshot snapshot) {
        int refusal = Limits.refusal(request, path);
        if (refusal != 0) {
            pages.refuse(context, refusal);
        } else if (path.equals(Addresses.EXIT)) {
            leave(context, snapshot);
        } else if (path.equals(Addresses.RETURN)) {
            pages.send(context, snapshot.returned());
        } else if (isCurtainDrawn(request)) {
            pages.send(context, snapshot.gone());
        } else if (HttpMethod.POST.equals(request.method())) {
            SiteLanguage language = PageSender.language(request, path);
            PostedWords.read(request, context.vertx(),
                    typed -> pages.sendAside(context, snapshot, () -> sent(request, path, typed, language, snapshot)),
                    status -> pages.refuse(context, status));
        } else {
            Answer page = snapshot.page(path);
            if (page != null && path.contains(PROFESSIONALS) && request.query() != null) {
                choose(context, path, page, snapshot);
            } else if (page == null && ReportForms.isAt(path)) {
                SiteLanguage language = PageSender.language(request, path);
                pages.sendAside(context, snapshot,
                        () -> reports.shown(path, language, snapshot).orElseGet(() -> snapshot.failure(404, language)));
            } else if (page == null && HandoutResponses.isFor(path)) {
                handOut(context, path, snapshot);
            } else {
                pages.send(context, page != null ? page : find(request, path, snapshot));
            }
        }
    }

    /**
     * Makes the page with what was chosen in its address, beside the thread that all requests share. What cannot be
     * chosen is left out.
     */
    private void choose(RoutingContext context, String path, Answer page, Snapshot snapshot) {
        HttpServerRequest request = context.request();
        SiteLanguage language = PageSender.language(request, path);
        try {
            Map<String, List<String>> asked = new QueryStringDecoder(request.uri(), StandardCharsets.UTF_8, true,
                    MOST_CHOICES).parameters();
            pages.sendAside(context, snapshot,
                    () -> snapshot.answers().chosen(path, language, asked, publisher.openData()).orElse(page));
        } catch (IllegalArgumentException nonsense) {
            pages.refuse(context, 400);
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

    /** Gives what was made before, or makes it beside the thread that all requests share. */
    private void handOut(RoutingContext context, String path, Snapshot snapshot) {
        Answer made = snapshot.handouts().made(path);
        if (made != null) {
            pages.send(context, made);
            return;
        }
        pages.sendAside(context, snapshot,
                () -> Optional.ofNullable(ForgivingAddress.decoded(path)).flatMap(snapshot.handouts()::at)
                        .orElseGet(() -> find(context.request(), path, snapshot)));
    }

    private void leave(RoutingContext context, Snapshot snapshot) {
        HttpServerRequest request = context.request();
        if (Prefetch.is(request)) {
            // It must not draw the curtain.
            pages.sendNothing(request, 204);
        } else {
            // Neither must one that only looks whether something is there.
            pages.send(context, HttpMethod.HEAD.equals(request.method()) ? snapshot.gone() : snapshot.exit());
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
        SiteLanguage language = PageSender.language(request, path);
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

}
