package se.forstasamtalet.visitor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.content.Guide;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Door;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Organization;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Service.Purpose;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.directory.Source;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.language.SiteMessages;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.page.DoorCard;
import se.forstasamtalet.page.Doors;
import se.forstasamtalet.page.FactsOfServices;
import se.forstasamtalet.page.Frames;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.MapTile;
import se.forstasamtalet.page.Page;
import se.forstasamtalet.page.Wording;
import se.forstasamtalet.search.Findings;

/** Every page that visitors read, in one language, as it stands at one moment. */
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
    private final Frames frames;
    private final FactsOfServices facts;
    private final FindPages findPages;
    private final ReportPages reportPages;
    private final NeedPages needPages;
    private final MeetPages meetPages;
    private final UnsignedPages unsigned;

    public Pages(Directory directory, Content content, SiteConfig config, SiteLanguage language, Instant now) {
        this(directory, content, config, language, now, null);
    }

    /**
     * @param before the pages of an earlier directory in the same language, or null: what has not changed since is not
     * said anew
     */
    public Pages(Directory directory, Content content, SiteConfig config, SiteLanguage language, Instant now,
            @Nullable Pages before) {
        this.directory = directory;
        this.content = content;
        this.config = config;
        this.now = now;
        this.language = language;
        this.wording = new Wording(language);
        this.words = wording.words;
        this.doors = new Doors(directory, wording, now);
        this.frames = new Frames(directory, language);
        this.facts = new FactsOfServices(directory, wording, before == null ? null : before.facts);
        this.findPages = new FindPages(directory, content, wording, doors, frames);
        this.reportPages = new ReportPages(directory, wording, doors, frames);
        this.needPages = new NeedPages(directory, wording, doors, frames);
        this.unsigned = new UnsignedPages(content, wording, doors, frames, needPages.helps());
        this.meetPages = new MeetPages(directory, wording, doors, frames, facts, needPages);
    }

    /** The pages that have an address of their own. */
    public Stream<Page> all() {
        return makers(Set.of(), Set.of()).map(Supplier::get);
    }

    /** Makers of all pages but those of some areas and services, so that many hands can share them. */
    public Stream<Supplier<Page>> makers(Set<Slug> butAreas, Set<Slug> butServices) {
        ListingPages listings = listings();
        Stream<Supplier<Page>> single = Stream.of(this::front, findPages::empty, reportPages::receipt, this::exposed,
                this::about, this::privacy, this::accessibility);
        Stream<Supplier<Page>> areas = directory.areas().stream().filter(area -> !butAreas.contains(area.slug()))
                .map(area -> () -> listings.area(area));
        Stream<Supplier<Page>> services = directory.services().stream()
                .filter(service -> !butServices.contains(service.slug()))
                .map(service -> () -> listings.service(service));
        Stream<Supplier<Page>> guides = content.guides(language).stream().map(guide -> () -> guide(guide));
        Stream<Supplier<Page>> gone = new GonePages(directory, wording, doors, frames).makers();
        return Stream
                .of(single, gone, unsigned.makers(), needPages.makers(), meetPages.makers(), areas, services, guides)
                .flatMap(pages -> pages);
    }

    private ListingPages listings() {
        return new ListingPages(directory, wording, now, doors, frames, facts, guideLinks(), needPages);
    }

    /** The page on which a listing is read: its own or, of an organization, that of the first area it answers for. */
    public Optional<Page> of(Listing listing) {
        if (listing instanceof Service service) {
            return Optional.of(listings().service(service));
        }
        return directory.areas().stream()
                .filter(area -> area.slug().equals(listing instanceof Area ? listing.slug() : null)
                        || (listing instanceof Organization && listing.slug().equals(area.organization())))
                .findFirst().map(listings()::area);
    }

    public Page front() {
        List<MapTile> tiles = directory.areas(Area.Kind.MUNICIPALITY).stream()
                .map(area -> MapTile.of(area, frames.link(area))).toList();
        Link city = directory.areas(Area.Kind.DISTRICT).stream().findFirst()
                .flatMap(district -> directory.area(district.part_of()))
                .map(frames::link).orElse(null);
        String county = frames.link(directory.areas(Area.Kind.COUNTY).get(0)).address();
        return new FrontPage(frames.frame("", words.front_title()), doors.anywhere(),
                needPages.links(Addresses.MEET), tiles, city, county,
                guideLinks());
    }

    private Page guide(Guide guide) {
        List<Link> more = guideLinks().stream().filter(link -> !link.text().equals(guide.heading())).toList();
        return new GuidePage(frames.frame(Addresses.guide(guide.slug()), words.title_of(guide.title())), guide,
                doors.anywhere(), List.of(), Stream.concat(more.stream(), unsigned.links().stream()).toList());
    }

    private Page exposed() {
        List<DoorCard> lines = phones(Purpose.EXPOSED);
        List<DoorCard> police = phones(Purpose.POLICE);
        return new ExposedPage(frames.forExposed(Addresses.EXPOSED, words.title_of(words.exposed_title())), lines,
                police, doors.callback(Stream.concat(lines.stream(), police.stream()).toList()));
    }

    private List<DoorCard> phones(Purpose purpose) {
        return directory.services(purpose).stream().flatMap(service -> doors.of(service).stream())
                .filter(Door::isPhone).sorted(Doors.FOR_THE_HURT).map(doors::card).toList();
    }

    private Page about() {
        List<String> sources = new ArrayList<>();
        for (Source source : content.sources()) {
            sources.add(source.title() + ". " + source.publisher() + ", " + wording.published(source) + ".");
        }
        return new AboutPage(frames.frame(Addresses.ABOUT, words.title_of(words.about_title())),
                words.about_who(responsible()), sources);
    }

    private String responsible() {
        return config.responsible().filter(name -> !name.isBlank()).map(wording::name)
                .orElse(words.about_who_undecided());
    }

    private Page privacy() {
        return new PrivacyPage(frames.frame(Addresses.PRIVACY, words.title_of(words.privacy_title())), List.of(
                new PrivacyPage.Claim("no-script", words.privacy_no_script()),
                new PrivacyPage.Claim("no-cookie", words.privacy_no_cookie()),
                new PrivacyPage.Claim("exit-cookie", words.privacy_exit_cookie()),
                new PrivacyPage.Claim("one-request", words.privacy_one_request()),
                new PrivacyPage.Claim("no-log", words.privacy_no_log()),
                new PrivacyPage.Claim("one-size", words.privacy_one_size()),
                new PrivacyPage.Claim("no-referrer", words.privacy_no_referrer()),
                new PrivacyPage.Claim("search", words.privacy_search()),
                new PrivacyPage.Claim("report", words.privacy_report()),
                new PrivacyPage.Claim("no-cache", words.privacy_no_cache())));
    }

    private Page accessibility() {
        String assessed = wording.date(ASSESSED);
        return new AccessibilityPage(frames.frame(Addresses.ACCESSIBILITY, words.title_of(words.accessibility_title())),
                responsible(), assessed, assessed,
                wording.name(config.authority()), config.authorityComplaint().toString());
    }

    /**
     * The answer to what somebody searched for.
     *
     * @param typed what it was
     */
    public Page found(String typed, Findings findings) {
        return findPages.answer(typed, findings);
    }

    /** The answer to one press that says that nothing was found. */
    public Page missed() {
        return findPages.missed();
    }

    /** The pages on which somebody says that a listing is wrong. */
    public ReportPages reports() {
        return reportPages;
    }

    public Page notFound() {
        return new NotFoundPage(frames.frame("", words.title_of(words.not_found_title())), doors.anywhere(),
                directory.areas(Area.Kind.MUNICIPALITY).stream().map(frames::link).toList());
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
        return new ErrorPage(frames.frame("", words.title_of(words.error_title())), text, doors.anywhere());
    }

    /** @param target where the page is: an address of ours, or the neutral site */
    public Page moved(String target) {
        return new MovedPage(frames.frame("", words.moved_title()), target);
    }

    private List<Link> guideLinks() {
        return content.guides(language).stream()
                .map(guide -> new Link(guide.heading(), Addresses.of(language, Addresses.guide(guide.slug())),
                        language))
                .toList();
    }
}
