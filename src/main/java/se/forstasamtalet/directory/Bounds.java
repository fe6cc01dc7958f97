package se.forstasamtalet.directory;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What numbers and dates of a service can be at all, and how they agree with each other. A figure outside is a slip of
 * typing: nobody is minus one year old, and no notice holds for thirty years.
 */
final class Bounds {

    private static final int OLDEST = 120;
    private static final int MOST_TALKS = 100;
    private static final int MOST_MONTHS = 60;
    private static final BigDecimal MOST_EXPENSIVE = BigDecimal.valueOf(20_000);
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);
    private static final int LONGEST_NOTICE_YEARS = 1;

    /** Takes what is wrong. */
    @FunctionalInterface
    interface Problems {

        void accept(String field, Wanted wanted, Object... details);
    }

    private final Problems problem;

    private Bounds(Problems problem) {
        this.problem = problem;
    }

    /** @param problem takes the field, and what was expected there */
    static void check(Service service, Problems problem) {
        Bounds bounds = new Bounds(problem);
        bounds.checkEligibility(service.eligibility());
        bounds.checkOpenTalks(service.open_talks());
        if (service.follow_up() != null) {
            bounds.within("follow_up.months_after", service.follow_up().months_after(), 1, MOST_MONTHS);
        }
        for (int i = 0; i < service.cost_options().size(); i++) {
            BigDecimal amount = service.cost_options().get(i).amount();
            if (amount != null && (amount.signum() < 0 || amount.compareTo(MOST_EXPENSIVE) > 0)) {
                problem.accept("cost_options[" + i + "].amount", Wanted.NUMBER_BETWEEN, 0, MOST_EXPENSIVE);
            }
        }
        for (int i = 0; i < service.alerts().size(); i++) {
            Alert alert = service.alerts().get(i);
            bounds.checkDays("alerts[" + i + "]", alert.from(), alert.to());
        }
        for (int i = 0; i < service.schedule_exceptions().size(); i++) {
            ScheduleException exception = service.schedule_exceptions().get(i);
            bounds.checkDays("schedule_exceptions[" + i + "]", exception.from(), exception.to());
        }
        if (service.full() != null) {
            bounds.checkDay("full.since", service.full().since());
        }
    }

    private void checkEligibility(@Nullable Eligibility who) {
        if (who == null) {
            return;
        }
        within("eligibility.minimum_age", who.minimum_age(), 0, OLDEST);
        within("eligibility.maximum_age", who.maximum_age(), 0, OLDEST);
        if (who.minimum_age() != null && who.maximum_age() != null && who.minimum_age() > who.maximum_age()) {
            problem.accept("eligibility.maximum_age", Wanted.OLDER_AGE);
        }
    }

    private void checkOpenTalks(@Nullable OpenTalks talks) {
        if (talks == null) {
            return;
        }
        within("open_talks.count", talks.count(), 1, MOST_TALKS);
        if (talks.count() != null && talks.offered() != null && talks.offered() != YesNoUnknown.YES) {
            problem.accept("open_talks.count", Wanted.NO_NUMBER);
        }
    }

    private void checkDays(String field, LocalDate from, LocalDate to) {
        checkDay(field + ".from", from);
        checkDay(field + ".to", to);
        if (from != null && to != null && to.isAfter(from.plusYears(LONGEST_NOTICE_YEARS))) {
            problem.accept(field + ".to", Wanted.DAY_WITHIN_A_YEAR);
        }
    }

    private void checkDay(String field, LocalDate day) {
        if (day != null && (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY))) {
            problem.accept(field, Wanted.DAY_BETWEEN, FIRST_DAY, LAST_DAY);
        }
    }

    private void within(String field, @Nullable Integer number, int least, int most) {
        if (number != null && (number < least || number > most)) {
            problem.accept(field, Wanted.NUMBER_BETWEEN, least, most);
        }
    }
}
