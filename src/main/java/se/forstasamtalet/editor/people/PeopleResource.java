package se.forstasamtalet.editor.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import se.forstasamtalet.account.Account;
import se.forstasamtalet.account.Accounts;
import se.forstasamtalet.account.Invitations;
import se.forstasamtalet.account.Recoveries;
import se.forstasamtalet.editor.desk.CurrentEditor;
import se.forstasamtalet.editor.desk.Failures;
import se.forstasamtalet.editor.desk.SwedishDates;

/** Everybody whom the visitor may help; for coordinators also who is invited. */
@Path("/edit/people")
@Produces(Failures.HTML)
public class PeopleResource {

    @Inject
    Accounts accounts;

    @Inject
    Invitations invitations;

    @Inject
    CurrentEditor visit;

    @CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PeoplePage(boolean isCoordinator, boolean isAlone, List<Person> people, List<Invited> invited)
            implements TemplateInstance {}

    /** Somebody with an account. */
    record Person(UUID id, String name, String email, boolean isCoordinator, boolean isDisabled) {

        static Person of(Account account) {
            return new Person(account.id, account.name, account.email, account.isCoordinator, account.isDisabled());
        }
    }

    /** Somebody who has not come yet. */
    record Invited(UUID id, String name, String email, String end) {}

    @GET
    public String show() {
        if (!visit.helpsOthers()) {
            throw new NotFoundException();
        }
        boolean isCoordinator = visit.editor().isCoordinator();
        List<Person> people = accounts.everybody().stream()
                .filter(account -> isCoordinator || Recoveries.mayHelp(visit.editor(), account)).map(Person::of)
                .toList();
        List<Invited> invited = !isCoordinator ? List.of()
                : invitations.open().stream().filter(one -> one.invitedBy != null)
                        .map(one -> new Invited(one.id, one.name, one.email, SwedishDates.said(one.end()))).toList();
        boolean isAlone = isCoordinator
                && people.stream().filter(person -> person.isCoordinator() && !person.isDisabled()).count() == 1;
        return new PeoplePage(isCoordinator, isAlone, people, invited).render();
    }
}
