package se.forstasamtalet.directory;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;

/**
 * Sweden's public holidays, and Midsummer Eve, Christmas Eve and New Year's Eve, which count as Sundays
 * (lag 1989:253, lag 1930:173 section 2). Who says "weekdays" means none of them.
 */
public final class Holidays {

    private static final HolidayManager SWEDEN = HolidayManager
            .getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));

    private Holidays() {}

    /** Whether a day is one of them. */
    public static boolean isHoliday(LocalDate date) {
        return SWEDEN.isHoliday(date);
    }
}
