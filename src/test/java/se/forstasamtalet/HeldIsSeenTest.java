package se.forstasamtalet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    private static final List<Reader> PEOPLE = List.of(Reader.VISITOR, Reader.PROFESSIONAL);
    /** What makes {@link Filled} a listing that is found only by what is searched for. */
    private static final List<String> SEARCHES = List.of("Sagoord name", "Andra ord name", "Sagoord alternate name",
            "Sagoord alternate names", "Sagoord former names", "Andra ord alternate names", "991 01", "991 02");

    @Inject
    SiteConfig config;

    @ParameterizedTest
    @EnumSource(Listing.Kind.class)
    void everyMemberIsSeenByWhomTheCatalogueSays(Listing.Kind kind) {
        List<Member> members = Catalogue.leaves(kind).stream().filter(member -> member.shape() != Shape.IDENTITY)
                .toList();
        Map<Listing, Seen> before = members.stream().map(member -> Filled.of(kind, member)).distinct()
                .collect(Collectors.toMap(Function.identity(), this::seen));
        List<String> wrong = members.parallelStream().flatMap(member -> {
            Listing filled = Filled.of(kind, member);
            Seen all = before.get(filled);
            return wrong(all.pages(), all.data(), filled, member).stream();
        }).toList();
        assertEquals("", String.join("\n", wrong));
    }

    private Seen seen(Listing filled) {
        Directory directory = Filled.directory(filled);
        Map<String, Page> pages = new HashMap<>();
        PEOPLE.stream().flatMap(reader -> shownTo(reader, filled, directory)).map(Supplier::get)
                .forEach(one -> pages.put(one.name(), one.page()));
        return new Seen(pages, SeenInData.of(directory));
    }

    private List<String> wrong(Map<String, Page> pages, Map<String, String> data, Listing filled, Member member) {
        List<Listing> others = new ArrayList<>(Filled.without(filled, member));
        if (member.shape() == Shape.TEXT) {
            others.add(Filled.otherwise(filled, member, SiteLanguage.ORIGINAL));
        }
        List<Directory> directories = others.stream().map(Filled::directory).toList();
        return Stream.of(Reader.values()).filter(reader -> matters(member, reader)).filter(reader -> {
            boolean isSeen = reader == Reader.DATA
                    ? directories.stream().anyMatch(directory -> !data.equals(SeenInData.of(directory)))
                    : IntStream.range(0, others.size()).anyMatch(
                            other -> shownTo(reader, others.get(other), directories.get(other)).map(Supplier::get)
                                    .anyMatch(one -> one.differsFrom(pages.get(one.name()))));
            return isSeen != member.reading().isSeenBy(reader);
        }).map(reader -> member.path() + ": the catalogue says " + member.reading() + ", which is not so for " + reader)
                .toList();
    }

    /** Where a fact is from may be told to more than the catalogue asks for; what else is held may not. */
    private static boolean matters(Member member, Reader reader) {
        return member.shape() != Shape.SOURCE && member.shape() != Shape.CHECKED
                || member.reading().readers().contains(reader);
    }

    /** Makers of everything that such a person reads, what is most likely to say it first. */
    private Stream<Supplier<Shown>> shownTo(Reader reader, Listing listing, Directory directory) {
        if (reader == Reader.PROFESSIONAL) {
            ProfessionalPages swedish = professionals(directory, SiteLanguage.SWEDISH);
            return Stream.of(chosen(swedish, ""), chosen(professionals(directory, SiteLanguage.ENGLISH), "en"),
                    made(swedish.makers())).flatMap(some -> some);
        }
        Pages visitors = new Pages(directory, World.CONTENT, config, SiteLanguage.SWEDISH, NOW);
        Stream<Supplier<Shown>> own = Stream.of(() -> new Shown("?", visitors.of(listing).orElseThrow()));
        Stream<Supplier<Shown>> found = SEARCHES.stream().map(typed -> () -> found(visitors, directory, typed));
        return Stream.of(own, made(visitors.makers(Set.of(), Set.of())), found).flatMap(some -> some);
    }

    private static Stream<Supplier<Shown>> made(Stream<Supplier<Page>> makers) {
        return makers.map(maker -> () -> {
            Page page = maker.get();
            return new Shown(page.frame().path(), page);
        });
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

    /** All that anybody reads while a listing stands so. */
    private record Seen(Map<String, Page> pages, Map<String, String> data) {}

    /** A page under a name of its own. */
    private record Shown(String name, Page page) {

        boolean differsFrom(Page other) {
            return !page.equals(other) && (other == null || !page.html().equals(other.html()));
        }
    }
}
