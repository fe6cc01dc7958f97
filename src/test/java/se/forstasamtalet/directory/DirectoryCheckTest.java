package se.forstasamtalet.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.forstasamtalet.World.area;
import static se.forstasamtalet.World.service;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.forstasamtalet.World;

class DirectoryCheckTest {

    @Test
    void theWorldIsInOrder() {
        assertEquals(List.of(), DirectoryCheck.problems(World.CONTENT.listings(), World.CONTENT.sources(),
                World.CONTENT.terms(), Set.of()));
    }

    @Test
    void aRouteLeadsToAServiceThatExists() {
        assertProblem("areas/sundvik", "routes[0].service", "the slug of a listing in services/",
                area("sundvik", document -> ((ObjectNode) document.get("routes").get(0)).put("service", "vagen-ut")));
    }

    @Test
    void noPlaceIsCalledLikeAPageOfTheSite() {
        for (String page : List.of("find", "Cards", "exposed", "api", "latt", "skriv")) {
            assertProblem("areas/sundvik", "former_names[0]",
                    "a name that is no page of the site, but " + page.toLowerCase(Locale.ROOT) + " is one",
                    area("sundvik", document -> document.putArray("former_names").add(page)));
        }
    }

    @Test
    void aServiceIsRunByAnOrganizationThatExists() {
        assertProblem("services/ekby", "organization", "the slug of a listing in organizations/",
                service("ekby", document -> document.put("organization", "ekby")));
    }

    @Test
    void aServiceAreaIsMadeOfAreasThatExist() {
        assertProblem("services/ekby", "service_area.areas[1]", "the slug of a listing in areas/",
                service("ekby", document -> document.withArray("/service_area/areas").add("soderby")));
    }

    @Test
    void aFactHasASourceThatExists() {
        assertProblem("services/ekby", "open_talks.source", "the id of a source in sources.yaml",
                service("ekby", document -> document.withObject("/open_talks").put("source", "skattkartan, blad 1")));
    }

    @Test
    void aFactWithoutASourceIsNoFact() {
        assertProblem("services/ekby", "open_talks.source", "the id of a source in sources.yaml",
                service("ekby", document -> document.withObject("/open_talks").remove("source")));
        assertProblem("services/ekby", "conflicts[0].claims[1].source", "the id of a source in sources.yaml",
                service("ekby", document -> ((ObjectNode) document.at("/conflicts/0/claims/1")).remove("source")));
    }

    @Test
    void aMethodIsATermThatIsExplained() {
        assertProblem("services/ekby", "methods.taxonomy_terms[0]", "a term in taxonomy_terms.yaml",
                service("ekby",
                        document -> document.withObject("/methods").putArray("taxonomy_terms").add("trolldom")));
    }

    @Test
    void whatEveryServiceMustSayIsSaid() {
        for (String field : List.of("id", "name", "status", "purpose", "description")) {
            assertProblem("services/ekby", field, "a value", service("ekby", document -> document.remove(field)));
        }
    }

