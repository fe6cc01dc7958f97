package se.forstasamtalet.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.content.Guide;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Citation;
import se.forstasamtalet.directory.Conflict;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Door;
import se.forstasamtalet.directory.Known;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Organization;
import se.forstasamtalet.directory.Route;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Service.Purpose;
import se.forstasamtalet.directory.Source;
import se.forstasamtalet.directory.Website;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.language.SiteMessages;

/** Every public page in one language, as it stands at one moment. */
public final class Pages {

    /** When the accessibility of the site was last assessed. At least once a year (MDFFS 2019:2). */
    private static final LocalDate ASSESSED = LocalDate.of(2026, 11, 22);

    private final Directory directory;
    private final Content content;
    private final SiteConfig config;
    private final Instant now;
    private final SiteLanguage language;
    private final Wording wording;
    private final SiteMessages words;
    private final Doors doors;
    private final Frame.Number emergency;
    private final FirstDoor anywhere;

    public Pages(Directory directory, Content content, SiteConfig config, SiteLanguage language, Instant now) {
        this.directory = directory;
        this.content = content;
        this.config = config;
        this.now = now;
        this.language = language;
        this.wording = new Wording(language);
        this.words = wording.words;
        this.doors = new Doors(directory, wording, now);
        this.emergency = directory.services(Purpose.EMERGENCY).stream().flatMap(service -> service.phones().stream())
                .findFirst().map(Doors::number).orElseThrow(() -> new IllegalArgumentException("no number for acute danger"));
        this.anywhere = doors.first(doors.of(everywhere()));
    }

    /** The pages that have an address of their own. */
    public Stream<Page> all() {
        return Stream.of(
                Stream.of(front(), exposed(), about(), privacy(), accessibility()),
                directory.areas().stream().map(this::area),
                directory.services().stream().map(this::service),
                content.guides(language).stream().map(this::guide)).flatMap(pages -> pages);
    }

    public Page front() {
        List<MapTile> tiles = directory.areas(Area.Kind.MUNICIPALITY).stream()
                .map(area -> new MapTile(link(area), area.tile() == null ? 0 : area.tile().column(), area.tile() == null ? 0 : area.tile().row()))
                .toList();
        Link city = directory.areas(Area.Kind.DISTRICT).stream().findFirst().flatMap(district -> directory.area(district.part_of()))
                .map(this::link).orElse(null);
        return new FrontPage(frame("", words.front_title()), anywhere, tiles, city, guideLinks());
    }

    /** The area whose doors are open to anyone: the county. */
    private Area everywhere() {
        return directory.areas(Area.Kind.COUNTY).get(0);
    }

    private Page area(Area area) {
        List<Door> all = doors.of(area);
        FirstDoor first = doors.first(all);
        Optional<Organization> organization = Optional.ofNullable(area.organization()).flatMap(directory::organization);
        List<Service> own = area.routes().stream().flatMap(route -> directory.service(route.service()).stream()).toList();
        boolean isLocalNumberKnown = own.stream().anyMatch(service -> !service.phones().isEmpty() && service.service_area() != null
                && !service.service_area().isWholeCountry());
        DoorCard switchboard = organization.filter(one -> !one.phones().isEmpty()).map(doors::switchboard).orElse(null);
        String place = wording.name(area.name());
        return new AreaPage(
                frame("/" + area.slug(), words.title_of(place)),
                area.kind() == Area.Kind.COUNTY ? words.area_heading_county() : words.area_heading(place),
                first,
                isLocalNumberKnown || area.kind() == Area.Kind.COUNTY ? "" : words.area_unconfirmed(line(all), place),
                switchboard,
                words.area_way(place),
                area.routes().stream().flatMap(route -> way(area, route).stream()).toList(),
                organization.map(Organization::website).map(this::website).orElse(null),
                area.kind() == Area.Kind.COUNTY ? words.area_municipalities() : words.area_districts(),
                area.kind() == Area.Kind.COUNTY ? "" : words.area_districts_hint(),
                directory.within(area).stream().map(this::link).toList(),
                doors.others(all, first),
                otherServices(area, all, own),
                directory.services(Purpose.SUICIDE).stream().flatMap(service -> directory.doorsOf(service, 0, now))
                        .filter(Door::isPhone).findFirst().map(doors::card).orElse(null),
                guideLinks(),
                conflicts(area));
    }

