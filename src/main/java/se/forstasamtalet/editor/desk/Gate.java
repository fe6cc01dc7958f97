package se.forstasamtalet.editor.desk;

import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.account.Sessions;
import se.forstasamtalet.account.Sessions.Open;

/**
 * Who gets in. Everything in this room lies behind it, whatever its address: without a session one is led to the
 * sign-in, and nothing is changed but by a form that our own page made for this very session.
 */
public class Gate {

    public static final String COOKIE = "__Host-s";
    public static final URI SIGN_IN = URI.create("/edit/sign-in");

    /** The whole of the editor's rooms, each with a dot behind it: this one and those beside it. */
    private static final String DESK = Gate.class.getPackageName().replaceFirst("[^.]+$", "");
    private static final Set<String> CHANGE_NOTHING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OUR_OWN_PAGES = Set.of("same-origin", "none");

    @Inject
    Sessions sessions;

    @Inject
    CurrentEditor visit;

    @Inject
    DeskHost host;

    @Inject
    Rescue rescue;

    @ServerRequestFilter
    @WithFormRead
    @Nullable
    Response admit(ResourceInfo resource, UriInfo address, ResteasyReactiveContainerRequestContext request) {
        if (!isOurs(resource)) {
            return null;
        }
        if (!host.isAt(address)) {
            throw new NotFoundException();
        }
        boolean isChange = !CHANGE_NOTHING.contains(request.getMethod());
        if (isChange && !isFromOurOwnPage(request, address)) {
            throw new ForbiddenException();
        }
        Open open = open(request);
        if (open != null) {
            visit.begin(open.editor(), open.session());
        }
        if (isOpenToAll(resource)) {
            return null;
        }
        if (open == null) {
            return Response
                    .seeOther(isChange && rescue.keep(address.getPath(), cookie(request), token(request), sent(request))
                            ? Rescue.KEPT : SIGN_IN)
                    .build();
        }
        if (isChange && !open.session().made(token(request))) {
            throw new ForbiddenException();
        }
        return null;
    }

    public static boolean isOurs(ResourceInfo resource) {
        return resource.getResourceClass() != null
                && (resource.getResourceClass().getPackageName() + ".").startsWith(DESK);
    }

    private static boolean isOpenToAll(ResourceInfo resource) {
        return resource.getResourceClass().isAnnotationPresent(OpenToAll.class)
                || resource.getResourceMethod().isAnnotationPresent(OpenToAll.class);
    }

    /** Browsers say where a form comes from in {@code Sec-Fetch-Site}; older ones in {@code Origin}. */
    private boolean isFromOurOwnPage(ContainerRequestContext request, UriInfo address) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return OUR_OWN_PAGES.contains(site);
        }
        String origin = request.getHeaderString("Origin");
        return origin == null || host.isOwn(origin, address);
    }

    private @Nullable Open open(ContainerRequestContext request) {
        return sessions.find(cookie(request)).orElse(null);
    }

    private static String cookie(ContainerRequestContext request) {
        Cookie cookie = request.getCookies().get(COOKIE);
        return cookie == null ? "" : cookie.getValue();
    }

    /** The form's fields, as they were read before any resource is reached. */
    private static Map<String, List<String>> sent(ResteasyReactiveContainerRequestContext request) {
        FormData form = ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData();
        Map<String, List<String>> sent = new LinkedHashMap<>();
        if (form != null) {
            form.forEach(name -> sent.put(name,
                    form.get(name).stream().filter(value -> !value.isFileItem()).map(FormValue::getValue).toList()));
        }
        return sent;
    }

    private static @Nullable String token(ResteasyReactiveContainerRequestContext request) {
        Object token = ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormParameter("token",
                true, false);
        return token instanceof String text ? text : null;
    }
}
