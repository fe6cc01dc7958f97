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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.editor.desk.CurrentEditor;
import se.forstasamtalet.editor.desk.Failures;
import se.forstasamtalet.editor.desk.Reason;
import se.forstasamtalet.editor.desk.SwedishDates;
import se.forstasamtalet.editor.listing.Differences.Difference;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.report.Report;
import se.forstasamtalet.revision.Revision;
import se.forstasamtalet.revision.Workflow;

/** Everything that ever happened to a listing, and the ways back. */
@Path("/edit/listing")
@Produces(Failures.HTML)
public class HistoryResource {

    @Inject
    CurrentEditor visit;

    @Inject
    DeskListings subjects;

    @Inject
    Drafts drafts;

    @Inject
    Workflow steps;

    @Inject
    Authors authors;

    @Inject
    Publisher publisher;

    /** One step, and what it changed in what it builds upon. */
    record Past(Revision revision, String what, String author, String at, List<Difference> differences) {}

    /** What somebody reported, what became of it, and the day it came. */
    record Said(Report report, String outcome, String on) {}

    @CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HistoryPage(DeskListing subject, List<Past> steps, List<Said> reports, boolean mayEdit)
            implements TemplateInstance {}

    @GET
    @Path("{id}/history")
    public String history(@PathParam("id") UUID id) {
        DeskListing subject = subjects.visible(visit.editor(), id);
        List<Revision> history = Revision.history(id);
        Map<String, String> names = authors.of(history);
        List<Past> past = new ArrayList<>();
        for (Revision revision : history) {
            List<Difference> differences = before(revision, history)
                    .map(before -> Differences.between(subject.said(before.read()), subject.said(revision.read())))
                    .orElse(List.of());
            past.add(new Past(revision, what(revision), names.getOrDefault(revision.author, "någon"),
                    SwedishDates.said(revision.at), differences));
        }
        List<Said> reports = Report.about(id).stream()
                .map(report -> new Said(report, ReportResource.said(report.outcome()),
                        SwedishDates.day(report.receivedOn)))
                .toList();
        return new HistoryPage(subject, past, reports,
                visit.editor().may(Role.EDITOR, subject.listing(), subject.directory())).render();
    }

    private static Optional<Revision> before(Revision revision, List<Revision> history) {
        return history.stream().filter(other -> revision.base != null && other.number == revision.base).findFirst();
    }

    private static String what(Revision revision) {
        return switch (revision.state) {
            case SENT -> "Skickades för granskning";
            case RETURNED -> "Lämnades tillbaka";
            case PUBLISHED -> "Publicerades";
            case WITHDRAWN -> "Togs bort från webbplatsen";
        };
    }

    /** Makes an old version the editor's draft: what comes of it is a new revision like any other. */
    @POST
    @Path("{id}/restore")
    public Response restore(@PathParam("id") UUID id, @FormParam("number") int number) {
        DeskListing subject = subjects.in(Role.EDITOR, visit.editor(), id);
        Revision old = Revision.of(id, number).orElseThrow(NotFoundException::new);
        drafts.keep(subject, visit.editor().account(), DeskListing.document(old.document));
        return Response.seeOther(URI.create(subject.address() + "/changes")).build();
    }

    /** Takes the listing off the site: one person is enough, and it happens at once. */
    @POST
    @Path("{id}/withdraw")
    public Response withdraw(@PathParam("id") UUID id, @FormParam("why") String why) {
        DeskListing subject = subjects.in(Role.EDITOR, visit.editor(), id);
        String said = Reason.of(why);
        if (said.isEmpty() || !subject.isOnTheSite()) {
            return Response.seeOther(URI.create(subject.address() + "/history#withdraw")).build();
        }
        steps.withdraw(id, visit.editor().account().toString(), said);
        publisher.hurry();
        return Response.seeOther(URI.create("/edit")).build();
    }
}
