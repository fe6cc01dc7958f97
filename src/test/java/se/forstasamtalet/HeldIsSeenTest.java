package se.forstasamtalet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.forstasamtalet.directory.Catalogue;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Member;
import se.forstasamtalet.directory.Member.Shape;
import se.forstasamtalet.directory.Reader;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.opendata.SeenInData;
import se.forstasamtalet.page.Page;
import se.forstasamtalet.professional.ProfessionalPages;
import se.forstasamtalet.search.Search;
import se.forstasamtalet.visitor.Pages;

/**
 * What a listing holds is seen where the catalogue says, and nowhere else. For every member of every kind a listing
 * that differs only there is taken through the whole program. What nobody sees yet stands in the catalogue with the
 * issue that mends it; when it is seen, it must leave that list.
 */
@QuarkusTest
class HeldIsSeenTest {

    private static final Instant NOW = World.at("2026-11-24T10:00");
    private static final String PROFESSIONALS = "/professionals";
    /** What makes {@link Filled} a listing that is found only by what is searched for. */
    private static final List<String> SEARCHES = List.of("Sagoord name", "Andra ord name", "Sagoord alternate name",
            "Sagoord alternate names", "Sagoord former names", "Andra ord alternate names", "991 01", "991 02");

    @Inject
    SiteConfig config;

    @ParameterizedTest
    @EnumSource(Listing.Kind.class)
    void everyMemberIsSeenByWhomTheCatalogueSays(Listing.Kind kind) {
        Listing filled = Filled.of(kind);
        Directory directory = Filled.directory(filled);
        Map<String, Page> pages = new HashMap<>();
        shown(filled, directory).map(Supplier::get).forEach(one -> pages.put(one.name(), one.page()));
        Map<String, String> data = SeenInData.of(directory);
        List<String> wrong = new ArrayList<>();
        for (Member member : Catalogue.leaves(kind)) {
            if (member.shape() != Shape.IDENTITY) {
                Set<Reader> seen = seenBy(pages, data, filled, member);
                if (!isAsSaid(member, seen)) {
                    wrong.add(member.path() + ": the catalogue says " + member.reading() + ", but it is seen by "
                            + seen);
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    /** Where a fact is from may be told to more than the catalogue asks for; what else is held may not. */
    private static boolean isAsSaid(Member member, Set<Reader> seen) {
        boolean mayBeMore = member.shape() == Shape.SOURCE || member.shape() == Shape.CHECKED;
        return Stream.of(Reader.values()).allMatch(reader -> {
            boolean isExtra = mayBeMore && !member.reading().readers().contains(reader);
            return isExtra || seen.contains(reader) == member.reading().isSeenBy(reader);
        });
    }

    private Set<Reader> seenBy(Map<String, Page> pages, Map<String, String> data, Listing filled, Member member) {
        List<Listing> others = new ArrayList<>(Filled.without(filled, member));
        if (member.shape() == Shape.TEXT) {
            others.add(Filled.otherwise(filled, member, SiteLanguage.ORIGINAL));
        }
        Set<Reader> seen = EnumSet.noneOf(Reader.class);
        for (Listing other : others) {
            Directory directory = Filled.directory(other);
            if (!seen.contains(Reader.DATA) && !data.equals(SeenInData.of(directory))) {
                seen.add(Reader.DATA);
            }
            Iterator<Supplier<Shown>> shown = shown(other, directory).iterator();
            while (shown.hasNext() && !seen.containsAll(Set.of(Reader.VISITOR, Reader.PROFESSIONAL))) {
                Shown one = shown.next().get();
                if (!seen.contains(one.reader()) && one.differsFrom(pages.get(one.name()))) {
                    seen.add(one.reader());
                }
            }
        }
        return seen;
    }

    /** Makers of everything that anybody reads, what is most likely to say it first. */
    private Stream<Supplier<Shown>> shown(Listing listing, Directory directory) {
        Pages visitors = new Pages(directory, World.CONTENT, config, SiteLanguage.SWEDISH, NOW);
        ProfessionalPages swedish = professionals(directory, SiteLanguage.SWEDISH);
        Stream<Supplier<Shown>> own = Stream.of(() -> new Shown("?", visitors.of(listing).orElseThrow()));
        Stream<Supplier<Shown>> chosen = Stream.concat(chosen(swedish, ""),
                chosen(professionals(directory, SiteLanguage.ENGLISH), "en"));
        Stream<Supplier<Shown>> all = Stream.concat(visitors.makers(Set.of(), Set.of()), swedish.makers())
                .map(maker -> () -> {
                    Page page = maker.get();
                    return new Shown(page.frame().path(), page);
                });
        Stream<Supplier<Shown>> found = SEARCHES.stream().map(typed -> () -> found(visitors, directory, typed));
        return Stream.of(own, chosen, all, found).flatMap(some -> some);
    }

    private static ProfessionalPages professionals(Directory directory, SiteLanguage language) {
        return new ProfessionalPages(directory, World.CONTENT, language, NOW);
    }

    private static Stream<Supplier<Shown>> chosen(ProfessionalPages pages, String name) {
        return Stream.of(() -> chosen(pages, "/compare", name, Map.of("service", List.of("ekby"))),
                () -> chosen(pages, "/refer", name, Map.of("area", List.of("ekby"))));
    }

    private static Shown chosen(ProfessionalPages pages, String path, String name, Map<String, List<String>> asked) {
        return new Shown(PROFESSIONALS + path + name + "?",
                pages.chosen(PROFESSIONALS + path, asked, day -> Optional.empty()).orElseThrow());
    }

    private static Shown found(Pages pages, Directory directory, String typed) {
        try (Search search = Search.over(directory)) {
            return new Shown("/find?" + typed, pages.found(typed, search.find(typed)));
        }
    }

    /** A page under a name of its own. */
    private record Shown(String name, Page page) {

        Reader reader() {
            return name.startsWith(PROFESSIONALS) ? Reader.PROFESSIONAL : Reader.VISITOR;
        }

        boolean differsFrom(Page other) {
            return !page.equals(other) && (other == null || !page.html().equals(other.html()));
        }
    }
}
