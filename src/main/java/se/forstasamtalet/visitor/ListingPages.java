package se.forstasamtalet.visitor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Alert;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Door;
import se.forstasamtalet.directory.Hours;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Organization;
import se.forstasamtalet.directory.Route;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Service.Purpose;
import se.forstasamtalet.directory.YesNoUnknown;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.language.Phrase;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.language.SiteMessages;
import se.forstasamtalet.page.DoorCard;
import se.forstasamtalet.page.Doors;
import se.forstasamtalet.page.Fact;
import se.forstasamtalet.page.FactsOfServices;
import se.forstasamtalet.page.FirstDoor;
import se.forstasamtalet.page.Frames;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.Names;
import se.forstasamtalet.page.Notice;
import se.forstasamtalet.page.Page;
import se.forstasamtalet.page.Sources;
import se.forstasamtalet.page.StatusWords;
import se.forstasamtalet.page.Week;
import se.forstasamtalet.page.Wording;

/** The pages of areas and services, in one language at one moment. */
final class ListingPages {

    /** So many days ahead it is said when a door is closed, or open at other times. */
    private static final int EXCEPTION_DAYS = 14;

    private final Directory directory;
    private final Wording wording;
    private final SiteMessages words;
    private final Instant now;
    private final Doors doors;
    private final Frames frames;
    private final FactsOfServices facts;
    private final Sources sources;
    private final Names names;
    private final StatusWords statuses;
    private final List<Link> guides;
    private final NeedPages needs;

    ListingPages(Directory directory, Wording wording, Instant now, Doors doors, Frames frames, FactsOfServices facts,
            List<Link> guides, NeedPages needs) {
        this.directory = directory;
        this.wording = wording;
        this.words = wording.words;
        this.now = now;
        this.doors = doors;
        this.frames = frames;
        this.facts = facts;
        this.sources = facts.sources();
        this.names = frames.names();
        this.statuses = new StatusWords(directory, wording);
        this.guides = guides;
        this.needs = needs;
    }

    Page area(Area area) {
        List<Door> all = doors.of(area);
        FirstDoor first = doors.first(all);
        Optional<Organization> organization = Optional.ofNullable(area.organization()).flatMap(directory::organization);
        List<Service> own = area.routes().stream().flatMap(route -> directory.service(route.service()).stream())
                .toList();
        boolean isLocalNumberKnown = own.stream()
                .anyMatch(service -> !service.phones().isEmpty() && service.service_area() != null
                        && !service.service_area().isWholeCountry());
        DoorCard switchboard = organization.filter(one -> !one.phones().isEmpty()).map(doors::switchboard).orElse(null);
        String place = wording.name(area.name());
        return new AreaPage(
                frames.frame(Addresses.area(area.slug()), words.title_of(place)),
                area.name(),
                area.kind() == Area.Kind.COUNTY ? words.area_heading_county() : words.area_heading(place),
                first,
                isLocalNumberKnown || area.kind() == Area.Kind.COUNTY ? "" : words.area_unconfirmed(line(all), place),
                needs.links(MeetPages.path(area)),
                switchboard,
                words.area_way(place),
                area.kind() == Area.Kind.COUNTY ? onWebsites().toList()
                        : area.routes().stream().flatMap(route -> way(area, route).stream()).toList(),
                organization.map(Organization::website).map(Frames::link).orElse(null),
                area.kind() == Area.Kind.COUNTY ? words.area_municipalities() : words.area_districts(),
                area.kind() == Area.Kind.COUNTY ? "" : words.area_districts_hint(),
                directory.within(area).stream().map(frames::link).toList(),
                doors.others(all, first),
                otherServices(area, all, own),
                directory.services(Purpose.SUICIDE).stream().flatMap(service -> doors.of(service).stream())
                        .filter(Door::isPhone).min(Doors.FRESH_FIRST).map(doors::card).orElse(null),
                guides);
    }

    /** The services that municipalities refer to on their own websites, those that most refer to first. */
    private Stream<AreaPage.Way> onWebsites() {
        return directory.services(Purpose.CHANGE).stream().filter(service -> service.website_referrals() != null)
                .sorted(Comparator.comparing((Service service) -> Objects.requireNonNull(service.website_referrals())
                        .municipalities_from()).reversed())
                .map(service -> new AreaPage.Way(wording.referrals(service.website_referrals(), directory),
                        frames.link(service), null, "", List.of()));
    }

    /** The name of the line that can show the way on where no local number is known: the nearest one, open or not. */
    private String line(List<Door> all) {
        return all.stream().filter(Door::isForChange).filter(Door::isPhone)
                .min(Doors.FRESH_FIRST.thenComparing(Door::nearness))
                .map(door -> names.inside(names.of(door.service()))).orElse("");
    }

    private Optional<AreaPage.Way> way(Area area, Route route) {
        return directory.service(route.service()).map(service -> {
            boolean isStarting = service.status() == Service.Status.INACTIVE;
            boolean treats = service.treatment() == null || service.treatment().given() != YesNoUnknown.NO;
            String place = wording.name(area.name());
            String name = names.inside(names.of(service));
            String sentence = switch (route.kind()) {
                case OWN -> words.area_own(place);
                case REFERS -> words.area_refers(place, name);
                case ALSO_REFERS -> words.area_also_refers(place, name);
            };
            if (service.status() != Service.Status.ACTIVE) {
                sentence = starting(area, service).orElseGet(() -> statuses.of(service));
            }
            // A service under way has nothing to tell yet, a line's own facts stand at its door, and where there are
            // areas within, they are the ones that lead on.
            boolean leadsOn = !directory.within(area).isEmpty();
            List<Fact> facts = isStarting || service.isGone() || !treats || leadsOn ? List.of()
                    : this.facts.onTheWay(service);
            return new AreaPage.Way(sentence, frames.link(service),
                    directory.successor(service).map(frames::link).orElse(null),
                    treats ? String.join(" ",
                            Stream.of(names.explained(service), contact(area, service), notes(service))
                                    .filter(text -> !text.isEmpty()).toList())
                            : words.area_no_treatment(name),
                    facts);
        });
    }

