package se.forstasamtalet.editor.listing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Channel;
import se.forstasamtalet.directory.Occurs;
import se.forstasamtalet.directory.Schedule;
import se.forstasamtalet.directory.Schedule.OnHolidays;
import se.forstasamtalet.directory.Season;
import se.forstasamtalet.editor.listing.HoursText.NotUnderstood;

/** Days and the times on them, as far as they have been read. */
final class HoursPart {

    final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    final Set<Occurs> occurs = EnumSet.noneOf(Occurs.class);
    final @Nullable LocalDate from;
    final @Nullable LocalDate to;
    List<Interval> open = new ArrayList<>();
    @Nullable
    Season season;
    @Nullable
    OnHolidays holidays;
    boolean isClosed;
    boolean hasTimesFirst;
    /** Whether something of its own was said, days or times or which of them. */
    boolean isBegun;
    /** Whether a first or last day was named, and of what is not said yet. */
    boolean needsMonth;

    /** @param said what holds for all that is read until something else is said */
    HoursPart(When said) {
        this.from = said.from();
        this.to = said.to();
        this.season = said.season();
        this.occurs.addAll(said.occurs());
    }

    /** What is said before days and times, for all of them. */
    record When(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable Season season, Set<Occurs> occurs) {

        static final When ALWAYS = new When(null, null, null, Set.of());
    }

    boolean isBeforeHolidays() {
        return occurs.contains(Occurs.BEFORE_HOLIDAY);
    }

    /** Whether days that are named now are those of the next times. */
    boolean isWhole() {
        return isClosed || (!open.isEmpty() && (!days.isEmpty() || isBeforeHolidays()));
    }

    void set(OnHolidays said, String line) throws NotUnderstood {
        if (holidays != null && holidays != said) {
            throw NotUnderstood.of(line, "Är det öppet eller stängt på helgdagar?");
        }
        holidays = said;
    }

    void set(Season said, String line) throws NotUnderstood {
        if (season != null && !season.equals(said)) {
            throw NotUnderstood.of(line, "Vilken del av året gäller? Skriv en rad för varje.");
        }
        season = said;
    }

    void add(Set<Occurs> said, String line) throws NotUnderstood {
        occurs.addAll(said);
        isBegun = true;
        OccursWords.checkOneKind(occurs, line);
    }

    /** @throws NotUnderstood when something lacks, or contradicts another */
    void check(String line) throws NotUnderstood {
        if (needsMonth) {
            throw NotUnderstood.of(line, "Är det i varje månad? Skriv ”första tisdagen i månaden 17–19”.");
        }
        if (!open.isEmpty() && days.isEmpty()) {
            throw NotUnderstood.of(line, "Vilka dagar gäller tiderna?");
        }
        if (isBegun && open.isEmpty() && !isClosed) {
            throw NotUnderstood.of(line, "Vilka tider gäller?");
        }
        if (isClosed && (from != null || to != null || !occurs.isEmpty())) {
            throw NotUnderstood.of(line, "Skriv dagar när det är stängt som avvikande dagar.");
        }
        if (isBeforeHolidays() && holidays != null && holidays != OnHolidays.CLOSED) {
            throw NotUnderstood.of(line, "Dagen före en röd dag är inte själv röd.");
        }
        if (!occurs.isEmpty() && open.stream().anyMatch(Interval::isOfTheDayAfter)) {
            throw NotUnderstood.of(line, "Skriv tiderna efter midnatt för sig, med sin egen dag.");
        }
    }

    Stream<Schedule> schedules(Channel channel) {
        List<Occurs> each = new ArrayList<>(occurs);
        if (each.isEmpty()) {
            each.add(null);
        }
        return each.stream().flatMap(one -> open.stream().map(times -> schedule(times, one, channel)));
    }

    /** As weekly hours: what begins after midnight belongs to the days after. */
    private Schedule schedule(Interval times, @Nullable Occurs one, Channel channel) {
        return new Schedule(channel, times.beginOn(days), times.opens(), times.closes(),
                holidays == null ? OnHolidays.CLOSED : holidays, from, to, season, one, null, null);
    }
}
