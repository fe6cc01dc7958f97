package se.forstasamtalet.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.World;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.content.ContentFolder;
import se.forstasamtalet.directory.DirectoryCheck;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.search.Search;

@QuarkusTest
class SnapshotBuilderTest {

    private static final Content CONTENT = ContentFolder.read(Path.of("content"));
    private static final Instant MORNING = moment("2026-11-24T10:00:00+01:00");

    @Inject
    SiteConfig config;

    private final Set<Search> indexes = new HashSet<>();

    /** An open index has a thread that looks at the clock all the time, beside all later tests. */
    @AfterEach
    void closeTheIndexes() {
        indexes.forEach(Search::close);
    }

    @Test
    void takesOverEveryPageThatHasNotChanged() {
        Snapshot first = build(CONTENT.listings(), MORNING, null);
        Snapshot next = build(CONTENT.listings(), moment("2026-11-24T10:01:00+01:00"), first);
        first.pages().forEach((address, standing) -> assertSame(standing.answer(), next.page(address), address));
    }

    @Test
    void rendersOnlyWhatAChangedListingStandsOn() {
        Snapshot first = build(CONTENT.listings(), MORNING, null);
        Snapshot next = build(changed("atv-nacka", "\"ATV Nacka\"", "\"ATV Nacka mottagning\""), MORNING, first);
        assertNotSame(first.page("/sv/service/atv-nacka"), next.page("/sv/service/atv-nacka"));
        assertNotSame(first.page("/ar/nacka"), next.page("/ar/nacka"));
        assertSame(first.page("/sv/taby"), next.page("/sv/taby"));
        assertSame(first.page("/en/privacy"), next.page("/en/privacy"));
    }

    /** Each listing changed by itself: what is taken over unlooked at is what would have been made. */
    @Test
    void saysTheSameBuiltFromTheLastOneAsFromNothing() {
        Snapshot first = build(World.CONTENT, World.CONTENT.listings(), MORNING, null);
        int areas = 0;
        int services = 0;
        for (Listing one : World.CONTENT.listings()) {
            List<Listing> renamed = World.CONTENT.listings().stream()
                    .map(listing -> listing == one ? (Listing) Documents.changed(one,
                            document -> document.put("name", document.get("name").asText() + " nu")) : listing)
                    .toList();
            List<Listing> gone = World.CONTENT.listings().stream()
                    .filter(listing -> listing != one || !isReplaceable(one)).toList();
            for (List<Listing> listings : List.of(renamed, gone)) {
                if (DirectoryCheck.problems(listings, World.CONTENT.sources(), World.CONTENT.terms(), Set.of())
                        .isEmpty()) {
                    Snapshot next = build(World.CONTENT, listings, MORNING, first);
                    Snapshot anew = build(World.CONTENT, listings, MORNING, null);
                    assertEquals(anew.pages().keySet(), next.pages().keySet());
                    anew.pages().forEach((address, standing) -> assertEquals(standing.page(),
                            next.pages().get(address).page(), address + " after a change of " + one.slug()));
                    UnchangedPages untouched = UnchangedPages.between(first.directory(), next.directory(), MORNING);
                    areas += untouched.areas().size();
                    services += untouched.areas().isEmpty() ? untouched.services().size() : 0;
                }
            }
        }
        assertTrue(areas > 0, "some change leaves some area untouched");
        assertTrue(services > 0, "some change leaves nothing but services untouched");
    }

    /** The site has no pages without a number for acute danger. */
    private static boolean isReplaceable(Listing listing) {
        return listing instanceof Service service && service.purpose() != Service.Purpose.EMERGENCY;
    }

    @Test
    void standsUntilTheNextDoorOpensOrClosesOrTheDayEnds() {
        assertEquals(moment("2026-11-24T12:00:00+01:00"), build(CONTENT.listings(), MORNING, null).until(),
                "a line opens at noon");
        assertEquals(moment("2026-11-25T00:00:00+01:00"),
                build(CONTENT.listings(), moment("2026-11-24T22:00:00+01:00"), null).until(), "tomorrow becomes today");
        assertEquals(moment("2026-03-29T06:00:00+02:00"),
                build(CONTENT.listings(), moment("2026-03-29T01:30:00+01:00"), null).until(),
                "the night that is an hour short");
    }

    @Test
    void refusesAPageThatWouldNotFitTheOneSize() {
        Random random = new Random(1);
        String endless = random.ints(20_000, 'a', 'z').mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining());
        SnapshotException refused = assertThrows(SnapshotException.class,
                () -> build(changed("atv-nacka", "\"description\":{\"sv\":\"", "\"description\":{\"sv\":\"" + endless),
                        MORNING, null));
        assertTrue(refused.getMessage().contains("/service/atv-nacka: "), refused.getMessage());
        assertTrue(refused.getMessage().contains("every page has 14000"), refused.getMessage());
    }

    @Test
    void noPageLeadsToAListingThatIsGone() {
        List<Listing> withoutTaby = CONTENT.listings().stream().filter(listing -> !listing.slug().text().equals("taby"))
                .toList();
        Snapshot before = build(CONTENT.listings(), MORNING, null);
        Snapshot after = build(withoutTaby, MORNING, before);
        assertTrue(after.pages().values().stream().noneMatch(standing -> standing.leadsTo().contains("/sv/taby")),
                "no page points at what is gone");
    }

    private static List<Listing> changed(String slug, String old, String next) {
        return CONTENT.listings().stream().map(listing -> {
            String document = Documents.write(listing);
            return listing.slug().text().equals(slug)
                    ? Documents.read(document.replace(old, next), listing.listingKind()) : listing;
        }).toList();
    }

    private Snapshot build(List<Listing> listings, Instant now, Snapshot previous) {
        return build(CONTENT, listings, now, previous);
    }

    private Snapshot build(Content content, List<Listing> listings, Instant now, Snapshot previous) {
        Snapshot built = new SnapshotBuilder(content.directory(listings), content, config, now, previous).build(1);
        indexes.add(built.answers().search());
        return built;
    }

    private static Instant moment(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
