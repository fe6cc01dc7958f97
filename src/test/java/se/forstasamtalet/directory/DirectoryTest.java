package se.forstasamtalet.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.forstasamtalet.World.area;
import static se.forstasamtalet.World.at;
import static se.forstasamtalet.World.service;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.World;
import se.forstasamtalet.directory.Service.Purpose;

class DirectoryTest {

    private static final Instant NEW_YEAR = at("2026-01-01T00:00");
    private static final int MINUTES_IN_TWO_YEARS = 2 * 365 * 24 * 60;

    private final Directory directory = World.DIRECTORY;

    @Test
    void whatNobodyAnswersForHasNoOrganization() {
        assertEquals(Optional.empty(), World.DIRECTORY.organization(null));
    }

    @Test
    void everyAreasFirstDoorAnswersAtEveryChangeOfTwoYears() {
        for (Instant now = NEW_YEAR; now.isBefore(at("2028-01-01T00:00")); now = directory.nextChange(now)) {
            assertEveryAreasFirstDoorAnswers(now);
        }
    }

    @Property(tries = 2000, seed = "2026")
    void everyAreasFirstDoorAnswersAtAnyMinute(@ForAll @IntRange(max = MINUTES_IN_TWO_YEARS) int minute) {
        assertEveryAreasFirstDoorAnswers(NEW_YEAR.plus(Duration.ofMinutes(minute)));
    }

    @Test
    void noDoorOpensOrClosesBeforeTheNextChange() {
        Instant now = NEW_YEAR;
        while (now.isBefore(at("2028-01-01T00:00"))) {
            Instant next = directory.nextChange(now);
            assertTrue(next.isAfter(now));
            assertEquals(states(now), states(next.minusSeconds(1)), now + " to " + next);
            now = next;
        }
    }

    @Property(tries = 2000, seed = "2026")
    void noDoorOpensOrClosesBetweenAnyMinuteAndTheNextChange(@ForAll @IntRange(max = MINUTES_IN_TWO_YEARS) int minute,
            @ForAll @IntRange(max = 99) int percent) {
        Instant now = NEW_YEAR.plus(Duration.ofMinutes(minute));
        Instant next = directory.nextChange(now);
        Instant between = now.plus(Duration.between(now, next).multipliedBy(percent).dividedBy(100));
        assertEquals(states(now), states(between));
    }

    @Test
    void aNewDayIsAChangeEvenWhenNoDoorMoves() {
        assertEquals(at("2026-03-08T00:00"), directory.nextChange(at("2026-03-07T00:00")));
    }

    @Test
    void theNextChangeIsTheFirstDoorThatMoves() {
        assertEquals(at("2026-03-02T09:00"), directory.nextChange(at("2026-03-02T00:00")));
        assertEquals(at("2026-03-02T12:00"), directory.nextChange(at("2026-03-02T09:00")));
    }

    @Test
    void byDayTheLineForChangeComesFirst() {
        assertEquals(List.of("Vändpunkten", "Nattljuset", "Unga vänder"),
                names(directory.doors(area("ekby"), at("2026-03-03T10:00"))));
    }

    @Test
    void byNightTheCrisisLineComesFirst() {
        assertEquals(List.of("Nattljuset", "Vändpunkten", "Unga vänder"),
                names(directory.doors(area("ekby"), at("2026-03-03T02:00"))));
    }

    @Test
    void aNameOnTheRouteIsNearerThanOneThatNoAreaNames() {
        assertEquals(List.of(1, Door.FAR, Door.FAR), nearness("ekby"));
        assertEquals(List.of(0, Door.FAR, Door.FAR), nearness("sundvik"));
        assertEquals(List.of(2, Door.FAR, Door.FAR), nearness("hamnen"));
    }

    @Test
    void aServiceWithoutNumberOrChatHasNoDoor() {
        assertEquals(0, directory.doorsOf(service("ekby"), NEW_YEAR).size());
    }

    @Test
    void neitherALineForThoseWhoAreHurtNorTheEmergencyNumberIsAWayToStop() {
        assertTrue(directory.areas().stream().flatMap(area -> directory.doors(area, NEW_YEAR).stream())
                .noneMatch(door -> door.service().purpose() == Purpose.EXPOSED
                        || door.service().purpose() == Purpose.EMERGENCY));
    }

    @Test
    void aServiceThatIsNotRunningHasNoDoor() {
        Directory paused = with(service("vandpunkten", document -> document.put("status", "inactive")));
        assertEquals(List.of("Nattljuset", "Unga vänder"), names(paused.doors(area("ekby"), at("2026-03-03T10:00"))));
    }

    @Test
    void aServiceIsForThoseWhoLiveInItsAreas() {
        assertTrue(directory.servicesFor(area("ekby")).contains(service("ekby")));
        assertFalse(directory.servicesFor(area("sundvik")).contains(service("ekby")));
    }

