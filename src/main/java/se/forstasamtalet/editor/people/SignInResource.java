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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import se.forstasamtalet.account.AccountError;
import se.forstasamtalet.account.Identities;
import se.forstasamtalet.account.Passkeys;
import se.forstasamtalet.account.Providers;
import se.forstasamtalet.account.Providers.Choice;
import se.forstasamtalet.account.Sessions;
import se.forstasamtalet.editor.desk.CurrentEditor;
import se.forstasamtalet.editor.desk.DeskHost;
import se.forstasamtalet.editor.desk.Failures;
import se.forstasamtalet.editor.desk.OpenToAll;
import se.forstasamtalet.editor.desk.SessionCookie;

/** Where one proves who one is. */
@Path("/edit/sign-in")
@OpenToAll
@Produces(Failures.HTML)
public class SignInResource {

    @Inject
    Passkeys passkeys;

    @Inject
    Identities identities;

    @Inject
    Providers providers;

    @Inject
    ProviderAnswer answer;

    @Inject
    Sessions sessions;

    @Inject
    DeskHost host;

    @Inject
    CurrentEditor visit;

    @Context
    UriInfo address;

    @CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SignInPage(String options, List<Choice> providers, String wrong, boolean isKept)
            implements TemplateInstance {}

    /** @param kept whether what somebody typed was just kept as a draft, since their session had run out */
    @GET
    public Response ask(@QueryParam("kept") boolean kept) {
        return visit.isSignedIn() ? Response.seeOther(URI.create("/edit")).build() : page(200, "", kept);
    }

    @POST
    public Response signIn(@FormParam("credential") String credential) {
        try {
            return enter(passkeys.signIn(credential, host.place(address)));
        } catch (AccountError refused) {
            return page(refused);
        }
    }

    /** Where a provider's sign-in begins, and where all its answers come. */
    @GET
    @Path("/{provider}")
    public Response signInThere(@PathParam("provider") String provider) {
        try {
            Response entered = enter(identities.signIn(answer.read(provider)));
            answer.forget();
            return entered;
        } catch (AccountError refused) {
            answer.forget();
            return page(refused);
        }
    }

    /** Whoever signs in where somebody still was takes their place. */
    private Response enter(String token) {
        if (visit.isSignedIn()) {
            sessions.end(visit.editor().account(), visit.session(), true);
        }
        return SessionCookie.to("/edit", token);
    }

    private Response page(AccountError refused) {
        return page(AccountErrorPages.status(refused.reason()), AccountErrorPages.words(refused.reason()), false);
    }

    private Response page(int status, String wrong, boolean isKept) {
        visit.asksForPasskey();
        return Response.status(status).entity(
                new SignInPage(passkeys.toSignIn(host.place(address)), providers.choices(), wrong, isKept).render())
                .build();
    }
}