    /** The name of the line that knows whom to call where no local number is known. */
    private String line(List<Door> all) {
        return all.stream().filter(Door::isForChange).filter(Door::isPhone).map(door -> wording.name(door.service().name()))
                .findFirst().orElse("");
    }

    private Optional<AreaPage.Way> way(Area area, Route route) {
        return directory.service(route.service()).map(service -> {
            boolean isStarting = service.status() == Service.Status.INACTIVE;
            boolean treats = service.treatment() == null || service.treatment().given() != Known.NO;
            String place = wording.name(area.name());
            String name = wording.name(service.name());
            String sentence = isStarting ? words.area_starting(place) : switch (route.kind()) {
                case OWN -> words.area_own(place);
                case REFERS -> words.area_refers(place, name);
                case ALSO_REFERS -> words.area_also_refers(place, name);
            };
            // A service under way has nothing to tell yet, a line's own facts stand at its door, and where there are areas
            // within, they are the ones that lead on.
            boolean leadsOn = !directory.within(area).isEmpty();
            List<Fact> facts = isStarting || !treats || leadsOn ? List.of() : new ServiceFacts(directory, wording, service).onTheWay();
            return new AreaPage.Way(sentence, link(service), treats ? "" : words.area_no_treatment(name), facts);
        });
    }

    /** Services without a door of their own that are for people from further away than the area, too. */
    private List<Link> otherServices(Area area, List<Door> all, List<Service> own) {
        return directory.servicesFor(area).stream()
                .filter(service -> service.purpose() == Purpose.CHANGE && service.status() == Service.Status.ACTIVE)
                .filter(service -> service.service_area() != null && (service.service_area().isWholeCountry() || isForWholeCounty(service)))
                .filter(service -> !own.contains(service) && all.stream().noneMatch(door -> door.service() == service))
                .map(this::link).toList();
    }

    private boolean isForWholeCounty(Service service) {
        return service.service_area().areas().stream().flatMap(slug -> directory.area(slug).stream())
                .anyMatch(served -> served.kind() == Area.Kind.COUNTY);
    }

    private Page service(Service service) {
        boolean forExposed = service.purpose() == Purpose.EXPOSED || service.purpose() == Purpose.POLICE;
        boolean isQuickPath = service.purpose() == Purpose.CHANGE;
        List<Fact> facts = new ServiceFacts(directory, wording, service).all();
        List<DoorCard> own = directory.doorsOf(service, 0, now).map(doors::card).toList();
        return new ServicePage(
                frame("/service/" + service.slug(), words.title_of(wording.name(service.name())), forExposed),
                service.name(),
                service.description().in(language),
                service.status() == Service.Status.INACTIVE ? words.service_inactive() : "",
                own,
                own.isEmpty() && isQuickPath ? anywhere : null,
                website(service.url()),
                facts,
                forExposed ? List.of() : directory.areasLeadingTo(service).stream().map(this::link).toList(),
                conflicts(service),
                Stream.concat(facts.stream().filter(fact -> !fact.quote().isEmpty())
                        .map(fact -> new Notice.Quote(fact.label(), fact.quote(), fact.source())), quotes(service).stream()).toList());
    }

    private List<Notice> conflicts(Listing listing) {
        return listing.conflicts().stream().map(Conflict::claims)
                .map(claims -> new Notice(claims.stream().map(claim -> new Notice.Quote("", claim.text(), source(claim.source()))).toList()))
                .toList();
    }

    private List<Notice.Quote> quotes(Listing listing) {
        return listing.observations().stream()
                .map(observation -> new Notice.Quote("", observation.text(), source(observation.source()))).toList();
    }