    /** An area's own help that nobody knows when it starts: ask there. */
    private Optional<String> starting(Area area, Service service) {
        return service.status() == Service.Status.INACTIVE && service.status_change() == null
                ? Optional.of(words.area_starting(wording.name(area.name()))) : Optional.empty();
    }

    /**
     * In a district the centre gives talks without a decision to those who come to it by themselves; whoever goes to
     * the district's own team first is seldom sent to them.
     */
    private String contact(Area area, Service service) {
        boolean comesBySelf = service.self_referral() != null && service.self_referral().possible() == YesNoUnknown.YES;
        boolean hasTalks = service.open_talks() != null && service.open_talks().offered() == YesNoUnknown.YES;
        return area.kind() == Area.Kind.DISTRICT && comesBySelf && hasTalks
                ? words.area_contact_centre(wording.name(service.name())) : "";
    }

    /** Services without a door of their own, from further away than the area; and where to ask about health. */
    private List<AreaPage.Other> otherServices(Area area, List<Door> all, List<Service> own) {
        Stream<Service> change = directory.servicesFor(area).stream()
                .filter(service -> service.purpose() == Purpose.CHANGE && service.status() == Service.Status.ACTIVE)
                .filter(this::isForMoreThanAnArea)
                .filter(service -> !own.contains(service)
                        && all.stream().noneMatch(door -> door.service().equals(service)));
        return Stream.concat(change, directory.services(Purpose.HEALTH).stream()).map(service -> {
            String cost = service.cost_options().isEmpty() ? ""
                    : " " + String.join(" ", wording.cost(service.cost_options()));
            return new AreaPage.Other(frames.link(service), wording.own(service.description()) + cost);
        }).toList();
    }

    /**
     * Whether people from the whole county or country may come. Who does not say is taken at the word of the areas that
     * send people.
     */
    private boolean isForMoreThanAnArea(Service service) {
        if (service.service_area() == null) {
            return directory.areasLeadingTo(service).isEmpty();
        }
        return service.service_area().isWholeCountry() || service.service_area().areas().stream()
                .flatMap(slug -> directory.area(slug).stream()).anyMatch(served -> served.kind() == Area.Kind.COUNTY);
    }

    Page service(Service service) {
        boolean forExposed = service.isForExposed();
        boolean isQuickPath = service.purpose() == Purpose.CHANGE;
        String address = Addresses.service(service.pageName());
        String title = words.title_of(names.inTitle(service));
        List<Fact> facts = this.facts.all(service);
        List<DoorCard> own = doors.of(service).stream().map(doors::card).toList();
        return new ServicePage(
                forExposed ? frames.forExposed(address, title) : frames.frame(address, title),
                names.of(service).text(),
                names.of(service).language(),
                wording.own(service.description()),
                service.status() == Service.Status.ACTIVE ? notes(service) : statuses.of(service),
                directory.successor(service).map(frames::link).orElse(null),
                own,
                own.isEmpty() && isQuickPath ? doors.anywhere() : null,
                directory.website(service).map(Frames::link).orElse(null),
                service.url() == null ? words.area_website() : words.fact_website(),
                own.stream().allMatch(DoorCard::isConfirmed) ? Week.of(service) : List.of(),
                facts,
                forExposed ? List.of() : directory.areasLeadingTo(service).stream().map(frames::link).toList(),
                Stream.of(service.alertsOn(today()).stream().map(Alert::description).flatMap(this::untranslated),
                        untranslated(service.description()), facts.stream().filter(fact -> !fact.quote().isEmpty())
                                .map(fact -> new Notice.Quote(fact.label(), fact.quote(), fact.source())),
                        quotes(service).stream()).flatMap(quotes -> quotes).toList());
    }

    /** What holds for some days: that it is full, where no door says so, and what else readers must know. */
    private String notes(Service service) {
        Stream<String> full = service.isFullOn(today()) && service.phones().isEmpty() ? Stream.of(words.full_now())
                : Stream.empty();
        Stream<String> alerts = service.alertsOn(today()).stream().map(Alert::description).map(wording::own)
                .filter(text -> !text.isEmpty());
        Stream<String> exceptions = wording.exceptions(service.exceptionsWithin(EXCEPTION_DAYS, today())).stream();
        return Stream.of(full, alerts, exceptions).flatMap(one -> one).collect(Collectors.joining(" "));
    }

    private LocalDate today() {
        return now.atZone(Hours.ZONE).toLocalDate();
    }

    /** What there is in Swedish only stands last, as a quotation: no page mixes languages. */
    private Stream<Notice.Quote> untranslated(Phrase phrase) {
        return wording.own(phrase).isEmpty()
                ? Stream.of(new Notice.Quote("", phrase.in(SiteLanguage.ORIGINAL).text(), "")) : Stream.empty();
    }

    private List<Notice.Quote> quotes(Listing listing) {
        return listing.observations().stream()
                .map(observation -> new Notice.Quote("", observation.text(), sources.of(observation.source())))
                .toList();
    }
}
