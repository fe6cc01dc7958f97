package se.forstasamtalet.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Service.Purpose;

/** The one table of what happens as time passes and nobody checks: from each age in days, until the next one. */
public enum Freshness {
    CONFIRMED(0),
    /** Its editors are asked whether it is still right. */
    DUE(150),
    /** The coordinators are asked too. */
    OVERDUE(180),
    /** The pages say so, and it drops below what is confirmed. */
    UNCONFIRMED(210),
    /** Its number is no longer the first door. */
    LAPSED(365);

    /** These never step back and are not called in question: a number that everybody knows is better than a doubt. */
    private static final Set<Purpose> ALWAYS_THERE = Set.of(Purpose.EMERGENCY, Purpose.POLICE);

    private final int days;

    Freshness(int days) {
        this.days = days;
    }

    /** How old it is from then on. */
    public int days() {
        return days;
    }

    /** @param checked when something was last checked; null when it never was, which is older than any day */
    public static Freshness of(@Nullable LocalDate checked, LocalDate today) {
        Freshness found = checked == null ? LAPSED : CONFIRMED;
        for (Freshness step : values()) {
            if (checked != null && ChronoUnit.DAYS.between(checked, today) >= step.days) {
                found = step;
            }
        }
        return found;
    }

    /** How the doors of a service are to be met by whoever needs them. */
    static Freshness ofDoors(Service service, Instant now) {
        return ALWAYS_THERE.contains(service.purpose()) ? CONFIRMED
                : of(doorsChecked(service), now.atZone(Hours.ZONE).toLocalDate());
    }

    /**
     * The day since which a service's numbers, its chat and their weekly hours have all been checked; null when one
     * never was, or there is no door.
     */
    public static @Nullable LocalDate doorsChecked(Service service) {
        if (service.phones().isEmpty() && service.chat_url() == null) {
            return null;
        }
        return FactGroup.oldest(Stream
                .of(service.phones().stream(), Stream.ofNullable(service.chat_url()), service.schedules().stream())
                .flatMap(facts -> facts).map(Sourced::assured_date));
    }

    /** Whether it can be shown without a word about its age. */
    public boolean isConfirmed() {
        return compareTo(UNCONFIRMED) < 0;
    }

    /** How far it steps back: 0 where it stands, 1 below what is confirmed, 2 below everything. */
    public int steps() {
        if (isConfirmed()) {
            return 0;
        }
        return this == UNCONFIRMED ? 1 : 2;
    }
}
