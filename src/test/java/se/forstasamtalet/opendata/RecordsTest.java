package se.forstasamtalet.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.World;
import se.forstasamtalet.directory.Catalogue;
import se.forstasamtalet.directory.Extent;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Route;
import se.forstasamtalet.directory.Slug;

/** What the records say of the directory, and what they never say. */
class RecordsTest {

    private static final Asking COUNTY = Asking.world();

    @Test
    void anIdIsAsTheStandardHasIt() {
        assertEquals(UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"),
                Ids.named(UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com"), "RFC 9562, A.4");
        assertTrue(
                ids(COUNTY).containsAll(
                        World.CONTENT.listings().stream().map(listing -> listing.id().toString()).toList()),
                "a listing keeps its own");
    }

    @Test
    void everyIdIsOfItsOwn() {
        List<String> ids = ids(Asking.real());
        assertEquals(ids.size(), new HashSet<>(ids).size());
    }

    @Test
    void idsStayWhenTheContentIsReadAgainAndWhenThingsChangePlaces() {
        assertEquals(ids(COUNTY), ids(Asking.world()));
        Listing turned = World.service("vandpunkten", document -> {
            JsonNode first = document.withArray("schedules").remove(0);
            document.withArray("schedules").add(first);
        });
        assertEquals(Set.copyOf(ids(COUNTY)), Set.copyOf(ids(with(turned))));
        Listing corrected = World.service("vandpunkten", document -> document.withArray("phones").removeAll()
                .addObject().put("number", "0980-319 201").put("source", "sagokartan"));
        assertNotEquals(COUNTY.json(record("vandpunkten")).at("/phones/0/id"),
                with(corrected).json(record("vandpunkten")).at("/phones/0/id"));
    }

    @Test
    void whatHsdsHasNoWordForIsAnsweredInOurOwn() {
        Map<String, List<String>> answers = answers(COUNTY, "ekby");
        assertEquals(List.of("open_talks.yes 5"), answers.get("open_talks"));
        assertEquals(List.of("anonymity.unknown"), answers.get("anonymity"));
        assertEquals(List.of("methods.sagosamtal"), answers.get("methods"));
        assertEquals(List.of("extent.open_talks 5 sessions", "extent.after_decision 6 months, extendable"),
                answers.get("extent"));
        assertEquals(List.of("follow_up_when.afterwards 3"), answers.get("follow_up_when"));
        assertEquals(List.of("partner_contact.unknown"), answers.get("partner_contact"));
        assertEquals(List.of("capacity.therapists 2", "capacity.full_time_equivalents 1.5"), answers.get("capacity"));
        assertEquals(List.of("route.own ekby", "route.own hamnen"), answers.get("route"));
        assertEquals(List.of("conflict open_talks"), answers.get("conflict"));
    }

    /** Whoever people go to in order to change answers every question of the survey, if only with unknown. */
    @Test
    void silenceIsToldAsUnknownAndNeverAsNo() {
        Listing silent = World.service("ekby", document -> document.remove(List.of("treatment", "open_talks",
                "group_treatment", "follow_up", "partner_contact", "self_referral", "anonymity")));
        Map<String, List<String>> answers = answers(with(silent), "ekby");
        for (String question : List.of("treatment", "open_talks", "group_treatment", "follow_up", "partner_contact",
                "self_referral", "anonymity")) {
            assertEquals(List.of(question + ".unknown"), answers.get(question));
        }
    }

    @Test
    void whoMayComeUnsentAndWhoIsMeantIsTold() {
        Listing ekby = World.service("ekby", document -> {
            document.putObject("self_referral").put("possible", "yes").put("source", "sagokartan");
            document.putObject("adapted_for").put("source", "sagokartan").putArray("groups").add("parents")
                    .add("honour");
        });
        Map<String, List<String>> answers = answers(with(ekby), "ekby");
        assertEquals(List.of("self_referral.yes"), answers.get("self_referral"));
        assertEquals(List.of("adapted_for.parents", "adapted_for.honour"), answers.get("adapted_for"));
    }

    @Test
    void everyFactSaysWhereItIsFromAndWhenItWasChecked() {
        for (String list : List.of("phones", "schedules", "service_areas", "languages", "cost_options",
                "additional_urls")) {
            for (JsonNode service : Asking.real().json("/api/services?full=true").get("contents")) {
                service.path(list)
                        .forEach(fact -> assertTrue(fact.hasNonNull("source"), list + " of " + service.get("name")));
            }
        }
        JsonNode phone = COUNTY.json(record("vandpunkten")).at("/phones/0");
        assertEquals("sagokartan 2026-01-12", phone.get("source").asText() + " " + phone.get("assured_date").asText());
    }

    @Test
    void howLongOneWaitsIsToldInDaysWithItsSource() {
        Asking data = with(World.service("ekby", document -> {
            document.putObject("waiting_time").put("days", 14).put("source", "sagokartan, blad 3").put("assured_date",
                    "2026-11-20");
            document.putObject("meanwhile").put("sv", "Du kan ringa när du vill.");
        }));
        Map<String, List<String>> answers = answers(data, "ekby");
        assertEquals(List.of("waiting_time 14"), answers.get("waiting_time"));
        assertEquals(List.of("meanwhile Du kan ringa när du vill."), answers.get("meanwhile"));
        assertEquals(null, answers(COUNTY, "ekby").get("waiting_time"), "nobody has said");
    }

    @Test
    void sinceWhenAServiceIsNotRunningAndWhereToGoIsTold() {
        Asking data = with(World.service("ekby", document -> document.put("status", "defunct")
                .putObject("status_change").put("since", "2026-11-02").put("successor", "vandpunkten")
                .put("source", "sagokartan")));
        Map<String, List<String>> answers = answers(data, "ekby");
        assertEquals(List.of("status_since 2026-11-02"), answers.get("status_since"));
        assertEquals(List.of("successor vandpunkten"), answers.get("successor"));
        String line = data.text("/api/directory.csv").lines().filter(one -> one.contains("egen behandling"))
                .findFirst().orElseThrow();
        assertTrue(line.contains("defunct") && line.contains("2026-11-02") && line.contains("vandpunkten")
                && !line.contains("null"), line);
    }

    /** What was changed last year may have been checked yesterday, and the other way round. */
    @Test
    void checkedIsNotChanged() {
        JsonNode service = COUNTY.json(record("vandpunkten"));
        assertEquals("2026-01-12", service.get("assured_date").asText());
        assertEquals("2026-11-20T08:00:00.000Z", service.get("last_modified").asText());
        assertNull(COUNTY.json(record("ekby")).get("assured_date"), "nobody has checked it");
    }

    @Test
    void aPhoneAndAChatAreLocationsWithoutAStreet() {
        for (JsonNode place : Asking.real().json("/api/service_at_locations?full=true&per_page=1000").get("contents")) {
            assertEquals("virtual", place.at("/location/location_type").asText());
            assertEquals(place.get("location_id"), place.at("/location/id"));
            for (JsonNode schedule : place.at("/service/schedules")) {
                assertTrue(schedule.hasNonNull("service_at_location_id"));
            }
        }
    }

    /**
     * Every value that a field can have is a term with words of its own, and there is no term that nothing can have.
     */
    @Test
    void everyAnswerHasATermAndEveryTermAnAnswer() {
        Map<String, Object[]> questions = new TreeMap<>(
                Map.of("extent", Extent.Kind.values(), "route", Route.Kind.values(), "conflict", new Object[0]));
        Stream.of(Listing.Kind.values()).flatMap(kind -> Catalogue.leaves(kind).stream())
                .filter(member -> member.attribute().filter(question -> !question.equals("methods")).isPresent())
                .forEach(member -> questions.put(member.attribute().get(),
                        member.type().isEnum() ? member.type().getEnumConstants() : new Object[0]));
        Set<String> codes = new TreeSet<>(Set.of("capacity", "capacity.therapists", "capacity.full_time_equivalents",
                "capacity.cases_per_year", "methods.sagosamtal", "methods_in_words",
                "website_referrals"));
        questions.forEach((question, answers) -> {
            codes.add(question);
            Arrays.stream(answers).forEach(answer -> codes.add(question + "." + World.json(answer).asText()));
        });
        assertEquals(codes, new TreeSet<>(COUNTY.contents("/api/taxonomy_terms?per_page=1000", "code")).stream()
                .filter(code -> !code.startsWith("methods.") || code.equals("methods.sagosamtal"))
                .collect(Collectors.toCollection(TreeSet::new)));
        Taxonomies.all().forEach(question -> question.answers().values().forEach(
                answer -> assertTrue(Stream.of(answer.name(), answer.sv(), answer.en()).noneMatch(String::isBlank))));
    }

    /** What sources say beside the facts, how partner contact works, and everybody's name: see package-info. */
    @Test
    void whatIsNotForEverybodyNeverLeaves() {
        Listing ekby = World.service("ekby", document -> {
            document.withArray("observations").addObject().put("text", "kanarie").put("source", "sagokartan");
            document.withObject("/partner_contact").put("text", "kanarie");
        });
        Listing area = World.area("ekby", document -> document.withArray("observations").addObject()
                .put("text", "kanarie").put("source", "sagokartan"));
        Asking county = with(ekby, area);
        for (String address : everything()) {
            byte[] said = Asking.bytes(county.reply(address));
            assertFalse(new String(said, StandardCharsets.ISO_8859_1).contains("kanarie"), address);
        }
    }

    private static List<String> everything() {
        return Stream.concat(
                Arrays.stream(Resource.values())
                        .map(resource -> "/api/" + resource.written() + "?format=ndjson"
                                + (resource.ofList().contains(Parameter.FULL) ? "&full=true" : "")),
                Stream.of("/api/directory.csv", "/api/organizations?full_service=true&full=true", "/api")).toList();
    }

    private static Asking with(Listing... changed) {
        List<Listing> listings = World.CONTENT.listings().stream()
                .map(one -> Arrays.stream(changed).filter(other -> other.id().equals(one.id())).findFirst().orElse(one))
                .toList();
        return Asking.of(World.DIRECTORY.of(listings), Asking.history(listings));
    }

    private static String record(String slug) {
        return "/api/services/" + World.service(slug).id();
    }

    /** The answers of a service by question, each as its code and what it says beside itself. */
    private static Map<String, List<String>> answers(Asking county, String slug) {
        return StreamSupport
                .stream(county.json(record(slug)).get("attributes").spliterator(),
                        false)
                .collect(Collectors.groupingBy(answer -> answer.get("link_type").asText(),
                        Collectors.mapping(answer -> (answer.at("/taxonomy_term/code").asText() + " "
                                + answer.path("value").asText()).strip(), Collectors.toList())));
    }

    /** Every id of every record and of what hangs on it, but for those of other records that stand in it. */
    private static List<String> ids(Asking county) {
        List<String> ids = new ArrayList<>(county.contents("/api/organizations?per_page=1000", "id"));
        ids.addAll(county.contents("/api/areas?per_page=1000", "id"));
        ids.addAll(county.contents("/api/taxonomy_terms?per_page=1000", "id"));
        ids.addAll(county.contents("/api/taxonomies", "id"));
        for (JsonNode organization : county.json("/api/organizations?full=true&per_page=1000").get("contents")) {
            Stream.of("phones", "attributes")
                    .forEach(list -> organization.path(list).forEach(part -> ids.add(part.get("id").asText())));
        }
        for (JsonNode service : county.json("/api/services?full=true&per_page=1000").get("contents")) {
            ids.add(service.get("id").asText());
            service.fields().forEachRemaining(list -> {
                if (list.getValue().isArray()) {
                    list.getValue().forEach(part -> ids.add(part.get("id").asText()));
                }
            });
            service.path("service_at_locations").forEach(place -> ids.add(place.at("/location/id").asText()));
        }
        return ids;
    }
}
