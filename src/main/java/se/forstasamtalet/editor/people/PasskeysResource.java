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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.account.AccountError;
import se.forstasamtalet.account.Identities;
import se.forstasamtalet.account.Identity;
import se.forstasamtalet.account.Passkey;
import se.forstasamtalet.account.Passkeys;
import se.forstasamtalet.account.Providers;
import se.forstasamtalet.account.Providers.Choice;
import se.forstasamtalet.editor.desk.CurrentEditor;
import se.forstasamtalet.editor.desk.DeskHost;
import se.forstasamtalet.editor.desk.Failures;
import se.forstasamtalet.editor.desk.SwedishDates;

/** One's own passkeys, and the providers that let one in. */
@Path("/edit/passkeys")
@Produces(Failures.HTML)
public class PasskeysResource {

    private static final URI HERE = URI.create("/edit/passkeys");

    @Inject
    Passkeys passkeys;

    @Inject
    Identities identities;

    @Inject
    Providers providers;

    @Inject
    ProviderAnswer answer;

    @Inject
    DeskHost host;

    @Inject
    CurrentEditor visit;

    @Context
    UriInfo address;

    @CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PasskeysPage(List<Key> keys, List<Linked> identities, List<Choice> providers, @Nullable Choice proven,
            String options,
            String wrong) implements TemplateInstance {}

    /** A passkey as its owner sees it. */
    record Key(UUID id, String name, String made, String used) {

        static Key of(Passkey passkey) {
            return new Key(passkey.id, passkey.name, SwedishDates.said(passkey.createdAt),
                    passkey.usedAt == null ? "" : SwedishDates.said(passkey.usedAt));
        }
    }

    /** A provider that lets its owner in. */
    record Linked(UUID id, String name, String since) {}

    @GET
    public Response show() {
        return page(200, null, "");
    }

    @POST
    public Response add(@FormParam("credential") String credential, @FormParam("name") String name) {
        try {
            passkeys.add(visit.editor(), visit.session(), credential, name, host.place(address));
            return Response.seeOther(HERE).build();
        } catch (AccountError refused) {
            return page(refused);
        }
    }

    @POST
    @Path("/{passkey}/removal")
    public Response remove(@PathParam("passkey") UUID passkey) {
        try {
            passkeys.remove(visit.editor(), visit.session(), passkey);
            return Response.seeOther(HERE).build();
        } catch (AccountError refused) {
            return page(refused);
        }
    }

    /** Leads to the provider first; back here one says whether it shall let one in from now on. */
    @GET
    @Path("/provider/{provider}")
    public Response showProven(@PathParam("provider") String provider) {
        try {
            identities.check(answer.read(provider));
            return page(200, providers.choice(provider), "");
        } catch (AccountError refused) {
            answer.forget();
            return page(refused);
        }
    }

    @POST
    @Path("/provider/{provider}")
    public Response link(@PathParam("provider") String provider) {
        try {
            identities.add(visit.editor(), visit.session(), answer.read(provider));
            answer.forget();
            return Response.seeOther(HERE).build();
        } catch (AccountError refused) {
            answer.forget();
            return page(refused);
        }
    }

    @POST
    @Path("/identity/{identity}/removal")
    public Response unlink(@PathParam("identity") UUID identity) {
        try {
            identities.remove(visit.editor(), visit.session(), identity);
            return Response.seeOther(HERE).build();
        } catch (AccountError refused) {
            return page(refused);
        }
    }

    private Response page(AccountError refused) {
        return page(AccountErrorPages.status(refused.reason()), null, AccountErrorPages.words(refused.reason()));
    }

    /** @param proven the provider that vouches for the visitor now; else null */
    private Response page(int status, @Nullable Choice proven, String wrong) {
        visit.asksForPasskey();
        UUID account = visit.editor().account();
        return Response.status(status)
                .entity(new PasskeysPage(passkeys.of(account).stream().map(Key::of).toList(),
                        identities.of(account).stream().map(this::linked).toList(),
                        providers.choices(), proven, passkeys.toAdd(visit.editor(), host.place(address)), wrong)
                        .render())
                .build();
    }

    private Linked linked(Identity identity) {
        return new Linked(identity.id, providers.nameOf(identity.issuer), SwedishDates.said(identity.setAt));
    }
}
