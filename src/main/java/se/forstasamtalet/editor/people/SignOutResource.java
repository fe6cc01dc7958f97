package se.forstasamtalet.editor.people;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import se.forstasamtalet.account.Sessions;
import se.forstasamtalet.editor.desk.CurrentEditor;
import se.forstasamtalet.editor.desk.Gate;

/** Ends the session one sits in, and has the browser forget what it kept of it. */
@Path("/edit/sign-out")
public class SignOutResource {

    @Inject
    Sessions sessions;

    @Inject
    CurrentEditor visit;

    @POST
    public Response signOut() {
        sessions.end(visit.editor().account(), visit.session(), true);
        return Response.seeOther(Gate.SIGN_IN).header("clear-site-data", "\"cache\", \"cookies\", \"storage\"").build();
    }
}
