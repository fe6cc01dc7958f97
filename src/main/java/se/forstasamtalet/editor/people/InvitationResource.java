package se.forstasamtalet.editor.people;

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
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.account.AccountError;
import se.forstasamtalet.account.AccountError.Refusal;
import se.forstasamtalet.account.Identities;
import se.forstasamtalet.account.Invitation;
import se.forstasamtalet.account.Invitations;
import se.forstasamtalet.account.Providers;
import se.forstasamtalet.account.Providers.Choice;
import se.forstasamtalet.editor.desk.CurrentEditor;
import se.forstasamtalet.editor.desk.DeskHost;
import se.forstasamtalet.editor.desk.Failures;
import se.forstasamtalet.editor.desk.OpenToAll;
import se.forstasamtalet.editor.desk.SessionCookie;
import se.forstasamtalet.editor.desk.SwedishDates;

/** Where whoever was invited makes their account. */
@Path("/edit/invitation")
@OpenToAll
@Produces(Failures.HTML)
public class InvitationResource {

    private static final Set<Refusal> MISTYPED = Set.of(Refusal.NO_NAME, Refusal.NO_EMAIL);

    @Inject
    Invitations invitations;

    @Inject
    Identities identities;

    @Inject
    Providers providers;

    @Inject
    ProviderAnswer answer;

    @Inject
    Choices choices;

    @Inject
    DeskHost host;

    @Inject
    CurrentEditor visit;

    @Context
    UriInfo address;

    @CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InvitationPage(Guest guest, WayIn way, String wrong) implements TemplateInstance {}

    /** Who is invited, as they have written it so far, and to do what. */
    record Guest(String token, String name, String email, boolean isCoordinator, List<String> roles, String end) {}

    /**
     * How they will come in.
     *
     * @param options what the browser needs to make a passkey; empty when a provider lets them in
     * @param providers those that they can choose instead of a passkey
     * @param provider the one that vouches for them; null when they make a passkey
     */
    record WayIn(String options, List<Choice> providers, @Nullable Choice provider) {}

    @GET
    @Path("/{token}")
    public Response show(@PathParam("token") String token) {
        Invitation invitation = find(token);
        return page(200, guest(token, invitation, invitation.name, invitation.email), byPasskey(invitation), "");
    }

    @POST
    @Path("/{token}")
    public Response accept(@PathParam("token") String token, @FormParam("name") String name,
            @FormParam("email") String email, @FormParam("credential") String credential) {
        try {
            return SessionCookie.to("/edit/passkeys",
                    invitations.accept(token, name, email, credential, host.place(address)));
        } catch (AccountError refused) {
            Invitation invitation = find(token);
            return page(refused, guest(token, invitation, name, email), byPasskey(invitation));
        }
    }

    /** Shows it once a provider has vouched for whoever is invited. */
    @GET
    @Path("/{token}/{provider}")
    public Response showThere(@PathParam("token") String token, @PathParam("provider") String provider) {
        Invitation invitation = find(token);
        Guest guest = guest(token, invitation, invitation.name, invitation.email);
        try {
            identities.check(answer.read(provider));
            return page(200, guest, byProvider(provider), "");
        } catch (AccountError refused) {
            answer.forget();
            return page(refused, guest, byPasskey(invitation));
        }
    }

    @POST
    @Path("/{token}/{provider}")
    public Response acceptThere(@PathParam("token") String token, @PathParam("provider") String provider,
            @FormParam("name") String name, @FormParam("email") String email) {
        try {
            Response entered = SessionCookie.to("/edit/passkeys",
                    invitations.accept(token, name, email, answer.read(provider)));
            answer.forget();
            return entered;
        } catch (AccountError refused) {
            Invitation invitation = find(token);
            return page(refused, guest(token, invitation, name, email),
                    MISTYPED.contains(refused.reason()) ? byProvider(provider) : byPasskey(invitation));
        }
    }

    private Invitation find(String token) {
        return invitations.find(token).orElseThrow(() -> new UnknownLink());
    }

    private Guest guest(String token, Invitation invitation, String name, String email) {
        return new Guest(token, name == null ? "" : name, email == null ? "" : email, invitation.isCoordinator,
                choices.said(invitation.grants), SwedishDates.said(invitation.end()));
    }

    private WayIn byPasskey(Invitation invitation) {
        visit.asksForPasskey();
        return new WayIn(invitations.toAccept(invitation, host.place(address)), providers.choices(), null);
    }

    private WayIn byProvider(String provider) {
        return new WayIn("", List.of(), providers.choice(provider));
    }

    private static Response page(AccountError refused, Guest guest, WayIn way) {
        return page(AccountErrorPages.status(refused.reason()), guest, way, AccountErrorPages.words(refused.reason()));
    }

    private static Response page(int status, Guest guest, WayIn way, String wrong) {
        return Response.status(status).entity(new InvitationPage(guest, way, wrong).render()).build();
    }
}
