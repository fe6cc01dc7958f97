package se.forstasamtalet.page;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import se.forstasamtalet.directory.Hours;
import se.forstasamtalet.directory.Opening;
import se.forstasamtalet.language.Plural;
import se.forstasamtalet.language.SiteMessages;

/** Says in one language whether a door is open, and when that changes. */
final class OpeningWording {

    private final Wording wording;
    private final SiteMessages words;
    private final Clock clock;

    OpeningWording(Wording wording, Clock clock) {
        this.wording = wording;
        this.words = wording.words;
        this.clock = clock;
    }

    String state(Opening opening, Instant now) {
        ZonedDateTime changes = opening.changes();
        return switch (opening.state()) {
            case UNKNOWN -> words.opening_unknown();
            case OPEN -> changes == null ? words.opening_always() : openUntil(changes, daysAhead(changes, now));
            case CLOSED -> changes == null ? words.opening_closed() : opens(changes, daysAhead(changes, now));
        };
    }

    private String openUntil(ZonedDateTime at, long daysAhead) {
        return daysAhead == 0 || at.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? words.opening_open_until(wording.time(at), hour(at))
                : words.opening_open_until_tomorrow(wording.time(at), hour(at));
    }

    private String opens(ZonedDateTime at, long daysAhead) {
        if (daysAhead == 0) {
            return words.opening_closed_today(wording.time(at), hour(at));
        }
        if (daysAhead == 1) {
            return words.opening_closed_tomorrow(wording.time(at), hour(at));
        }
        return daysAhead < 7
                ? words.opening_closed_weekday(clock.day(at.getDayOfWeek()), wording.time(at), hour(at))
                : words.opening_closed_date(wording.date(at.toLocalDate()), wording.time(at), hour(at));
    }

    /** When a line that does not answer now opens, in one sentence of its own; empty when nobody has said. */
    String opens(String name, Opening opening, Instant now) {
        ZonedDateTime at = opening.changes();
        if (opening.state() != Opening.State.CLOSED) {
            return "";
        }
        if (at == null) {
            return words.closed_now(name);
        }
        long daysAhead = daysAhead(at, now);
        if (daysAhead == 0) {
            return words.opens_today(name, wording.time(at), hour(at));
        }
        if (daysAhead == 1) {
            return words.opens_tomorrow(name, wording.time(at), hour(at));
        }
        return daysAhead < 7
                ? words.opens_weekday(name, clock.day(at.getDayOfWeek()), wording.time(at), hour(at))
                : words.opens_date(name, wording.date(at.toLocalDate()), wording.time(at), hour(at));
    }

    private static long daysAhead(ZonedDateTime at, Instant now) {
        return ChronoUnit.DAYS.between(now.atZone(Hours.ZONE).toLocalDate(), at.toLocalDate());
    }

    /** In Spanish it is one o'clock in another form than all other hours. */
    private Plural hour(ZonedDateTime at) {
        return wording.form(at.getHour());
    }
}
