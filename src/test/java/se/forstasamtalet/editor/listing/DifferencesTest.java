package se.forstasamtalet.editor.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.forstasamtalet.World;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.content.ContentFolder;
import se.forstasamtalet.directory.Catalogue;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Member;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.editor.listing.Differences.Difference;

class DifferencesTest {

    private static final Content CONTENT = ContentFolder.read(Path.of("content"));
    private static final Directory DIRECTORY = CONTENT.directory(CONTENT.listings());

    @Test
    void aListingDiffersInNothingFromItself() {
        for (Listing listing : CONTENT.listings()) {
            assertEquals(List.of(), between(listing, listing), listing.slug().text());
        }
    }

    @ParameterizedTest
    @EnumSource(Listing.Kind.class)
    void everyMemberHasANameInSwedish(Listing.Kind kind) {
        for (Member member : Catalogue.leaves(kind)) {
            String label = MemberNames.label(kind, member.path().replace("[]", "[0]"));
            for (String part : label.split(": ")) {
                assertTrue(part.matches("[\\p{L}, -]+( \\d+)?") && !part.contains("_"), label);
            }
            assertFalse(label.matches(".*\\b(since|number|source|row|field|slug)\\b.*"), label);
        }
    }

    @Test
    void whereAFactIsFromAndWhenItWasCheckedIsSaidInWords() {
        Service service = (Service) CONTENT.listings().stream()
                .filter(listing -> listing.slug().text().equals("valj-att-sluta")).findFirst().orElseThrow();
        List<Difference> differences = between(service,
                changed(service, document -> ((ObjectNode) document.path("phones").get(0))
                        .put("source", "editors, 2026-11-30").put("assured_date", "2026-11-30")));
        assertEquals(List.of("Telefonnummer 1: källa", "Telefonnummer 1: kontrollerad"),
                differences.stream().map(Difference::label).toList());
        assertEquals("30 november 2026", differences.get(1).after());
        assertTrue(differences.get(0).before().length() > "stodlinjer-v2".length(), differences.toString());
    }

    @Test
    void hoursThatOnlyChangedPlacesAreTheSame() {
        for (Listing listing : CONTENT.listings()) {
            if (listing instanceof Service service && service.schedules().size() > 1) {
                assertEquals(List.of(), between(service, changed(service, document -> {
                    List<ObjectNode> hours = Stream.iterate(service.schedules().size() - 1, i -> i - 1)
                            .limit(service.schedules().size()).map(i -> (ObjectNode) document.path("schedules").get(i))
                            .collect(Collectors.toList());
                    document.putArray("schedules").addAll(hours);
                })).stream().filter(one -> !one.path().startsWith("typed_hours")).toList(), service.slug().text());
            }
        }
    }

    @Test
    void eachHourIsNamedByWhatItSays() {
        Service service = World.service("vandpunkten");
        List<Difference> differences = between(service, changed(service,
                document -> ((ObjectNode) document.path("schedules").get(0)).put("opens_at", "05:15")));
        assertTrue(differences.stream().anyMatch(one -> one.path().startsWith("typed_hours")),
                differences.toString());
        assertTrue(differences.stream().anyMatch(one -> one.label().contains("05:15")), differences.toString());
    }

    @Test
    void oddWeeksAndASeasonAreReadAsOneSaysThem() {
        Service service = World.service("vandpunkten");
        List<Difference> differences = between(service, changed(service,
                document -> ((ObjectNode) document.path("schedules").get(0)).put("occurs", "odd_weeks").put("season",
                        "06-01/08-31")));
        assertTrue(differences.stream().anyMatch(
                one -> one.label().equals("Telefontider") && one.after().contains("juni–augusti: udda veckor: ")),
                differences.toString());
    }

    static List<Difference> between(Listing before, Listing after) {
        return Differences.between(words(before), words(after));
    }

    private static DocumentWords words(Listing listing) {
        return new DocumentWords(DeskListing.document(Documents.write(listing)), listing,
                ListingFields.of(listing, DIRECTORY), DIRECTORY);
    }

    private static Listing changed(Listing listing, Consumer<ObjectNode> change) {
        return Documents.changed(listing, change);
    }
}
