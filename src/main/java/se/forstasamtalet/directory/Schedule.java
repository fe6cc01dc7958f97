package se.forstasamtalet.directory;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Weekly hours (HSDS schedule with {@code freq} WEEKLY), in Stockholm's time.
 *
 * @param attending_type which door these hours are for
 * @param closes_at when it closes; not after {@code opens_at} means the day after, so 00:00–00:00 is the whole day
 * @param public_holidays whether these hours hold on public holidays and the eves that count as such
 * @param valid_from the first day the hours hold
 * @param valid_to the last day the hours hold
 */
public record Schedule(
        Channel attending_type,
        Weekdays byday,
        @JsonFormat(pattern = "HH:mm") LocalTime opens_at,
        @JsonFormat(pattern = "HH:mm") LocalTime closes_at,
        OnHolidays public_holidays,
        @Nullable LocalDate valid_from,
        @Nullable LocalDate valid_to,
        @Nullable Citation source,
        @Nullable LocalDate assured_date) implements Sourced {

    /** What the hours are worth on a public holiday. */
    public enum OnHolidays {
        @JsonProperty("open") OPEN,
        @JsonProperty("closed") CLOSED,
        /** The source does not say: nothing is promised on such a day. */
        @JsonProperty("unknown") UNKNOWN
    }

    /** Whether these hours apply on a date, public holidays apart. */
    boolean coversDate(LocalDate date) {
        return (valid_from == null || !date.isBefore(valid_from)) && (valid_to == null || !date.isAfter(valid_to));
    }
}
