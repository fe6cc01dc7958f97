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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.editor.desk.CurrentEditor;
import se.forstasamtalet.editor.desk.Failures;
import se.forstasamtalet.editor.desk.Reason;
import se.forstasamtalet.editor.desk.SwedishDates;
import se.forstasamtalet.report.Outcome;
import se.forstasamtalet.report.Report;
import se.forstasamtalet.report.ReportMark;
import se.forstasamtalet.report.Reports;

/** What somebody else says is wrong with a listing: read it, find out, and say what became of it. */
@Path("/edit/listing")
@Produces(Failures.HTML)
public class ReportResource {

    @Inject
    CurrentEditor visit;

    @Inject
    DeskListings subjects;

    @Inject
    Authors authors;

    @Inject
    Reports reports;

    @CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReportPage(DeskListing subject, Report report, String on, String outcome, boolean isSettled,
            List<Authors.Said> replies, String why, String complaint, boolean mayReply, boolean mayMark, String mark,
            List<Authors.Marked> marks) implements TemplateInstance {}

    @GET
    @Path("{id}/report/{report}")
    public Response read(@PathParam("id") UUID id, @PathParam("report") long number) {
        DeskListing subject = subjects.visible(visit.editor(), id);
        return page(200, subject, find(id, number), "", "");
    }

    private static Report find(UUID listing, long number) {
        return Report.of(listing, number).orElseThrow(NotFoundException::new);
    }

    private Response page(int status, DeskListing subject, Report report, String why, String complaint) {
        boolean mayReply = visit.editor().may(Role.EDITOR, subject.listing(), subject.directory());
        return Response.status(status)
                .entity(new ReportPage(subject, report, SwedishDates.day(report.receivedOn), said(report.outcome()),
                        report.outcome().isFinal(),
                        authors.said(report.replies()), why, complaint, mayReply, visit.editor().isCoordinator(),
                        report.mark().name(), authors.marked(ReportMark.of(report.number))).render())
                .build();
    }

    static String said(Outcome outcome) {
        return switch (outcome) {
            case RECEIVED -> "Ingen har svarat än";
            case LOOKED_AT -> "Någon tittar på det";
            case CORRECTED -> "Rättat";
            case NO_ERROR -> "Inget fel";
        };
    }

    /**
     * @param outcome what became of it
     * @param why what the reporter may read
     */
    @POST
    @Path("{id}/report/{report}")
    public Response reply(@PathParam("id") UUID id, @PathParam("report") long number,
            @FormParam("outcome") String outcome, @FormParam("why") String why) {
        DeskListing subject = subjects.in(Role.EDITOR, visit.editor(), id);
        Report report = find(id, number);
        Outcome chosen = Arrays.stream(Outcome.values())
                .filter(one -> one != Outcome.RECEIVED && one.name().equals(outcome)).findFirst().orElse(null);
        String said = Reason.of(why);
        if (chosen == null) {
            return page(409, subject, report, said, "Välj vad som har hänt med det.");
        }
        if (chosen == Outcome.NO_ERROR && said.isEmpty()) {
            return page(409, subject, report, said, "Skriv hur ni vet att det är rätt. Den som skrev får läsa det.");
        }
        reports.reply(report, chosen, said, visit.editor().account());
        return Response
                .seeOther(
                        URI.create(chosen.isFinal() ? "/edit?decided=" + id : subject.address() + "/report/" + number))
                .build();
    }
}
