package se.forstasamtalet.visitor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Gone;
import se.forstasamtalet.directory.Route;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.language.Phrase;
import se.forstasamtalet.page.Doors;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Frames;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.Names;
import se.forstasamtalet.page.Page;
import se.forstasamtalet.page.StatusWords;
import se.forstasamtalet.page.Wording;

/** The pages of what was taken off the site, in one language at one moment. */
final class GonePages {

    private final Directory directory;
    private final Wording wording;
    private final Doors doors;
    private final Frames frames;
    private final Names names;
    private final StatusWords statuses;

    GonePages(Directory directory, Wording wording, Doors doors, Frames frames) {
        this.directory = directory;
        this.wording = wording;
        this.doors = doors;
        this.frames = frames;
        this.names = frames.names();
        this.statuses = new StatusWords(directory, wording);
    }

    /** One page at each address: of two that stood there, for the one that went last. */
    Stream<Supplier<Page>> makers() {
        return directory.gone().stream()
                .collect(Collectors.toMap(GonePages::path, Function.identity(),
                        (one, other) -> one.since().isAfter(other.since()) ? one : other))
                .values().stream().map(gone -> () -> page(gone));
    }

    private static String path(Gone gone) {
        return gone.listing() instanceof Service service ? Addresses.service(service.pageName())
                : Addresses.area(gone.listing().slug());
    }

    private Page page(Gone gone) {
        return gone.listing() instanceof Service service ? service(gone, service) : area(gone, (Area) gone.listing());
    }

    private Page service(Gone gone, Service service) {
        boolean forExposed = service.isForExposed();
        String title = wording.words.title_of(names.inTitle(service));
        Frame frame = forExposed ? frames.forExposed(path(gone), title) : frames.frame(path(gone), title);
        Phrase.Words name = names.of(service);
        String text = Stream.of(Optional.of(said(gone, names.inside(name))), statuses.instead(service))
                .flatMap(Optional::stream).collect(Collectors.joining(" "));
        return new GonePage(frame, name.text(), name.language(), text,
                directory.successor(service).map(frames::link).or(() -> forTheHurt(service)).orElse(null),
                forExposed ? null : doors.anywhere(),
                forExposed ? List.of() : areas(service));
    }

    private Optional<Link> forTheHurt(Service service) {
        return service.isForExposed()
                ? Optional.of(new Link(wording.words.exposed_title(),
                        Addresses.of(wording.language, Addresses.EXPOSED), wording.language))
                : Optional.empty();
    }

    private Page area(Gone gone, Area area) {
        Phrase.Words name = names.of(area);
        return new GonePage(frames.frame(path(gone), wording.words.title_of(wording.name(area.name()))), name.text(),
                name.language(), said(gone, names.inside(name)), null, doors.anywhere(), everywhere());
    }

    private String said(Gone gone, String name) {
        return wording.words.gone_text(name) + " " + wording.words.service_since(wording.date(gone.since()));
    }

    /** Those that it was the way of, or that it was for: their pages say what the way is now. */
    private List<Link> areas(Service service) {
        List<Link> led = directory.areas().stream().filter(area -> isFor(service, area)).map(frames::link).toList();
        return led.isEmpty() ? everywhere() : led;
    }

    private static boolean isFor(Service service, Area area) {
        return area.slug().equals(service.slug())
                || area.routes().stream().map(Route::service).anyMatch(service.slug()::equals)
                || (service.service_area() != null && service.service_area().areas().contains(area.slug()));
    }

    private List<Link> everywhere() {
        return directory.areas(Area.Kind.MUNICIPALITY).stream().map(frames::link).toList();
    }
}
