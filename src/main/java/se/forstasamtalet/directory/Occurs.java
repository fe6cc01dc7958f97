package se.forstasamtalet.directory;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** On which of the days of the week that they name hours hold, when it is not on all of them. */
public enum Occurs {
    /** In weeks with an odd number (ISO 8601, as in Swedish calendars). */
    @JsonProperty("odd_weeks") ODD_WEEKS(""),
    @JsonProperty("even_weeks") EVEN_WEEKS(""),
    /** On the first of each such day in a month: the first Tuesday. */
    @JsonProperty("first") FIRST("1"),
    @JsonProperty("second") SECOND("2"),
    @JsonProperty("third") THIRD("3"),
    @JsonProperty("fourth") FOURTH("4"),
    @JsonProperty("last") LAST("-1"),
    /** On a day that is no holiday itself, and the day after is one ({@link Holidays}). */
    @JsonProperty("before_holiday") BEFORE_HOLIDAY("");

    private static final int WEEK = 7;

    private final String nth;

    Occurs(String nth) {
        this.nth = nth;
    }

    /** Which of the days in a month, as RFC 5545 writes it: {@code -1} is the last; empty where weeks are counted. */
    public String nth() {
        return nth;
    }

    public boolean isNth() {
        return !nth.isEmpty();
    }

    public boolean isEveryOtherWeek() {
        return this == ODD_WEEKS || this == EVEN_WEEKS;
    }

    /** Whether a date is such a day. */
    public boolean isOn(LocalDate date) {
        boolean isOddWeek = date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 1;
        return switch (this) {
            case ODD_WEEKS -> isOddWeek;
            case EVEN_WEEKS -> !isOddWeek;
            case FIRST, SECOND, THIRD, FOURTH -> (date.getDayOfMonth() - 1) / WEEK == Integer.parseInt(nth) - 1;
            case LAST -> date.plusDays(WEEK).getMonth() != date.getMonth();
            case BEFORE_HOLIDAY -> !Holidays.isHoliday(date) && Holidays.isHoliday(date.plusDays(1));
        };
    }

    /** Whether both can be on the same day. */
    boolean canMeet(Occurs other) {
        boolean isOneLast = this == LAST || other == LAST;
        boolean isOneFourth = this == FOURTH || other == FOURTH;
        boolean isSameKind = (isNth() && other.isNth()) || (isEveryOtherWeek() && other.isEveryOtherWeek());
        return this == other || !isSameKind || (isOneLast && isOneFourth);
    }
}