    @Test
    void aPhoneHasANumber() {
        assertProblem("services/vandpunkten", "phones[0].number", "a value",
                vandpunkten("/phones/0", phone -> phone.remove("number")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "eligibility | minimum_age | -1 | a number from 0 to 120",
        "eligibility | maximum_age | 200 | a number from 0 to 120",
        "open_talks | count | -5 | a number from 1 to 100", "open_talks | count | 9999 | a number from 1 to 100",
        "follow_up | months_after | -3 | a number from 1 to 60"})
    void figuresThatCannotBeAreRefused(String fact, String member, int figure, String expected) {
        assertProblem("services/ekby", fact + "." + member, expected, service("ekby", document -> {
            ObjectNode one = document.withObject("/" + fact);
            one.put("source", "sagokartan").put(member, figure);
            if (fact.equals("open_talks")) {
                one.put("offered", "yes");
            }
            if (fact.equals("follow_up")) {
                one.put("done", "yes");
            }
        }));
    }

    @Test
    void figuresAgreeWithEachOther() {
        assertProblem("services/ekby", "eligibility.maximum_age", "an age that is not below the youngest",
                service("ekby", document -> document.withObject("/eligibility").put("source", "sagokartan")
                        .put("minimum_age", 25).put("maximum_age", 15)));
        assertProblem("services/ekby", "open_talks.count", "no number where there are no such talks, or nobody knows",
                service("ekby", document -> document.withObject("/open_talks").put("offered", "no").put("count", 5)));
        assertProblem("services/vandpunkten", "cost_options[0].amount", "a number from 0 to 20000",
                vandpunkten("/cost_options/0", cost -> cost.put("amount", -50)));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00a0", "\u2800", "\u200e\u200f", "\u3164", "–"})
    void whatNobodySeesIsNoName(String name) {
        assertProblem("services/ekby", "name", "a value", service("ekby", document -> document.put("name", name)));
    }

    @Test
    void onlyFromMidnightToMidnightIsTheWholeDay() {
        assertProblem("services/vandpunkten", "schedules[0].closes_at",
                "a time other than opens_at: only 00:00 to 00:00 is the whole day",
                vandpunkten("/schedules/0", hours -> hours.put("opens_at", "16:00").put("closes_at", "16:00")));
    }

    @ParameterizedTest
    @CsvSource({"2026-05-01, , , true", "2026-05-02, , , false", "2026-05-01, 10:00, 12:00, true",
        "2026-05-01, 14:00, 16:00, false", "2026-05-01, 11:30, 14:00, true"})
    void exceptionsThatContradictEachOtherAreRefused(LocalDate day, LocalTime opens, LocalTime closes, boolean wrong) {
        ScheduleException one = new ScheduleException(Channel.PHONE, LocalDate.parse("2026-05-01"),
                LocalDate.parse("2026-05-01"), LocalTime.parse("10:00"), LocalTime.parse("12:00"), null, null, null);
        ScheduleException other = new ScheduleException(Channel.PHONE, day, day, opens, closes, null, null, null);
        assertEquals(wrong, one.contradicts(other));
        assertEquals(wrong, other.contradicts(one));
    }

    @Test
    void aCostHasAnAmount() {
        assertProblem("services/vandpunkten", "cost_options[0].amount", "a value",
                vandpunkten("/cost_options/0", cost -> cost.remove("amount")));
    }

    @Test
    void anObservationSaysSomething() {
        assertProblem("services/ekby", "observations[0].text", "a value",
                service("ekby", document -> ((ObjectNode) document.at("/observations/0")).put("text", " ")));
    }

    @Test
    void aPlaceHasANameThatFitsAnAddress() {
        assertProblem("areas/ekby", "places[0].alternate_names[0]", "a name that people type, like Kista",
                area("ekby", document -> ((ObjectNode) document.at("/places/0")).putArray("alternate_names").add("–")));
    }

    @Test
    void hoursDoNotOverlap() {
        assertProblem("services/vandpunkten", "schedules[1]", "hours that do not overlap other hours",
                vandpunkten("/schedules/1", schedule -> schedule.put("opens_at", "11:00")));
    }

    @Test
    void hoursSayWhetherTheyHoldOnHolidays() {
        assertProblem("services/vandpunkten", "schedules[1].public_holidays", "a value",
                vandpunkten("/schedules/1", schedule -> schedule.remove("public_holidays")));
    }

    @Test
    void hoursEndAfterTheyBegin() {
        assertProblem("services/vandpunkten", "schedules[1].valid_to", "a day that is not before the first day",
                vandpunkten("/schedules/1",
                        schedule -> schedule.put("valid_from", "2026-06-01").put("valid_to", "2026-05-31")));
    }

    @Test
    void anExceptionSaysWhichDoorItIsFor() {
        assertProblem("services/vandpunkten", "schedule_exceptions[0].attending_type", "a value",
                vandpunkten("/schedule_exceptions/0", exception -> exception.remove("attending_type")));
    }

    @Test
    void anExceptionEndsAfterItBegins() {
        assertProblem("services/vandpunkten", "schedule_exceptions[0].to", "a day that is not before the first day",
                vandpunkten("/schedule_exceptions/0", exception -> exception.put("to", "2026-08-02")));
    }

    @Test
    void anExceptionHasBothTimesOrNeither() {
        assertProblem("services/vandpunkten", "schedule_exceptions[0].closes_at",
                "both opens_at and closes_at, or neither when it is closed",
                vandpunkten("/schedule_exceptions/0", exception -> exception.put("opens_at", "10:00")));
    }

    @Test
    void theWordAnonymousNeedsAReach() {
        assertProblem("services/vandpunkten", "anonymity.until", "a value",
                vandpunkten("/anonymity", anonymity -> anonymity.remove("until")));
    }

    @Test
    void aBoardsDecisionHasADateAndANumber() {
        List<Problem> problems = problems(
                vandpunkten("/anonymity", anonymity -> anonymity.put("basis", "board_decision")));
        assertEquals(List.of("anonymity.decision_date", "anonymity.decision_number"),
                problems.stream().map(Problem::field).toList());
    }

    @Test
    void anAreaLiesInAnAreaThatExists() {
        assertProblem("areas/hamnen", "part_of", "the slug of a listing in areas/",
                area("hamnen", document -> document.remove("part_of")));
    }

    @Test
    void anAreaDoesNotLieInItself() {
        assertProblem("areas/ekby", "part_of", "an area that does not itself lie in this one",
                area("ekby", document -> document.put("part_of", "ekby")));
    }

    @Test
    void areasDoNotLieInEachOther() {
        List<Problem> problems = problems(area("ekby", document -> document.put("part_of", "hamnen")));
        assertEquals(List.of("areas/ekby", "areas/hamnen"), problems.stream().map(Problem::listing).toList());
    }

    @Test
    void noTwoListingsShareAnId() {
        String ekbys = area("ekby").id().toString();
        Area copy = area("sundvik", document -> document.put("id", ekbys));
        List<Listing> listings = new ArrayList<>(World.CONTENT.listings());
        listings.replaceAll(one -> one.slug().equals(copy.slug()) ? copy : one);
        assertEquals(List.of(new Problem("areas/sundvik", "id", Expected.of(Wanted.FREE_ID))),
                DirectoryCheck.problems(listings, World.CONTENT.sources(), World.CONTENT.terms(), Set.of()));
    }

    @Test
    void noTwoListingsOfAKindShareAName() {
        Area copy = area("sundvik", document -> document.put("id", "0b54c2c4-58a3-4e36-9d2c-6bb1c5a9e0aa"));
        List<Listing> listings = new ArrayList<>(World.CONTENT.listings());
        listings.add(copy);
        assertEquals(
                List.of(new Problem("areas/sundvik", "slug", Expected.of(Wanted.FREE_NAME, "sundvik"))),
                DirectoryCheck.problems(listings, World.CONTENT.sources(), World.CONTENT.terms(), Set.of()));
    }

    /** Their pages are called by their numbers: two of one address would keep every page from being shown. */
    @Test
    void noTwoLinesForTheHurtShareANumber() {
        Service line = World.service("trygga-linjen");
        Service copy = World.service("trygga-linjen", document -> document.put("slug", "andra-linjen").put("id",
                "0b54c2c4-58a3-4e36-9d2c-6bb1c5a9e0aa"));
        List<Listing> listings = new ArrayList<>(World.CONTENT.listings());
        listings.add(copy);
        assertEquals(
                List.of(new Problem("services/andra-linjen", "phones[0].number",
                        Expected.of(Wanted.FREE_NUMBER, line.pageName()))),
                DirectoryCheck.problems(listings, World.CONTENT.sources(), World.CONTENT.terms(), Set.of()));
    }

    @Test
    void whoTookOverIsAnotherServiceForTheSamePeople() {
        for (String other : List.of("vandpunkten", "trygga-linjen")) {
            assertProblem("services/vandpunkten", "status_change.successor", "another service, for the same people",
                    notRunning("defunct", other));
        }
        assertProblem("services/vandpunkten", "status_change.successor", "the slug of a listing in services/",
                notRunning("defunct", "ingenting"));
        assertProblem("services/vandpunkten", "status_change.since", "nothing while the service is running",
                notRunning("active", "nattljuset"));
        assertEquals(List.of(), problems(notRunning("temporarily closed", "nattljuset")));
    }

    private static Service notRunning(String status, String successor) {
        return service("vandpunkten", document -> document.put("status", status).putObject("status_change")
                .put("since", "2026-03-03").put("successor", successor).put("source", "sagokartan"));
    }

    private static Service vandpunkten(String at, Consumer<ObjectNode> change) {
        return service("vandpunkten", document -> change.accept((ObjectNode) document.at(at)));
    }

    private static void assertProblem(String listing, String field, String expected, Listing mistaken) {
        assertEquals(List.of(String.join(" ", listing, field, expected)), problems(mistaken).stream()
                .map(one -> String.join(" ", one.listing(), one.field(), one.expected().toString())).toList());
    }

    private static List<Problem> problems(Listing mistaken) {
        List<Listing> listings = World.CONTENT.listings().stream()
                .map(one -> one.slug().equals(mistaken.slug()) && one.listingKind() == mistaken.listingKind() ? mistaken
                        : one)
                .toList();
        return DirectoryCheck.problems(listings, World.CONTENT.sources(), World.CONTENT.terms(), Set.of());
    }
}
