package se.forstasamtalet.visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Door;
import se.forstasamtalet.directory.Service.Purpose;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.language.FindMessages;
import se.forstasamtalet.language.NeedMessages;
import se.forstasamtalet.page.DoorCard;
import se.forstasamtalet.page.Doors;
import se.forstasamtalet.page.Frames;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.NeedWords;
import se.forstasamtalet.page.Page;
import se.forstasamtalet.page.Wording;
import se.forstasamtalet.visitor.NeedPage.Part;

/** A short page for each thing that somebody may need before anything else, in one language at one moment. */
final class NeedPages {

    private final Directory directory;
    private final Wording wording;
    private final NeedMessages need;
    private final FindMessages find;
    private final Doors doors;
    private final Frames frames;
    private final Helps helps;

    NeedPages(Directory directory, Wording wording, Doors doors, Frames frames) {
        this.directory = directory;
        this.wording = wording;
        this.need = MessageBundles.get(NeedMessages.class, Localized.Literal.of(wording.language.tag()));
        this.find = MessageBundles.get(FindMessages.class, Localized.Literal.of(wording.language.tag()));
        this.doors = doors;
        this.frames = frames;
        this.helps = new Helps(directory, wording, find, doors);
    }

    /** Who helps first, as these pages say it. */
    Helps helps() {
        return helps;
    }

    Stream<Supplier<Page>> makers() {
        return Stream.of(this::now, this::write, this::young, this::worried);
    }

    /**
     * Where the pages by need stand.
     *
     * @param meet where one reads whom one may meet: in the whole county or in one area
     */
    List<Link> links(String meet) {
        NeedWords words = new NeedWords(need);
        return Stream.of(Addresses.NOW, Addresses.WRITE, Addresses.MEET, Addresses.YOUNG, Addresses.WORRIED)
                .map(path -> link(words.heading(path), path.equals(Addresses.MEET) ? meet : path)).toList();
    }

    private Link link(String text, String path) {
        return new Link(text, Addresses.of(wording.language, path), wording.language);
    }

    private Page now() {
        List<DoorCard> phones = cards(Door::isPhone);
        return page(Addresses.NOW, need.now_heading(), need.now_lead(), List.of(
                new Part(need.need_answers(), "", phones.stream().filter(DoorCard::isOpen).toList()),
                new Part(need.now_later(), "", phones.stream().filter(card -> !card.isOpen()).toList()),
                new Part(wording.words.area_suicide(), wording.words.area_suicide_text(),
                        helps.cards(Purpose.SUICIDE, service -> true))));
    }

    private Page write() {
        return page(Addresses.WRITE, need.write_heading(), need.write_lead(),
                nowFirst(cards(door -> !door.isPhone()), need.write_none(), need.write_other(), List.of()));
    }

    private Page young() {
        List<DoorCard> lines = Stream.concat(helps.children().stream(), helps.young().stream()).toList();
        return page(Addresses.YOUNG, need.young_heading(), need.young_lead(),
                nowFirst(lines, need.young_none(), need.young_more(), helps.youngWithoutDoor().stream()
                        .map(frames::link).toList()));
    }

    /** Somebody who fears for another: who is there for the hurt first, then the line for change. */
    private Page worried() {
        return page(Addresses.WORRIED, need.worried_heading(), need.worried_lead(), List.of(
                new Part(need.worried_hurt(), find.find_worried(), helps.hurt()),
                new Part(need.worried_change(), need.worried_line(helps.line()),
                        List.of(doors.anywhere().forChange()))));
    }

    /** What answers now; when nothing of the kind does, somebody to talk to; and the others. */
    private List<Part> nowFirst(List<DoorCard> cards, String none, String others, List<Link> services) {
        List<DoorCard> open = cards.stream().filter(DoorCard::isOpen).toList();
        return List.of(new Part(need.need_answers(), open.isEmpty() ? none : "",
                open.isEmpty() ? List.of(doors.anywhere().door()) : open),
                new Part(others, "", cards.stream().filter(card -> !card.isOpen()).toList(), services));
    }

    /** The doors that anyone in the county may use, the first one first. */
    private List<DoorCard> cards(Predicate<Door> isMeant) {
        return doors.of(directory.areas(Area.Kind.COUNTY).get(0)).stream().filter(isMeant).map(doors::card).toList();
    }

    private Page page(String path, String heading, String lead, List<Part> parts) {
        List<Part> shown = parts.stream().filter(part -> !part.isEmpty()).toList();
        return new NeedPage(frames.frame(path, wording.words.title_of(heading)), heading, lead, shown,
                doors.callback(shown.stream().flatMap(part -> part.lines().stream()).toList()),
                links(Addresses.MEET).stream().filter(link -> !link.text().equals(heading)).toList());
    }
}
