package se.forstasamtalet.editor.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import se.forstasamtalet.editor.desk.SwedishDates;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.publication.Preview;
import se.forstasamtalet.publication.Publisher;

/** Whether visitors see what was published. Until they do, nobody is told that it stands on the site. */
@ApplicationScoped
public class PublicationStatus {

    @Inject
    Publisher publisher;

    @Inject
    Preview preview;

    /** Whether visitors still see something else than what is published of a listing. */
    public boolean isLate(DeskListing subject) {
        return since(subject).isEmpty();
    }

    /** What to say of a listing that was published, or taken away: in one clause, without a full stop. */
    public String said(DeskListing subject) {
        return since(subject).map(SwedishDates::time)
                .map(since -> subject.isOnTheSite() ? "står på webbplatsen sedan " + since
                        : "är borta från webbplatsen sedan " + since)
                .orElse("har publicerats, men visas inte än");
    }

    /** The address of the page on which visitors read of a listing; empty when none tells of it now. */
    public String page(DeskListing subject) {
        return subject.isOnTheSite() && !isLate(subject)
                ? preview.address(subject.listing(), SiteLanguage.ORIGINAL).orElse("") : "";
    }

    private Optional<Instant> since(DeskListing subject) {
        return publisher.shownSince(subject.listing().id(),
                Optional.of(subject.listing()).filter(listing -> subject.isOnTheSite()));
    }
}
