package se.forstasamtalet.editor;

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
import se.forstasamtalet.account.Account;
import se.forstasamtalet.account.Accounts;
import se.forstasamtalet.account.Invitations;
import se.forstasamtalet.account.Invitations.Guest;
import se.forstasamtalet.account.Recoveries;
import se.forstasamtalet.account.Refusal;
import se.forstasamtalet.editor.Choices.Choice;

/** Everybody whom the visitor may help; for coordinators also who is invited. */
@Path("/edit/people")
@Produces(Failures.HTML)
public class PeopleResource {

    @Inject
    Accounts accounts;

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
    record PeoplePage(boolean isCoordinator, List<Person> people, List<Invited> invited) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InvitePage(String name, String email, boolean isCoordinator, List<Choice> choices, String wrong) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LinkPage(String title, String whatItDoes, String link) implements TemplateInstance {
    }

    /** Somebody with an account. */
    record Person(UUID id, String name, String email, boolean isCoordinator, boolean isDisabled) {

        static Person of(Account account) {
            return new Person(account.id, account.name, account.email, account.isCoordinator, account.isDisabled());
        }
    }

    /** Somebody who has not come yet. */
    record Invited(UUID id, String name, String email, String end) {
    }

    @GET
    public String show() {
        if (!visit.helpsOthers()) {
            throw new NotFoundException();
        }
        boolean isCoordinator = visit.editor().isCoordinator();
        List<Person> people = accounts.everybody().stream()
                .filter(account -> isCoordinator || Recoveries.mayHelp(visit.editor(), account)).map(Person::of).toList();
        List<Invited> invited = !isCoordinator ? List.of() : invitations.open().stream().filter(one -> one.invitedBy != null)
                .map(one -> new Invited(one.id, one.name, one.email, Moment.said(one.end()))).toList();
        return new PeoplePage(isCoordinator, people, invited).render();
    }

    @GET
    @Path("/invitation")
    public String ask() {
        onlyCoordinators();
        return new InvitePage("", "", false, choices.all(Set.of()), "").render();
    }

    @POST
    @Path("/invitation")
    public Response invite(@FormParam("name") String name, @FormParam("email") String email, @FormParam("coordinator") String coordinator,
            @FormParam("edits") List<String> edits, @FormParam("reviews") List<String> reviews) {
        onlyCoordinators();
        Guest guest = new Guest(name, email, coordinator != null, choices.chosen(edits, reviews));
        if (!guest.isCoordinator() && guest.grants().isEmpty()) {
            return again(guest, "Välj minst en organisation eller ett område, eller låt personen bli samordnare.");
        }
        try {
            String link = host.address(address) + "/edit/invitation/" + invitations.invite(visit.editor(), guest);
            return Response.ok(new LinkPage("Inbjudan är klar", "Länken låter " + name.strip() + " göra ett konto. Den gäller en gång, i 72 timmar.", link).render()).build();
        } catch (Refusal refused) {
            return again(guest, Refusals.words(refused.reason()));
        }
    }

    private Response again(Guest guest, String wrong) {
        return Response.status(400).entity(new InvitePage(guest.name() == null ? "" : guest.name(), guest.email() == null ? "" : guest.email(), guest.isCoordinator(),
                choices.all(guest.grants()), wrong).render()).build();
    }

    @POST
    @Path("/invitation/{invitation}/withdrawal")
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
