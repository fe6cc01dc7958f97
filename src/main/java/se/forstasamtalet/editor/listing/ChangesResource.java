package se.forstasamtalet.editor.listing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.forstasamtalet.account.Editor;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.editor.desk.CurrentEditor;
import se.forstasamtalet.editor.desk.Failures;
import se.forstasamtalet.editor.desk.Reason;
import se.forstasamtalet.editor.listing.Differences.Difference;
import se.forstasamtalet.editor.listing.Drafts.Written;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.publication.Preview;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.publication.SnapshotException;
import se.forstasamtalet.revision.OutdatedException;
import se.forstasamtalet.revision.Workflow;

/** What a draft would change: looked at once more, then sent to a second person or, when nothing weighs, published. */
@Path("/edit/listing")
@Produces(Failures.HTML)
public class ChangesResource {

    @Inject
    CurrentEditor visit;

    @Inject
    DeskListings subjects;

    @Inject
    Drafts drafts;

    @Inject
    Workflow steps;

    @Inject
    Preview proof;

    @Inject
    Publisher publisher;

    @CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChangesPage(DeskListing subject, List<Difference> differences, boolean isFit, boolean isWeighty,
            boolean isOutdated, String complaint, List<String> leaving, List<SiteLanguage> languages)
            implements TemplateInstance {}

    @GET
    @Path("{id}/changes")
    public Response changes(@PathParam("id") UUID id) {
        return page(200, subjects.in(Role.EDITOR, visit.editor(), id), "");
    }

    private Response page(int status, DeskListing subject, String complaint) {
        Written written = drafts.of(subject, visit.editor().account());
        List<Difference> differences = differences(subject, written);
        boolean isOutdated = written.draft() != null && written.draft().base != subject.standing().number;
        String why = complaint.isEmpty() ? unfit(written, differences) : complaint;
        return Response.status(status)
                .entity(new ChangesPage(subject, differences, written.isFit(), isWeighty(subject, differences),
                        isOutdated, why, leaving(written),
                        List.of(SiteLanguage.values())).render())
                .build();
    }

    /** The texts that leave the site with the change, of whichever listing, until somebody mends them. */
    private List<String> leaving(Written written) {
        Listing listing = written.listing();
        return listing == null || !written.isFit() ? List.of()
                : proof.leaving(listing).stream().map(text -> text.listing().name() + ": "
                        + MemberNames.label(text.listing().listingKind(), text.path())).toList();
    }

    private static List<Difference> differences(DeskListing subject, Written written) {
        return written.listing() == null ? List.of()
                : Differences.between(subject.said(), subject.said(written.listing()));
    }

    /** Putting a listing back on the site weighs too. */
    private static boolean isWeighty(DeskListing subject, List<Difference> differences) {
        return !subject.isOnTheSite() || differences.stream().anyMatch(Difference::isWeighty);
    }

    /** Why it may not be sent, though every field is right; empty when it may. */
    private String unfit(Written written, List<Difference> differences) {
        if (!written.isFit()) {
            return "";
        }
        Optional<Difference> foreign = Differences.foreign(differences, visit.editor());
        if (foreign.isPresent()) {
            return "Det här kan bara en samordnare ändra: " + foreign.get().label()
                    + ". Be en samordnare om det, eller kasta utkastet och gör om resten.";
        }
        Optional<Difference> unknown = Differences.withUnknownNumber(differences, proof.numbers(written.fit()));
        if (unknown.isPresent()) {
            return "Texten innehåller ett telefonnummer som ingen post har: " + unknown.get().label()
                    + ". Skriv {phone} där ert eget nummer ska stå, eller {phone:112} för en annan posts.";
        }
        try {
            for (SiteLanguage language : SiteLanguage.values()) {
                proof.page(written.fit(), language);
            }
            return "";
        } catch (SnapshotException tooLong) {
            return "Sidan får inte plats. Korta texterna och försök igen.";
        }
    }

    /**
     * @param why what the editor says about the change, for the second person and for the history
     * @param isChecked whether the editor says that they have checked what is new; saving alone is no check
     */
    @POST
    @Path("{id}/send")
    public Response send(@PathParam("id") UUID id, @FormParam("why") String why,
            @FormParam("checked") boolean isChecked) {
        Editor editor = visit.editor();
        DeskListing subject = subjects.in(Role.EDITOR, editor, id);
        Written written = drafts.of(subject, editor.account());
        List<Difference> differences = differences(subject, written);
        if (written.draft() == null || !written.isFit() || !unfit(written, differences).isEmpty()) {
            return page(409, subject, "");
        }
        if (differences.isEmpty() && subject.isOnTheSite()) {
            return page(409, subject, "Ingenting är ändrat, så det finns inget att skicka.");
        }
        String said = Reason.of(why);
        Listing finished = drafts.finished(written, isChecked);
        try {
            proof.checkPagesFit(finished);
            if (isWeighty(subject, differences)) {
                steps.send(finished, written.draft().base, editor.account().toString(), said);
            } else {
                steps.publish(finished, written.draft().base, editor.account().toString(), said);
                publisher.hurry();
            }
        } catch (SnapshotException tooLong) {
            return page(409, subject,
                    "En annan sida där det här också står får inte plats. Korta texterna och försök igen.");
        } catch (OutdatedException faster) {
            return page(409, subjects.in(Role.EDITOR, editor, id),
                    "Någon annan hann publicera en ändring. Ditt utkast finns kvar.");
        }
        drafts.discard(id, editor.account());
        return Response.seeOther(URI.create("/edit?sent=" + subject.listing().id())).build();
    }

    /** The public page as it would be with the draft. It is the site's own page, with the site's own policy. */
    @GET
    @Path("{id}/preview/{language}")
    public Response preview(@PathParam("id") UUID id, @PathParam("language") String tag) {
        DeskListing subject = subjects.in(Role.EDITOR, visit.editor(), id);
        Listing written = drafts.of(subject, visit.editor().account()).listing();
        return PublicPage.of(proof, written == null ? subject.listing() : written, tag);
    }
}
