package se.forstasamtalet.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;

/** Days that come back every year, from the first to the last: {@code 06-01/08-31}. It may reach over New Year. */
public record Season(MonthDay from, MonthDay to) {

    private static final String NO_YEAR = "--";

    /** @throws UnfitException when it is not written like {@code 06-01/08-31} */
    @JsonCreator
    public static Season of(String written) {
        String[] days = written.split("/", -1);
        if (days.length != 2) {
            throw new UnfitException(Wanted.SEASON);
        }
        try {
            return new Season(MonthDay.parse(NO_YEAR + days[0]), MonthDay.parse(NO_YEAR + days[1]));
        } catch (DateTimeException noDay) {
            throw new UnfitException(Wanted.SEASON);
        }
    }

    /** Whether a day is in it, in any year. */
    public boolean contains(LocalDate date) {
        return contains(MonthDay.from(date));
    }

    private boolean contains(MonthDay day) {
        boolean isAfterFirst = !day.isBefore(from);
        boolean isBeforeLast = !day.isAfter(to);
        return from.isAfter(to) ? isAfterFirst || isBeforeLast : isAfterFirst && isBeforeLast;
    }

    /** Whether some day is in both. */
    boolean meets(Season other) {
        return contains(other.from) || other.contains(from);
    }

    @JsonValue
    public String written() {
        return (from + "/" + to).replace(NO_YEAR, "");
    }
}
