package se.forstasamtalet.editor.desk;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The way in: a new cookie, and on to a page of the desk. */
public final class SessionCookie {

    private SessionCookie() {}

    /** The browser gives the cookie to this host alone, over an encrypted line, and to no script. */
    public static Response to(String address, String sessionToken) {
        return Response.seeOther(URI.create(address))
                .header("set-cookie", Gate.COOKIE + "=" + sessionToken + "; Path=/; Secure; HttpOnly; SameSite=Lax")
                .build();
    }
}
