package se.forstasamtalet.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.AssuredDates;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.revision.Revision.State;

/** Takes into the register what stands in the content folder: each edition once, and none that is older. */
@ApplicationScoped
public class ContentImports {

    private static final String WHY = "The content folder";

    @Inject
    Clock clock;

    /**
     * The content folder as it is handed over.
     *
     * @param edition its number, which rises with each release
     * @param digest of the listings' files
     */
    public record Delivery(int edition, String digest, Collection<Listing> listings) {}

    /**
     * What came of a delivery.
     *
     * @param refusal why nothing was taken in; empty when nothing spoke against it
     * @param passedOver the listings whose files say something new that is not on the site, since somebody edited them
     */
    public record Imported(String refusal, List<Listing> passedOver) {}

    /** Takes in an edition that is newer than all before it. One that was taken in already changes nothing. */
    @Transactional
    public Imported take(Delivery delivery) {
        Chain end = Chain.hold();
        int highest = ContentEdition.highest();
        if (ContentEdition.last().map(last -> last.digest.equals(delivery.digest())).orElse(false)) {
            return new Imported("", passedOver(delivery.listings()));
        }
        if (highest > 0 && delivery.edition() <= highest) {
            return new Imported("The content folder is edition " + delivery.edition() + ", and edition " + highest
                    + (delivery.edition() == highest ? " was taken in before with other files" : " was taken in before")
                    + ": nothing of it is taken in. If it shall be: stop the site, and script/import", List.of());
        }
        return takeIn(delivery, end);
    }

    /** Takes in an edition whatever was before it: an operator says so. What editors wrote stands all the same. */
    @Transactional
    public Imported order(Delivery delivery) {
        return takeIn(delivery, Chain.hold());
    }

    private Imported takeIn(Delivery delivery, Chain end) {
        add(delivery.listings(), end);
        ContentEdition.note(delivery.edition(), delivery.digest(), clock.instant());
        return new Imported("", passedOver(delivery.listings()));
    }

    /**
     * A first revision of each new listing, a next one where the file has changed or gone and nobody has edited the
     * listing. An editor's revision is never overwritten by a file; that somebody said it was still correct is none.
     */
    @Transactional
    void add(Collection<Listing> listings) {
        add(listings, Chain.hold());
    }

    private void add(Collection<Listing> listings, Chain end) {
        Map<UUID, Revision> newest = new HashMap<>();
        Revision.standing().forEach(revision -> newest.put(revision.listing, revision));
        List<Revision> added = new ArrayList<>();
        for (Listing listing : listings) {
            Revision last = newest.remove(listing.id());
            String document = document(listing, last);
            boolean unchanged = last != null && last.state == State.PUBLISHED && last.document.equals(document);
            if (!unchanged && (last == null || !isEdited(listing.id()))) {
                added.add(step(listing.id(), listing.listingKind(), document, State.PUBLISHED, last));
            }
        }
        for (Revision gone : newest.values()) {
            if (gone.state == State.PUBLISHED && !isEdited(gone.listing)) {
                added.add(step(gone.listing, gone.kind, gone.document, State.WITHDRAWN, gone));
            }
        }
        if (!added.isEmpty()) {
            added.forEach(end::add);
            Publication.announce(Revision.CONTENT, clock.instant());
        }
    }

    /** What the file says, with the days of those facts that somebody has checked since. */
    private static String document(Listing listing, @Nullable Revision last) {
        return Documents.write(last == null ? listing : AssuredDates.carried(last.read(), listing));
    }

    private Revision step(UUID listing, Listing.Kind kind, String document, State state, @Nullable Revision last) {
        return Revision.step(listing, kind, document, state, last == null ? null : last.number, Revision.CONTENT,
                clock.instant(), WHY);
    }

    /** Whether anybody did more with a listing than to say that it is still correct. */
    private static boolean isEdited(UUID listing) {
        String standing = null;
        for (Revision step : Revision.history(listing).stream().sorted((one, other) -> one.number - other.number)
                .toList()) {
            boolean isCheck = step.state == State.PUBLISHED && standing != null
                    && AssuredDates.areAllThatDiffers(standing, step.document);
            if (!step.author.equals(Revision.CONTENT) && !isCheck) {
                return true;
            }
            standing = step.state == State.PUBLISHED ? step.document : standing;
        }
        return false;
    }

    /** What the folder says and neither the site nor an earlier folder did. */
    private static List<Listing> passedOver(Collection<Listing> listings) {
        Map<UUID, Revision> standing = new HashMap<>();
        Revision.standing().forEach(revision -> standing.put(revision.listing, revision));
        return listings.stream().filter(listing -> {
            Revision now = standing.get(listing.id());
            return now == null || (!isSaid(now.document, listing)
                    && Revision.lastOf(listing.id(), Revision.CONTENT).map(last -> !isSaid(last.document, listing))
                            .orElse(true));
        }).toList();
    }

    private static boolean isSaid(String document, Listing listing) {
        return AssuredDates.areAllThatDiffers(document, Documents.write(listing));
    }
}
