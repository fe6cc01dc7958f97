package se.forstasamtalet.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.content.ContentFolder;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.DirectoryCheck;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Problem;
import se.forstasamtalet.directory.TextNumbers;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.page.Page;
import se.forstasamtalet.professional.ProfessionalPages;
import se.forstasamtalet.visitor.Pages;

/** What the site would be with one listing changed, before anybody sees it. */
@ApplicationScoped
public class Preview {

    @Inject
    Publisher publisher;

    @Inject
    SiteConfig config;

    @Inject
    Clock clock;

    /**
     * Reads a document that somebody wrote, and looks for everything that keeps it from the site.
     *
     * @param document in JSON, right or wrong
     */
    public Reading read(String document, Listing.Kind kind) {
        List<Problem> problems = new ArrayList<>();
        Listing listing = ContentFolder.read(document, kind, problems);
        if (listing != null && listing.slug() != null) {
            // What could not be read is missing too; that is said once.
            List<Problem> unread = List.copyOf(problems);
            problems(listing).stream()
                    .filter(problem -> unread.stream().noneMatch(known -> isWithin(problem.field(), known.field())))
                    .forEach(problems::add);
        }
        return new Reading(listing, problems);
    }

    /**
     * A document, read.
     *
     * @param listing without the fields that have problems; null when nothing could be read
     * @param problems everything that keeps it from the site, by field
     */
    public record Reading(@Nullable Listing listing, List<Problem> problems) {}

    private static boolean isWithin(String field, String other) {
        return field.startsWith(other) || other.startsWith(field);
    }

    /** What is wrong with the listing or with what leads to it, by field; nothing when it is fit for the site. */
    List<Problem> problems(Listing changed) {
        String name = changed.listingKind().folder() + "/" + changed.slug();
        Content content = publisher.content();
        return DirectoryCheck.problems(with(changed), content.sources(), content.terms(), Set.of()).stream()
                .filter(problem -> problem.listing().equals(name)).toList();
    }

    /**
     * The public page on which the listing is read: its own or, of an organization, that of the first area it answers
     * for.
     *
     * @return nothing when no page tells of it
     * @throws SnapshotException when the page would not fit in the one size
     */
    public Optional<Answer> page(Listing changed, SiteLanguage language) {
        Content content = publisher.content();
        try {
            Directory directory = shown(changed);
            Listing shown = directory.listings().filter(one -> one.id().equals(changed.id())).findFirst().orElseThrow();
            return new Pages(directory, content, config, language, clock.instant()).of(shown)
                    .map(page -> Answer.upTo(page.mostSizes(), 200, Padding.compress(page.html()), Answer.HTML));
        } catch (RuntimeException unfit) {
            throw new SnapshotException(unfit.getMessage(), unfit);
        }
    }

    /** The address of the public page on which a listing of the site is read; nothing when no page tells of it. */
    public Optional<String> address(Listing listing, SiteLanguage language) {
        Content content = publisher.content();
        return new Pages(publisher.directory(), content, config, language, clock.instant()).of(listing)
                .map(page -> page.frame().address());
    }

    /**
     * Looks whether every page would still fit: the listing's own, and all those that name it.
     *
     * @throws SnapshotException when one would not; after that nothing could be published any more
     */
    public void checkPagesFit(Listing changed) {
        Content content = publisher.content();
        Directory directory = shown(changed);
        Snapshot current = publisher.current();
        Arrays.stream(SiteLanguage.values()).parallel().flatMap(language -> all(directory, content, language))
                .filter(page -> current == null || !current.stands(page)).forEach(page -> {
                    try {
                        Answer.upTo(page.mostSizes(), 200, Padding.compress(page.html()), Answer.HTML);
                    } catch (RuntimeException unfit) {
                        throw new SnapshotException(page.frame().address() + ": " + unfit.getMessage(), unfit);
                    }
                });
    }

    private Stream<Page> all(Directory directory, Content content, SiteLanguage language) {
        Instant now = clock.instant();
        Stream<Page> professionals = SiteLanguage.OF_PROFESSIONALS.contains(language)
                ? new ProfessionalPages(directory, content, language, now).makers().map(Supplier::get) : Stream.of();
        return Stream.concat(new Pages(directory, content, config, language, now).all(), professionals);
    }

    private Directory shown(Listing changed) {
        return ShownTexts.in(publisher.content().directory(with(changed)));
    }

    /** The texts, of whichever listing, that would no longer be shown with the change, since a number is gone. */
    public List<HiddenText> leaving(Listing changed) {
        Set<String> before = ShownTexts.hidden(publisher.directory()).stream().map(Preview::name)
                .collect(Collectors.toSet());
        return ShownTexts.hidden(publisher.content().directory(with(changed))).stream()
                .filter(text -> !before.contains(name(text))).toList();
    }

    private static String name(HiddenText text) {
        return text.listing().id() + " " + text.path();
    }

    /** The numbers that there would be with the change. */
    public TextNumbers numbers(Listing changed) {
        return new TextNumbers(with(changed));
    }

    private List<Listing> with(Listing changed) {
        return Stream.concat(publisher.listings().stream().filter(listing -> !listing.id().equals(changed.id())),
                Stream.of(changed)).toList();
    }
}
