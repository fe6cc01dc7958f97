package se.forstasamtalet.editor.reminder;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.FactGroup;
import se.forstasamtalet.directory.Freshness;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Organization;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.revision.Revision;

/**
 * A listing that stands on the site and how long ago somebody checked it.
 *
 * @param number the revision that stands there
 * @param checked the day of the last check; null when there never was one
 */
public record OverdueListing(Listing listing, int number, @Nullable LocalDate checked, Freshness freshness) {

    static OverdueListing of(Revision standing, LocalDate today) {
        Listing listing = standing.read();
        LocalDate checked = checked(listing);
        return new OverdueListing(listing, standing.number, checked, Freshness.of(checked, today));
    }

    /** Of a service, its doors or, when it has none, all that is said of it; of an organization, its switchboard. */
    private static @Nullable LocalDate checked(Listing listing) {
        if (listing instanceof Service service && (!service.phones().isEmpty() || service.chat_url() != null)) {
            return Freshness.doorsChecked(service);
        }
        if (listing instanceof Organization) {
            return FactGroup.CONTACT.checked(listing);
        }
        return FactGroup.oldest(FactGroup.days(listing).values().stream().map(day -> day.orElse(null)));
    }

    /** Areas only point to services, and an organization without a number of its own leads nobody wrong. */
    boolean isWatched() {
        return listing instanceof Service
                || (listing instanceof Organization organization && !organization.phones().isEmpty());
    }

    /** The reminder to somebody that it has reached an age. */
    Reminder.Key reminder(UUID account, Freshness reached) {
        return new Reminder.Key(listing.id(), account, reached.days(), checked == null ? "never" : checked.toString());
    }
}
