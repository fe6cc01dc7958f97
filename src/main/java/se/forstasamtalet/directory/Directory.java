package se.forstasamtalet.directory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Service.Purpose;

/**
 * What help exists and for whom, all of it, as it stands at one publication. Immutable; made anew for the next one.
 */
public final class Directory {

    private final Map<Slug, Organization> organizations;
    private final Map<Slug, Service> services;
    private final Map<Slug, Service> servicesByPage;
    private final Map<Slug, Area> areas;
    private final Map<String, Source> sources;
    private final Map<Slug, TaxonomyTerm> terms;
    private final List<Municipality> elsewhere;
    private final List<NamedPlace> morePlaces;
    private final Map<Slug, Slug> shortNames;
    private final Lookup index;
    private final OpenDoors doors;
    private final List<Gone> gone;

    /**
     * @param elsewhere the municipalities that it does not cover
     * @param morePlaces what else lies in its areas
     * @throws IllegalArgumentException when two listings of a kind share a slug; {@link DirectoryCheck} names them
     * kindly
     */
    public Directory(Collection<? extends Listing> listings, Collection<Source> sources, Collection<TaxonomyTerm> terms,
            Collection<Municipality> elsewhere, Collection<NamedPlace> morePlaces) {
        this(listings, sources, terms, elsewhere, morePlaces, List.of());
    }

    private Directory(Collection<? extends Listing> listings, Collection<Source> sources,
            Collection<TaxonomyTerm> terms, Collection<Municipality> elsewhere, Collection<NamedPlace> morePlaces,
            Collection<Gone> gone) {
        this.organizations = bySlug(listings, Organization.class);
        this.services = bySlug(listings, Service.class);
        this.areas = bySlug(listings, Area.class);
        this.sources = sources.stream().collect(Collectors.toMap(Source::id, Function.identity()));
        this.terms = terms.stream().collect(Collectors.toMap(TaxonomyTerm::id, Function.identity()));
        this.elsewhere = List.copyOf(elsewhere);
        this.morePlaces = List.copyOf(morePlaces);
        this.shortNames = ShortNames.of(this.areas);
        this.servicesByPage = this.services.values().stream()
                .collect(Collectors.toMap(Service::pageName, Function.identity(), (one, other) -> one));
        this.index = new Lookup(this.areas, this.services.values());
        this.doors = new OpenDoors(index, this.services.values());
        this.gone = gone.stream().filter(one -> isAddressFree(one.listing())).toList();
    }

    private static <L extends Listing> Map<Slug, L> bySlug(Collection<? extends Listing> listings, Class<L> type) {
        return listings.stream().filter(type::isInstance).map(type::cast).collect(Collectors.toMap(
                Listing::slug, Function.identity(), (one, other) -> {
                    throw new IllegalArgumentException("two listings are called " + one.slug());
                }, TreeMap::new));
    }

    public Collection<Organization> organizations() {
        return organizations.values();
    }

    public Collection<Service> services() {
        return services.values();
    }

    public Collection<Area> areas() {
        return areas.values();
    }

    public Stream<Listing> listings() {
        return Stream.of(organizations, services, areas).flatMap(kind -> kind.values().stream());
    }

    /** @param slug its name; of what nobody answers for it is null */
    public Optional<Organization> organization(@Nullable Slug slug) {
        return Optional.ofNullable(slug).map(organizations::get);
    }

    public Optional<Service> service(Slug slug) {
        return Optional.ofNullable(services.get(slug));
    }

    /** The service whose page is called so now, or was once. */
    public Optional<Service> serviceAt(Slug pageName) {
        return service(pageName).or(() -> Optional.ofNullable(servicesByPage.get(pageName)));
    }

    /** Where one goes instead of a service that is not running: whoever took over, or took over from those. */
    public Optional<Service> successor(Service service) {
        return Stream.iterate(next(service), Optional::isPresent, one -> one.flatMap(this::next))
                .limit(services.size()).flatMap(Optional::stream).filter(one -> !one.isGone()).findFirst();
    }

    private Optional<Service> next(Service service) {
        return Optional.ofNullable(service.status_change()).map(StatusChange::successor).flatMap(this::service);
    }

