package se.forstasamtalet.editor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.forstasamtalet.account.Editor;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.editor.desk.CurrentEditor;
import se.forstasamtalet.editor.desk.Failures;
import se.forstasamtalet.editor.desk.SwedishDates;
import se.forstasamtalet.editor.listing.Authors;
import se.forstasamtalet.editor.listing.DeskListing;
import se.forstasamtalet.editor.listing.DeskListings;
import se.forstasamtalet.editor.listing.PublicationStatus;
import se.forstasamtalet.editor.listing.Recipients;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.report.Outcome;
import se.forstasamtalet.report.Report;
import se.forstasamtalet.revision.Draft;
import se.forstasamtalet.revision.Revision;

/**
 * The desk itself: what waits for me, what others reported, what I am writing, and my listings with the oldest check
 * first.
 */
@Path("/edit")
public class DeskResource {

    @Inject
    CurrentEditor visit;

    @Inject
    DeskListings subjects;

    @Inject
    Authors authors;

    @Inject
    Recipients recipients;

    @Inject
    PublicationStatus shown;

    @Inject
    Publisher publisher;

    /**
     * What was just done.
     *
     * @param page the address where visitors see it; empty when they do not
     */
    record Done(String said, String page) {}

    /** A line of the desk that leads to a listing. */
    record Line(String address, String name, String note) {}

    @CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DeskPage(Done done, List<Line> late, List<Line> waiting, List<Line> reports, List<Line> sent,
            List<Line> returned,
            List<Line> drafts, List<Line> listings,
            List<Line> withdrawn, List<Line> passedOver) implements TemplateInstance {}

    /**
     * @param sent the listing of which a change was just sent or published
     * @param published the listing of which a change was just approved
     * @param decided the listing of which a change was just returned, or a report answered
     * @param confirmed the listing that was just said to be still correct
     */
    @GET
    @Produces(Failures.HTML)
    public String desk(@QueryParam("sent") UUID sent, @QueryParam("published") UUID published,
            @QueryParam("decided") UUID decided, @QueryParam("confirmed") UUID confirmed) {
        Editor editor = visit.editor();
        String me = editor.account().toString();
        Map<UUID, DeskListing> mine = subjects.of(editor).stream()
                .collect(Collectors.toMap(subject -> subject.listing().id(), Function.identity()));
        List<Revision> waiting = Revision.waiting().stream().filter(revision -> mine.containsKey(revision.listing))
                .toList();
        Map<String, String> names = authors.of(waiting);
        List<Line> toReview = waiting.stream()
                .filter(revision -> !revision.author.equals(me) && mayReview(editor, mine.get(revision.listing)))
                .map(revision -> line(mine.get(revision.listing), "/sent/" + revision.number,
                        names.get(revision.author) + ", " + SwedishDates.said(revision.at)))
                .toList();
        List<Line> own = waiting.stream().filter(revision -> revision.author.equals(me))
                .map(revision -> line(mine.get(revision.listing), "/history",
                        "skickat " + SwedishDates.said(revision.at)))
                .toList();
        List<Line> drafts = Draft.by(editor.account()).stream().filter(draft -> mine.containsKey(draft.listing))
                .map(draft -> line(mine.get(draft.listing), "", "sparat " + SwedishDates.said(draft.savedAt))).toList();
        List<Line> listings = mine.values().stream().filter(DeskListing::isOnTheSite)
                .sorted(Comparator.comparing(DeskListing::checked).thenComparing(one -> one.listing().name()))
                .map(subject -> line(subject, mayEdit(editor, subject) ? "" : "/history", subject.checked().isEmpty()
                        ? "vägen dit är aldrig kontrollerad" : "vägen dit kontrollerades " + subject.checked()))
                .toList();
        List<Line> withdrawn = mine.values().stream().filter(subject -> !subject.isOnTheSite())
                .map(subject -> line(subject, "/history", "borttagen")).toList();
        List<Line> late = mine.values().stream().filter(shown::isLate).map(subject -> line(subject, "/history", ""))
                .toList();
        List<Line> passedOver = editor.isCoordinator() ? publisher.passedOver().stream().map(Listing::id)
                .filter(mine::containsKey).map(id -> line(mine.get(id), "/history", "")).toList() : List.of();
        return new DeskPage(done(mine, sent, published, decided, confirmed), late, toReview, reports(editor, mine), own,
                returned(mine, me), drafts, listings, withdrawn, passedOver).render();
    }

    /** What others say is wrong and nobody has settled. A coordinator is told where nobody else will. */
    private List<Line> reports(Editor editor, Map<UUID, DeskListing> mine) {
        return Report.open().stream().filter(report -> mine.containsKey(report.listing)).map(report -> {
            DeskListing subject = mine.get(report.listing);
            boolean isNobodys = editor.isCoordinator()
                    && recipients.editors(subject.listing(), subject.directory()).isEmpty();
            // Not by the listing's name alone: a link of that name leads to the listing (WCAG 2.4.9).
            return new Line(subject.address() + "/report/" + report.number, "Skrivet om " + subject.listing().name(),
                    "kom den " + SwedishDates.day(report.receivedOn)
                            + (report.outcome() == Outcome.LOOKED_AT ? ", någon tittar på det" : "")
                            + (isNobodys ? ", posten har ingen egen redaktör" : ""));
        }).toList();
    }

    /** What came back to me and has not been sent again since. */
    private List<Line> returned(Map<UUID, DeskListing> mine, String me) {
        return mine.values().stream().flatMap(subject -> {
            List<Revision> history = Revision.history(subject.listing().id());
            return history.stream().filter(step -> step.state == Revision.State.SENT && step.author.equals(me)).limit(1)
                    .flatMap(sent -> history.stream()
                            .filter(step -> step.state == Revision.State.RETURNED && step.base == sent.number))
                    .map(step -> line(subject, "/history", "”" + step.why + "”"));
        }).toList();
    }

    private static boolean mayReview(Editor editor, DeskListing subject) {
        return editor.may(Role.REVIEWER, subject.listing(), subject.directory());
    }

    private static boolean mayEdit(Editor editor, DeskListing subject) {
        return editor.may(Role.EDITOR, subject.listing(), subject.directory());
    }

    private static Line line(DeskListing subject, String path, String note) {
        return new Line(subject.address() + path, subject.listing().name(), note);
    }

    private Done done(Map<UUID, DeskListing> mine, UUID sent, UUID published, UUID decided, UUID confirmed) {
        UUID listing = Stream.of(sent, published, decided, confirmed).filter(Objects::nonNull).findFirst().orElse(null);
        if (!mine.containsKey(listing)) {
            return null;
        }
        DeskListing subject = mine.get(listing);
        String name = subject.listing().name();
        if (decided != null) {
            return new Done(name + ": ditt svar är sparat.", "");
        }
        if (sent != null && Revision.waiting().stream().anyMatch(revision -> revision.listing.equals(listing))) {
            return new Done(name + ": ändringen är skickad till en kollega för granskning.", "");
        }
        return new Done(name + (confirmed != null ? ": du har sagt att den fortfarande är rätt. Det nya datumet "
                : ": ändringen ") + shown.said(subject) + ".", shown.page(subject));
    }
}
