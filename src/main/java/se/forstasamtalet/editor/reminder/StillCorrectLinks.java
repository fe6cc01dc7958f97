package se.forstasamtalet.editor.reminder;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.account.Accounts;
import se.forstasamtalet.account.Editor;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.account.Secret;
import se.forstasamtalet.directory.FactGroup;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.editor.listing.DeskListing;
import se.forstasamtalet.editor.listing.DeskListings;
import se.forstasamtalet.editor.listing.StillCorrect;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.revision.OutdatedException;

/** The links in reminders with which one says, without signing in, that a listing is still correct. */
@ApplicationScoped
class StillCorrectLinks {

    /** How long a link can be used. */
    static final Duration LASTS = Duration.ofDays(30);

    @Inject
    StillCorrect stillCorrect;

    @Inject
    DeskListings subjects;

    @Inject
    Accounts accounts;

    @Inject
    Publisher publisher;

    @Inject
    Clock clock;

    /** What a link is good for. */
    enum State {
        OPEN, USED, EXPIRED, OUTDATED, UNKNOWN
    }

    /**
     * What somebody who has a link sees.
     *
     * @param subject the listing, when the link is open; else null
     */
    record Look(State state, @Nullable StillCorrectLink link, @Nullable DeskListing subject) {}

    /**
     * Makes a link for one person.
     *
     * @param number the revision that stands on the site
     * @return what the link ends with; it is kept nowhere
     */
    @Transactional
    String make(UUID listing, int number, UUID account) {
        String token = Secret.fresh();
        StillCorrectLink link = new StillCorrectLink();
        link.hash = Secret.hash(token);
        link.listing = listing;
        link.revision = number;
        link.account = account;
        link.madeAt = clock.instant();
        link.expiresAt = clock.instant().plus(LASTS);
        link.persist();
        return token;
    }

    /** Looks at what a link leads to, and changes nothing. */
    @Transactional
    Look look(String token) {
        return look(StillCorrectLink.of(Secret.hash(token)));
    }

    private Look look(Optional<StillCorrectLink> found) {
        // Whoever may no longer edit the listing holds nothing.
        Editor editor = found.flatMap(link -> accounts.editor(link.account)).orElse(null);
        if (editor == null) {
            return new Look(State.UNKNOWN, null, null);
        }
        StillCorrectLink link = found.get();
        DeskListing subject = subjects.in(Role.EDITOR, editor, link.listing);
        if (link.usedAt != null) {
            return new Look(State.USED, link, null);
        }
        if (!clock.instant().isBefore(link.expiresAt)) {
            return new Look(State.EXPIRED, link, null);
        }
        boolean isAsItWas = subject.isOnTheSite() && subject.standing().number == link.revision;
        return isAsItWas ? new Look(State.OPEN, link, subject) : new Look(State.OUTDATED, link, null);
    }

    /**
     * Uses a link: the revision and the use are one transaction.
     *
     * @return what it was good for; open, when everything is confirmed now
     * @throws OutdatedException when somebody changes the listing at this very moment; then nothing is used
     */
    Look use(String token) {
        Look used = QuarkusTransaction.joiningExisting().call(() -> {
            Look look = look(StillCorrectLink.hold(Secret.hash(token)));
            if (look.state() == State.OPEN) {
                StillCorrectLink link = Objects.requireNonNull(look.link());
                Listing listing = Objects.requireNonNull(look.subject()).listing();
                link.usedAt = clock.instant();
                stillCorrect.publish(listing, link.revision, FactGroup.of(listing), link.account);
            }
            return look;
        });
        publisher.hurry();
        return used;
    }
}
