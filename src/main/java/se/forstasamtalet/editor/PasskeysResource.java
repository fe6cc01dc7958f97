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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import se.forstasamtalet.account.Passkey;
import se.forstasamtalet.account.Passkeys;
import se.forstasamtalet.account.Refusal;

/** One's own passkeys. */
@Path("/edit/passkeys")
@Produces(Failures.HTML)
public class PasskeysResource {

    private static final URI HERE = URI.create("/edit/passkeys");

    @Inject
    Passkeys passkeys;

    @Inject
    DeskHost host;

    @Inject
    Visit visit;

    @Context
    UriInfo address;

    @CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PasskeysPage(List<Key> keys, String options, String wrong) implements TemplateInstance {
    }

    /** A passkey as its owner sees it. */
    record Key(UUID id, String name, String made, String used) {

        static Key of(Passkey passkey) {
            return new Key(passkey.id, passkey.name, Moment.said(passkey.createdAt), passkey.usedAt == null ? "" : Moment.said(passkey.usedAt));
        }
    }

    @GET
    public Response show() {
        return page(200, "");
    }

    @POST
    public Response add(@FormParam("credential") String credential, @FormParam("name") String name) {
        try {
            passkeys.add(visit.editor(), visit.session(), credential, name, host.place(address));
            return Response.seeOther(HERE).build();
        } catch (Refusal refused) {
            return page(refused);
        }
    }

    @POST
    @Path("/{passkey}/removal")
    public Response remove(@PathParam("passkey") UUID passkey) {
        try {
            passkeys.remove(visit.editor(), visit.session(), passkey);
            return Response.seeOther(HERE).build();
        } catch (Refusal refused) {
            return page(refused);
        }
    }

    private Response page(Refusal refused) {
        return page(Refusals.status(refused.reason()), Refusals.words(refused.reason()));
    }

    private Response page(int status, String wrong) {
        visit.asksForPasskey();
        return Response.status(status).entity(new PasskeysPage(passkeys.of(visit.editor().account()).stream().map(Key::of).toList(),
                passkeys.toAdd(visit.editor(), host.place(address)), wrong).render()).build();
    }
}
