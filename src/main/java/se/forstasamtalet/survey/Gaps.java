package se.forstasamtalet.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Freshness;
import se.forstasamtalet.directory.Service;

/**
 * What the areas' own ways to help lack, on one day: what none of the services that an area has or sends its people to
 * is known to have. That nobody has said is a gap too, since nobody who looks for help can know.
 *
 * @param areas where one lives, each place once: a city with districts is its districts
 */
public record Gaps(List<Area> areas, Map<Gap, List<Area>> lacking) {

    /** The columns of the gaps as a table: {@code yes} is lacking. */
    public static final List<String> HEADER = Stream
            .concat(Stream.of("area", "name", "services"), Stream.of(Gap.values()).map(Gap::written)).toList();

    /** A line for each area. */
    public Stream<List<String>> lines(Directory directory) {
        Referrals ways = new Referrals(directory);
        return areas.stream()
                .map(area -> Stream.concat(
                        Stream.of(area.slug().text(), area.name(),
                                ways.all(area).stream().map(Service::name).collect(Collectors.joining("; "))),
                        Stream.of(Gap.values()).map(gap -> of(gap).contains(area) ? "yes" : "no")).toList());
    }

    public static Gaps of(Directory directory, LocalDate today) {
        Referrals ways = new Referrals(directory);
        List<Area> areas = Stream.of(Area.Kind.MUNICIPALITY, Area.Kind.DISTRICT)
                .flatMap(kind -> directory.areas(kind).stream())
                .filter(area -> directory.within(area).isEmpty()).toList();
        return new Gaps(areas, Stream.of(Gap.values()).collect(Collectors.toMap(Function.identity(),
                gap -> areas.stream().filter(area -> isLacking(gap, area, ways, directory, today)).toList())));
    }

    private static boolean isLacking(Gap gap, Area area, Referrals ways, Directory directory, LocalDate today) {
        return ways.all(area).stream().noneMatch(service -> gap.isFilledBy(service, today))
                && !(gap == Gap.NUMBER && hasCheckedSwitchboard(area, directory, today));
    }

    /** A municipality's own number leads on too. */
    private static boolean hasCheckedSwitchboard(Area area, Directory directory, LocalDate today) {
        return directory.organization(area.organization()).stream().flatMap(one -> one.phones().stream())
                .anyMatch(phone -> Freshness.of(phone.assured_date(), today).isConfirmed());
    }

    public List<Area> of(Gap gap) {
        return lacking.get(gap);
    }
}
