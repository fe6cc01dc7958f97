package se.forstasamtalet.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Service.Purpose;

/** The doors that are open to people: of an area, of a service, at a moment. Each is looked for once. */
final class OpenDoors {

    /** The pages of every language ask for the same doors. */
    private final Map<At, List<Door>> doorsOfAreas = new ConcurrentHashMap<>();
    private final Map<At, List<Door>> doorsOfServices = new ConcurrentHashMap<>();
    private final Lookup index;
    private final Collection<Service> services;

    OpenDoors(Lookup index, Collection<Service> services) {
        this.index = index;
        this.services = services;
    }

    /** @see Directory#doors */
    List<Door> of(Area area, Instant now) {
        return doorsOfAreas.computeIfAbsent(new At(area.id(), now), none -> index.servicesFor(area).stream()
                .filter(service -> service.status() == Service.Status.ACTIVE)
                .filter(service -> service.purpose() == Purpose.CHANGE || service.purpose() == Purpose.CRISIS)
                .flatMap(service -> of(service, now).stream().map(door -> door.seenFrom(nearness(service, area))))
                .sorted(Door.FIRST_DOOR)
                .toList());
    }

    /** @see Directory#doorsOf */
    List<Door> of(Service service, Instant now) {
        if (service.status() != Service.Status.ACTIVE) {
            return List.of();
        }
        return doorsOfServices.computeIfAbsent(new At(service.id(), now), none -> {
            Freshness freshness = Freshness.ofDoors(service, now);
            Stream<Door> phones = service.phones().stream()
                    .map(phone -> new Door(service, phone, null, 0, new Hours(service, Channel.PHONE).at(now),
                            freshness));
            Stream<Door> chats = service.chat_url() == null ? Stream.empty()
                    : Stream.of(new Door(service, null, service.chat_url(), 0, new Hours(service, Channel.CHAT).at(now),
                            freshness));
            return Stream.concat(phones, chats).toList();
        });
    }

    private int nearness(Service service, Area area) {
        List<Area> around = index.outwards(area).toList();
        for (int distance = 0; distance < around.size(); distance++) {
            if (around.get(distance).routes().stream().anyMatch(route -> route.service().equals(service.slug()))) {
                return distance;
            }
        }
        // Those that municipalities refer to on their own websites are as near as what lies furthest out, the county.
        return service.website_referrals() != null ? around.size() - 1 : Door.FAR;
    }

    /** @see Directory#nextChange */
    Instant nextChange(Instant now) {
        LocalDate tomorrow = now.atZone(Hours.ZONE).toLocalDate().plusDays(1);
        return services.stream()
                .flatMap(service -> of(service, now).stream())
                .flatMap(door -> Stream.ofNullable(door.opening().changes()))
                .map(ZonedDateTime::toInstant)
                .reduce(tomorrow.atStartOfDay(Hours.ZONE).toInstant(),
                        (one, other) -> one.isBefore(other) ? one : other);
    }

    /** A listing at a moment. */
    private record At(UUID listing, Instant moment) {}
}
