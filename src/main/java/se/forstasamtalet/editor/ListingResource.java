package se.forstasamtalet.editor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import java.util.UUID;
import se.forstasamtalet.account.Editor;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.editor.Drafts.Written;

/** The page on which a listing is written. Whatever is sent is kept before anything else happens. */
@Path("/edit/listing/{id}")
@Produces(Failures.HTML)
public class ListingResource {

    @Inject
    Visit visit;

    @Inject
    Subjects subjects;

    @Inject
    Drafts drafts;

    @Inject
    Authors authors;

    @CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ListingPage(Subject subject, ListingView view, long problems, String savedAt, boolean isOutdated, List<Authors.Writing> others) implements TemplateInstance {
    }

    @GET
    public String listing(@PathParam("id") UUID id, @QueryParam("add") String added) {
        Editor editor = visit.editor();
        Subject subject = subjects.in(Role.EDITOR, editor, id);
        Written written = drafts.of(subject, editor.account());
        boolean isOutdated = written.draft() != null && written.draft().base != subject.standing().number;
        return new ListingPage(subject, ListingView.of(subject, written, added), written.problems().size(),
                written.draft() == null ? "" : Moment.said(written.draft().savedAt), isOutdated, authors.writing(drafts.others(subject, editor.account()))).render();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Editor editor = visit.editor();
        Subject subject = subjects.in(Role.EDITOR, editor, id);
        Written before = drafts.of(subject, editor.account());
        drafts.keep(subject, editor.account(), ListingForm.read(before.document(), subject.groups(), sent));
        String wanted = sent.getFirst("do") == null ? "" : sent.getFirst("do");
        return Response.seeOther(URI.create(next(subject, wanted))).build();
    }

    private static String next(Subject subject, String wanted) {
        if (wanted.startsWith("add-")) {
            String list = wanted.substring("add-".length()).replaceAll("[^a-z_]", "");
            return subject.address() + "?add=" + list + "#" + list;
        }
        return subject.address() + (wanted.equals("changes") ? "/changes" : "");
    }

    @POST
    @Path("discard")
    public Response discard(@PathParam("id") UUID id) {
        Subject subject = subjects.in(Role.EDITOR, visit.editor(), id);
        drafts.discard(id, visit.editor().account());
        return Response.seeOther(URI.create(subject.address())).build();
    }

    @POST
    @Path("carry-over")
    public Response carryOver(@PathParam("id") UUID id) {
        Subject subject = subjects.in(Role.EDITOR, visit.editor(), id);
        drafts.carryOver(subject, visit.editor().account());
        return Response.seeOther(URI.create(subject.address() + "/changes")).build();
    }
}
