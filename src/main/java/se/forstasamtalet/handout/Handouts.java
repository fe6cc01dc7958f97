package se.forstasamtalet.handout;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.content.Guide;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.handout.CardsPage.Initial;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.language.CardMessages;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.language.Swedish;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.page.Frames;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.MapTile;
import se.forstasamtalet.page.Page;
import se.forstasamtalet.page.Wording;

/** Everything one hands out, in one language, as it stands at one moment. Each page is made when it is asked for. */
public final class Handouts {

    private static final String BRIEFING = "briefing";
    private static final String EMBED = "embed";

    private final Directory directory;
    private final Content content;
    private final SiteLanguage language;
    private final Wording wording;
    private final CardMessages words;
    private final CardMessages swedish;
    private final Frames frames;
    private final Function<SiteLanguage, Cards> makeCards;
    private final Map<SiteLanguage, Cards> cards = new ConcurrentHashMap<>();
    private final Packs packs;

    public Handouts(Directory directory, Content content, SiteConfig config, SiteLanguage language, Instant now) {
        this.directory = directory;
        this.content = content;
        this.language = language;
        this.wording = new Wording(language);
        this.frames = new Frames(directory, language);
        this.makeCards = other -> new Cards(directory, content, config, other, now, frames.emergency());
        this.words = cards(language).words();
        this.swedish = cards(SiteLanguage.ORIGINAL).words();
        this.packs = new Packs(directory, content, wording, frames, this::cards);
    }

    private Cards cards(SiteLanguage other) {
        return cards.computeIfAbsent(other, makeCards);
    }

    /** The pages that are about no area. */
    public Stream<Page> forAll() {
        return Stream.of(Stream.of(cards()), content.briefings(language).stream().map(this::briefing),
                Subject.NEEDS.stream().flatMap(this::of)).flatMap(pages -> pages);
    }

    /** The pages of an area, but for its pack, which is a file and no page. */
    public Stream<Page> of(Area area) {
        return Stream.concat(Stream.of(embed(area)), of(Subject.of(area)));
    }

    private Stream<Page> of(Subject subject) {
        return Stream.concat(Stream.of(card(subject)),
                Arrays.stream(Paper.values()).map(paper -> paper(subject, paper)));
    }

    /**
     * The page at an address.
     *
     * @param path after the language: {@code /cards/nacka/poster}
     */
    public Optional<Page> at(String path) {
        return maker(path).map(Supplier::get);
    }

    /** Whether a page stands at an address, which need not be made to be told. */
    public boolean isThere(String path) {
        return maker(path).isPresent();
    }

    /** What makes the page at an address, if there is one. */
    private Optional<Supplier<Page>> maker(String path) {
        String[] parts = path.split("/", -1);
        if (!path.equals(Addresses.CARDS) && !path.startsWith(Addresses.CARDS + "/")) {
            return Optional.empty();
        }
        return switch (parts.length) {
            case 2 -> Optional.of(this::cards);
            case 3 -> Subject.find(directory, parts[2]).map(subject -> () -> card(subject));
            case 4 -> parts[2].equals(BRIEFING)
                    ? content.briefings(language).stream().filter(one -> one.slug().equals(parts[3])).findFirst()
                            .map(one -> () -> briefing(one))
                    : inner(parts[2], parts[3]);
            default -> Optional.empty();
        };
    }

    private Optional<Supplier<Page>> inner(String name, String kind) {
        if (Packs.PATH.equals("/" + kind)) {
            return packs.of(name);
        }
        Optional<Subject> subject = Subject.find(directory, name);
        return kind.equals(EMBED) ? area(name).map(one -> () -> embed(one))
                : Arrays.stream(Paper.values()).filter(paper -> paper.path().equals(kind)).findFirst()
                        .flatMap(paper -> subject.map(one -> () -> paper(one, paper)));
    }

    private Optional<Area> area(String slug) {
        return directory.areas().stream().filter(area -> area.slug().text().equals(slug)).findFirst();
    }

    private String address(Subject subject) {
        return Addresses.of(language, Addresses.CARDS + subject.page());
    }

    private Link link(Area area) {
        return new Link(area.name(), address(Subject.of(area)));
    }

