package se.forstasamtalet.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.directory.DirectoryCheck;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Problem;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.page.Pages;
import se.forstasamtalet.page.SiteConfig;

/** What the site would be with one listing changed, before anybody sees it. */
@ApplicationScoped
public class Proof {

    @Inject
    Publisher publisher;

    @Inject
    SiteConfig config;

    @Inject
    Clock clock;

    /** What is wrong with the listing or with what leads to it, by field; nothing when it is fit for the site. */
    public List<Problem> problems(Listing changed) {
        String name = changed.listingKind().folder() + "/" + changed.slug();
        Content content = publisher.content();
        return DirectoryCheck.problems(with(changed), content.sources(), content.terms(), Set.of()).stream()
                .filter(problem -> problem.listing().equals(name)).toList();
    }

    /**
     * The public page on which the listing is read: its own or, of an organization, that of the first area it answers for.
     *
     * @return nothing when no page tells of it
     * @throws SnapshotException when the page would not fit in the one size
     */
    public Optional<Answer> page(Listing changed, SiteLanguage language) {
        Content content = publisher.content();
        try {
            return new Pages(content.directory(with(changed)), content, config, language, clock.instant()).of(changed)
                    .map(page -> Answer.of(200, Wire.compress(page.html()), Answer.HTML));
        } catch (RuntimeException unfit) {
            throw new SnapshotException(unfit.getMessage(), unfit);
        }
    }

    private List<Listing> with(Listing changed) {
        return Stream.concat(publisher.listings().stream().filter(listing -> !listing.id().equals(changed.id())), Stream.of(changed)).toList();
    }
}
