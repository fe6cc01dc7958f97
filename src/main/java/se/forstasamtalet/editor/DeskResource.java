package se.forstasamtalet.editor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.account.Editor;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.PlainText;
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
import se.forstasamtalet.report.ReportMark.Mark;
import se.forstasamtalet.revision.Draft;
import se.forstasamtalet.revision.Revision;

/**
 * The desk itself: what waits for me, what others reported, what I am writing, and my listings with the oldest check
 * first.
 */
@Path("/edit")
public class DeskResource {

    private static final int MOST_WORDS = 3;
    private static final int MOST_LETTERS = 120;

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

    /**
     * A line of the desk that leads to a listing.
     *
     * @param off where something of it is taken off the site; empty where that is not the reader's to do
     */
    record Line(String address, String name, String note, String off) {

        Line(String address, String name, String note) {
            this(address, name, note, "");
        }
    }

    @CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DeskPage(@Nullable Done done, List<Line> late, List<Line> waiting, List<Reported> reports, List<Line> sent,
            List<Line> returned, List<Line> drafts, List<Line> listings,
            List<Line> withdrawn, List<Line> passedOver) implements TemplateInstance {}

    /**
     * @param sent the listing of which a change was just sent or published
     * @param published the listing of which a change was just approved
     * @param decided the listing of which a change was just returned, or a report answered
     * @param confirmed the listing that was just said to be still correct
     * @param taken the listing of which something was just taken off, or all
     * @param back the listing that was just put back
     */
    @GET
    @Produces(Failures.HTML)
    public String desk(@QueryParam("sent") UUID sent, @QueryParam("published") UUID published,
            @QueryParam("decided") UUID decided, @QueryParam("confirmed") UUID confirmed,
            @QueryParam("taken") UUID taken, @QueryParam("back") UUID back) {
        Editor editor = visit.editor();
        String me = editor.account().toString();
        Map<UUID, DeskListing> mine = subjects.of(editor).stream()
                .collect(Collectors.toMap(subject -> subject.listing().id(), Function.identity()));
        List<Revision> waiting = Revision.waiting().stream().filter(revision -> mine.containsKey(revision.listing))
                .toList();
        Map<String, String> names = authors.of(waiting);
        List<Line> toReview = waiting.stream()
                .filter(revision -> !revision.author.equals(me) && mayReview(editor, find(mine, revision.listing)))
                .map(revision -> line(find(mine, revision.listing), "/sent/" + revision.number,
                        names.get(revision.author) + ", " + SwedishDates.said(revision.at)))
                .toList();
        List<Line> own = waiting.stream().filter(revision -> revision.author.equals(me))
                .map(revision -> line(find(mine, revision.listing), "/sent/" + revision.number + "/mine",
                        "skickat " + SwedishDates.said(revision.at)))
                .toList();
        List<Line> drafts = Draft.by(editor.account()).stream().filter(draft -> mine.containsKey(draft.listing))
                .map(draft -> line(find(mine, draft.listing), "", "sparat " + SwedishDates.said(draft.savedAt)))
                .toList();
        List<Line> listings = mine.values().stream().filter(DeskListing::isOnTheSite)
                .sorted(Comparator.comparing(DeskListing::checked).thenComparing(one -> one.listing().name()))
                .map(subject -> standing(editor, subject)).toList();
        List<Line> withdrawn = mine.values().stream().filter(subject -> !subject.isOnTheSite())
                .map(subject -> line(subject, mayEdit(editor, subject) ? "/take-off" : "/history", "borttagen"))
                .toList();
        List<Line> late = mine.values().stream().filter(shown::isLate).map(subject -> line(subject, "/history", ""))
                .toList();
        List<Line> passedOver = editor.isCoordinator() ? publisher.passedOver().stream().map(Listing::id)
                .filter(mine::containsKey).map(id -> line(find(mine, id), "/history", "")).toList() : List.of();
        Map<UUID, Function<DeskListing, Done>> done = new HashMap<>();
        done.put(sent, subject -> isWaiting(waiting, sent)
                ? new Done("ändringen är skickad till en kollega för granskning.", "") : shown("ändringen ", subject));
        done.put(published, subject -> shown("ändringen ", subject));
        done.put(decided, subject -> new Done("ditt svar är sparat.", ""));
        done.put(confirmed, subject -> shown("du har sagt att den fortfarande är rätt. Det nya datumet ", subject));
        done.put(taken, subject -> shown("det du tog bort är borttaget. Posten som den nu är ", subject));
        done.put(back, subject -> shown("den är tillbaka som den var, och ", subject));
        return new DeskPage(done(mine, done), late, toReview, reports(editor, mine), own,
                returned(mine, me), drafts, listings, withdrawn, passedOver).render();
    }

