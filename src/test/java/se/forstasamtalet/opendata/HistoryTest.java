package se.forstasamtalet.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.World;
import se.forstasamtalet.directory.Listing;

/** The change feed and earlier times, as somebody who keeps a copy meets them. */
class HistoryTest {

    private static final Instant MONDAY = World.at("2026-11-23T08:00");
    private static final Instant TUESDAY = World.at("2026-11-24T08:00");
    private static final Listing EKBY = World.service("ekby");
    private static final Listing RENAMED = World.service("ekby", document -> document.put("name", "Ekby samtal"));

    @Test
    void tellsOfEveryAdditionOnce() {
        Asking county = Asking.world();
        JsonNode page = county.json("/api/changes?per_page=1000");
        assertEquals(World.CONTENT.listings().stream().filter(
                listing -> !county.contents("/api/changes?per_page=1000", "id").contains(listing.id().toString()))
                .toList(), List.of());
        assertEquals(World.CONTENT.listings().size(), page.get("total_items").asInt());
        assertEquals(Set.of("added"), Set.copyOf(county.contents("/api/changes?per_page=1000", "change")));
        assertEquals(Set.of("services", "organizations", "areas"),
                Set.copyOf(county.contents("/api/changes?per_page=1000", "resource")));
    }

    @Test
    void tellsOfAChangeAndARemovalWithTheirTimes() {
        Asking county = after(Asking.version(RENAMED, MONDAY, true), Asking.version(RENAMED, TUESDAY, false));
        assertEquals(
                List.of("2026-11-23T07:00:00.000Z changed Ekby samtal", "2026-11-24T07:00:00.000Z removed Ekby samtal"),
                changes(county, "2026-11-21"));
        assertEquals(List.of("2026-11-24T07:00:00.000Z removed Ekby samtal"), changes(county, Json.moment(TUESDAY)));
        assertEquals(List.of(), changes(county, Json.moment(TUESDAY.plusMillis(1))));
        assertEquals(410, county.reply("/api/services/" + EKBY.id()).status());
        assertTrue(county.text("/api/services/" + EKBY.id()).contains("2026-11-24T07:00:00.000Z"));
    }

    @Test
    void whoFollowsTheFeedHasWhatStands() {
        Asking county = after(Asking.version(RENAMED, MONDAY, true),
                Asking.version(World.area("hamnen"), MONDAY, false),
                Asking.version(World.service("nattljuset"), TUESDAY, false),
                Asking.version(World.service("nattljuset"), TUESDAY.plusSeconds(60), true),
                Asking.version(World.service("unga-vander"), TUESDAY.plusSeconds(90), false));
        Set<String> copy = new TreeSet<>();
        String since = "2000-01-01";
        for (int asked = 0; asked < 100; asked++) {
            JsonNode page = county.json("/api/changes?per_page=1000&since=" + since);
            for (JsonNode change : page.get("contents")) {
                if (change.get("change").asText().equals("removed")) {
                    copy.remove(change.get("id").asText());
                } else {
                    copy.add(change.get("id").asText());
                }
                since = change.get("at").asText();
            }
        }
        Set<String> stands = new TreeSet<>();
        List.of("services", "organizations", "areas")
                .forEach(list -> stands.addAll(county.contents("/api/" + list + "?per_page=1000", "id")));
        assertEquals(stands, copy);
    }

    /**
     * A service's record names its organization and the areas that lead to it: whoever keeps a copy of it must ask
     * again.
     */
    @Test
    void aServiceChangesWhenWhatStandsInItsRecordDoes() {
        Listing area = World.area("ekby", document -> document.put("name", "Nya Ekby"));
        assertEquals(
                List.of("2026-11-23T07:00:00.000Z changed Nya Ekby",
                        "2026-11-23T07:00:00.000Z changed Ekby, egen behandling"),
                changes(after(Asking.version(area, MONDAY, true)), "2026-11-21").stream()
                        .filter(change -> change.contains("Ekby")).toList());
        Listing organization = World.DIRECTORY.organizations().stream()
                .filter(one -> one.slug().text().equals("ekby-kommun")).findFirst().orElseThrow();
        Asking county = after(Asking.version(organization, MONDAY, true));
        assertEquals("2026-11-23T07:00:00.000Z",
                county.json("/api/services/" + EKBY.id()).get("last_modified").asText());
        assertEquals(1, county.json("/api/services?modified_after=2026-11-22").get("total_items").asInt());
    }

    @Test
    void tellsWhatStoodAtAnEarlierTime() {
        Asking county = after(Asking.version(RENAMED, MONDAY, true), Asking.version(RENAMED, TUESDAY, false));
        String record = "/api/services/" + EKBY.id() + "?as_of=";
        assertEquals("Ekby, egen behandling", county.json(record + "2026-11-22").get("name").asText());
        assertEquals("Ekby, egen behandling",
                county.json(record + Json.moment(MONDAY.minusMillis(1))).get("name").asText());
        assertEquals("Ekby samtal", county.json(record + Json.moment(MONDAY)).get("name").asText());
        assertEquals("Ekby samtal", county.json(record + "2026-11-23").get("name").asText(), "the end of the day");
        assertEquals("2026-11-20T08:00:00.000Z", county.json(record + "2026-11-22").get("last_modified").asText(),
                "as it was said then");
        assertEquals(410, county.reply(record + "2026-11-24").status());
        assertEquals(404, county.reply(record + "2026-11-01").status(), "before there was anything");
        assertTrue(county.json("/api/services?as_of=2026-11-01").get("empty").asBoolean());
        for (String list : List.of("services", "organizations", "service_at_locations", "areas")) {
            assertEquals(Asking.world().json("/api/" + list + "?per_page=1000"),
                    county.json("/api/" + list + "?per_page=1000&as_of=2026-11-22"), list);
        }
    }