    /** Where one reads more of a service: on its own page, or else on the site of whoever runs it. */
    public Optional<Website> website(Service service) {
        return Optional.ofNullable(service.url())
                .or(() -> organization(service.organization()).map(Organization::website));
    }

    public Optional<Area> area(@Nullable Slug slug) {
        return Optional.ofNullable(areas.get(slug));
    }

    /** The municipalities that are not covered, by their codes. */
    public List<Municipality> elsewhere() {
        return elsewhere;
    }

    /** The names of places that are found and are no addresses. */
    public List<NamedPlace> morePlaces() {
        return morePlaces;
    }

    public Optional<Source> source(Citation citation) {
        return Optional.ofNullable(sources.get(citation.source()));
    }

    /** What facts are taken from, by name. */
    public List<Source> sources() {
        return sources.values().stream().sorted(Comparator.comparing(Source::id)).toList();
    }

    /** The methods that are named and explained, by name. */
    public List<TaxonomyTerm> terms() {
        return terms.values().stream().sorted(Comparator.comparing(TaxonomyTerm::id)).toList();
    }

    /** The directory that other listings make, with the same sources and terms. */
    public Directory of(Collection<? extends Listing> others) {
        return new Directory(others, sources.values(), terms.values(), elsewhere, morePlaces);
    }

    /** The same directory, which also knows what was taken away. */
    public Directory withGone(Collection<Gone> taken) {
        return new Directory(listings().toList(), sources.values(), terms.values(), elsewhere, morePlaces, taken);
    }

    /** What was taken away and stood at an address at which nothing else stands now. */
    public List<Gone> gone() {
        return gone;
    }

    private boolean isAddressFree(Listing taken) {
        if (taken instanceof Service service) {
            return serviceAt(service.pageName()).isEmpty() && service(service.slug()).isEmpty();
        }
        return taken instanceof Area && !shortNames.containsKey(taken.slug());
    }

    /** Whether nothing but its services is different from those of another. */
    public boolean hasOtherServicesAtMost(Directory other) {
        return organizations.equals(other.organizations) && areas.equals(other.areas) && sources.equals(other.sources)
                && terms.equals(other.terms);
    }

    public Optional<TaxonomyTerm> term(Slug id) {
        return Optional.ofNullable(terms.get(id));
    }

    /** The areas of one kind, in the order of the Swedish alphabet. */
    public List<Area> areas(Area.Kind kind) {
        return index.areas(kind);
    }

    /** The areas that lie directly in this one, in the order of the Swedish alphabet. */
    public List<Area> within(Area area) {
        return index.within(area);
    }

    /** The services of one purpose, by name. */
    public List<Service> services(Purpose purpose) {
        return index.services(purpose);
    }

    /** The areas whose way leads to this service, in the order of the alphabet. */
    public List<Area> areasLeadingTo(Service service) {
        return index.areasLeadingTo(service);
    }

    /**
     * The area that a name alone leads to: an area's own name, a former name, or a place that lies in one area only.
     */
    public Map<Slug, Slug> shortNamesToAreas() {
        return shortNames;
    }

    /**
     * Every door that is open to someone in this area, the first door first. Only doors with a verified number or chat
     * are there; only those made for people who use violence, and the general crisis lines.
     */
    public List<Door> doors(Area area, Instant now) {
        return doors.of(area, now);
    }

    /** The doors of one service, as near as can be: its numbers, and its chat. One that is not running has none. */
    public List<Door> doorsOf(Service service, Instant now) {
        return doors.of(service, now);
    }

    /**
     * The services that anyone who lives in the area may come to: those for the area or for one that it lies in. A
     * service that does not say where one must live is for everyone.
     */
    public List<Service> servicesFor(Area area) {
        return index.servicesFor(area);
    }

    /** The area, the area it lies in, and so on outwards. */
    public Stream<Area> outwards(Area area) {
        return index.outwards(area);
    }

    /**
     * The first moment after now when some page says something else: a door opens or closes, or a new day begins
     * (today becomes yesterday, hours, exceptions and closures begin and end with days, and facts grow older by days).
     */
    public Instant nextChange(Instant now) {
        return doors.nextChange(now);
    }
}
