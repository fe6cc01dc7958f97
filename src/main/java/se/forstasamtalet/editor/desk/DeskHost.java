package se.forstasamtalet.editor.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.forstasamtalet.account.RelyingParty;

/** Where the desk stands, as browsers see it. */
@ApplicationScoped
public class DeskHost {

    private static final String LOCALHOST = "localhost";

    @ConfigProperty(name = "edit.host")
    Optional<String> own;

    /** Whether a request came to the desk's own host, when it has one. */
    boolean isAt(UriInfo request) {
        return own.map(host -> host.equalsIgnoreCase(request.getBaseUri().getHost())).orElse(true);
    }

    /** Whether browsers see the desk over an encrypted line. Only on one's own machine may it be without. */
    public boolean isEncrypted(String host) {
        return !own.orElse(host).equals(LOCALHOST);
    }

    /** Where passkeys are made for. */
    public RelyingParty place(UriInfo request) {
        URI base = request.getBaseUri();
        String host = own.orElse(base.getHost());
        String authority = base.getPort() < 0 ? host : host + ":" + base.getPort();
        return new RelyingParty(host, isEncrypted(host) ? Set.of("https://" + authority)
                : Set.of("https://" + authority, "http://" + authority));
    }

    /** What the addresses of links begin with. */
    public String address(UriInfo request) {
        RelyingParty place = place(request);
        URI base = request.getBaseUri();
        return (isEncrypted(place.host()) ? "https" : base.getScheme()) + "://"
                + (base.getPort() < 0 ? place.host() : place.host() + ":" + base.getPort());
    }

    /** Whether an {@code Origin} header names the desk itself. */
    boolean isOwn(String origin, UriInfo request) {
        return place(request).origins().contains(origin);
    }
}
