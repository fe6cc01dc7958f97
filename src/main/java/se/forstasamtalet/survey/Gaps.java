package se.forstasamtalet.survey;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Freshness;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.directory.YesNoUnknown;

/**
 * What the areas' own ways to help lack, on one day: what none of the services that an area has or sends its people to
 * is known to have. That nobody has said is a gap too, since nobody who looks for help can know; it is counted apart
 * from no.
 *
 * @param areas where one lives, each place once: a city with districts is its districts
 * @param answers what each area's ways are known to have, by the area's slug
 */
public record Gaps(List<Area> areas, Map<Gap, Map<Slug, YesNoUnknown>> answers) {

    /** The columns of the gaps as a table: {@code yes} is lacking, {@code unknown} is what nobody has said. */
    public static final List<String> HEADER = Stream
            .concat(Stream.of("area", "name", "services"), Stream.of(Gap.values()).map(Gap::written)).toList();

    /** A line for each area. */
    public Stream<List<String>> lines(Directory directory) {
        Referrals ways = new Referrals(directory);
        return areas.stream()
                .map(area -> Stream.concat(
                        Stream.of(area.slug().text(), area.name(),
                                ways.all(area).stream().map(Service::name).collect(Collectors.joining("; "))),
                        Stream.of(Gap.values()).map(gap -> lacking(answer(gap, area)))).toList());
    }

    private static String lacking(YesNoUnknown answer) {
        return switch (answer) {
            case YES -> "no";
            case NO -> "yes";
            case UNKNOWN -> "unknown";
        };
    }

    public static Gaps of(Directory directory, LocalDate today) {
        Referrals ways = new Referrals(directory);
        List<Area> areas = areas(directory);
        Map<Gap, Map<Slug, YesNoUnknown>> answers = new EnumMap<>(Gap.class);
        for (Gap gap : Gap.values()) {
            Map<Slug, YesNoUnknown> ofAreas = new LinkedHashMap<>();
            areas.forEach(area -> ofAreas.put(area.slug(), answer(gap, area, ways, directory, today)));
            answers.put(gap, ofAreas);
        }
        return new Gaps(areas, answers);
    }

    /** Where one lives, each place once: a city with districts is its districts. */
    public static List<Area> areas(Directory directory) {
        return Stream.of(Area.Kind.MUNICIPALITY, Area.Kind.DISTRICT)
                .flatMap(kind -> directory.areas(kind).stream())
                .filter(area -> directory.within(area).isEmpty()).toList();
    }

    private static YesNoUnknown answer(Gap gap, Area area, Referrals ways, Directory directory, LocalDate today) {
        if (gap == Gap.NUMBER && hasCheckedSwitchboard(area, directory, today)) {
            return YesNoUnknown.YES;
        }
        return together(ways.all(area).stream().map(service -> gap.answer(service, today)).toList());
    }

    /** What an area's ways answer together: yes when one does, no when all do, and else it is not known. */
    static YesNoUnknown together(Collection<YesNoUnknown> answers) {
        if (answers.contains(YesNoUnknown.YES)) {
            return YesNoUnknown.YES;
        }
        return answers.isEmpty() || answers.contains(YesNoUnknown.UNKNOWN) ? YesNoUnknown.UNKNOWN : YesNoUnknown.NO;
    }

    /** A municipality's own number leads on too. */
    private static boolean hasCheckedSwitchboard(Area area, Directory directory, LocalDate today) {
        return directory.organization(area.organization()).stream().flatMap(one -> one.phones().stream())
                .anyMatch(phone -> Freshness.of(phone.assured_date(), today).isConfirmed());
    }

    /** What an area's ways are known to have; of a city with districts it is not known here. */
    public YesNoUnknown answer(Gap gap, Area area) {
        return answers.getOrDefault(gap, Map.of()).getOrDefault(area.slug(), YesNoUnknown.UNKNOWN);
    }

    /** The areas that lack it, whether that is said or nobody has said. */
    public List<Area> of(Gap gap) {
        return areas.stream().filter(area -> answer(gap, area) != YesNoUnknown.YES).toList();
    }

    /** The areas with that answer. */
    public List<Area> of(Gap gap, YesNoUnknown answer) {
        return areas.stream().filter(area -> answer(gap, area) == answer).toList();
    }
}
