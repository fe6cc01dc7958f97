package se.forstasamtalet.editor.listing;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.editor.desk.CurrentEditor;
import se.forstasamtalet.editor.desk.Failures;
import se.forstasamtalet.editor.desk.SwedishDates;
import se.forstasamtalet.editor.listing.Differences.Difference;
import se.forstasamtalet.revision.Draft;
import se.forstasamtalet.revision.OutdatedException;
import se.forstasamtalet.revision.Revision;
import se.forstasamtalet.revision.Revision.State;
import se.forstasamtalet.revision.Workflow;

/** What one has sent oneself: read it, take it back while nobody has decided, go on with what came back. */
@Path("/edit/listing")
@Produces(Failures.HTML)
public class SentResource {

    @Inject
    CurrentEditor visit;

    @Inject
    DeskListings subjects;

    @Inject
    Drafts drafts;

    @Inject
    Workflow steps;

    /** @param reason why it came back; empty while it waits */
    @CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SentPage(DeskListing subject, Revision sent, String at, List<Difference> differences, boolean isWaiting,
            boolean isOutdated, String reason) implements TemplateInstance {}

    /**
     * @param action where to press on
     * @param number of the version that would become the draft; 0 when the address says it
     */
    @CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReplacePage(DeskListing subject, String action, int number, String savedAt) implements TemplateInstance {}

    @GET
    @Path("{id}/sent/{number}/mine")
    public String mine(@PathParam("id") UUID id, @PathParam("number") int number) {
        DeskListing subject = subjects.in(Role.EDITOR, visit.editor(), id);
        Revision sent = sent(id, number);
        List<Difference> differences = Revision.of(id, base(sent))
                .map(base -> Differences.between(subject.said(base.read()), subject.said(sent.read())))
                .orElse(List.of());
        Optional<Revision> answer = Revision.decision(sent);
        return new SentPage(subject, sent, SwedishDates.said(sent.at), differences, answer.isEmpty(),
                base(sent) != subject.standing().number, answer.map(returned -> returned.why).orElse("")).render();
    }

    /** What was sent builds upon what stood there. */
    private static int base(Revision sent) {
        return Objects.requireNonNull(sent.base);
    }

    /** What this editor sent and is not let out; to everybody else it is not there. */
    private Revision sent(UUID id, int number) {
        return Revision.of(id, number)
                .filter(one -> one.state == State.SENT && one.author.equals(visit.editor().account().toString()))
                .filter(one -> Revision.decision(one).filter(answer -> answer.state == State.PUBLISHED).isEmpty())
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Makes what was sent the author's draft again, on top of what stands there by now. While it waits it is taken
     * back.
     *
     * @param isReplacing whether a draft that they have may go
     */
    @POST
    @Path("{id}/sent/{number}/rewrite")
    public Response rewrite(@PathParam("id") UUID id, @PathParam("number") int number,
            @FormParam("replace") boolean isReplacing) {
        UUID account = visit.editor().account();
        DeskListing subject = subjects.in(Role.EDITOR, visit.editor(), id);
        Revision sent = sent(id, number);
        Optional<Draft> draft = Draft.of(id, account);
        if (draft.isPresent() && !isReplacing) {
            return ask(subject, "/sent/" + number + "/rewrite", 0, draft.get());
        }
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                if (Revision.decision(sent).isEmpty()) {
                    steps.recall(id, number, account.toString());
                }
                drafts.begin(subject, account, sent, base(sent));
            });
        } catch (OutdatedException decided) {
            return Failures.page(409, new Failures.Failure("En kollega hann före",
                    "Det du skickade har just fått ett svar. Se i historiken vad som hände."));
        }
        return Response.seeOther(URI.create(subject.address() + "/changes")).build();
    }

    /** A draft is what somebody typed: it goes when they say so, and not because they pressed for something else. */
    static Response ask(DeskListing subject, String path, int number, Draft draft) {
        return Response.status(409).entity(
                new ReplacePage(subject, subject.address() + path, number, SwedishDates.said(draft.savedAt)).render())
                .build();
    }
}
