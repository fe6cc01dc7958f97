package se.forstasamtalet.editor.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.World;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.editor.listing.Differences.Difference;
import se.forstasamtalet.revision.Register.Shown;
import se.forstasamtalet.revision.Revision;
import se.forstasamtalet.revision.Revision.State;

/** A listing's history tells what each step was about when it was taken, whatever things are called now. */
class HistoryThenTest {

    private static final Instant AT = World.at("2026-11-24T10:00");

    private final List<Shown> rows = new ArrayList<>();

    @Test
    void whatAStepNamesIsCalledWhatItWasCalledThen() {
        World.CONTENT.listings().forEach(this::published);
        Listing area = World.area("ekby");
        Listing led = World.area("ekby", document -> document.withArray("routes").addObject()
                .put("service", "vandpunkten").put("kind", "refers").put("source", "sagokartan"));
        Revision first = revision(area, 1, null, rows.size());
        Revision second = revision(led, 2, 1, published(led));
        published(World.service("vandpunkten", document -> document.put("name", "Nya linjen")));
        Revision third = revision(area, 3, 2, published(area));

        Map<Integer, List<Difference>> changed = HistoryResource.changed(List.of(third, second, first), rows,
                World.DIRECTORY);
        assertEquals(List.of(), changed.get(1));
        assertTrue(changed.get(2).toString().contains("Vändpunkten"), changed.toString());
        assertTrue(changed.get(3).toString().contains("Nya linjen"), changed.toString());
    }

    @Test
    void whatWasTakenAwaySinceStillHasItsName() {
        World.CONTENT.listings().forEach(this::published);
        Listing led = World.area("ekby", document -> document.withArray("routes").addObject()
                .put("service", "unga-vander").put("kind", "refers").put("source", "sagokartan"));
        Revision first = revision(World.area("ekby"), 1, null, rows.size());
        Revision second = revision(led, 2, 1, published(led));
        Listing gone = World.service("unga-vander");
        rows.add(new Shown(rows.size() + 1, AT, gone.id(), gone.listingKind(), Documents.write(gone), false));
        assertTrue(HistoryResource.changed(List.of(second, first), rows, World.DIRECTORY.of(World.CONTENT.listings()
                .stream().filter(one -> !one.id().equals(gone.id())).toList())).get(2).toString()
                .contains("Unga vänder"));
    }

    private long published(Listing listing) {
        rows.add(new Shown(rows.size() + 1, AT, listing.id(), listing.listingKind(), Documents.write(listing), true));
        return rows.size();
    }

    private static Revision revision(Listing listing, int number, Integer base, long row) {
        Revision revision = new Revision();
        revision.id = row;
        revision.listing = listing.id();
        revision.kind = listing.listingKind();
        revision.number = number;
        revision.base = base;
        revision.document = Documents.write(listing);
        revision.author = Revision.CONTENT;
        revision.at = AT;
        revision.why = "";
        revision.state = State.PUBLISHED;
        return revision;
    }
}
