package se.forstasamtalet.editor.listing;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import se.forstasamtalet.account.Editor;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.account.TwoPeople;
import se.forstasamtalet.account.TwoPeople.Doubt;
import se.forstasamtalet.editor.desk.CurrentEditor;
import se.forstasamtalet.editor.desk.Failures;
import se.forstasamtalet.editor.desk.Reason;
import se.forstasamtalet.editor.desk.SwedishDates;
import se.forstasamtalet.editor.listing.Differences.Difference;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.publication.Preview;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.publication.SnapshotException;
import se.forstasamtalet.revision.OutdatedException;
import se.forstasamtalet.revision.Revision;
import se.forstasamtalet.revision.Workflow;

/** What somebody else sent: a second person lets it out, or gives it back and says why. */
@Path("/edit/listing")
@Produces(Failures.HTML)
public class ReviewResource {

    @Inject
    CurrentEditor visit;

    @Inject
    DeskListings subjects;

    @Inject
    Workflow steps;

    @Inject
    TwoPeople twoPeople;

    @Inject
    Authors authors;

    @Inject
    Preview proof;

    @Inject
    Publisher publisher;

    @CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReviewPage(DeskListing subject, Revision sent, String author, String at, List<Difference> differences,
            String checked,
            boolean mayApprove, String doubt, boolean isOwn, boolean isOutdated,
            String complaint, List<SiteLanguage> languages) implements TemplateInstance {}

    @GET
    @Path("{id}/sent/{number}")
    public Response review(@PathParam("id") UUID id, @PathParam("number") int number) {
        DeskListing subject = subjects.in(Role.REVIEWER, visit.editor(), id);
        return page(200, subject, sent(id, number), "");
    }

    private static Revision sent(UUID id, int number) {
        return Revision.waiting().stream().filter(revision -> revision.listing.equals(id) && revision.number == number)
                .findFirst().orElseThrow(NotFoundException::new);
    }

    private Response page(int status, DeskListing subject, Revision sent, String complaint) {
        List<Difference> differences = differences(subject, sent);
        boolean mayApprove = Differences.foreign(differences, visit.editor()).isEmpty();
        return Response.status(status)
                .entity(new ReviewPage(subject, sent, authors.of(List.of(sent)).getOrDefault(sent.author, "någon"),
                        SwedishDates.said(sent.at),
                        differences, Differences.checked(differences), mayApprove, doubt(sent),
                        sent.author.equals(visit.editor().account().toString()),
                        !Objects.equals(sent.base, subject.standing().number), complaint,
                        List.of(SiteLanguage.values())).render())
                .build();
    }

    /** Why the reader and the author may be one person; empty when they are two. */
    private String doubt(Revision sent) {
        UUID reader = visit.editor().account();
        return sent.author.equals(reader.toString()) || sent.author.equals(Revision.CONTENT) ? ""
                : twoPeople.doubt(UUID.fromString(sent.author), reader).map(ReviewResource::said).orElse("");
    }

    private static String said(Doubt doubt) {
        return switch (doubt) {
            case SAME_ACCOUNT -> "Den som har skrivit kan inte själv godkänna.";
            case SAME_ADDRESS -> "Du och den som skrev har samma e-postadress. En annan person behöver godkänna.";
            case SAME_KEY -> "Du och den som skrev loggar in som samma person. En annan person behöver godkänna.";
            case INVITED -> "En av er har bjudit in den andra, och ingen annan har gått i god för vem det är. En annan "
                    + "kollega behöver godkänna, eller gå i god för den inbjudna på sidan Personer.";
        };
    }

    private static List<Difference> differences(DeskListing subject, Revision sent) {
        return Differences.between(subject.said(), subject.said(sent.read()));
    }

    @GET
    @Path("{id}/sent/{number}/preview/{language}")
    public Response preview(@PathParam("id") UUID id, @PathParam("number") int number,
            @PathParam("language") String tag) {
        subjects.in(Role.REVIEWER, visit.editor(), id);
        return PublicPage.of(proof, sent(id, number).read(), tag);
    }

    /** @param verdict {@code approve} or {@code return}; a return needs a reason */
    @POST
    @Path("{id}/sent/{number}")
    public Response decide(@PathParam("id") UUID id, @PathParam("number") int number,
            @FormParam("verdict") String verdict, @FormParam("why") String why) {
        Editor editor = visit.editor();
        DeskListing subject = subjects.in(Role.REVIEWER, editor, id);
        Revision sent = sent(id, number);
        String said = Reason.of(why);
        if ("approve".equals(verdict) && !doubt(sent).isEmpty()) {
            return page(409, subject, sent, doubt(sent));
        }
        Optional<Difference> foreign = Differences.foreign(differences(subject, sent), editor);
        if ("approve".equals(verdict) && foreign.isPresent()) {
            return page(409, subject, sent, "Det här godkänner bara en samordnare: " + foreign.get().label() + ".");
        }
        try {
            if ("approve".equals(verdict) && !sent.author.equals(editor.account().toString())) {
                proof.checkPagesFit(sent.read());
                steps.approve(id, number, editor.account().toString(), said);
                publisher.hurry();
                return Response.seeOther(URI.create("/edit?published=" + id)).build();
            } else if ("return".equals(verdict) && !said.isEmpty()) {
                steps.giveBack(id, number, editor.account().toString(), said);
            } else {
                return page(409, subject, sent, "return".equals(verdict) ? "Skriv vad som behöver ändras."
                        : "Den som har skrivit kan inte själv godkänna.");
            }
        } catch (SnapshotException tooLong) {
            return page(409, subject, sent,
                    "En sida där det här står får inte plats längre. Lämna tillbaka det och be om kortare texter.");
        } catch (OutdatedException meanwhile) {
            return page(409, subject, sent,
                    "Posten har ändrats sedan detta skickades, så det kan inte godkännas som det är. Lämna tillbaka "
                            + "det med en rad om varför.");
        }
        return Response.seeOther(URI.create("/edit?decided=" + id)).build();
    }
}
