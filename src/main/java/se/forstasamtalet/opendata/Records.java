package se.forstasamtalet.opendata;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Freshness;
import se.forstasamtalet.directory.Hours;
import se.forstasamtalet.directory.Organization;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.opendata.AreaRecord.RouteRecord;
import se.forstasamtalet.opendata.Hsds.AttributeRecord;
import se.forstasamtalet.opendata.Hsds.MinimalRecord;
import se.forstasamtalet.opendata.Hsds.OrganizationRecord;
import se.forstasamtalet.opendata.Hsds.ServiceAtLocationRecord;
import se.forstasamtalet.opendata.Hsds.ServiceRecord;

/** The directory as records of HSDS: in full, or as a line of a list, which holds only what there is one of. */
final class Records {

    private final Directory directory;
    private final History history;
    private final Instant now;
    private final ScheduleRecords weeks;
    private final Taxonomies taxonomies;
    private final Attributes attributes;
    private final ChildRecords parts;
    private final Map<Slug, List<Service>> byOrganization;

    /** @param base the API's own address: an area's uri begins with it */
    Records(Directory directory, History history, Instant now, Taxonomies taxonomies, String base) {
        this.directory = directory;
        this.history = history;
        this.now = now;
        this.weeks = new ScheduleRecords(now);
        this.taxonomies = taxonomies;
        this.attributes = new Attributes(directory, taxonomies);
        this.parts = new ChildRecords(directory, taxonomies, now.atZone(Hours.ZONE).toLocalDate(), base);
        this.byOrganization = directory.services().stream().filter(service -> service.organization() != null)
                .collect(Collectors.groupingBy(Service::organization));
    }

    MinimalRecord minimal(Service service) {
        return new MinimalRecord(service.id(), lastModified(service));
    }

    ServiceRecord listed(Service service) {
        return service(service, false,
                provider(service).map(provider -> organization(provider, false, null)).orElse(null), null);
    }

    ServiceRecord full(Service service) {
        return service(service, true,
                provider(service).map(provider -> organization(provider, true, null)).orElse(null),
                AtLocation.of(service).map(place -> atLocation(place, null)).toList());
    }

    OrganizationRecord listed(Organization organization) {
        return organization(organization, false, null);
    }

    /** @param withServices whether its services stand there in full, or only by name */
    OrganizationRecord full(Organization organization, boolean withServices) {
        return organization(organization, true, services(organization, withServices));
    }

    /** A line of a list, with the services in full. */
    OrganizationRecord listedWithServices(Organization organization) {
        return organization(organization, false, services(organization, true));
    }

    List<AttributeRecord> attributes(Service service) {
        return attributes.of(service);
    }

    List<AttributeRecord> attributes(Organization organization) {
        return attributes.of(organization);
    }

    /** The services that an organization runs. */
    List<Service> of(Organization organization) {
        return byOrganization.getOrDefault(organization.slug(), List.of());
    }

    private List<ServiceRecord> services(Organization organization, boolean inFull) {
        return of(organization).stream()
                .map(service -> inFull ? service(service, true, null,
                        AtLocation.of(service).map(place -> atLocation(place, null)).toList()) : named(service))
                .toList();
    }

    ServiceAtLocationRecord listed(AtLocation place) {
        return atLocation(place, service(place.service(), false, null, null));
    }

    ServiceAtLocationRecord full(AtLocation place) {
        Service service = place.service();
        return atLocation(place, service(service, true,
                provider(service).map(provider -> organization(provider, true, null)).orElse(null), null));
    }

    AreaRecord area(Area area) {
        List<RouteRecord> routes = area.routes().stream().flatMap(route -> directory.service(route.service()).stream()
                .map(service -> new RouteRecord(service.id(), route.kind(), route.source(), route.assured_date())))
                .toList();
        return new AreaRecord(area.id(), area.slug(), area.name(), area.kind(), area.code(), parts.uri(area),
                directory.outwards(area).skip(1).findFirst().map(parts::uri).orElse(null), routes);
    }

    /** Who runs a service. */
    Optional<Organization> provider(Service service) {
        return Optional.ofNullable(service.organization()).flatMap(directory::organization);
    }

    /** When a service was last changed, also by what passes by itself; nothing when that is not known. */
    Optional<Instant> modified(Service service) {
        return history.modified(service.id()).map(
                at -> turns(service).filter(at::isBefore).reduce(at, (one, other) -> one.isAfter(other) ? one : other));
    }

    /** When what stands in a service's record changed by itself. */
    Stream<Instant> turns(Service service) {
        return service.turns().map(day -> day.atStartOfDay(Hours.ZONE).toInstant()).filter(turn -> !turn.isAfter(now));
    }

    private @Nullable String lastModified(Service service) {
        return modified(service).map(Json::moment).orElse(null);
    }

    private static ServiceAtLocationRecord atLocation(AtLocation place, @Nullable ServiceRecord service) {
        return new ServiceAtLocationRecord(place.id(), place.service().id(), place.location().id(), place.location(),
                service);
    }

    private OrganizationRecord organization(Organization organization, boolean isFull,
            @Nullable List<ServiceRecord> services) {
        return new OrganizationRecord(organization.id(), organization.name(), organization.alternate_name(),
                taxonomies.term(taxonomies.code("organization_kind", organization.kind())).name(),
                organization.website() == null ? null : organization.website().url(),
                isFull ? parts.phones(organization) : null,
                isFull ? attributes.of(organization) : null,
                services);
    }

    private static ServiceRecord named(Service service) {
        return new ServiceRecord(service.id(), null, service.name(), null, null, null, null, service.status(), null,
                null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null);
    }

    private ServiceRecord service(Service service, boolean isFull, @Nullable OrganizationRecord organization,
            @Nullable List<ServiceAtLocationRecord> locations) {
        return new ServiceRecord(
                service.id(),
                provider(service).map(Organization::id).orElse(null),
                service.name(),
                service.alternate_name(),
                service.description() == null ? null : service.description().in(SiteLanguage.ORIGINAL).text(),
                service.url() == null ? null : service.url().url(),
                isFull ? parts.urls(service) : null,
                service.status(),
                parts.interpreter(service),
                service.eligibility() == null ? null : service.eligibility().text(),
                service.eligibility() == null ? null : service.eligibility().minimum_age(),
                service.eligibility() == null ? null : service.eligibility().maximum_age(),
                Freshness.doorsChecked(service),
                parts.alert(service),
                lastModified(service),
                organization,
                isFull ? parts.phones(service) : null,
                isFull ? weeks.of(service) : null,
                isFull ? parts.serviceAreas(service) : null,
                locations,
                isFull ? parts.languages(service) : null,
                isFull ? parts.costs(service) : null,
                isFull ? parts.capacities(service) : null,
                isFull ? attributes.of(service) : null);
    }
}
