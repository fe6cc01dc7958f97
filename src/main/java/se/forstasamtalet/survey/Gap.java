package se.forstasamtalet.survey;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import se.forstasamtalet.directory.Adaptation.Group;
import se.forstasamtalet.directory.Channel;
import se.forstasamtalet.directory.Eligibility.People;
import se.forstasamtalet.directory.Freshness;
import se.forstasamtalet.directory.GroupTreatment;
import se.forstasamtalet.directory.OpenTalks;
import se.forstasamtalet.directory.Schedule;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.YesNoUnknown;

/** Something that an area's way to help may lack, as far as anybody has said. */
public enum Gap {
    OPEN_TALKS(service -> YesNoUnknown.of(service.open_talks(), OpenTalks::offered)),
    /** Somebody answers the phone later than six in the evening. */
    EVENING(Gap::evening),
    GROUP(service -> YesNoUnknown.of(service.group_treatment(), GroupTreatment::offered)),
    PRICE(service -> known(!service.cost_options().isEmpty())),
    LANGUAGE(service -> known(service.languages() != null
            && (!service.languages().codes().isEmpty() || service.languages().interpreter() == YesNoUnknown.YES))),
    /** A number that somebody has checked, and not too long ago. */
    NUMBER((service, today) -> known(service.phones().stream()
            .anyMatch(phone -> Freshness.of(phone.assured_date(), today).isConfirmed()))),
    YOUNG(service -> adapted(service, Group.YOUNG_PEOPLE)),
    OLD(service -> adapted(service, Group.OLDER_PEOPLE)),
    WOMEN(service -> service.eligibility() != null && service.eligibility().people().contains(People.WOMEN)
            ? YesNoUnknown.YES : adapted(service, Group.WOMEN)),
    HONOUR(service -> adapted(service, Group.HONOUR));

    private static final LocalTime EVENING_BEGINS = LocalTime.of(18, 0);

    private final BiFunction<Service, LocalDate, YesNoUnknown> answer;

    Gap(BiFunction<Service, LocalDate, YesNoUnknown> answer) {
        this.answer = answer;
    }

    Gap(Function<Service, YesNoUnknown> answer) {
        this((service, today) -> answer.apply(service));
    }

    /** Its name in tables. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a service is known to have; that nobody has said is never no. */
    public YesNoUnknown answer(Service service, LocalDate today) {
        return answer.apply(service, today);
    }

    public boolean isFilledBy(Service service, LocalDate today) {
        return answer(service, today) == YesNoUnknown.YES;
    }

    /** An evening that comes every week, all year. */
    private static YesNoUnknown evening(Service service) {
        List<Schedule> answered = service.schedules().stream()
                .filter(schedule -> schedule.attending_type() == Channel.PHONE).toList();
        boolean isLate = answered.stream().filter(schedule -> schedule.occurs() == null && schedule.season() == null)
                .anyMatch(schedule -> schedule.closes_at().isAfter(EVENING_BEGINS)
                        || !schedule.closes_at().isAfter(schedule.opens_at()));
        if (isLate) {
            return YesNoUnknown.YES;
        }
        return answered.isEmpty() ? YesNoUnknown.UNKNOWN : YesNoUnknown.NO;
    }

    private static YesNoUnknown adapted(Service service, Group group) {
        return known(service.adapted_for() != null && service.adapted_for().groups().contains(group));
    }

    private static YesNoUnknown known(boolean isSaid) {
        return isSaid ? YesNoUnknown.YES : YesNoUnknown.UNKNOWN;
    }
}