    private String source(Citation citation) {
        return directory.source(citation).map(source -> wording.source(source, citation.place())).orElse("");
    }

    private Page guide(Guide guide) {
        List<Link> more = guideLinks().stream().filter(link -> !link.text().equals(guide.heading())).toList();
        return new GuidePage(frame("/guide/" + guide.slug(), words.title_of(guide.title())), guide, anywhere, more);
    }

    private Page exposed() {
        return new ExposedPage(frame("/exposed", words.title_of(words.exposed_title()), true), phones(Purpose.EXPOSED), phones(Purpose.POLICE));
    }

    private List<DoorCard> phones(Purpose purpose) {
        return directory.services(purpose).stream().flatMap(service -> directory.doorsOf(service, 0, now))
                .filter(Door::isPhone).map(doors::card).toList();
    }

    private Page about() {
        List<String> sources = new ArrayList<>();
        for (Source source : content.sources()) {
            sources.add(source.title() + ". " + source.publisher() + ", " + source.published() + ".");
        }
        return new AboutPage(frame("/about", words.title_of(words.about_title())), words.about_who(responsible()), sources);
    }

    private String responsible() {
        return config.responsible().filter(name -> !name.isBlank()).map(wording::name).orElse(words.about_who_undecided());
    }

    private Page privacy() {
        return new PrivacyPage(frame("/privacy", words.title_of(words.privacy_title())), List.of(
                new PrivacyPage.Claim("no-script", words.privacy_no_script()),
                new PrivacyPage.Claim("no-cookie", words.privacy_no_cookie()),
                new PrivacyPage.Claim("exit-cookie", words.privacy_exit_cookie()),
                new PrivacyPage.Claim("one-request", words.privacy_one_request()),
                new PrivacyPage.Claim("no-log", words.privacy_no_log()),
                new PrivacyPage.Claim("one-size", words.privacy_one_size()),
                new PrivacyPage.Claim("no-referrer", words.privacy_no_referrer()),
                new PrivacyPage.Claim("no-cache", words.privacy_no_cache())));
    }

    private Page accessibility() {
        String assessed = wording.date(ASSESSED);
        return new AccessibilityPage(frame("/accessibility", words.title_of(words.accessibility_title())), responsible(), assessed, assessed,
                wording.name(config.authority()), config.authorityComplaint().toString());
    }

    public Page notFound() {
        return new NotFoundPage(frame("", words.title_of(words.not_found_title())), anywhere,
                directory.areas(Area.Kind.MUNICIPALITY).stream().map(this::link).toList());
    }

    /** @param status an HTTP status that the site answers with */
    public Page error(int status) {
        String text = switch (status) {
            case 405 -> words.error_405();
            case 413 -> words.error_413();
            case 414 -> words.error_414();
            case 431 -> words.error_431();
            case 500 -> words.error_500();
            default -> words.error_400();
        };
        return new ErrorPage(frame("", words.title_of(words.error_title())), text, anywhere);
    }

    /** @param target where the page is: an address of ours, or the neutral site */
    public Page moved(String target) {
        return new MovedPage(frame("", words.moved_title()), target);
    }

    private Frame frame(String path, String title) {
        return frame(path, title, false);
    }

    private Frame frame(String path, String title, boolean forExposed) {
        return new Frame(language, path, title, emergency, forExposed);
    }

    private Link link(Area area) {
        return new Link(area.name(), Frame.address(language, "/" + area.slug()));
    }

    private Link link(Service service) {
        return new Link(service.name(), Frame.address(language, "/service/" + service.slug()));
    }

    private Link website(Website website) {
        return website == null ? null : new Link(website.host(), website.url().toString());
    }

    private List<Link> guideLinks() {
        return content.guides(language).stream()
                .map(guide -> new Link(guide.heading(), Frame.address(language, "/guide/" + guide.slug()))).toList();
    }
}
