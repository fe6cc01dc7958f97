package se.forstasamtalet.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.revision.Register.Published;

/** The site reads the register while somebody publishes. */
@QuarkusTest
class ConcurrentReadTest {

    private static final int TIMES = 200;

    @Inject
    Register register;

    @Inject
    Workflow steps;

    /**
     * Whoever had the newest number with what stood before it would never look again, and the site would not show the
     * last change.
     */
    @Test
    void nobodyIsToldANumberWithoutWhatItStandsFor() {
        Listing before = register.published().listings().stream()
                .filter(one -> one.slug().text().equals("ungarelationer")).findFirst().orElseThrow();
        long first = register.newestPublication();
        int base = QuarkusTransaction.requiringNew().call(() -> Revision.standing(before.id()).orElseThrow().number);
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            for (int time = 1; time <= TIMES; time++) {
                steps.publish(named(before, time), base + time - 1, "anna", "");
            }
        });
        List<String> wrong = new ArrayList<>();
        int reads = 0;
        for (; !writer.isDone(); reads++) {
            Published seen = register.published();
            String name = seen.listings().stream().filter(one -> one.id().equals(before.id())).findFirst().orElseThrow()
                    .name();
            long stands = name.equals(before.name()) ? 0 : Long.parseLong(name);
            if (stands < seen.publication() - first) {
                wrong.add("publication " + (seen.publication() - first) + " with the listing of " + stands);
            }
        }
        writer.join();
        steps.publish(before, base + TIMES, "anna", "as it was");
        assertEquals(List.of(), wrong);
        assertTrue(reads > 10, reads + " reads");
    }

    private static Listing named(Listing listing, int time) {
        return Documents.changed(listing, document -> document.put("name", Integer.toString(time)));
    }
}
