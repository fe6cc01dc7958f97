package se.forstasamtalet.editor.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.forstasamtalet.account.AccountError;
import se.forstasamtalet.account.Invitations;
import se.forstasamtalet.account.Invitations.Guest;
import se.forstasamtalet.editor.desk.CurrentEditor;
import se.forstasamtalet.editor.desk.DeskHost;
import se.forstasamtalet.editor.desk.Failures;
import se.forstasamtalet.editor.people.Choices.Choice;

/** Where a coordinator invites somebody, and takes an invitation back. */
@Path("/edit/invitations")
@Produces(Failures.HTML)
public class InvitationsResource {

    @Inject
    Invitations invitations;

    @Inject
    Choices choices;

    @Inject
    DeskHost host;

    @Inject
    CurrentEditor visit;

    @Context
    UriInfo address;

    @CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InvitePage(String name, String email, boolean isCoordinator, List<Choice> choices, String wrong)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LinkPage(String title, String whatItDoes, String link) implements TemplateInstance {}

    @GET
    public String ask() {
        onlyCoordinators();
        return new InvitePage("", "", false, choices.all(Set.of()), "").render();
    }

    @POST
    public Response invite(@FormParam("name") String name, @FormParam("email") String email,
            @FormParam("coordinator") String coordinator,
            @FormParam("edits") List<String> edits, @FormParam("reviews") List<String> reviews) {
        onlyCoordinators();
        Guest guest = new Guest(name, email, coordinator != null, choices.chosen(edits, reviews));
        if (!guest.isCoordinator() && guest.grants().isEmpty()) {
            return again(guest, "Välj minst en organisation eller ett område, eller låt personen bli samordnare.");
        }
        try {
            String link = host.address(address) + "/edit/invitation/" + invitations.invite(visit.editor(), guest,
                    String.join(", ", choices.said(guest.grants())));
            return Response.ok(new LinkPage("Inbjudan är klar",
                    "Länken låter " + name.strip() + " göra ett konto. Den gäller en gång, i 72 timmar.", link)
                    .render()).build();
        } catch (AccountError refused) {
            return again(guest, AccountErrorPages.words(refused.reason()));
        }
    }

    private Response again(Guest guest, String wrong) {
        return Response.status(400)
                .entity(new InvitePage(guest.name() == null ? "" : guest.name(),
                        guest.email() == null ? "" : guest.email(), guest.isCoordinator(),
                        choices.all(guest.grants()), wrong).render())
                .build();
    }

    @POST
    @Path("/{invitation}/withdrawal")
    public Response withdraw(@PathParam("invitation") UUID invitation) {
        onlyCoordinators();
        invitations.withdraw(visit.editor(), invitation);
        return Response.seeOther(URI.create("/edit/people")).build();
    }

    private void onlyCoordinators() {
        if (!visit.editor().isCoordinator()) {
            throw new NotFoundException();
        }
    }
}
