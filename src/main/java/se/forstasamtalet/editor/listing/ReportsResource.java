package se.forstasamtalet.editor.listing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.account.TwoPeople;
import se.forstasamtalet.editor.desk.CurrentEditor;
import se.forstasamtalet.editor.desk.Failures;
import se.forstasamtalet.editor.desk.Reason;
import se.forstasamtalet.editor.desk.SwedishDates;
import se.forstasamtalet.report.Outcome;
import se.forstasamtalet.report.Report;
import se.forstasamtalet.report.ReportMark;
import se.forstasamtalet.report.ReportMark.Mark;
import se.forstasamtalet.report.Reports;

/**
 * All that others have written about one listing and nobody has settled: read and settled together. And the words of
 * one that harm somebody: hidden at once by one coordinator, erased by two.
 */
@Path("/edit/listing")
@Produces(Failures.HTML)
public class ReportsResource {

    @Inject
    CurrentEditor visit;

    @Inject
    DeskListings subjects;

    @Inject
    Reports reports;

    @Inject
    TwoPeople twoPeople;

    /** One that is open, with its words. */
    record Open(Report report, String on) {}

    /** @param isAllChosen whether all are ticked beforehand */
    @CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReportsPage(DeskListing subject, List<Open> open, boolean isAllChosen, String why, String complaint,
            boolean mayReply) implements TemplateInstance {}

    @GET
    @Path("{id}/reports")
    public Response read(@PathParam("id") UUID id, @QueryParam("all") boolean isAllChosen) {
        return page(200, subjects.visible(visit.editor(), id), isAllChosen, "", "");
    }

    private Response page(int status, DeskListing subject, boolean isAllChosen, String why, String complaint) {
        List<Open> open = Report.open().stream()
                .filter(report -> report.listing.equals(subject.listing().id()) && report.isReadable())
                .map(report -> new Open(report, SwedishDates.day(report.receivedOn))).toList();
        boolean mayReply = visit.editor().may(Role.EDITOR, subject.listing(), subject.directory());
        return Response.status(status)
                .entity(new ReportsPage(subject, open, isAllChosen, why, complaint, mayReply).render()).build();
    }

    /**
     * Gives several the same answer.
     *
     * @param numbers of those that are chosen
     */
    @POST
    @Path("{id}/reports")
    @Transactional
    public Response settle(@PathParam("id") UUID id, @FormParam("report") List<Long> numbers,
            @FormParam("outcome") String outcome, @FormParam("why") String why) {
        DeskListing subject = subjects.in(Role.EDITOR, visit.editor(), id);
        Outcome chosen = Arrays.stream(Outcome.values())
                .filter(one -> one != Outcome.RECEIVED && one.name().equals(outcome)).findFirst().orElse(null);
        String said = Reason.of(why);
        if (chosen == null || numbers == null || numbers.isEmpty()) {
            return page(409, subject, false, said, "Välj vilka svaret gäller, och vad som har hänt med dem.");
        }
        if (chosen == Outcome.NO_ERROR && said.isEmpty()) {
            return page(409, subject, true, said, "Skriv hur ni vet att det är rätt. De som skrev får läsa det.");
        }
        numbers.stream().distinct().flatMap(number -> Report.of(id, number).stream())
                .forEach(report -> reports.reply(report, chosen, said, visit.editor().account()));
        return Response.seeOther(URI.create("/edit?decided=" + id)).build();
    }

    /**
     * Hides what a report says, shows it again, or erases it for good.
     *
     * @param mark what to do
     * @param why for those who come after; never what it said
     */
    @POST
    @Path("{id}/report/{report}/mark")
    @Transactional
    public Response mark(@PathParam("id") UUID id, @PathParam("report") long number, @FormParam("mark") String mark,
            @FormParam("why") String why) {
        DeskListing subject = subjects.visible(visit.editor(), id);
        Report report = Report.of(id, number).filter(one -> visit.editor().isCoordinator())
                .orElseThrow(NotFoundException::new);
        String said = Reason.of(why);
        String complaint = complaint(report, mark, said);
        if (!complaint.isEmpty()) {
            return Failures.page(409, new Failures.Failure("Ingenting är ändrat", complaint));
        }
        if (mark.equals(Mark.ERASED.name())) {
            reports.erase(report, said, visit.editor().account());
        } else {
            reports.mark(report, Mark.valueOf(mark), said, visit.editor().account());
        }
        return Response.seeOther(URI.create(subject.address() + "/report/" + number)).build();
    }

    /** Why it cannot be done; empty when it can. */
    private String complaint(Report report, String wanted, String why) {
        Mark now = report.mark();
        boolean isNext = (Mark.HIDDEN.name().equals(wanted) && now == Mark.SHOWN)
                || (Mark.SHOWN.name().equals(wanted) && now == Mark.HIDDEN)
                || (Mark.ERASED.name().equals(wanted) && now == Mark.HIDDEN);
        if (!isNext) {
            return "Någon annan hann före. Gå tillbaka och se hur det står nu.";
        }
        if (why.isEmpty()) {
            return "Skriv varför, utan att upprepa det som stod där.";
        }
        boolean isOneAlone = ReportMark.of(report.number).stream().limit(1)
                .anyMatch(first -> twoPeople.doubt(first.author, visit.editor().account()).isPresent());
        return Mark.ERASED.name().equals(wanted) && isOneAlone
                ? "Att radera behöver två personer. En annan samordnare än den som dolde texten gör det." : "";
    }
}
