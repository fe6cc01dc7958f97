package se.forstasamtalet.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Service.Purpose;
import se.forstasamtalet.language.Swedish;

/**
 * What every page asks the directory for, found and put in order once: if each page looked through all services itself,
 * ten times as many services would take a hundred times as long.
 */
final class Lookup {

    private final Map<Slug, Area> areas;
    private final List<Area> inOrder;
    private final Map<Slug, List<Area>> within;
    private final Map<Slug, List<Area>> leadingTo = new HashMap<>();
    private final Map<Purpose, List<Service>> byPurpose;
    private final Map<Slug, List<Service>> servicesFor = new HashMap<>();

    Lookup(Map<Slug, Area> areas, Collection<Service> services) {
        this.areas = areas;
        this.inOrder = inOrder(areas.values());
        this.within = inOrder.stream().filter(area -> area.part_of() != null)
                .collect(Collectors.groupingBy(Area::part_of));
        inOrder.forEach(area -> area.routes().stream().map(Route::service).distinct()
                .forEach(service -> add(leadingTo, service, area)));
        List<Service> named = inOrder(services);
        this.byPurpose = named.stream().collect(Collectors.groupingBy(Service::purpose));
        named.forEach(service -> reach(service).forEach(area -> add(servicesFor, area, service)));
    }

    private static <L extends Listing> List<L> inOrder(Collection<L> listings) {
        return listings.stream().sorted(Comparator.comparing(Listing::name, Swedish.ORDER)).toList();
    }

    private static <L> void add(Map<Slug, List<L>> lists, Slug key, L value) {
        lists.computeIfAbsent(key, none -> new ArrayList<>()).add(value);
    }

    /** The areas all of whose people may come: those it serves, and those within them. */
    private Set<Slug> reach(Service service) {
        if (service.service_area() == null || service.service_area().isWholeCountry()) {
            return areas.keySet();
        }
        return service.service_area().areas().stream().map(areas::get).filter(Objects::nonNull)
                .flatMap(served -> Stream.concat(Stream.of(served), inwards(served))).map(Area::slug)
                .collect(Collectors.toSet());
    }

    /** The area, the area it lies in, and so on outwards. */
    Stream<Area> outwards(Area area) {
        return Stream.iterate(area, Objects::nonNull,
                inner -> inner.part_of() == null ? null : areas.get(inner.part_of()));
    }

    private Stream<Area> inwards(Area area) {
        return within(area).stream().flatMap(inner -> Stream.concat(Stream.of(inner), inwards(inner)));
    }

    List<Area> areas(Area.Kind kind) {
        return inOrder.stream().filter(area -> area.kind() == kind).toList();
    }

    List<Area> within(Area area) {
        return within.getOrDefault(area.slug(), List.of());
    }

    List<Area> areasLeadingTo(Service service) {
        return leadingTo.getOrDefault(service.slug(), List.of());
    }

    List<Service> services(Purpose purpose) {
        return byPurpose.getOrDefault(purpose, List.of());
    }

    List<Service> servicesFor(Area area) {
        return servicesFor.getOrDefault(area.slug(), List.of());
    }
}
