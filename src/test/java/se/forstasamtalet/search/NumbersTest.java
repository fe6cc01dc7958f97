package se.forstasamtalet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.forstasamtalet.World;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Service;

/** Whoever has nothing but a number finds out whose it is, and the index outlives the numbers. */
class NumbersTest {

    private static final Search SEARCH = Search.over(World.DIRECTORY);

    @AfterAll
    static void close() {
        SEARCH.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0980-319 200", "0980319200", "+46 980 319200", "0980-31", "319200", "ring 0980 319 200"})
    void findsTheServiceThatHasIt(String typed) {
        assertEquals(List.of("vandpunkten"), found(SEARCH, typed));
    }

    @Test
    void aCorrectedNumberIsFoundOnTheSameIndex() {
        Search next = SEARCH.next(with("vandpunkten",
                service -> ((ObjectNode) service.get("phones").get(0)).put("number", "0980-319 201")));
        assertTrue(next.sharesIndexWith(SEARCH));
        assertEquals(List.of("vandpunkten"), found(next, "0980-319 201"));
        assertEquals(List.of(), found(next, "0980-319 200"));
        assertEquals(List.of("vandpunkten"), found(SEARCH, "0980-319 200"));
    }

    @Test
    void aNewNameIsFoundOnANewIndex() {
        try (Search next = SEARCH.next(with("vandpunkten", service -> service.put("name", "Klockbojen")))) {
            assertFalse(next.sharesIndexWith(SEARCH));
            assertEquals(List.of("vandpunkten"), found(next, "Klockbojen"));
        }
    }

    @Test
    void whatHurtPeopleCallIsNotAmongTheOthers() {
        assertEquals(List.of("nattljuset"), found(SEARCH, "08-465"));
    }

    private static Directory with(String slug, Consumer<ObjectNode> change) {
        Service changed = World.service(slug, change);
        List<Listing> listings = World.CONTENT.listings().stream()
                .map(one -> one.id().equals(changed.id()) ? changed : one).toList();
        return World.CONTENT.directory(listings);
    }

    private static List<String> found(Search search, String typed) {
        return search.find(typed).found().stream().map(Finding::target).toList();
    }
}
