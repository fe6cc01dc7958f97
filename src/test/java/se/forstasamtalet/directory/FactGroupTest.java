package se.forstasamtalet.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.forstasamtalet.World;
import se.forstasamtalet.content.ContentFolder;

class FactGroupTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final List<Listing> REAL = ContentFolder.read(Path.of("content")).listings();

    @Test
    void aGroupIsAsOldAsItsOldestFact() {
        Service service = World.service("vandpunkten",
                document -> ((ObjectNode) document.withArray("/schedules").get(1))
                        .put("assured_date", "2025-12-24"));
        assertEquals(LocalDate.parse("2025-12-24"), FactGroup.HOURS.checked(service));
        assertEquals(LocalDate.parse("2026-01-12"), FactGroup.HOURS.checked(World.service("vandpunkten")));
    }

    @Test
    void oneFactThatNobodyCheckedLeavesItsGroupUnchecked() {
        assertNull(FactGroup.HOURS.checked(World.service("vandpunkten",
                document -> ((ObjectNode) document.withArray("/schedules").get(1)).remove("assured_date"))));
        assertNull(FactGroup.ROUTES.checked(World.service("vandpunkten")), "a group without facts");
    }

    @ParameterizedTest
    @EnumSource(FactGroup.class)
    void checkingAGroupChangesItsDatesAndNothingElse(FactGroup group) {
        for (Listing listing : REAL) {
            Listing assured = FactGroup.assured(listing, Set.of(group), TODAY);
            if (FactGroup.of(listing).contains(group)) {
                assertEquals(TODAY, group.checked(assured), listing.slug().text());
            }
            for (FactGroup other : EnumSet.complementOf(EnumSet.of(group))) {
                assertEquals(other.checked(listing), other.checked(assured), listing.slug() + " " + other);
            }
            assertEquals(withoutDates(listing, group), withoutDates(assured, group));
        }
    }

    @Test
    void thereIsRealContentInEveryGroup() {
        assertEquals(EnumSet.allOf(FactGroup.class),
                REAL.stream().flatMap(listing -> FactGroup.of(listing).stream()).collect(Collectors.toSet()));
    }

    @Test
    void sourcesThatDisagreeStillDo() {
        Listing disputed = REAL.stream().filter(listing -> !listing.conflicts().isEmpty()).findFirst().orElseThrow();
        assertEquals(disputed.conflicts(), FactGroup.assured(disputed, FactGroup.of(disputed), TODAY).conflicts());
    }

    @Test
    void aFactThatNobodyCheckedIsWrittenAsBefore() {
        assertTrue(
                REAL.stream().map(Documents::write).noneMatch(document -> document.contains("\"assured_date\":null")));
    }

    private static JsonNode withoutDates(Listing listing, FactGroup group) {
        JsonNode document = World.json(listing);
        Catalogue.facts(listing.listingKind()).stream().filter(fact -> fact.group() == group)
                .forEach(fact -> document.path(fact.name()).findParents("assured_date")
                        .forEach(one -> ((ObjectNode) one).remove("assured_date")));
        return document;
    }
}
