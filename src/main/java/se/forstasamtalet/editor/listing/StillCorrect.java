package se.forstasamtalet.editor.listing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.account.Editor;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.directory.FactGroup;
import se.forstasamtalet.directory.Hours;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.revision.OutdatedException;
import se.forstasamtalet.revision.Workflow;

/** Says that facts are still correct: a revision in which only the day they were checked is another. */
@ApplicationScoped
public class StillCorrect {

    private static final String WHY = "Fortfarande rätt";
    private static final Map<FactGroup, String> NAMES = Map.of(FactGroup.CONTACT, "kontakt", FactGroup.HOURS, "tider",
            FactGroup.ANONYMITY, "anonymitet",
            FactGroup.COST, "pris", FactGroup.ELIGIBILITY, "vilka det är till för", FactGroup.TREATMENT, "behandling",
            FactGroup.FOLLOW_UP, "uppföljning",
            FactGroup.ROUTES, "vägen till hjälp", FactGroup.PLACES, "orter", FactGroup.OBSERVATIONS, "ur källorna");

    @Inject
    DeskListings subjects;

    @Inject
    Workflow steps;

    @Inject
    Publisher publisher;

    @Inject
    Clock clock;

    /** A group of facts as the desk calls it, in the middle of a sentence. */
    public static @Nullable String name(FactGroup group) {
        return NAMES.get(group);
    }

    /**
     * Confirms groups of facts from the desk.
     *
     * @param base the number of the revision that the editor saw
     * @throws NotFoundException when it is not theirs to edit, or does not stand on the site
     * @throws OutdatedException when something else stands there by now
     */
    public void confirm(UUID listing, int base, Collection<FactGroup> groups, Editor editor) {
        QuarkusTransaction.joiningExisting().run(() -> {
            DeskListing subject = subjects.in(Role.EDITOR, editor, listing);
            if (!subject.isOnTheSite()) {
                throw new NotFoundException();
            }
            publish(subject.listing(), base, groups, editor.account());
        });
        publisher.hurry();
    }

    /** Within the transaction of whoever asks. */
    public void publish(Listing listing, int base, Collection<FactGroup> groups, UUID account) {
        Collection<FactGroup> all = FactGroup.of(listing);
        String which = groups.containsAll(all) ? "" : ": "
                + all.stream().filter(groups::contains).map(StillCorrect::name).collect(Collectors.joining(", "));
        steps.publish(FactGroup.assured(listing, groups, clock.instant().atZone(Hours.ZONE).toLocalDate()), base,
                account.toString(), WHY + which);
    }
}
