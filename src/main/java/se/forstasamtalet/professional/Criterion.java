package se.forstasamtalet.professional;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Adaptation;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.CostOption;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.FollowUp;
import se.forstasamtalet.directory.GroupTreatment;
import se.forstasamtalet.directory.OpenTalks;
import se.forstasamtalet.directory.PartnerContact;
import se.forstasamtalet.directory.SelfReferral;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.directory.SpokenLanguages;
import se.forstasamtalet.directory.YesNoUnknown;
import se.forstasamtalet.language.SiteLanguage;

/** What somebody who refers may ask of a service. The names stand in addresses; they say nothing about anybody. */
public enum Criterion {
    AREA, AGE, METHOD, GROUP, ADAPTED_FOR, LANGUAGE, PRICE, SELF_REFERRAL, PARTNER_CONTACT, FOLLOW_UP, OPEN_TALKS;

    /** The one value of questions that are answered by yes. */
    public static final String YES = "yes";
    public static final String FREE = "free";
    public static final String INTERPRETER = "interpreter";

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What can be asked, as it stands in an address. */
    public List<String> values(Directory directory) {
        List<Service> services = directory.services(Service.Purpose.CHANGE);
        return switch (this) {
            case AREA -> Stream.of(Area.Kind.MUNICIPALITY, Area.Kind.DISTRICT)
                    .flatMap(kind -> directory.areas(kind).stream()).map(area -> area.slug().text()).toList();
            case AGE -> AgeGroup.of(services).stream().map(AgeGroup::written).toList();
            case METHOD -> known(services, Service::methods).flatMap(methods -> methods.taxonomy_terms().stream())
                    .distinct().sorted().map(Slug::text).toList();
            case ADAPTED_FOR -> Arrays.stream(Adaptation.Group.values()).map(Criterion::written).toList();
            case LANGUAGE -> Stream.concat(
                    Stream.concat(known(services, Service::languages).flatMap(languages -> languages.codes().stream()),
                            spokenByReaders()).distinct().sorted(),
                    Stream.of(INTERPRETER)).toList();
            case PRICE -> List.of(FREE);
            case GROUP, SELF_REFERRAL, PARTNER_CONTACT, FOLLOW_UP, OPEN_TALKS -> List.of(YES);
        };
    }

    /** The name of a group in addresses. */
    public static String written(Adaptation.Group group) {
        return group.name().toLowerCase(Locale.ROOT);
    }

    /** What those whom the site is for speak, whether or not any service is known to. */
    private static Stream<String> spokenByReaders() {
        return Arrays.stream(SiteLanguage.values()).map(language -> language.locale().getLanguage());
    }

    private static <F> Stream<F> known(List<Service> services, Function<Service, F> fact) {
        return services.stream().map(fact).filter(one -> one != null);
    }

    /** What a service answers. Where nobody has said, it is not known, which is never no. */
    YesNoUnknown answer(Service service, String value, Directory directory) {
        return switch (this) {
            case AREA -> comesFrom(service, directory.area(new Slug(value)).orElseThrow(), directory);
            case AGE -> AgeGroup.read(value).answer(service);
            case METHOD ->
                service.methods() == null || service.methods().taxonomy_terms().isEmpty() ? YesNoUnknown.UNKNOWN
                        : known(service.methods().taxonomy_terms().contains(new Slug(value)));
            case GROUP -> YesNoUnknown.of(service.group_treatment(), GroupTreatment::offered);
            case ADAPTED_FOR -> service.adapted_for() != null
                    && service.adapted_for().groups().stream().map(Criterion::written).anyMatch(value::equals)
                            ? YesNoUnknown.YES : YesNoUnknown.UNKNOWN;
            case LANGUAGE -> speaks(service.languages(), value);
            case PRICE -> service.cost_options().isEmpty() ? YesNoUnknown.UNKNOWN
                    : known(service.cost_options().stream().anyMatch(CostOption::isFree));
            case SELF_REFERRAL -> YesNoUnknown.of(service.self_referral(), SelfReferral::possible);
            case PARTNER_CONTACT -> PartnerContact.told(service.partner_contact());
            case FOLLOW_UP -> YesNoUnknown.of(service.follow_up(), FollowUp::done);
            case OPEN_TALKS -> YesNoUnknown.of(service.open_talks(), OpenTalks::offered);
        };
    }

    /** A service that does not say where one must live may take people from where nobody sends them; ask. */
    private static YesNoUnknown comesFrom(Service service, Area area, Directory directory) {
        if (service.service_area() != null) {
            return known(directory.servicesFor(area).contains(service));
        }
        return directory.outwards(area).anyMatch(around -> directory.areasLeadingTo(service).contains(around))
                ? YesNoUnknown.YES : YesNoUnknown.UNKNOWN;
    }

    /** Only who has no interpreter says no to a language that the staff do not speak. */
    private static YesNoUnknown speaks(@Nullable SpokenLanguages languages, String value) {
        YesNoUnknown interpreter = YesNoUnknown.of(languages, SpokenLanguages::interpreter);
        if (languages == null || value.equals(INTERPRETER)) {
            return interpreter;
        }
        if (languages.codes().contains(value)) {
            return YesNoUnknown.YES;
        }
        return interpreter == YesNoUnknown.NO ? YesNoUnknown.NO : YesNoUnknown.UNKNOWN;
    }

    private static YesNoUnknown known(boolean isSo) {
        return isSo ? YesNoUnknown.YES : YesNoUnknown.NO;
    }
}
