package se.forstasamtalet.directory;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at the hours of a service, and at what else comes and goes with days. */
final class HoursCheck {

    private final ListingFindings check;

    HoursCheck(ListingFindings check) {
        this.check = check;
    }

    void look(Service service) {
        check.each("schedules", service.schedules(), this::checkSchedule);
        if (!check.hasProblemUnder("schedules")) {
            Hours.overlaps(service.schedules())
                    .forEach(field -> check.problem(field, Wanted.HOURS_APART));
        }
        check.each("schedule_exceptions", service.schedule_exceptions(), this::checkException);
        checkExceptionsAgree(service.schedule_exceptions());
        check.each("alerts", service.alerts(), this::checkAlert);
        if (service.full() != null) {
            check.required("full.since", service.full().since());
        }
    }

    private void checkAlert(String field, Alert alert) {
        check.required(field + ".description", alert.description());
        check.required(field + ".from", alert.from());
        check.required(field + ".to", alert.to());
        check.days(field + ".to", alert.from(), alert.to());
    }

    private void checkSchedule(String field, Schedule schedule) {
        check.required(field + ".attending_type", schedule.attending_type());
        check.required(field + ".byday", schedule.byday());
        check.required(field + ".opens_at", schedule.opens_at());
        check.required(field + ".closes_at", schedule.closes_at());
        check.required(field + ".public_holidays", schedule.public_holidays());
        checkTimes(field, schedule.opens_at(), schedule.closes_at());
        check.days(field + ".valid_to", schedule.valid_from(), schedule.valid_to());
        // The day before a holiday is none itself: one written form.
        if (schedule.isBeforeHolidays() && schedule.public_holidays() != null
                && schedule.public_holidays() != Schedule.OnHolidays.CLOSED) {
            check.problem(field + ".public_holidays", Wanted.ONE_OF, "closed");
        }
    }

    /** An interval of no length has one meaning alone: from midnight to midnight. */
    private void checkTimes(String field, @Nullable LocalTime opens, @Nullable LocalTime closes) {
        if (opens != null && opens.equals(closes) && !opens.equals(LocalTime.MIDNIGHT)) {
            check.problem(field + ".closes_at", Wanted.OTHER_TIME);
        }
    }

    /** One exception says that it is closed on a day, another that it is open; or both say different times. */
    private void checkExceptionsAgree(List<ScheduleException> exceptions) {
        for (int i = 0; i < exceptions.size(); i++) {
            ScheduleException later = exceptions.get(i);
            if (exceptions.subList(0, i).stream().anyMatch(later::contradicts)) {
                check.problem("schedule_exceptions[" + i + "].from", Wanted.FREE_DAYS);
            }
        }
    }

    private void checkException(String field, ScheduleException exception) {
        check.required(field + ".attending_type", exception.attending_type());
        check.required(field + ".from", exception.from());
        check.required(field + ".to", exception.to());
        check.days(field + ".to", exception.from(), exception.to());
        checkTimes(field, exception.opens_at(), exception.closes_at());
        if ((exception.opens_at() == null) != (exception.closes_at() == null)) {
            check.problem(field + ".closes_at", Wanted.BOTH_TIMES);
        }
    }
}
