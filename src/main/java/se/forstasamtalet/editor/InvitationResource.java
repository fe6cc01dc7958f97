package se.forstasamtalet.editor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import se.forstasamtalet.account.Invitation;
import se.forstasamtalet.account.Invitations;
import se.forstasamtalet.account.Refusal;
import se.forstasamtalet.account.Refusal.Reason;

/** Where whoever was invited makes their account. */
@Path("/edit/invitation/{token}")
@OpenToAll
@Produces(Failures.HTML)
public class InvitationResource {

    private static final Set<Reason> CORRECTABLE = Set.of(Reason.NO_NAME, Reason.NO_EMAIL, Reason.BAD_PASSKEY, Reason.STALE_CHALLENGE, Reason.TOO_MANY_TRIES);

    @Inject
    Invitations invitations;

    @Inject
    Choices choices;

    @Inject
    DeskHost host;

    @Inject
    Visit visit;

    @Context
    UriInfo address;

    @CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InvitationPage(String token, String name, String email, boolean isCoordinator, List<String> roles, String end, String options, String wrong) implements TemplateInstance {
    }

    @GET
    public Response show(@PathParam("token") String token) {
        Invitation invitation = invitations.find(token).orElseThrow(() -> new UnknownLink());
        return page(200, token, invitation, invitation.name, invitation.email, "");
    }

    @POST
    public Response accept(@PathParam("token") String token, @FormParam("name") String name, @FormParam("email") String email, @FormParam("credential") String credential) {
        try {
            return Entry.to("/edit/passkeys", invitations.accept(token, name, email, credential, host.place(address)));
        } catch (Refusal refused) {
            Invitation invitation = invitations.find(token).filter(open -> CORRECTABLE.contains(refused.reason())).orElseThrow(() -> refused);
            return page(Refusals.status(refused.reason()), token, invitation, name, email, Refusals.words(refused.reason()));
        }
    }

    private Response page(int status, String token, Invitation invitation, String name, String email, String wrong) {
        visit.asksForPasskey();
        return Response.status(status).entity(new InvitationPage(token, name == null ? "" : name, email == null ? "" : email, invitation.isCoordinator,
                choices.said(invitation.grants), Moment.said(invitation.end()), invitations.toAccept(invitation, host.place(address)), wrong).render()).build();
    }
}
