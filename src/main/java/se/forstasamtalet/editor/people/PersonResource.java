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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.forstasamtalet.account.Account;
import se.forstasamtalet.account.Accounts;
import se.forstasamtalet.account.Grant;
import se.forstasamtalet.account.Recoveries;
import se.forstasamtalet.account.Recovery;
import se.forstasamtalet.account.TwoPeople;
import se.forstasamtalet.editor.desk.CurrentEditor;
import se.forstasamtalet.editor.desk.DeskHost;
import se.forstasamtalet.editor.desk.Failures;
import se.forstasamtalet.editor.people.Choices.Choice;
import se.forstasamtalet.editor.people.InvitationsResource.LinkPage;
import se.forstasamtalet.editor.people.PeopleResource.Person;

/** Somebody else's account: their roles, and the way back in when they have lost their passkeys. */
@Path("/edit/people")
@Produces(Failures.HTML)
public class PersonResource {

    @Inject
    Accounts accounts;

    @Inject
    Recoveries recoveries;

    @Inject
    TwoPeople twoPeople;

    @Inject
    Choices choices;

    @Inject
    DeskHost host;

    @Inject
    CurrentEditor visit;

    @Context
    UriInfo address;

    @PathParam("person")
    UUID person;

    @CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PersonPage(Person person, List<String> roles, List<Choice> choices, boolean mayChange, boolean mayHelp,
            String askedBy, boolean askedByVisitor, boolean mayVouch, boolean isUnknown) implements TemplateInstance {}

    @GET
    @Path("/{person}")
    public String show() {
        Account account = accounts.find(person).filter(this::maySee).orElseThrow(NotFoundException::new);
        boolean isOther = !account.id.equals(visit.editor().account());
        Optional<UUID> asker = recoveries.waiting(person).map((Recovery recovery) -> recovery.askedBy);
        boolean mayChange = visit.editor().isCoordinator() && isOther;
        return new PersonPage(Person.of(account), choices.said(account.grants),
                mayChange ? choices.all(account.grants) : List.of(), mayChange,
                !account.isDisabled() && Recoveries.mayHelp(visit.editor(), account),
                asker.map(by -> accounts.names(List.of(by)).get(by)).orElse(""),
                asker.filter(visit.editor().account()::equals).isPresent(),
                twoPeople.mayVouch(visit.editor(), account), twoPeople.isUnknown(account.id)).render();
    }

    private boolean maySee(Account account) {
        return visit.editor().isCoordinator() || Recoveries.mayHelp(visit.editor(), account);
    }

    @POST
    @Path("/{person}/roles")
    public Response change(@FormParam("edits") List<String> edits, @FormParam("reviews") List<String> reviews) {
        changeable();
        Set<Grant> chosen = choices.chosen(edits, reviews);
        accounts.change(visit.editor(), person, chosen, String.join(", ", choices.said(chosen)));
        return back();
    }

    @POST
    @Path("/{person}/disabling")
    public Response disable() {
        changeable();
        accounts.disable(visit.editor(), person);
        return back();
    }

    @POST
    @Path("/{person}/enabling")
    public Response enable() {
        changeable();
        accounts.enable(visit.editor(), person);
        return back();
    }

    /** Only a coordinator changes an account, and never their own: nobody shuts themselves out, or in. */
    private void changeable() {
        if (!visit.editor().isCoordinator() || person.equals(visit.editor().account())
                || accounts.find(person).isEmpty()) {
            throw new NotFoundException();
        }
    }

    /** Says that the visitor has met them: only then do they and whoever invited them count as two. */
    @POST
    @Path("/{person}/vouching")
    public Response vouch() {
        twoPeople.vouch(visit.editor(), person);
        return back();
    }

    @POST
    @Path("/{person}/recovery")
    public Response askForRecovery() {
        recoveries.ask(visit.editor(), person);
        return back();
    }

    @POST
    @Path("/{person}/recovery/confirmation")
    public String confirmRecovery() {
        String token = recoveries.confirm(visit.editor(), person);
        return new LinkPage("Länken är klar",
                "Med länken gör personen en ny nyckel. Den gäller en gång, i 24 timmar. Se till att det verkligen är "
                        + "rätt person som får den.",
                host.address(address) + "/edit/recovery/" + token).render();
    }

    private Response back() {
        return Response.seeOther(URI.create("/edit/people/" + person)).build();
    }
}
