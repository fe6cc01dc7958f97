package se.forstasamtalet.editor.listing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.editor.desk.CurrentEditor;
import se.forstasamtalet.editor.desk.Failures;
import se.forstasamtalet.editor.listing.Differences.Difference;
import se.forstasamtalet.editor.listing.Drafts.Written;
import se.forstasamtalet.revision.Draft;
import se.forstasamtalet.revision.Revision;

/** Two people's changes beside each other, so that nobody's are lost. */
@Path("/edit/listing")
@Produces(Failures.HTML)
public class BesideResource {

    @Inject
    CurrentEditor visit;

    @Inject
    DeskListings subjects;

    @Inject
    Drafts drafts;

    @Inject
    Authors authors;

    /** A field, as each has it. */
    record Both(String label, String mine, String theirs) {}

    @CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BesidePage(DeskListing subject, String whose, List<Both> fields, boolean mayCarryOver)
            implements TemplateInstance {}

    /** What I write beside what has been published since I began. */
    @GET
    @Path("{id}/beside")
    public String standing(@PathParam("id") UUID id) {
        DeskListing subject = subjects.in(Role.EDITOR, visit.editor(), id);
        Written mine = drafts.of(subject, visit.editor().account());
        Listing base = mine.draft() == null ? subject.listing()
                : Revision.of(id, mine.draft().base).orElseThrow(NotFoundException::new).read();
        return page(subject, "Det som nu är publicerat", mine, base, subject.listing(),
                mine.draft() != null && mine.draft().base != subject.standing().number);
    }

    /** What I write beside what a colleague is writing, when they have shown it. */
    @GET
    @Path("{id}/beside/{account}")
    public String colleague(@PathParam("id") UUID id, @PathParam("account") UUID account) {
        DeskListing subject = subjects.in(Role.EDITOR, visit.editor(), id);
        Draft draft = drafts.others(subject, visit.editor().account()).stream()
                .filter(other -> other.isShown && other.account.equals(account)).findFirst()
                .orElseThrow(NotFoundException::new);
        Listing theirs = drafts.of(subject, account).listing();
        return page(subject, authors.writing(List.of(draft)).get(0).name(),
                drafts.of(subject, visit.editor().account()), subject.listing(),
                theirs == null ? subject.listing() : theirs, false);
    }

    private static String page(DeskListing subject, String whose, Written mine, Listing base, Listing theirs,
            boolean mayCarryOver) {
        Listing own = mine.listing() == null ? base : mine.listing();
        List<String> touched = Stream.of(own, theirs)
                .flatMap(one -> Differences.between(subject.said(base), subject.said(one)).stream())
                .map(Difference::label).distinct().toList();
        List<Both> fields = touched.stream()
                .map(label -> new Both(label, SideBySide.value(subject, own, label),
                        SideBySide.value(subject, theirs, label)))
                .toList();
        return new BesidePage(subject, whose, fields, mayCarryOver).render();
    }
}
