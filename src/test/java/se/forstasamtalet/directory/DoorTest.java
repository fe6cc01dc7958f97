package se.forstasamtalet.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.World;
import se.forstasamtalet.directory.Opening.State;

/** Each test gives the later door everything that the rules further down would reward. */
class DoorTest {

    private static final Opening ALWAYS_OPEN = new Opening(State.OPEN, null);
    private static final Opening CLOSED = new Opening(State.CLOSED, time("2026-03-02T08:30"));

    private static final Service FOR_CHANGE = service("B", "change");
    private static final Service FOR_CRISIS = service("A", "crisis");
    private static final Service FOR_YOUNG_PEOPLE = World.service("unga-vander", document -> document.put("name", "A"));

    @Test
    void aDoorThatAnswersComesFirst() {
        assertFirst(chat(FOR_CRISIS, Door.FAR, ALWAYS_OPEN), phone(FOR_CHANGE, 0, CLOSED));
    }

    @Test
    void aDoorWithoutKnownHoursDoesNotCountAsAnswering() {
        assertFirst(chat(FOR_CRISIS, Door.FAR, ALWAYS_OPEN), phone(FOR_CHANGE, 0, Opening.UNKNOWN));
    }

    @Test
    void thenOneForPeopleWhoUseViolence() {
        assertFirst(chat(World.service("unga-vander"), Door.FAR, ALWAYS_OPEN), phone(FOR_CRISIS, 0, ALWAYS_OPEN));
    }

    @Test
    void thenOneForAllAges() {
        assertFirst(chat(FOR_CHANGE, Door.FAR, ALWAYS_OPEN), phone(FOR_YOUNG_PEOPLE, 0, ALWAYS_OPEN));
    }

    @Test
    void thenTheNearer() {
        assertFirst(chat(FOR_CHANGE, 1, ALWAYS_OPEN), phone(service("A", "change"), 2, ALWAYS_OPEN));
    }

    @Test
    void thenThePhone() {
        assertFirst(phone(FOR_CHANGE, 1, new Opening(State.CLOSED, null)), chat(service("A", "change"), 1, CLOSED));
    }

    @Test
    void thenTheOneThatOpensSooner() {
        Opening later = new Opening(State.CLOSED, time("2026-03-02T08:31"));
        assertFirst(phone(FOR_CHANGE, 1, CLOSED), phone(service("A", "change"), 1, later));
        assertFirst(phone(FOR_CHANGE, 1, CLOSED), phone(service("A", "change"), 1, Opening.UNKNOWN));
    }

    @Test
    void ofTwoThatAnswerNeitherIsFirstForClosingSooner() {
        Opening closesSoon = new Opening(State.OPEN, time("2026-03-02T06:00"));
        assertFirst(phone(service("A", "change"), 1, ALWAYS_OPEN), phone(FOR_CHANGE, 1, closesSoon));
    }

    @Test
    void andLastTheName() {
        assertFirst(phone(service("A", "change"), 1, CLOSED), phone(FOR_CHANGE, 1, CLOSED));
    }

    @Test
    void anUpperLimitOrALateLowerLimitMeansSomeAgesOnly() {
        assertTrue(ages(null, 25).isForSomeAgesOnly());
        assertTrue(ages(65, null).isForSomeAgesOnly());
        assertEquals(false, ages(18, null).isForSomeAgesOnly());
        assertEquals(false, World.service("vandpunkten").isForSomeAgesOnly());
    }

    private static void assertFirst(Door first, Door second) {
        assertTrue(Door.FIRST_DOOR.compare(first, second) < 0, "the first before the second");
        assertTrue(Door.FIRST_DOOR.compare(second, first) > 0, "the second after the first");
    }

    private static Door phone(Service service, int nearness, Opening opening) {
        return new Door(service, World.service("vandpunkten").phones().get(0), null, nearness, opening,
                Freshness.CONFIRMED);
    }

    private static Door chat(Service service, int nearness, Opening opening) {
        return new Door(service, null, World.service("unga-vander").chat_url(), nearness, opening, Freshness.CONFIRMED);
    }

    private static Service service(String name, String purpose) {
        return World.service("vandpunkten", document -> document.put("name", name).put("purpose", purpose));
    }

    private static Service ages(Integer minimum, Integer maximum) {
        return World.service("unga-vander", document -> document.withObject("/eligibility").put("minimum_age", minimum)
                .put("maximum_age", maximum));
    }

    private static ZonedDateTime time(String local) {
        return LocalDateTime.parse(local).atZone(Hours.ZONE);
    }
}
