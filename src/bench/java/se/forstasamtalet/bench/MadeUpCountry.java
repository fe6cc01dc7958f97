package se.forstasamtalet.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Channel;
import se.forstasamtalet.directory.Citation;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Organization;
import se.forstasamtalet.directory.Phone;
import se.forstasamtalet.directory.PhoneNumber;
import se.forstasamtalet.directory.Place;
import se.forstasamtalet.directory.Route;
import se.forstasamtalet.directory.Schedule;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.ServiceArea;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.directory.Weekdays;

/**
 * A country that does not exist, always the same one for the same size: the real national lines, and around them
 * invented counties and municipalities, whose services are copies of the real county's under other names. So the pages
 * are as long as real ones.
 */
public final class MadeUpCountry {

    private static final int MUNICIPALITIES_IN_A_COUNTY = 14;
    static final Citation INVENTED = Citation.of("general-knowledge");

    private final List<Listing> listings = new ArrayList<>();
    private final List<Area> municipalities = new ArrayList<>();
    private final Set<Slug> taken = new HashSet<>();
    private final MadeUpNames names = new MadeUpNames(new Random(290));

    /**
     * The content of such a country.
     *
     * @param real where the national lines, the sources, the guides and the patterns for local services are from
     * @param services how many services it has, the national ones among them
     */
    public static Content content(Content real, int municipalities, int services) {
        MadeUpCountry country = new MadeUpCountry();
        country.addNational(real);
        int local = services - (int) country.listings.stream().filter(Service.class::isInstance).count();
        country.addAreas(municipalities, local);
        country.addServices(patterns(real), local);
        return new Content(List.copyOf(country.listings), real.sources(), real.terms(), real.words(), real.elsewhere(),
                List.of(), real.printed(), real.policeAreas(), real.guides(), real.briefings(), real.professionals(),
                real.edition(), real.chapters(), real.unsigned(), real.plan());
    }

    private static boolean isNational(Service service) {
        return service.service_area() == null || service.service_area().isWholeCountry();
    }

    private static List<Service> patterns(Content real) {
        return real.listings().stream().filter(Service.class::isInstance).map(Service.class::cast)
                .filter(service -> !isNational(service) && service.treatment() != null).toList();
    }

    private void addNational(Content real) {
        for (Listing listing : real.listings()) {
            if (listing instanceof Service service && isNational(service)
                    || listing instanceof Organization organization
                            && organization.kind() != Organization.Kind.MUNICIPALITY) {
                listings.add(listing);
            }
        }
        // A national service may be run by a municipality.
        List<Slug> needed = listings.stream().filter(Service.class::isInstance)
                .map(service -> ((Service) service).organization()).toList();
        real.listings().stream().filter(Organization.class::isInstance)
                .filter(one -> needed.contains(one.slug()) && !listings.contains(one)).forEach(listings::add);
    }

    private void addAreas(int count, int services) {
        Slug county = null;
        for (int number = 0; number < count; number++) {
            if (number % MUNICIPALITIES_IN_A_COUNTY == 0) {
                String name = name() + " län";
                county = Slug.of(name);
                listings.add(new Area(id(county), county, name, Area.Kind.COUNTY, null, null, null, null, null, null,
                        null, null, null, null, null));
            }
            String name = name();
            Slug slug = Slug.of(name);
            Slug organization = Slug.of(name + " kommun");
            listings.add(new Organization(id(organization), organization, name + " kommun", null,
                    Organization.Kind.MUNICIPALITY, null, null, null, null));
            // Its own service, and the next municipality's: the services are dealt out one by one, as addServices does
            // it.
            List<Route> routes = number >= services ? List.of() : List.of(
                    new Route(service(number), Route.Kind.OWN, INVENTED, null),
                    new Route(service((number + 1) % Math.min(count, services)), Route.Kind.REFERS, INVENTED, null));
            List<Place> places = List.of(new Place(name(), null, INVENTED, null),
                    new Place(name(), null, INVENTED, null));
            Area area = new Area(id(slug), slug, name, Area.Kind.MUNICIPALITY, null, county, organization, null, null,
                    null, routes, places, null, null, null);
            municipalities.add(area);
            listings.add(area);
        }
    }

    private void addServices(List<Service> patterns, int count) {
        for (int number = 0; number < count; number++) {
            Area home = municipalities.get(number % municipalities.size());
            Area neighbour = municipalities.get((number + 1) % municipalities.size());
            listings.add(copy(patterns.get(number % patterns.size()), number, home, neighbour));
        }
    }

    /**
     * A local service with the facts of a real one. Every second municipality's first service has a number of its own.
     */
    private Service copy(Service real, int number, Area home, Area neighbour) {
        Slug slug = service(number);
        boolean hasPhone = number < municipalities.size() && number % 2 == 0;
        List<Phone> phones = hasPhone ? List.of(new Phone(fictional(number), null, INVENTED, null)) : List.of();
        List<Schedule> schedules = hasPhone
                ? List.of(new Schedule(Channel.PHONE, Weekdays.of("MO,TU,WE,TH,FR"), LocalTime.of(8, number % 4 * 15),
                        LocalTime.of(16, number % 3 * 15), Schedule.OnHolidays.CLOSED, null, null, null, null, INVENTED,
                        null))
                : List.of();
        ServiceArea area = new ServiceArea(List.of(home.slug(), neighbour.slug()),
                home.name() + ", " + neighbour.name(), INVENTED, null);
        return new Service(id(slug), slug, home.organization(), "Mottagning " + home.name() + " " + number, null,
                real.status(), real.status_change(), real.purpose(),
                real.description(), null, null, phones, null, schedules, null, null, null, real.anonymity(),
                real.cost_options(), real.eligibility(), area,
                real.languages(), real.self_referral(), real.adapted_for(), real.treatment(), real.open_talks(),
                real.methods(),
                real.group_treatment(), real.extent(), real.follow_up(), real.partner_contact(), real.capacity(),
                null, real.waiting_time(), real.meanwhile(),
                real.observations(), real.conflicts());
    }

    /** One of the numbers that PTS keeps free for films and books. */
    private static PhoneNumber fictional(int number) {
        return new PhoneNumber(String.format(Locale.ROOT, "08-465 004 %02d", number % 100));
    }

    private static Slug service(int number) {
        return new Slug("mottagning-" + number);
    }

    private static UUID id(Slug slug) {
        return UUID.nameUUIDFromBytes(slug.text().getBytes(StandardCharsets.UTF_8));
    }

    private String name() {
        while (true) {
            String name = names.place();
            if (taken.add(Slug.of(name))) {
                return name;
            }
        }
    }
}