    @Test
    void whatIsNotYetCannotBeTold() {
        assertEquals(200, Asking.world().reply("/api/services?as_of=2026-11-24").status(), "today");
        assertEquals(400, Asking.world().reply("/api/services?as_of=2026-11-25").status());
        assertEquals(400, Asking.world().reply("/api/services?as_of=9999-01-01").status());
    }

    /**
     * An alert has its days and a full service its fortnight: whoever keeps a copy must hear of the end, though nobody
     * writes anything.
     */
    @Test
    void whatPassesByItselfIsAChangeToo() {
        Listing passing = World.service("ekby", document -> {
            document.putArray("alerts").addObject().put("from", "2026-11-22").put("to", "2026-11-23")
                    .put("source", "sagokartan").putObject("description").put("sv", "Flyttar i helgen.");
            document.putObject("full").put("since", "2026-11-21").put("source", "sagokartan");
        });
        Asking county = after(Asking.version(passing, World.at("2026-11-21T08:00"), true));
        String record = "/api/services/" + EKBY.id();
        assertEquals(List.of("2026-11-21T07:00:00.000Z", "2026-11-21T23:00:00.000Z", "2026-11-23T23:00:00.000Z"),
                county.json("/api/changes?since=2026-11-21").get("contents").findValuesAsText("at"));
        assertEquals("2026-11-23T23:00:00.000Z", county.json(record).get("last_modified").asText());
        assertEquals(1, county.json("/api/services?modified_after=2026-11-24").get("total_items").asInt());
        assertFalse(county.json(record).has("alert"));
        assertEquals("Flyttar i helgen.", county.json(record + "?as_of=2026-11-23").get("alert").asText());
        assertEquals(0, county.json(record).at("/capacities/0/available").asInt(1));
        assertEquals("plats", county.json(record).at("/capacities/0/unit/name").asText());
        assertEquals(World.at("2026-11-25T00:00"), county.data().until());
    }

    @Test
    void whatIsPublishedTogetherIsToldTogether() {
        Listing moved = World.area("ekby", document -> document.remove("routes"));
        Asking county = after(Asking.version(RENAMED, MONDAY, true), Asking.version(moved, MONDAY, true));
        assertEquals(2, changes(county, "2026-11-21").size(), "the service changed once, though both changed it");
    }

    @Test
    void timeNeverRunsBackwardsAlsoWhereClocksDo() {
        Asking county = after(Asking.version(RENAMED, TUESDAY, true),
                Asking.version(World.service("nattljuset"), MONDAY, false));
        List<String> times = county.contents("/api/changes?per_page=1000", "at");
        assertEquals(times.stream().sorted().toList(), times);
        assertEquals(2, changes(county, Json.moment(TUESDAY)).size(), "who has read up to the first misses nothing");
    }

    @Test
    void whatWasReadBitByBitIsWhatWasReadAtOnce() {
        List<Version> later = List.of(Asking.version(RENAMED, MONDAY, true), Asking.version(RENAMED, TUESDAY, false));
        History whole = Asking.history(World.CONTENT.listings()).plus(later);
        History bits = Asking.history(World.CONTENT.listings()).plus(later.subList(0, 1)).plus(List.of())
                .plus(later.subList(1, 2));
        assertEquals(whole.changes(), bits.changes());
        assertEquals(whole.standing(), bits.standing());
    }

    /** The register is away and was never there: what stands now is told, what stood before is not. */
    @Test
    void whatStoodBeforeIsNotToldWhileItIsNotKnown() {
        Asking county = new Asking(
                OpenData.of(World.DIRECTORY, Optional.empty(), Asking.NOW, URI.create("https://sagolan.example")),
                Asking.NOW);
        for (String address : List.of("/api/changes", "/api/services?as_of=2026-11-20",
                "/api/services?modified_after=2026-11-20", "/api/services/" + EKBY.id() + "?as_of=2026-11-20")) {
            ApiResponse reply = county.reply(address);
            assertEquals(503, reply.status(), address);
            assertEquals("60", reply.headers().get("retry-after"));
        }
        for (String address : List.of("/api", "/api/services?full=true", "/api/services/" + EKBY.id(),
                "/api/datapackage.zip", "/api/directory.xlsx", "/api/SHA256SUMS")) {
            assertEquals(200, county.reply(address).status(), address);
            assertTrue(Asking.bytes(county.reply(address)).length > 0);
        }
        assertFalse(county.json("/api/services/" + EKBY.id()).has("last_modified"));
    }

    private static Asking after(Version... versions) {
        History history = Asking.history(World.CONTENT.listings()).plus(List.of(versions));
        return Asking.of(World.DIRECTORY.of(history.standing()), history);
    }

    private static List<String> changes(Asking county, String since) {
        JsonNode page = county.json("/api/changes?per_page=1000&since=" + since);
        return page.get("contents").findParents("at").stream()
                .map(change -> change.get("at").asText() + " " + change.get("change").asText() + " "
                        + change.get("name").asText())
                .toList();
    }
}
