package se.forstasamtalet.editor.listing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.account.Editor;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.directory.FactGroup;
import se.forstasamtalet.editor.desk.CurrentEditor;
import se.forstasamtalet.editor.desk.Failures;
import se.forstasamtalet.editor.desk.SwedishDates;
import se.forstasamtalet.editor.listing.Drafts.Written;
import se.forstasamtalet.editor.listing.SideBySide.Meanwhile;
import se.forstasamtalet.revision.OutdatedException;

/** The page on which a listing is written. Whatever is sent is kept before anything else happens. */
@Path("/edit/listing")
@Produces(Failures.HTML)
public class ListingResource {

    @Inject
    CurrentEditor visit;

    @Inject
    DeskListings subjects;

    @Inject
    Drafts drafts;

    @Inject
    Authors authors;

    @Inject
    StillCorrect stillCorrect;

    /**
     * @param drawn what the form carries, so that it knows what it was drawn from
     * @param isShown whether colleagues may read the draft
     */
    @CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ListingPage(DeskListing subject, ListingView view, String drawn, long problems, String savedAt,
            boolean isShown,
            boolean isOutdated, List<Authors.Writing> others, List<Checked> checked) implements TemplateInstance {}

    /** @param next where the editor was going */
    @CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MeanwhilePage(DeskListing subject, List<Meanwhile> fields, String next) implements TemplateInstance {}

    /** A group of facts and when it was last checked; an empty day when it never was. */
    record Checked(FactGroup group, @Nullable String name, String day) {}

    private static List<Checked> checked(DeskListing subject) {
        return FactGroup.days(subject.listing()).entrySet().stream()
                .map(group -> new Checked(group.getKey(), StillCorrect.name(group.getKey()),
                        group.getValue().map(LocalDate::toString).orElse("")))
                .toList();
    }

    /**
     * Says that facts are still correct: that they were checked, not that they were changed.
     *
     * @param base the number of the revision that was looked at
     * @param groups which groups of facts; all of them when none is named
     */
    @POST
    @Path("{id}/still-correct")
    public Response stillCorrect(@PathParam("id") UUID id, @FormParam("base") int base,
            @FormParam("group") List<FactGroup> groups) {
        DeskListing subject = subjects.in(Role.EDITOR, visit.editor(), id);
        Collection<FactGroup> confirmed = groups == null || groups.isEmpty() ? FactGroup.of(subject.listing()) : groups;
        try {
            stillCorrect.confirm(id, base, confirmed, visit.editor());
        } catch (OutdatedException changed) {
            return Failures.page(409, new Failures.Failure("Posten har ändrats sedan du öppnade den",
                    "Ingenting är bekräftat. Läs den igen och bekräfta sedan."));
        }
        return Response.seeOther(URI.create("/edit?confirmed=" + id)).build();
    }

    @GET
    @Path("{id}")
    public String listing(@PathParam("id") UUID id, @QueryParam("add") String added) {
        Editor editor = visit.editor();
        DeskListing subject = subjects.in(Role.EDITOR, editor, id);
        Written written = drafts.of(subject, editor.account());
        boolean isOutdated = written.draft() != null && written.draft().base != subject.standing().number;
        return new ListingPage(subject, ListingView.of(subject, written, added), Drawn.packed(written.document()),
                written.problems().size(),
                written.draft() == null ? "" : SwedishDates.said(written.draft().savedAt),
                written.draft() != null && written.draft().isShown, isOutdated,
                authors.writing(drafts.others(subject, editor.account())), checked(subject)).render();
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Editor editor = visit.editor();
        DeskListing subject = subjects.in(Role.EDITOR, editor, id);
        List<Meanwhile> meanwhile = SideBySide.meanwhile(subject, drafts.keep(subject, editor.account(), sent));
        String next = next(subject, sent.getFirst("do") == null ? "" : sent.getFirst("do"));
        return meanwhile.isEmpty() ? Response.seeOther(URI.create(next)).build()
                : Response.ok(new MeanwhilePage(subject, meanwhile, next).render()).build();
    }

    private static String next(DeskListing subject, String wanted) {
        if (wanted.startsWith("add-")) {
            String list = wanted.substring("add-".length()).replaceAll("[^a-z_]", "");
            return subject.address() + "?add=" + list + "#" + list;
        }
        return subject.address() + (wanted.equals("changes") ? "/changes" : "");
    }

    @POST
    @Path("{id}/discard")
    public Response discard(@PathParam("id") UUID id) {
        DeskListing subject = subjects.in(Role.EDITOR, visit.editor(), id);
        drafts.discard(id, visit.editor().account());
        return Response.seeOther(URI.create(subject.address())).build();
    }

    /** @param isShown whether colleagues may read the draft from now on */
    @POST
    @Path("{id}/show")
    public Response show(@PathParam("id") UUID id, @FormParam("shown") boolean isShown) {
        DeskListing subject = subjects.in(Role.EDITOR, visit.editor(), id);
        drafts.show(id, visit.editor().account(), isShown);
        return Response.seeOther(URI.create(subject.address())).build();
    }

    @POST
    @Path("{id}/carry-over")
    public Response carryOver(@PathParam("id") UUID id) {
        DeskListing subject = subjects.in(Role.EDITOR, visit.editor(), id);
        drafts.carryOver(subject, visit.editor().account());
        return Response.seeOther(URI.create(subject.address() + "/changes")).build();
    }
}