    private Page cards() {
        List<MapTile> tiles = directory.areas(Area.Kind.MUNICIPALITY).stream().map(area -> MapTile.of(area, link(area)))
                .toList();
        return new CardsPage(frames.frame(Addresses.CARDS, wording.words.title_of(words.cards_title())), tiles,
                Subject.NEEDS.stream().map(need -> new Link(cards(language).name(need), address(need), language))
                        .toList(),
                directory.areas(Area.Kind.DISTRICT).stream().map(this::link).toList(),
                link(directory.areas(Area.Kind.COUNTY).get(0)),
                places(), briefings(), briefingLanguage(), packs.ofThePolice());
    }

    /** What people say they live in. A name that several areas have stands there once for each. */
    private List<Initial> places() {
        Map<String, List<Area>> areas = new TreeMap<>(Swedish.ORDER);
        directory.areas().forEach(area -> area.places().forEach(place -> areas.merge(place.name(), List.of(area),
                (some, more) -> Stream.concat(some.stream(), more.stream()).toList())));
        Map<String, List<Link>> letters = new TreeMap<>(Swedish.ORDER);
        areas.forEach((place, in) -> letters.merge(place.substring(0, 1), in.stream()
                .map(area -> new Link(in.size() == 1 ? place : place + " (" + area.name() + ")", link(area).address()))
                .toList(),
                (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
        return letters.entrySet().stream().map(letter -> new Initial(letter.getKey(), letter.getValue())).toList();
    }

    private List<Link> briefings() {
        return content.briefings(language).stream()
                .map(briefing -> new Link(briefing.heading(),
                        Addresses.of(language, Addresses.CARDS + "/" + BRIEFING + "/" + briefing.slug())))
                .toList();
    }

    private String briefingLanguage() {
        return content.briefings(language).stream().findFirst().map(briefing -> briefing.language().tag())
                .orElse(language.tag());
    }

    private Page card(Subject subject) {
        Area area = subject.area();
        Cards own = cards(language);
        Link page = area == null
                ? new Link(own.name(subject), Addresses.of(language, subject.page()), language) : frames.link(area);
        List<Link> services = area == null ? List.of() : area.routes().stream()
                .flatMap(route -> directory.service(route.service()).stream()).map(frames::link).toList();
        return new CardPage(
                frames.frame(Addresses.CARDS + subject.page(), wording.words.title_of(own.title(subject))),
                new CardPage.Said(own.title(subject), cards(SiteLanguage.ORIGINAL).title(subject)), own.of(subject),
                own.door(subject), own.message(own.of(subject)),
                Paper.in(language).map(paper -> link(subject, paper)).toList(),
                area == null ? null : address(subject) + "/" + EMBED,
                area == null ? null : packs.link(subject.slug()), new CardPage.RouteLinks(page, services), briefings(),
                briefingLanguage(), swedish);
    }

    private CardPage.PaperLink link(Subject subject, Paper paper) {
        return new CardPage.PaperLink(paper.name(words), paper.name(swedish), address(subject) + "/" + paper.path());
    }

    private Page paper(Subject subject, Paper paper) {
        boolean isInTwo = paper == Paper.TWO_LANGUAGES && !language.isSwedish();
        Cards own = cards(language);
        String title = wording.words
                .title_of(wording.join(List.of(paper.name(words), wording.name(own.name(subject)))));
        return new PaperPage(frames.frame(Addresses.CARDS + subject.page() + "/" + paper.path(), title),
                link(subject, paper), paper, own.of(subject),
                isInTwo ? cards(SiteLanguage.ORIGINAL).of(subject) : null, address(subject), swedish);
    }

    private Page embed(Area area) {
        String title = wording.words.title_of(wording.join(List.of(words.embed_heading(), wording.name(area.name()))));
        return new EmbedPage(frames.frame(Addresses.CARDS + "/" + area.slug() + "/" + EMBED, title), area.name(),
                cards(language).of(area).address().link(),
                Addresses.of(language, "/" + area.slug()), address(Subject.of(area)), swedish);
    }

    private Page briefing(Guide briefing) {
        String title = wording.words.title_of(wording.name(briefing.title()));
        return new BriefingPage(frames.frame(Addresses.CARDS + "/" + BRIEFING + "/" + briefing.slug(), title), briefing,
                briefings().stream().filter(link -> !link.text().equals(briefing.heading())).toList(),
                Addresses.of(language, Addresses.CARDS));
    }
}
