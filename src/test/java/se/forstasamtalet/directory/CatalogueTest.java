package se.forstasamtalet.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.forstasamtalet.World;
import se.forstasamtalet.content.ContentFolder;
import se.forstasamtalet.directory.Member.Shape;

class CatalogueTest {

    private static final List<Listing> REAL = ContentFolder.read(Path.of("content")).listings();

    @Test
    void everyValueThatIsHeldIsKnown() {
        for (Listing listing : REAL) {
            for (String path : paths(World.json(listing), "")) {
                Optional<Member> member = Catalogue.find(listing.listingKind(), path);
                assertTrue(member.isPresent(), listing.slug() + " " + path);
                assertTrue(Catalogue.leaves(listing.listingKind()).contains(member.get()), path);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Listing.Kind.class)
    void everyFactOfAListingIsCheckedInAGroup(Listing.Kind kind) {
        for (Member fact : Catalogue.facts(kind)) {
            assertNotEquals(null, fact.group(), kind + " " + fact.path() + " needs @In");
        }
    }

    /** Whatever is a fact has a source, however new its field and however deep it stands. */
    @Test
    void everyFactWithoutASourceIsAProblem() {
        for (Listing listing : Stream.concat(REAL.stream(), World.CONTENT.listings().stream()).toList()) {
            for (Catalogue.HeldFact fact : Catalogue.facts(listing).toList()) {
                Listing without = Documents.changed(listing,
                        document -> ((ObjectNode) document.at(pointer(fact.path()))).remove("source"));
                assertTrue(
                        DirectoryCheck.problems(List.of(without), List.of(), List.of(), Set.of()).stream()
                                .anyMatch(problem -> problem.field().equals(fact.path() + ".source")),
                        listing.slug() + " " + fact.path());
            }
        }
    }

    @Test
    void noFactOfADocumentIsPassedOver() {
        for (Listing listing : REAL) {
            long sources = World.json(listing).findValues("source").size();
            assertEquals(sources, Catalogue.facts(listing).count(), listing.slug().text());
        }
    }

    @Test
    void whatAMemberIsFollowsFromItsRecord() {
        assertEquals(Shape.FACT, service("phones").shape());
        assertEquals(Shape.VALUE, service("phones[3].number").shape());
        assertEquals(Shape.SOURCE, service("phones[0].source").shape());
        assertEquals(Shape.CHECKED, service("phones[0].assured_date").shape());
        assertEquals(Shape.QUOTE, service("capacity.text").shape());
        assertEquals(Shape.TEXT, service("description.ar").shape());
        assertEquals(Shape.TEXT, service("alerts[0].description.sv").shape());
        assertEquals(Shape.STRUCTURE, service("extent.tracks").shape());
        assertEquals(Shape.IDENTITY, service("slug").shape());
        assertEquals(Shape.VALUE, service("eligibility.people[2]").shape());
        assertEquals("extent", service("extent.tracks[0].kind").fact());
        assertEquals(Optional.empty(), Catalogue.find(Listing.Kind.SERVICES, "phones[0].colour"));
        assertEquals(Optional.empty(), Catalogue.find(Listing.Kind.SERVICES, "name.sv"));
    }

    @Test
    void onlyThatAServiceIsFullNeedsNobody() {
        List<String> light = Stream.of(Listing.Kind.values()).flatMap(kind -> Catalogue.of(kind).stream())
                .filter(member -> !member.weighs()).map(Member::path).toList();
        assertEquals(List.of("full", "full.since", "full.source", "full.assured_date"), light);
    }

    @Test
    void theWordsOfSourcesAreNoEditorsToChange() {
        for (Listing.Kind kind : Listing.Kind.values()) {
            for (Member member : Catalogue.leaves(kind)) {
                boolean isASourcesWord = Set.of(Shape.SOURCE, Shape.QUOTE, Shape.CHECKED, Shape.IDENTITY)
                        .contains(member.shape()) || member.path().startsWith("observations")
                        || member.path().startsWith("conflicts");
                assertFalse(isASourcesWord && member.writer() == Writer.EDITOR, kind + " " + member.path());
            }
        }
    }

    private static Member service(String path) {
        return Catalogue.find(Listing.Kind.SERVICES, path.matches("phones|extent.tracks") ? path + "[0]" : path)
                .orElseThrow();
    }

    private static String pointer(String path) {
        return "/" + path.replace("[", "/").replace("]", "").replace(".", "/");
    }

    private static List<String> paths(JsonNode node, String path) {
        List<String> paths = new ArrayList<>();
        if (node.isObject()) {
            node.fields().forEachRemaining(field -> paths.addAll(
                    paths(field.getValue(), path.isEmpty() ? field.getKey() : path + "." + field.getKey())));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                paths.addAll(paths(node.get(i), path + "[" + i + "]"));
            }
        } else {
            paths.add(path);
        }
        return paths;
    }
}
