package se.forstasamtalet.professional;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.FactGroup;
import se.forstasamtalet.directory.Freshness;
import se.forstasamtalet.directory.OpenTalks;
import se.forstasamtalet.directory.PartnerContact;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.directory.Sourced;
import se.forstasamtalet.directory.YesNoUnknown;
import se.forstasamtalet.language.ProMessages;
import se.forstasamtalet.professional.PicturePage.Fill;
import se.forstasamtalet.professional.PicturePage.Sign;
import se.forstasamtalet.survey.Referrals;

/** What an area answers to the question of a picture: a sign for the map, and words for the table. */
final class AreaViews {

    private static final int ALPHABET = 26;

    private final ProfessionalContext all;
    private final ProMessages pro;
    private final Referrals ways;
    private final Map<Slug, String> letters = new LinkedHashMap<>();

    AreaViews(ProfessionalContext all, Referrals ways) {
        this.all = all;
        this.pro = all.pro;
        this.ways = ways;
        Set<Service> led = Stream.concat(
                all.directory.areas(Area.Kind.MUNICIPALITY).stream().flatMap(area -> ways.referredTo(area).stream()),
                ways.centres().stream()).collect(Collectors.toSet());
        all.directory.services(Service.Purpose.CHANGE).stream().filter(led::contains)
                .forEach(service -> letters.put(service.slug(), letter(letters.size())));
    }

    private static String letter(int number) {
        return (char) ('A' + number % ALPHABET) + (number < ALPHABET ? "" : Integer.toString(number / ALPHABET));
    }

    /**
     * What one area answers.
     *
     * @param services those that the answer is about
     * @param facts what it rests on
     */
    record View(Sign sign, String answer, List<Service> services, List<? extends Sourced> facts) {}

    /** The letter of each service that people are sent to, by name. */
    Map<Slug, String> letters() {
        return letters;
    }

    View of(Picture picture, Area area) {
        List<Service> led = ways.all(area);
        return switch (picture) {
            case TREATS -> treats(area);
            case REFERS, WAYS -> refers(area);
            case OPEN_TALKS -> known(led, Service::open_talks, talks -> talks.offered(), this::talks);
            case GROUP -> known(led, Service::group_treatment, group -> group.offered(), null);
            case FOLLOW_UP -> known(led, Service::follow_up, followUp -> followUp.done(), null);
            case PARTNER_CONTACT -> known(led, Service::partner_contact, PartnerContact::told, null);
            case FRESHNESS -> freshness(led);
        };
    }

    private View treats(Area area) {
        List<Service> others = ways.referredTo(area);
        Sign sign = ways.own(area).isEmpty() ? elsewhere(others) : own(others);
        return new View(sign, sign.means(), ways.all(area), area.routes());
    }

    private Sign own(List<Service> others) {
        return others.isEmpty() ? sign(pro.sign_own(), Fill.SOLID, pro.treats_own())
                : sign(pro.sign_own() + pro.sign_refers(), Fill.STRIPES, pro.treats_both());
    }

    private Sign elsewhere(List<Service> others) {
        if (others.isEmpty()) {
            return sign(pro.sign_unknown(), Fill.EMPTY, pro.treats_unknown());
        }
        boolean isLine = others.stream()
                .allMatch(service -> service.treatment() != null && service.treatment().given() == YesNoUnknown.NO);
        return isLine ? sign(pro.sign_line(), Fill.GRID, pro.treats_line())
                : sign(pro.sign_refers(), Fill.DOTS, pro.treats_refers());
    }

    private View refers(Area area) {
        List<Service> led = ways.all(area);
        boolean isOwn = area.kind() == Area.Kind.MUNICIPALITY && !ways.own(area).isEmpty();
        String places = String.join("",
                led.stream().filter(service -> !isOwn || ways.referredTo(area).contains(service))
                        .map(service -> letters.getOrDefault(service.slug(), "")).toList());
        Sign sign = isOwn ? own(places) : elsewhere(places);
        return new View(sign, sign.means(), led, area.routes());
    }

    private Sign own(String places) {
        return places.isEmpty() ? sign(pro.sign_own(), Fill.SOLID, pro.treats_own())
                : sign(pro.sign_own() + places, Fill.STRIPES, pro.treats_both());
    }

    private Sign elsewhere(String places) {
        return places.isEmpty() ? sign(pro.sign_unknown(), Fill.EMPTY, pro.treats_unknown())
                : sign(places, Fill.EMPTY, pro.treats_refers());
    }

    /** What the services say to a question of yes or no, each once; more than one answer is a kind of its own. */
    private <F extends Sourced> View known(List<Service> services, Function<Service, F> asked,
            Function<F, YesNoUnknown> answer, @Nullable Function<F, String> says) {
        List<F> facts = services.stream().map(asked).collect(Collectors.toList());
        List<YesNoUnknown> answers = facts.stream().map(fact -> YesNoUnknown.of(fact, answer)).distinct().toList();
        List<String> said = facts.stream()
                .map(fact -> says == null || fact == null || answer.apply(fact) != YesNoUnknown.YES
                        ? sign(YesNoUnknown.of(fact, answer)) : says.apply(fact))
                .distinct().toList();
        String signs = said.isEmpty() ? pro.sign_unknown() : String.join("/", said);
        if (answers.size() > 1) {
            return new View(sign(signs, Fill.STRIPES, pro.answer_mixed()), signs, services, facts);
        }
        YesNoUnknown one = answers.isEmpty() ? YesNoUnknown.UNKNOWN : answers.get(0);
        return new View(sign(signs, fill(one), all.answer(one)),
                signs.matches(".*\\d.*") ? signs : all.answer(one), services, facts);
    }

    private static Fill fill(YesNoUnknown known) {
        return switch (known) {
            case YES -> Fill.SOLID;
            case NO -> Fill.EMPTY;
            case UNKNOWN -> Fill.DOTS;
        };
    }

    private String sign(YesNoUnknown known) {
        return switch (known) {
            case YES -> pro.sign_yes();
            case NO -> pro.sign_no();
            case UNKNOWN -> pro.sign_unknown();
        };
    }

    private String talks(OpenTalks talks) {
        return talks.count() == null ? pro.sign_yes() : talks.count().toString();
    }

    /** How many of the facts, in the groups in which they are checked, somebody has checked lately. */
    private View freshness(List<Service> services) {
        List<Freshness> groups = services.stream().flatMap(service -> FactGroup.days(service).entrySet().stream())
                .filter(group -> group.getKey() != FactGroup.OBSERVATIONS)
                .map(group -> Freshness.of(group.getValue().orElse(null), all.today)).toList();
        long fresh = groups.stream().filter(Freshness::isConfirmed).count();
        String says = fresh + "/" + groups.size();
        Sign some = fresh < groups.size() ? sign(says, Fill.STRIPES, pro.fresh_some())
                : sign(says, Fill.SOLID, pro.fresh_all());
        return new View(fresh == 0 ? sign(says, Fill.EMPTY, pro.fresh_none()) : some, says, services, List.of());
    }

    private static Sign sign(String says, Fill fill, String means) {
        return new Sign(says, fill.name().toLowerCase(Locale.ROOT), means);
    }
}
