package se.forstasamtalet.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Channel;
import se.forstasamtalet.directory.Occurs;
import se.forstasamtalet.directory.Schedule;
import se.forstasamtalet.directory.Season;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Weekdays;
import se.forstasamtalet.language.SiteMessages;

/** Says hours that come back, in one language: a line of sentences for each, all of what holds them back included. */
final class HoursWording {

    private static final Weekdays WORKING_WEEK = Weekdays.of("MO,TU,WE,TH,FR");
    private static final int ALL_DAYS = 7;

    private final Wording wording;
    private final SiteMessages words;
    private final Clock clock;

    HoursWording(Wording wording, Clock clock) {
        this.wording = wording;
        this.words = wording.words;
        this.clock = clock;
    }

    List<String> lines(Service service, Channel channel) {
        List<Schedule> hours = service.schedules().stream().filter(one -> one.attending_type() == channel).toList();
        boolean hasSeasons = hours.stream().anyMatch(one -> one.season() != null);
        return hours.stream().map(one -> line(one, hasSeasons)).toList();
    }

    private String line(Schedule hours, boolean hasSeasons) {
        List<String> said = new ArrayList<>(List.of(times(hours)));
        Season season = hours.season();
        if (hours.occurs() != null && !hours.isBeforeHolidays()) {
            said.add(which(hours.occurs()));
        }
        if (season != null) {
            said.add(words.hours_season(clock.date(season.from()), clock.date(season.to())));
        } else if (hasSeasons) {
            said.add(words.hours_rest_of_year());
        }
        said.add(dates(hours.valid_from(), hours.valid_to()));
        if (!hours.isBeforeHolidays()) {
            said.add(switch (hours.public_holidays()) {
                case OPEN -> "";
                case CLOSED -> words.hours_not_holidays();
                case UNKNOWN -> words.hours_holidays_unknown();
            });
        }
        said.removeIf(String::isEmpty);
        return String.join(" ", said);
    }

    private String times(Schedule hours) {
        boolean isAlways = hours.opens_at().equals(hours.closes_at()) && hours.byday().days().size() == ALL_DAYS;
        return isAlways && !hours.isBeforeHolidays() ? words.hours_always()
                : words.hours_line(days(hours), wording.time(hours.opens_at()), wording.time(hours.closes_at()));
    }

    private String days(Schedule hours) {
        String days = wording.days(hours.byday().inOrder());
        if (!hours.isBeforeHolidays()) {
            return wording.capitalized(days);
        }
        return hours.byday().equals(WORKING_WEEK) ? words.hours_before_holiday()
                : words.hours_before_holiday() + " (" + days + ")";
    }

    private String which(Occurs occurs) {
        return switch (occurs) {
            case ODD_WEEKS -> words.hours_odd_weeks();
            case EVEN_WEEKS -> words.hours_even_weeks();
            case FIRST -> words.hours_first();
            case SECOND -> words.hours_second();
            case THIRD -> words.hours_third();
            case FOURTH -> words.hours_fourth();
            case LAST -> words.hours_last();
            case BEFORE_HOLIDAY -> words.hours_before_holiday();
        };
    }

    private String dates(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null) {
            return words.hours_dates(wording.date(from), wording.date(to));
        }
        if (from != null) {
            return words.hours_from(wording.date(from));
        }
        return to == null ? "" : words.hours_until(wording.date(to));
    }
}
