package se.forstasamtalet.directory;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.language.Phrase;

/**
 * Days when the weekly hours do not hold: closed, or open at other times.
 *
 * @param from the first day
 * @param to the last day, the same as {@code from} for a single day
 * @param opens_at when it opens on each of these days, or null when it is closed
 * @param closes_at when it closes, or null when it is closed
 * @param description why, for the reader
 */
public record ScheduleException(
        Channel attending_type,
        LocalDate from,
        LocalDate to,
        @JsonFormat(pattern = "HH:mm") LocalTime opens_at,
        @JsonFormat(pattern = "HH:mm") LocalTime closes_at,
        Phrase description,
        Citation source,
        @Nullable LocalDate assured_date) implements Sourced {

    boolean coversDate(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /**
     * Whether another exception says of one of the same days that it is closed, or open at times that run into these.
     */
    boolean contradicts(ScheduleException other) {
        boolean isOfTheSameDays = from != null && to != null && other.from != null && other.to != null
                && attending_type == other.attending_type && !from.isAfter(other.to) && !other.from.isAfter(to);
        return isOfTheSameDays && (opens_at == null || other.opens_at == null
                || runsInto(opens_at, closes_at, other.opens_at)
                || runsInto(other.opens_at, other.closes_at, opens_at));
    }

    private static boolean runsInto(LocalTime opens, @Nullable LocalTime closes, LocalTime other) {
        return closes == null || (!other.isBefore(opens) && (other.isBefore(closes) || !closes.isAfter(opens)));
    }
}
