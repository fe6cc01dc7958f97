package se.forstasamtalet.page;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Dates, times and weekdays as one language writes them: by CLDR, in the order of day, month and year, by the clock of
 * 24 hours, in the digits on the phone.
 */
final class Clock {

    /** One that has every day. */
    private static final int LEAP_YEAR = 2000;

    private final ULocale locale;
    private final DateTimeFormatter time;
    private final Map<LocalDate, String> dates = new ConcurrentHashMap<>();

    Clock(ULocale locale) {
        this.locale = locale;
        this.time = DateTimeFormatter.ofPattern(DateTimePatternGenerator.getInstance(locale).getBestPattern("Hm"),
                Locale.ROOT);
    }

    /** Each day is written once: a formatter of ICU is slow to make, and not for several threads at once. */
    String date(@Nullable LocalDate day) {
        return dates.computeIfAbsent(day, one -> {
            SimpleDateFormat date = (SimpleDateFormat) DateFormat.getDateInstance(DateFormat.LONG, locale);
            if (date.toPattern().startsWith("M")) { // CLDR has only the American order of some languages spoken here
                date.applyPattern("d MMMM y");
            }
            date.setTimeZone(TimeZone.GMT_ZONE);
            return spelled(date.format(Date.from(one.atStartOfDay(ZoneOffset.UTC).toInstant())));
        });
    }

    /** A day of every year. */
    String date(MonthDay day) {
        String pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern("dMMMM");
        SimpleDateFormat date = new SimpleDateFormat(pattern.startsWith("M") ? "d MMMM" : pattern, locale);
        date.setTimeZone(TimeZone.GMT_ZONE);
        return spelled(date.format(Date.from(day.atYear(LEAP_YEAR).atStartOfDay(ZoneOffset.UTC).toInstant())));
    }

    String time(LocalTime at) {
        return time.format(at);
    }

    String day(DayOfWeek day) {
        int fromSunday = day.getValue() % 7 + 1;
        return spelled(DateFormatSymbols.getInstance(locale).getWeekdays(DateFormatSymbols.STANDALONE,
                DateFormatSymbols.WIDE)[fromSunday]);
    }

    /** CLDR writes Sorani with another letter for h than all texts do. */
    private String spelled(String text) {
        return locale.getLanguage().equals("ckb") ? text.replace('\u06be', '\u0647') : text;
    }
}