    private Done shown(String what, DeskListing subject) {
        return new Done(what + shown.said(subject) + ".", shown.page(subject));
    }

    /** What others say is wrong with one listing and nobody has settled, with the words of the newest. */
    record Reported(String address, String name, String note, List<Line> newest) {}

    /** A coordinator is told where nobody else will answer, and what waits for a second one to erase it. */
    private List<Reported> reports(Editor editor, Map<UUID, DeskListing> mine) {
        Map<UUID, List<Report>> byListing = Report.open().stream().filter(report -> mine.containsKey(report.listing))
                .filter(report -> report.isReadable() || (editor.isCoordinator() && report.mark() == Mark.HIDDEN))
                .collect(Collectors.groupingBy(report -> report.listing, LinkedHashMap::new, Collectors.toList()));
        return byListing.entrySet().stream().map(of -> {
            DeskListing subject = find(mine, of.getKey());
            boolean isNobodys = editor.isCoordinator()
                    && recipients.editors(subject.listing(), subject.directory()).isEmpty();
            List<Report> newest = of.getValue().stream().sorted(Comparator.comparing((Report one) -> -one.number))
                    .limit(MOST_WORDS).toList();
            return new Reported(subject.address() + "/reports", subject.listing().name(),
                    of.getValue().size() + " att svara på" + (isNobodys ? ", posten har ingen egen redaktör" : ""),
                    newest.stream().map(report -> reported(subject, report)).toList());
        }).toList();
    }

    private static Line reported(DeskListing subject, Report report) {
        String words = report.isReadable() ? PlainText.beginning(report.text.replaceAll("\\s+", " "), MOST_LETTERS)
                : "dold text: radera den eller visa den igen";
        return new Line(subject.address() + "/report/" + report.number,
                "Kom den " + SwedishDates.day(report.receivedOn) + ", nummer " + report.number,
                words + (report.outcome() == Outcome.LOOKED_AT ? ", någon tittar på det" : ""));
    }

    /** What came back to me and has not been sent again since. */
    private List<Line> returned(Map<UUID, DeskListing> mine, String me) {
        return mine.values().stream().flatMap(subject -> {
            List<Revision> history = Revision.history(subject.listing().id());
            return history.stream().filter(step -> step.state == Revision.State.SENT && step.author.equals(me)).limit(1)
                    .flatMap(sent -> history.stream()
                            .filter(step -> step.state == Revision.State.RETURNED
                                    && Objects.equals(step.base, sent.number)))
                    .map(step -> line(subject, "/sent/" + step.base + "/mine", "”" + step.why + "”"));
        }).toList();
    }

    /** One that is among them. */
    private static DeskListing find(Map<UUID, DeskListing> mine, UUID listing) {
        return Objects.requireNonNull(mine.get(listing));
    }

    private static boolean mayReview(Editor editor, DeskListing subject) {
        return editor.may(Role.REVIEWER, subject.listing(), subject.directory());
    }

    private static boolean mayEdit(Editor editor, DeskListing subject) {
        return editor.may(Role.EDITOR, subject.listing(), subject.directory());
    }

    private static Line standing(Editor editor, DeskListing subject) {
        boolean mayEdit = mayEdit(editor, subject);
        return new Line(subject.address() + (mayEdit ? "" : "/history"), subject.listing().name(),
                subject.checked().isEmpty() ? "vägen dit är aldrig kontrollerad"
                        : "vägen dit kontrollerades " + subject.checked(),
                mayEdit ? subject.address() + "/take-off" : "");
    }

    private static boolean isWaiting(List<Revision> waiting, UUID listing) {
        return waiting.stream().anyMatch(revision -> revision.listing.equals(listing));
    }

    private static Line line(DeskListing subject, String path, String note) {
        return new Line(subject.address() + path, subject.listing().name(), note);
    }

    /** What was just done, of those listings that the reader may see; null when nothing was. */
    private static @Nullable Done done(Map<UUID, DeskListing> mine, Map<UUID, Function<DeskListing, Done>> done) {
        return done.entrySet().stream().filter(one -> mine.containsKey(one.getKey())).findFirst().map(one -> {
            DeskListing subject = find(mine, one.getKey());
            Done said = one.getValue().apply(subject);
            return new Done(subject.listing().name() + ": " + said.said(), said.page());
        }).orElse(null);
    }
}
