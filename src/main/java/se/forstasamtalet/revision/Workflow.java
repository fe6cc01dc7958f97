package se.forstasamtalet.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.revision.Revision.State;

/** What editors do with a listing. Each step is one transaction that adds a row; none changes one. */
@ApplicationScoped
public class Workflow {

    @Inject
    Clock clock;

    /**
     * Asks a second person to look at a change.
     *
     * @param base the number of the published revision that the change was made in
     * @param author the account's id
     * @param why what the editor says about it
     * @return the number of what was sent
     * @throws OutdatedException when something else stands there by now
     */
    @Transactional
    public int send(Listing listing, int base, String author, String why) {
        Chain end = Chain.hold();
        checkStanding(listing.id(), base);
        Revision sent = step(listing, State.SENT, base, author, why);
        end.add(sent);
        return sent.number;
    }

    /**
     * Publishes a change that needs no second person.
     *
     * @throws OutdatedException when something else stands there by now
     */
    @Transactional
    public void publish(Listing listing, int base, String author, String why) {
        Chain end = Chain.hold();
        checkStanding(listing.id(), base);
        end.add(step(listing, State.PUBLISHED, base, author, why));
        Publication.announce(author, clock.instant());
    }

    /**
     * Publishes what somebody else sent.
     *
     * @param number of what was sent
     * @throws OutdatedException when it has been decided already, or was written into something that no longer stands
     * @throws IllegalArgumentException when nothing was sent by that number, or by the same account
     */
    @Transactional
    public void approve(UUID listing, int number, String author, String why) {
        Chain end = Chain.hold();
        Revision sent = undecided(listing, number);
        if (sent.author.equals(author)) {
            throw new IllegalArgumentException("nobody approves what they wrote themselves");
        }
        checkStanding(listing, sent.base);
        end.add(decision(sent, State.PUBLISHED, author, why));
        Publication.announce(author, clock.instant());
    }

    /**
     * Gives back what somebody sent, with the reason.
     *
     * @throws OutdatedException when it has been decided already
     */
    @Transactional
    public void giveBack(UUID listing, int number, String author, String why) {
        Chain end = Chain.hold();
        Revision sent = undecided(listing, number);
        end.add(decision(sent, State.RETURNED, author, why));
    }

    /**
     * Takes back what somebody sent themselves: nobody needs to look at it any more.
     *
     * @return what was sent
     * @throws OutdatedException when it has been decided already
     * @throws IllegalArgumentException when nothing was sent by that number, or not by that account
     */
    @Transactional
    public Revision recall(UUID listing, int number, String author) {
        Chain end = Chain.hold();
        Revision sent = undecided(listing, number);
        if (!sent.author.equals(author)) {
            throw new IllegalArgumentException("nobody takes back what somebody else sent");
        }
        end.add(decision(sent, State.RECALLED, author, ""));
        return sent;
    }

    /** Takes a listing off the site, at once. Its document stays as the last that stood there. */
    @Transactional
    public void withdraw(UUID listing, String author, String why) {
        Chain end = Chain.hold();
        Revision standing = Revision.standing(listing).filter(last -> last.state == State.PUBLISHED)
                .orElseThrow(() -> new OutdatedException("the listing does not stand on the site"));
        end.add(decision(standing, State.WITHDRAWN, author, why));
        Publication.announce(author, clock.instant());
    }

    /**
     * Puts a listing that was taken away back as it stood there last.
     *
     * @throws OutdatedException when it stands there already
     */
    @Transactional
    public void bringBack(UUID listing, String author) {
        Chain end = Chain.hold();
        Revision gone = Revision.standing(listing).filter(last -> last.state == State.WITHDRAWN)
                .orElseThrow(() -> new OutdatedException("the listing stands on the site"));
        end.add(decision(gone, State.PUBLISHED, author, ""));
        Publication.announce(author, clock.instant());
    }

    private Revision step(Listing listing, State state, Integer base, String author, String why) {
        return Revision.step(listing.id(), listing.listingKind(), Documents.write(listing), state, base, author,
                clock.instant(), why);
    }

    /** The same document in another state. */
    private Revision decision(Revision about, State state, String author, String why) {
        return Revision.step(about.listing, about.kind, about.document, state, about.number, author, clock.instant(),
                why);
    }

    private static Revision undecided(UUID listing, int number) {
        Revision sent = Revision.of(listing, number).filter(revision -> revision.state == State.SENT)
                .orElseThrow(() -> new IllegalArgumentException("nothing was sent by that number"));
        if (sent.isDecided()) {
            throw new OutdatedException("somebody has decided on it already");
        }
        return sent;
    }

    private static void checkStanding(UUID listing, @Nullable Integer base) {
        Integer standing = Revision.standing(listing).map(last -> last.number).orElse(null);
        if (!Objects.equals(standing, base)) {
            throw new OutdatedException("revision " + standing + " stands there by now, not " + base);
        }
    }
}
