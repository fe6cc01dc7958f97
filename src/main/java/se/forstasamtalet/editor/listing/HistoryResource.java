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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.editor.desk.CurrentEditor;
import se.forstasamtalet.editor.desk.Failures;
import se.forstasamtalet.editor.desk.SwedishDates;
import se.forstasamtalet.editor.listing.Differences.Difference;
import se.forstasamtalet.report.Report;
import se.forstasamtalet.revision.Draft;
import se.forstasamtalet.revision.Register;
import se.forstasamtalet.revision.Register.Shown;
import se.forstasamtalet.revision.Revision;
import se.forstasamtalet.revision.Revision.State;

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
    Authors authors;

    @Inject
    Register register;

    /**
     * One step, and what it changed in what it builds upon.
     *
     * @param isMine whether the reader sent it and may go on with it
     */
    record Past(Revision revision, String what, String author, String at, List<Difference> differences,
            boolean isMine) {}

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
        Map<Integer, List<Difference>> changed = changed(history, register.shown(0), subject.directory());
        List<Past> past = new ArrayList<>();
        for (Revision revision : history) {
            List<Difference> differences = changed.getOrDefault(revision.number, List.of());
            past.add(new Past(revision, what(revision), names.getOrDefault(revision.author, "någon"),
                    SwedishDates.said(revision.at), differences, isMine(revision, history)));
        }
        List<Said> reports = Report.about(id).stream()
                .map(report -> new Said(report, ReportResource.said(report.outcome()),
                        SwedishDates.day(report.receivedOn)))
                .toList();
        return new HistoryPage(subject, past, reports,
                visit.editor().may(Role.EDITOR, subject.listing(), subject.directory())).render();
    }

    /**
     * What each step changed in what it builds upon, by its number, in the names of that moment.
     *
     * @param history the steps, the newest first
     * @param rows what was ever put on the site and taken off it, in order
     */
    static Map<Integer, List<Difference>> changed(List<Revision> history, List<Shown> rows, Directory now) {
        DirectoryThen then = new DirectoryThen(rows, now);
        Map<Integer, List<Difference>> changed = new HashMap<>();
        for (int i = history.size() - 1; i >= 0; i--) {
            Revision revision = history.get(i);
            changed.put(revision.number, before(revision, history).map(before -> {
                DeskListing subject = DeskListing.of(revision, then.at(revision.id));
                return Differences.between(subject.said(before.read()), subject.said());
            }).orElse(List.of()));
        }
        return changed;
    }

    private boolean isMine(Revision revision, List<Revision> history) {
        return revision.state == State.SENT && revision.author.equals(visit.editor().account().toString())
                && history.stream().noneMatch(
                        one -> one.state == State.PUBLISHED && Objects.equals(one.base, revision.number));
    }

    private static Optional<Revision> before(Revision revision, List<Revision> history) {
        return history.stream().filter(other -> revision.base != null && other.number == revision.base).findFirst();
    }

    private static String what(Revision revision) {
        return switch (revision.state) {
            case SENT -> "Skickades för granskning";
            case RETURNED -> "Lämnades tillbaka";
            case RECALLED -> "Togs tillbaka av den som skickade";
            case PUBLISHED -> "Publicerades";
            case WITHDRAWN -> "Togs bort från webbplatsen";
        };
    }

    /**
     * Makes an old version the editor's draft: what comes of it is a new revision like any other.
     *
     * @param isReplacing whether a draft that they have may go
     */
    @POST
    @Path("{id}/restore")
    public Response restore(@PathParam("id") UUID id, @FormParam("number") int number,
            @FormParam("replace") boolean isReplacing) {
        DeskListing subject = subjects.in(Role.EDITOR, visit.editor(), id);
        Revision old = Revision.of(id, number).orElseThrow(NotFoundException::new);
        Optional<Draft> draft = Draft.of(id, visit.editor().account());
        if (draft.isPresent() && !isReplacing) {
            return SentResource.ask(subject, "/restore", number, draft.get());
        }
        drafts.keep(subject, visit.editor().account(), DeskListing.document(old.document));
        return Response.seeOther(URI.create(subject.address() + "/changes")).build();
    }
}
