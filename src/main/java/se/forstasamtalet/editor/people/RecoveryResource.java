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
import se.forstasamtalet.account.Account;
import se.forstasamtalet.account.AccountError;
import se.forstasamtalet.account.Recoveries;
import se.forstasamtalet.editor.desk.CurrentEditor;
import se.forstasamtalet.editor.desk.DeskHost;
import se.forstasamtalet.editor.desk.Failures;
import se.forstasamtalet.editor.desk.OpenToAll;
import se.forstasamtalet.editor.desk.SessionCookie;

/** Where whoever lost their passkeys makes a new one, with the link that two colleagues gave. */
@Path("/edit/recovery/{token}")
@OpenToAll
@Produces(Failures.HTML)
public class RecoveryResource {

    @Inject
    Recoveries recoveries;

    @Inject
    DeskHost host;

    @Inject
    CurrentEditor visit;

    @Context
    UriInfo address;

    @CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RecoveryPage(String token, String name, String options, String wrong) implements TemplateInstance {}

    @GET
    public Response show(@PathParam("token") String token) {
        return page(200, token, "");
    }

    @POST
    public Response recover(@PathParam("token") String token, @FormParam("credential") String credential) {
        try {
            return SessionCookie.to("/edit/passkeys", recoveries.recover(token, credential, host.place(address)));
        } catch (AccountError refused) {
            return page(AccountErrorPages.status(refused.reason()), token, AccountErrorPages.words(refused.reason()));
        }
    }

    private Response page(int status, String token, String wrong) {
        Account account = recoveries.find(token).orElseThrow(() -> new UnknownLink());
        visit.asksForPasskey();
        return Response.status(status)
                .entity(new RecoveryPage(token, account.name, recoveries.toRecover(account, host.place(address)), wrong)
                        .render())
                .build();
    }
}
