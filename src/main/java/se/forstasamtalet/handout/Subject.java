package se.forstasamtalet.handout;

import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.language.Addresses;

/**
 * What a card leads to: the page of an area, or that of a need, wherever somebody lives.
 *
 * @param slug in the addresses of its cards
 * @param area null for a need
 */
record Subject(Slug slug, @Nullable Area area) {

    /** The needs, in the order of the pages. */
    static final List<Subject> NEEDS = Stream
            .of(Addresses.NOW, Addresses.WRITE, Addresses.MEET, Addresses.YOUNG, Addresses.WORRIED)
            .map(path -> new Subject(new Slug(path.substring(1)), null)).toList();

    static Subject of(Area area) {
        return new Subject(area.slug(), area);
    }

    /** The subject of the cards at an address. */
    static Optional<Subject> find(Directory directory, String slug) {
        return Stream.concat(NEEDS.stream(), directory.areas().stream().map(Subject::of))
                .filter(subject -> subject.slug().text().equals(slug)).findFirst();
    }

    /** Where its page stands, after the language. */
    String page() {
        return Addresses.area(slug);
    }

    /** Of a need, what it is called in an address that one says aloud. */
    Slug said() {
        return Addresses.SAID.entrySet().stream().filter(said -> said.getValue().equals(page()))
                .map(Entry::getKey).map(Slug::new).findFirst().orElse(slug);
    }
}
