package se.forstasamtalet.directory;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Hours that come back (HSDS schedule), in Stockholm's time: every week, or on some of the days that they name.
 *
 * @param attending_type which door these hours are for
 * @param closes_at when it closes; not after {@code opens_at} means the day after, so 00:00–00:00 is the whole day
 * @param public_holidays whether these hours hold on public holidays and the eves that count as such
 * @param valid_from the first day the hours hold
 * @param valid_to the last day the hours hold
 * @param season the part of each year in which they hold, instead of all hours without a season; all year without one
 * @param occurs on which of the days they hold; on all of them without it
 */
public record Schedule(
        Channel attending_type,
        Weekdays byday,
        @JsonFormat(pattern = "HH:mm") LocalTime opens_at,
        @JsonFormat(pattern = "HH:mm") LocalTime closes_at,
        OnHolidays public_holidays,
        @Nullable LocalDate valid_from,
        @Nullable LocalDate valid_to,
        @Nullable Season season,
        @Nullable Occurs occurs,
        @Nullable Citation source,
        @Nullable LocalDate assured_date) implements Sourced {

    /** What the hours are worth on a public holiday. */
    public enum OnHolidays {
        @JsonProperty("open") OPEN,
        @JsonProperty("closed") CLOSED,
        /** The source does not say: nothing is promised on such a day. */
        @JsonProperty("unknown") UNKNOWN
    }

    /** Whether something is said of a date: that these hours hold on it, or that they do not. */
    boolean coversDate(LocalDate date) {
        return (valid_from == null || !date.isBefore(valid_from)) && (valid_to == null || !date.isAfter(valid_to))
                && (season == null || season.contains(date))
                && (!isBeforeHolidays() || Occurs.BEFORE_HOLIDAY.isOn(date));
    }

    /** Whether a date is one of the days that they name, wherever they hold: a Monday, an odd week, a first Tuesday. */
    public boolean recursOn(LocalDate date) {
        return byday.contains(date.getDayOfWeek()) && (occurs == null || isBeforeHolidays() || occurs.isOn(date));
    }

    /** Whether these hours apply on a date, public holidays apart. */
    boolean namesDate(LocalDate date) {
        return coversDate(date) && recursOn(date);
    }

    public boolean isBeforeHolidays() {
        return occurs == Occurs.BEFORE_HOLIDAY;
    }

    /**
     * Whether these hours hold instead of others of the same door on some days: those of a season, and those of a day
     * before a holiday.
     */
    public boolean replaces(Schedule other) {
        return attending_type == other.attending_type && (isSeasonBeside(other) || isDayBeforeHolidayBeside(other));
    }

    /** Whether these hours hold on a date instead of others. */
    boolean replaces(Schedule other, LocalDate date) {
        return (isSeasonBeside(other) && coversDate(date)) || (isDayBeforeHolidayBeside(other) && namesDate(date));
    }

    private boolean isSeasonBeside(Schedule other) {
        return season != null && other.season == null;
    }

    private boolean isDayBeforeHolidayBeside(Schedule other) {
        return (season == null) == (other.season == null) && isBeforeHolidays() && !other.isBeforeHolidays();
    }

    /** Whether both can hold on the same day of the week. */
    boolean canMeet(Schedule other) {
        boolean isSameSeason = season == null ? other.season == null
                : other.season != null && season.meets(other.season);
        return isSameSeason && isBeforeHolidays() == other.isBeforeHolidays()
                && (occurs == null || other.occurs == null || occurs.canMeet(other.occurs));
    }
}
