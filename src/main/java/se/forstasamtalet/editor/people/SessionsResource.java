package se.forstasamtalet.editor.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import se.forstasamtalet.account.Sessions;
import se.forstasamtalet.editor.desk.CurrentEditor;
import se.forstasamtalet.editor.desk.Failures;
import se.forstasamtalet.editor.desk.SwedishDates;

/** Where one is signed in, and how to end it from afar. */
@Path("/edit/sessions")
@Produces(Failures.HTML)
public class SessionsResource {

    private static final URI HERE = URI.create("/edit/sessions");

    @Inject
    Sessions sessions;

    @Inject
    CurrentEditor visit;

    @CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SessionsPage(List<Signed> sessions) implements TemplateInstance {}

    /** A session as its owner sees it. */
    record Signed(UUID id, String began, String seen, boolean isThis) {}

    @GET
    public String show() {
        return new SessionsPage(sessions.of(visit.editor().account()).stream()
                .map(one -> new Signed(one.id, SwedishDates.said(one.startedAt), SwedishDates.said(one.seenAt),
                        one.id.equals(visit.session())))
                .toList()).render();
    }

    @POST
    @Path("/{session}/end")
    public Response end(@PathParam("session") UUID session) {
        if (!sessions.end(visit.editor().account(), session, false)) {
            throw new NotFoundException();
        }
        return Response.seeOther(HERE).build();
    }

    @POST
    @Path("/others/end")
    public Response endOthers() {
        sessions.endOthers(visit.editor().account(), visit.session());
        return Response.seeOther(HERE).build();
    }
}
