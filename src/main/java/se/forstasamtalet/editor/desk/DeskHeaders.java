package se.forstasamtalet.editor.desk;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import se.forstasamtalet.publication.SecurityHeaders;

/** What every answer of the desk carries, whatever its status. An answer that says otherwise itself is left alone. */
class DeskHeaders {

    private static final String POLICY = "content-security-policy";
    private static final String LOCATION = "Location";
    private static final Map<String, String> HEADERS = headers();

    @Inject
    CurrentEditor visit;

    @ServerResponseFilter
    void add(ContainerResponseContext response, ResourceInfo resource, UriInfo request) {
        if (resource.getResourceClass() == null || Gate.isOurs(resource)) {
            HEADERS.entrySet().stream().filter(header -> SecurityHeaders.isOn(response.getStatus(), header.getKey()))
                    .forEach(header -> addIfAbsent(response, header.getKey(), header.getValue()));
            addIfAbsent(response, POLICY, policy(visit.needsPasskey() ? "'self'" : "'none'"));
            shorten(response, request);
        }
    }

    /** To a page of ours only the path: which scheme and port the browser sees, a proxy before us knows better. */
    private static void shorten(ContainerResponseContext response, UriInfo request) {
        if (response.getHeaders().getFirst(LOCATION) instanceof URI address && address.isAbsolute()
                && address.getRawAuthority().equals(request.getBaseUri().getRawAuthority())) {
            response.getHeaders().putSingle(LOCATION,
                    address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery())
                            + (address.getRawFragment() == null ? "" : "#" + address.getRawFragment()));
        }
    }

    private static void addIfAbsent(ContainerResponseContext response, String name, String value) {
        if (!response.getHeaders().containsKey(name)) {
            response.getHeaders().putSingle(name, value);
        }
    }

    /** Those of the public pages, but for what the desk needs: passkeys, and where a form comes from. */
    private static Map<String, String> headers() {
        Map<String, String> headers = new TreeMap<>();
        SecurityHeaders.ALL.forEach(header -> headers.put(header.name().toString(), header.value().toString()));
        headers.remove(POLICY);
        headers.put("referrer-policy", "same-origin");
        headers.put("x-robots-tag", "noindex, nofollow, noarchive");
        headers.computeIfPresent("permissions-policy", (name, list) -> list
                .replace("publickey-credentials-create=()", "publickey-credentials-create=(self)")
                .replace("publickey-credentials-get=()", "publickey-credentials-get=(self)"));
        return headers;
    }

    private static String policy(String scripts) {
        return "default-src 'none'; style-src 'self'; script-src " + scripts
                + "; img-src 'self'; font-src 'self'; connect-src 'self'; "
                + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; "
                + "require-trusted-types-for 'script'; trusted-types 'none'";
    }
}
