package se.forstasamtalet.directory;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One way to reach one service, at one moment: a number to call or a chat to open.
 *
 * @param phone the number, or null for a chat
 * @param chat the chat's page, or null for a phone
 * @param nearness 0 the area's own way, 1 that of the area it lies in, and so on; larger is further
 * @param opening whether it answers at the moment asked about
 * @param freshness how long ago somebody checked it
 */
public record Door(Service service, @Nullable Phone phone, @Nullable Website chat, int nearness, Opening opening,
        Freshness freshness) {

    /** Further than any route: services that no area names. */
    static final int FAR = 9;

    /**
     * The first-door rule. One that nobody has checked for a year comes last, whatever else is true of it. A door that
     * answers comes before one that does not; then a confirmed one before one that is not; then one made for people who
     * use violence before a general crisis line; one for all ages before one for some; the nearer before the further;
     * the phone before the chat; of two closed ones the one that opens sooner, before one of which nobody knows; and
     * last the name, so that the order never depends on chance.
     */
    static final Comparator<Door> FIRST_DOOR = Comparator
            .comparing((Door door) -> door.freshness == Freshness.LAPSED)
            .thenComparing(door -> !door.opening.isOpen())
            .thenComparing(door -> !door.freshness.isConfirmed())
            .thenComparing(door -> !door.isForChange())
            .thenComparing(door -> door.service.isForSomeAgesOnly())
            .thenComparing(Door::nearness)
            .thenComparing(door -> door.phone == null)
            .thenComparing(door -> door.opening.state() == Opening.State.CLOSED ? door.opening.changes() : null,
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(door -> door.service.name());

    /** The same door for somebody who lives elsewhere. */
    Door seenFrom(int distance) {
        return new Door(service, phone, chat, distance, opening, freshness);
    }

    public boolean isPhone() {
        return phone != null;
    }

    /** Whether it is there for people who use violence and want to stop, not for any crisis. */
    public boolean isForChange() {
        return service.purpose() == Service.Purpose.CHANGE;
    }
}
