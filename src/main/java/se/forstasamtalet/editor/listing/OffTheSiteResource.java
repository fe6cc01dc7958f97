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
import java.util.Optional;
import java.util.UUID;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.editor.desk.CurrentEditor;
import se.forstasamtalet.editor.desk.Failures;
import se.forstasamtalet.editor.desk.Reason;
import se.forstasamtalet.editor.listing.TakeOff.Thing;
import se.forstasamtalet.publication.Preview;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.publication.SnapshotException;
import se.forstasamtalet.revision.OutdatedException;
import se.forstasamtalet.revision.Workflow;

/**
 * Off the site and back on it: one thing of a listing, or all of it. Taking away is one person's word and happens at
 * once; putting something else in its place needs two.
 */
@Path("/edit/listing")
@Produces(Failures.HTML)
public class OffTheSiteResource {

    @Inject
    CurrentEditor visit;

    @Inject
    DeskListings subjects;

    @Inject
    TakeOff things;

    @Inject
    Workflow steps;

    @Inject
    Preview proof;

    @Inject
    Publisher publisher;

    /** @param hanging what is in the way of taking the whole listing away */
    @CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TakeOffPage(DeskListing subject, List<Thing> things, boolean mayPause, List<String> hanging,
            String complaint)
            implements TemplateInstance {}

    /** What is told of taking something off; nothing when there is no such thing. */
    private static Optional<String> told(DeskListing subject, String path) {
        if (TakeOff.PAUSE.equals(path)) {
            return subject.listing() instanceof Service ? Optional.of("Pausad") : Optional.empty();
        }
        return TakeOff.of(subject).stream().filter(one -> one.path().equals(path)).findFirst()
                .map(one -> "Borttaget, " + one.label());
    }

    @GET
    @Path("{id}/take-off")
    public Response show(@PathParam("id") UUID id) {
        return page(200, subjects.in(Role.EDITOR, visit.editor(), id), "");
    }

    private static Response page(int status, DeskListing subject, String complaint) {
        boolean mayPause = subject.isOnTheSite() && subject.listing() instanceof Service service
                && service.status() == Service.Status.ACTIVE;
        return Response.status(status)
                .entity(new TakeOffPage(subject, subject.isOnTheSite() ? TakeOff.of(subject) : List.of(), mayPause,
                        Hanging.on(subject.listing(), subject.directory()), complaint).render())
                .build();
    }

    /**
     * Takes one thing off every page.
     *
     * @param base the number of what the editor saw: the same place may hold something else by now
     * @param path of the thing
     */
    @POST
    @Path("{id}/take-off")
    public Response takeOff(@PathParam("id") UUID id, @FormParam("base") int base, @FormParam("what") String path,
            @FormParam("why") String why) {
        DeskListing subject = subjects.in(Role.EDITOR, visit.editor(), id);
        Optional<String> name = told(subject, path);
        if (base != subject.standing().number || name.isEmpty()) {
            return page(409, subject, "Posten har ändrats sedan du öppnade sidan. Ingenting är borttaget; så här står "
                    + "det nu.");
        }
        String said = Reason.of(name.get() + (Reason.of(why).isEmpty() ? "" : ": " + Reason.of(why)));
        try {
            Optional<String> inTheWay = things.take(subject, path, visit.editor(), said);
            return inTheWay.isPresent() ? page(409, subject, inTheWay.get())
                    : Response.seeOther(URI.create("/edit?taken=" + id)).build();
        } catch (OutdatedException faster) {
            return page(409, subjects.in(Role.EDITOR, visit.editor(), id),
                    "Någon annan hann före. Ingenting är borttaget; så här står det nu.");
        }
    }

    /** Takes the listing off the site: one person is enough, and it happens at once. */
    @POST
    @Path("{id}/withdraw")
    public Response withdraw(@PathParam("id") UUID id, @FormParam("why") String why) {
        DeskListing subject = subjects.in(Role.EDITOR, visit.editor(), id);
        String said = Reason.of(why);
        if (said.isEmpty() || !subject.isOnTheSite()) {
            return page(409, subject, "Skriv varför den ska bort.");
        }
        if (!Hanging.on(subject.listing(), subject.directory()).isEmpty()) {
            return page(409, subject, "Den kan inte tas bort än: annat hänger på den.");
        }
        steps.withdraw(id, visit.editor().account().toString(), said);
        publisher.hurry();
        return Response.seeOther(URI.create("/edit?taken=" + id)).build();
    }

    /** Puts what was taken away back as it was: what two people once agreed on, or the content folder brought. */
    @POST
    @Path("{id}/bring-back")
    public Response bringBack(@PathParam("id") UUID id) {
        DeskListing subject = subjects.in(Role.EDITOR, visit.editor(), id);
        if (subject.isOnTheSite()) {
            return page(409, subject, "Den står redan på webbplatsen.");
        }
        try {
            if (!proof.read(subject.standing().document, subject.listing().listingKind()).problems().isEmpty()) {
                return page(409, subject, "Något som den hänger på finns inte längre. Öppna den, rätta det som är "
                        + "markerat och skicka den till en kollega.");
            }
            proof.checkPagesFit(subject.listing());
            steps.bringBack(id, visit.editor().account().toString());
        } catch (SnapshotException tooLong) {
            return page(409, subject,
                    "Sidan får inte plats som den var. Korta texterna och skicka den till en kollega.");
        } catch (OutdatedException faster) {
            throw new NotFoundException();
        }
        publisher.hurry();
        return Response.seeOther(URI.create("/edit?back=" + id)).build();
    }
}
