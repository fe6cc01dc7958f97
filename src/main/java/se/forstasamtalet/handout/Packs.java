package se.forstasamtalet.handout;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.PoliceArea;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.page.Frames;
import se.forstasamtalet.page.Page;
import se.forstasamtalet.page.Style;
import se.forstasamtalet.page.Wording;

/** Files with the cards of one area, or of all those that one police station meets people from. */
final class Packs {

    static final String PATH = "/pack";

    private static final String POLICY = "default-src 'none'; style-src " + Style.policy();

    private final Directory directory;
    private final Content content;
    private final Wording wording;
    private final Frames frames;
    private final Function<SiteLanguage, Cards> cards;

    Packs(Directory directory, Content content, Wording wording, Frames frames, Function<SiteLanguage, Cards> cards) {
        this.directory = directory;
        this.content = content;
        this.wording = wording;
        this.frames = frames;
        this.cards = cards;
    }

    /**
     * What makes a pack, if there is one of that name.
     *
     * @param name the slug of an area or of a police area
     */
    Optional<Supplier<Page>> of(String name) {
        Optional<Supplier<Page>> ofArea = directory.areas().stream().filter(area -> area.slug().text().equals(name))
                .findFirst()
                .map(area -> () -> pack(area.slug(), area.name(), List.of(area)));
        return ofArea
                .or(() -> content.policeAreas().stream().filter(police -> police.slug().text().equals(name)).findFirst()
                        .map(police -> () -> pack(police.slug(), police.name(), areas(police))));
    }

    /** The police areas, and where their packs are. */
    List<CardsPage.NamedPack> ofThePolice() {
        return content.policeAreas().stream().filter(police -> !areas(police).isEmpty())
                .map(police -> new CardsPage.NamedPack(police.name(), link(police.slug()))).toList();
    }

    private List<Area> areas(PoliceArea police) {
        return police.areas().stream().flatMap(slug -> directory.area(slug).stream()).toList();
    }

    Pack.PackLink link(Slug slug) {
        return new Pack.PackLink(Addresses.of(wording.language, Addresses.CARDS + "/" + slug + PATH), slug + ".html");
    }

    private Page pack(Slug slug, String name, List<Area> areas) {
        String title = cards.apply(wording.language).words().pack_title(wording.name(name));
        return new Pack(frames.frame(Addresses.CARDS + "/" + slug + PATH, title), link(slug).file(), POLICY,
                Style.CARDS.css(),
                areas.stream().map(this::part).toList());
    }

    private Pack.Part part(Area area) {
        Card swedish = cards.apply(SiteLanguage.ORIGINAL).of(area);
        return new Pack.Part(
                area.name(), Stream
                        .of(SiteLanguage.values()).map(language -> new Pack.Leaf(area.slug() + "-" + language.tag(),
                                cards.apply(language).of(area), language.isSwedish() ? null : swedish,
                                Paper.in(language)
                                        .map(paper -> new Pack.Name(paper,
                                                paper.name(cards.apply(wording.language).words())))
                                        .toList()))
                        .toList());
    }
}
