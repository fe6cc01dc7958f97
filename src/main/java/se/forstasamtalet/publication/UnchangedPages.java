package se.forstasamtalet.publication;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Service.Purpose;
import se.forstasamtalet.directory.Slug;

/**
 * The areas and services whose pages a publication cannot have changed, so that nobody need make them again. An editor
 * mostly corrects one service that a few areas lead to; one that all lead to leaves few pages untouched, and whatever
 * else is published none.
 */
record UnchangedPages(Set<Slug> areas, Set<Slug> services) {

    static final UnchangedPages NOTHING = new UnchangedPages(Set.of(), Set.of());

    /** What says the same in two directories at one moment. */
    static UnchangedPages between(Directory before, Directory after, Instant now) {
        Map<UUID, Listing> was = byId(before);
        Map<UUID, Listing> is = byId(after);
        Set<Listing> changed = Stream.concat(was.values().stream().filter(one -> !one.equals(is.get(one.id()))),
                is.values().stream().filter(one -> !one.equals(was.get(one.id())))).collect(Collectors.toSet());
        if (!changed.stream().allMatch(one -> one instanceof Service service && service.purpose() == Purpose.CHANGE)) {
            return NOTHING;
        }
        Set<Slug> services = changed.stream().map(Listing::slug).collect(Collectors.toSet());
        Set<Slug> reached = new HashSet<>(reached(before, services));
        reached.addAll(reached(after, services));
        if (after.areas(Area.Kind.COUNTY).stream().map(Area::slug).anyMatch(reached::contains)) {
            // What the whole county may turn to can be the first door of any page that has none of its own.
            return new UnchangedPages(Set.of(), without(
                    after.services().stream().filter(service -> isAtItsOwnDoor(service, after, now)).map(Service::slug),
                    services));
        }
        return new UnchangedPages(without(after.areas().stream().map(Area::slug), reached),
                without(after.services().stream().map(Service::slug), services));
    }

    private static Map<UUID, Listing> byId(Directory directory) {
        return directory.listings().collect(Collectors.toMap(Listing::id, Function.identity()));
    }

    /** The areas on whose pages one of the services may stand. */
    private static Set<Slug> reached(Directory directory, Set<Slug> services) {
        return directory.areas().stream()
                .filter(area -> directory.servicesFor(area).stream().map(Service::slug).anyMatch(services::contains)
                        || area.routes().stream().anyMatch(route -> services.contains(route.service())))
                .map(Area::slug).collect(Collectors.toSet());
    }

    private static boolean isAtItsOwnDoor(Service service, Directory directory, Instant now) {
        return service.purpose() != Purpose.CHANGE || !directory.doorsOf(service, now).isEmpty();
    }

    private static Set<Slug> without(Stream<Slug> all, Set<Slug> some) {
        return all.filter(slug -> !some.contains(slug)).collect(Collectors.toSet());
    }
}
