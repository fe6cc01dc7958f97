package se.forstasamtalet.visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Door;
import se.forstasamtalet.directory.Organization;
import se.forstasamtalet.directory.Service.Purpose;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.YesNoUnknown;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.language.NeedMessages;
import se.forstasamtalet.page.DoorCard;
import se.forstasamtalet.page.Doors;
import se.forstasamtalet.page.FactsOfServices;
import se.forstasamtalet.page.Frames;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.Page;
import se.forstasamtalet.page.Wording;
import se.forstasamtalet.visitor.MeetPage.Offer;
import se.forstasamtalet.visitor.MeetPage.Part;

/** Whom one may meet without a decision, in each area and in the whole county; in one language at one moment. */
final class MeetPages {

    private final Directory directory;
    private final Wording wording;
    private final NeedMessages need;
    private final Doors doors;
    private final Frames frames;
    private final FactsOfServices facts;
    private final NeedPages needs;

    MeetPages(Directory directory, Wording wording, Doors doors, Frames frames, FactsOfServices facts,
            NeedPages needs) {
        this.directory = directory;
        this.wording = wording;
        this.need = MessageBundles.get(NeedMessages.class, Localized.Literal.of(wording.language.tag()));
        this.doors = doors;
        this.frames = frames;
        this.facts = facts;
        this.needs = needs;
    }

    /** Where one reads whom one may meet in an area. */
    static String path(Area area) {
        return area.kind() == Area.Kind.COUNTY ? Addresses.MEET : Addresses.meet(area.slug());
    }

    Stream<Supplier<Page>> makers() {
        return directory.areas().stream().map(area -> () -> area.kind() == Area.Kind.COUNTY ? county() : area(area));
    }

    private Page county() {
        List<Service> known = services().filter(MeetPages::hasTalks).toList();
        List<Link> unknown = Stream.of(Area.Kind.MUNICIPALITY, Area.Kind.DISTRICT)
                .flatMap(kind -> directory.areas(kind).stream()).filter(area -> directory.within(area).isEmpty())
                .filter(area -> own(area).noneMatch(MeetPages::hasTalks)).map(this::link).toList();
        return page(Addresses.MEET, need.meet_heading(), List.of(
                new Part(need.meet_known(),
                        known.stream().map(service -> offer(service, from(service), null)).toList()),
                new Part(need.meet_self(), self(known).map(service -> offer(service, "", null)).toList())),
                need.meet_unknown(),
                unknown, null);
    }

    private Page area(Area area) {
        List<Service> own = own(area).toList();
        Organization organization = area.organization() == null ? null
                : directory.organization(area.organization()).orElse(null);
        String place = wording.name(area.name());
        return page(path(area), need.meet_area(place), List.of(
                new Part(need.meet_own(), own.stream().map(service -> offer(service,
                        service.status() == Service.Status.INACTIVE ? wording.words.area_starting(place) : "",
                        organization)).toList()),
                new Part(need.meet_self(), self(own).map(service -> offer(service, "", null)).toList())),
                wording.words.area_districts(), directory.within(area).stream().map(this::link).toList(),
                new Link(need.meet_all(), Addresses.of(wording.language, Addresses.MEET), wording.language));
    }

    private Page page(String path, String heading, List<Part> parts, String areasHeading, List<Link> areas,
            @Nullable Link all) {
        return new MeetPage(frames.frame(path, wording.words.title_of(heading)), heading, doors.anywhere(),
                parts.stream().filter(part -> !part.offers().isEmpty()).toList(), need.meet_ask(line()),
                areasHeading, areas, all,
                needs.links(Addresses.MEET).stream()
                        .filter(link -> !link.text().equals(need.meet_heading())).toList());
    }

    /** The line for change, which can show the way on; closed or not. */
    private String line() {
        return wording.name(doors.anywhere().forChange().service());
    }

    /** Where one goes, in the order of the alphabet; not lines that only listen. */
    private Stream<Service> services() {
        return directory.services(Purpose.CHANGE).stream().filter(MeetPages::isToGoTo);
    }

    private Stream<Service> own(Area area) {
        return area.routes().stream().flatMap(route -> directory.service(route.service()).stream())
                .filter(MeetPages::isToGoTo);
    }

    /** Services for the whole county to which one may come by oneself, other than those. */
    private Stream<Service> self(List<Service> others) {
        Area county = directory.areas(Area.Kind.COUNTY).get(0);
        return services().filter(service -> !others.contains(service) && service.status() == Service.Status.ACTIVE)
                .filter(service -> service.self_referral() != null
                        && service.self_referral().possible() == YesNoUnknown.YES)
                .filter(directory.servicesFor(county)::contains)
                .filter(service -> doors.of(service).stream().noneMatch(door -> !door.isPhone()));
    }

    private static boolean isToGoTo(Service service) {
        return !service.isGone() && service.treatment() != null && service.treatment().given() != YesNoUnknown.NO
                && (service.open_talks() == null || service.open_talks().offered() != YesNoUnknown.NO);
    }

    private static boolean hasTalks(Service service) {
        return service.open_talks() != null && service.open_talks().offered() == YesNoUnknown.YES;
    }

    private String from(Service service) {
        List<String> areas = directory.areasLeadingTo(service).stream().map(area -> wording.name(area.name())).toList();
        return areas.isEmpty() ? "" : need.meet_from(wording.join(areas));
    }

    /** @param organization who answers for the area and may have a switchboard */
    private Offer offer(Service service, String about, @Nullable Organization organization) {
        DoorCard ask = doors.of(service).stream().filter(Door::isPhone).findFirst().map(doors::card)
                .orElseGet(() -> Stream.of(Optional.ofNullable(organization),
                        directory.organization(service.organization())).flatMap(Optional::stream)
                        .filter(one -> !one.phones().isEmpty()).findFirst().map(doors::switchboard).orElse(null));
        Link website = ask != null ? null : directory.website(service).map(Frames::link)
                .orElse(organization == null ? null : Frames.link(organization.website()));
        String told = Stream.of(frames.names().explained(service), about).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        return new Offer(frames.link(service), told,
                service.status() == Service.Status.INACTIVE ? List.of() : facts.onMeeting(service), ask, website);
    }

    private Link link(Area area) {
        return new Link(area.name(), Addresses.of(wording.language, path(area)));
    }
}