    @Test
    void aServiceForAMunicipalityIsForItsDistrictsButNotForTheWholeCounty() {
        assertTrue(directory.servicesFor(area("hamnen")).contains(service("ekby")));
        assertFalse(directory.servicesFor(area("sagolan")).contains(service("ekby")));
    }

    @Test
    void aServiceForAMunicipalityAndItsDistrictStandsThereOnce() {
        Directory both = with(service("ekby", document -> document.withArray("/service_area/areas").add("hamnen")));
        assertEquals(both.servicesFor(area("hamnen")).stream().distinct().toList(), both.servicesFor(area("hamnen")));
    }

    @Test
    void aServiceThatDoesNotSayWhereOneMustLiveIsForEveryone() {
        assertTrue(directory.areas().stream()
                .allMatch(area -> directory.servicesFor(area).contains(service("vandpunkten"))));
    }

    @Test
    void shortNamesLeadFromFormerNamesAndPlacesToTheirArea() {
        Map<Slug, Slug> expected = new TreeMap<>();
        Map.of("ekby", "ekby", "sundvik", "sundvik", "hamnen", "hamnen", "sagolan", "sagolan", "ekeby", "ekby", "abro",
                "ekby",
                "abro-station", "ekby", "kajplatsen", "hamnen")
                .forEach((name, area) -> expected.put(new Slug(name), new Slug(area)));
        assertEquals(expected, directory.shortNamesToAreas());
    }

    @Test
    void aPlaceInTwoAreasIsNoShortName() {
        assertFalse(directory.shortNamesToAreas().containsKey(new Slug("bjorkdal")));
    }

    @Test
    void anAreasOwnNameWinsOverAPlaceOfThatName() {
        Area sundvik = area("sundvik", document -> document.putArray("former_names").add("Hamnen"));
        assertEquals(new Slug("hamnen"), with(sundvik).shortNamesToAreas().get(new Slug("hamnen")));
    }

    @Test
    void areasStandWithinTheAreaTheyArePartOf() {
        assertEquals(List.of(area("ekby"), area("sundvik")), directory.within(area("sagolan")));
        assertEquals(List.of(area("hamnen")), directory.within(area("ekby")));
        assertEquals(List.of(area("hamnen"), area("ekby"), area("sagolan")),
                directory.outwards(area("hamnen")).toList());
    }

    @Test
    void theSwedishAlphabetEndsWithÅÄÖ() {
        Directory renamed = new Directory(Stream.of("Övik", "Zinkby", "Äng", "Åby", "Aby").map(name -> area("sundvik",
                document -> document.put("name", name).put("slug", Slug.of(name + " " + (int) name.charAt(0)).text())))
                .toList(), List.of(), List.of(), List.of(), List.of());
        assertEquals(List.of("Aby", "Zinkby", "Åby", "Äng", "Övik"),
                renamed.areas(Area.Kind.MUNICIPALITY).stream().map(Area::name).toList());
    }

    @Test
    void aServiceKnowsWhichAreasLeadToIt() {
        assertEquals(List.of(area("sagolan"), area("sundvik")), directory.areasLeadingTo(service("vandpunkten")));
    }

    @Test
    void aSourceIsFoundByItsCitation() {
        assertEquals(Optional.of("Sagolandets kartverk"),
                directory.source(Citation.of("sagokartan, blad 1")).map(Source::publisher));
        assertEquals(Optional.empty(), directory.source(Citation.of("skattkartan")));
    }

    @Test
    void twoListingsCannotShareAName() {
        assertThrows(IllegalArgumentException.class,
                () -> new Directory(List.of(area("ekby"), area("ekby")), List.of(), List.of(), List.of(), List.of()));
    }

    private void assertEveryAreasFirstDoorAnswers(Instant now) {
        for (Area area : directory.areas()) {
            assertTrue(directory.doors(area, now).get(0).opening().isOpen(), area.name() + " at " + now);
        }
    }

    private Map<String, Opening.State> states(Instant now) {
        Map<String, Opening.State> states = new TreeMap<>();
        directory.services().forEach(service -> directory.doorsOf(service, now)
                .forEach(door -> states.put(service.slug() + (door.isPhone() ? " phone" : " chat"),
                        door.opening().state())));
        return states;
    }

    private List<Integer> nearness(String area) {
        return directory.doors(area(area), at("2026-03-03T10:00")).stream().map(Door::nearness).toList();
    }

    private static List<String> names(List<Door> doors) {
        return doors.stream().map(door -> door.service().name()).toList();
    }

    private static Directory with(Listing instead) {
        return new Directory(World.CONTENT.listings().stream()
                .map(one -> one.id().equals(instead.id()) ? instead : one).toList(), World.CONTENT.sources(),
                World.CONTENT.terms(), List.of(), List.of());
    }
}
