package se.forstasamtalet.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.World;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.search.Search;

@QuarkusTest
class HandoutResponsesTest {

    private static final Instant MORNING = World.at("2026-11-24T10:00");
    private static final Instant EVENING = World.at("2026-11-24T22:00");
    private static final Instant NEXT_MONTH = World.at("2026-12-01T10:00");
    private static final String POSTER = "/en/cards/sundvik/poster";
    private static final String CARD = "/en/cards/sundvik";

    @Inject
    SiteConfig config;

    private final Set<Search> indexes = new HashSet<>();

    @AfterEach
    void closeTheIndexes() {
        indexes.forEach(Search::close);
    }

    @Test
    void areMadeWhenTheyAreAskedForAndOnce() {
        HandoutResponses answers = build(World.CONTENT.listings(), MORNING, null).handouts();
        assertNull(answers.made(POSTER));
        List<Answer> asked = IntStream.range(0, 16).parallel().mapToObj(visitor -> answers.at(POSTER).orElseThrow())
                .toList();
        asked.forEach(answer -> assertSame(answers.made(POSTER), answer));
        assertNull(answers.made(CARD));
    }

    @Test
    void areTakenOverWhileNothingOnThemChanges() {
        Snapshot before = build(World.CONTENT.listings(), MORNING, null);
        Answer poster = before.handouts().at(POSTER).orElseThrow();
        Answer card = before.handouts().at(CARD).orElseThrow();
        Snapshot after = build(World.CONTENT.listings(), EVENING, before);
        assertSame(poster, after.handouts().at(POSTER).orElseThrow(), "paper does not know what time it is");
        assertNotSame(card, after.handouts().at(CARD).orElseThrow(), "a screen does");
        assertNotSame(poster, build(World.CONTENT.listings(), NEXT_MONTH, after).handouts().at(POSTER).orElseThrow(),
                "the month of issue is another");
    }

    @Test
    void tellTheNewNumberAsSoonAsItIsPublished() {
        Snapshot before = build(World.CONTENT.listings(), MORNING, null);
        Answer poster = before.handouts().at(POSTER).orElseThrow();
        List<Listing> changed = World.CONTENT.listings().stream()
                .map(listing -> listing.slug().text().equals("vandpunkten")
                        ? World.service("vandpunkten", service -> service.put("name", "Vändningen")) : listing)
                .toList();
        assertNotSame(poster, build(changed, MORNING, before).handouts().at(POSTER).orElseThrow());
    }

    @Test
    void leadFromThePlaceToItsArea() {
        HandoutResponses answers = build(World.CONTENT.listings(), MORNING, null).handouts();
        for (String place : List.of("/en/cards/Abro", "/en/cards/ekeby/", "/en/CARDS/ekby")) {
            Answer moved = answers.at(place).orElseThrow();
            assertEquals(303, moved.status(), place);
            assertTrue(moved.headers().stream().anyMatch(header -> header.value().toString().equals("/en/cards/ekby")),
                    place);
        }
        assertEquals(Optional.empty(), answers.at("/en/cards/bjorkdal"), "a name of two places is not guessed");
        assertEquals(Optional.empty(), answers.at("/xx/cards/ekby"));
        assertEquals(Optional.empty(), answers.at("/en/cards" + "/x".repeat(400)));
    }

    private Snapshot build(List<Listing> listings, Instant now, Snapshot previous) {
        Snapshot built = new SnapshotBuilder(World.CONTENT.directory(listings), World.CONTENT, config, now, previous)
                .build(1);
        indexes.add(built.answers().search());
        return built;
    }
}
