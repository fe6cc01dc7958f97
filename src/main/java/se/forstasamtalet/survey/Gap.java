package se.forstasamtalet.survey;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import se.forstasamtalet.directory.Adaptation.Group;
import se.forstasamtalet.directory.Channel;
import se.forstasamtalet.directory.Eligibility.People;
import se.forstasamtalet.directory.Freshness;
import se.forstasamtalet.directory.Schedule;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.YesNoUnknown;

/** Something that an area's way to help may lack, as far as anybody has said. */
public enum Gap {
    OPEN_TALKS(service -> service.open_talks() != null && service.open_talks().offered() == YesNoUnknown.YES),
    /** Somebody answers the phone later than six in the evening. */
    EVENING(service -> service.schedules().stream().anyMatch(Gap::isInTheEvening)),
    GROUP(service -> service.group_treatment() != null && service.group_treatment().offered() == YesNoUnknown.YES),
    PRICE(service -> !service.cost_options().isEmpty()),
    LANGUAGE(service -> service.languages() != null
            && (!service.languages().codes().isEmpty() || service.languages().interpreter() == YesNoUnknown.YES)),
    /** A number that somebody has checked, and not too long ago. */
    NUMBER((service, today) -> service.phones().stream()
            .anyMatch(phone -> Freshness.of(phone.assured_date(), today).isConfirmed())),
    YOUNG(service -> isFor(service, Group.YOUNG_PEOPLE)),
    OLD(service -> isFor(service, Group.OLDER_PEOPLE)),
    WOMEN(service -> isFor(service, Group.WOMEN)
            || service.eligibility() != null && service.eligibility().people().contains(People.WOMEN)),
    HONOUR(service -> isFor(service, Group.HONOUR));

    private static final LocalTime EVENING_BEGINS = LocalTime.of(18, 0);

    private final BiPredicate<Service, LocalDate> isFilled;

    Gap(BiPredicate<Service, LocalDate> isFilled) {
        this.isFilled = isFilled;
    }

    Gap(Predicate<Service> isFilled) {
        this((service, today) -> isFilled.test(service));
    }

    /** Its name in tables. */
    String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isFilledBy(Service service, LocalDate today) {
        return isFilled.test(service, today);
    }

    private static boolean isInTheEvening(Schedule schedule) {
        return schedule.attending_type() == Channel.PHONE && (schedule.closes_at().isAfter(EVENING_BEGINS)
                || !schedule.closes_at().isAfter(schedule.opens_at()));
    }

    private static boolean isFor(Service service, Group group) {
        return service.adapted_for() != null && service.adapted_for().groups().contains(group);
    }
}
