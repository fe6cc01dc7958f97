package se.forstasamtalet.site;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.publication.PublicationProgress;

/**
 * What those who run the site ask: whether it lives, and how far what was published has come. Nothing in it is about a
 * visitor, and who comes to the site by its own name finds nothing here.
 */
final class OperatorsEdge {

    private static final String METRICS = Addresses.OPERATORS + "/metrics";
    private static final String METRICS_TYPE = "text/plain; version=0.0.4; charset=utf-8";
    private static final Set<String> AT_HOME = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    private final Publisher publisher;
    private final Set<String> publicNames;

    /** @param names the hosts by which others reach the site */
    OperatorsEdge(Publisher publisher, Stream<String> names) {
        this.publisher = publisher;
        this.publicNames = names.map(name -> name.toLowerCase(Locale.ROOT)).filter(name -> !AT_HOME.contains(name))
                .collect(Collectors.toSet());
    }

    static boolean isTheirs(String path) {
        return path.equals(Addresses.OPERATORS) || path.startsWith(Addresses.OPERATORS + "/");
    }

    /** Whether a host is this very machine, as somebody who sits at it calls it. */
    static boolean isAtHome(HostAndPort host) {
        return host == null || AT_HOME.contains(host.host().toLowerCase(Locale.ROOT));
    }

    /** Whether a request is for those who run the site, and only asks. */
    boolean isFor(HttpServerRequest request) {
        HostAndPort host = request.authority();
        boolean isRead = HttpMethod.GET.equals(request.method()) || HttpMethod.HEAD.equals(request.method());
        return isRead && (host == null || !publicNames.contains(host.host().toLowerCase(Locale.ROOT)));
    }

    /** Answers, or lets the framework. */
    void answer(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.path().equals(METRICS)) {
            request.response().putHeader(HttpHeaders.CONTENT_TYPE, METRICS_TYPE)
                    .end(HttpMethod.HEAD.equals(request.method()) ? "" : metrics());
        } else {
            context.next();
        }
    }

    /** In the words of Prometheus. */
    private String metrics() {
        PublicationProgress reach = publisher.reach();
        return "# HELP publication_published The newest publication that this node knows of.\n"
                + "# TYPE publication_published gauge\npublication_published " + reach.published() + "\n"
                + "# HELP publication_shown The publication that visitors of this node see.\n"
                + "# TYPE publication_shown gauge\npublication_shown " + reach.shown() + "\n";
    }
}
