package se.forstasamtalet.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.content.ContentFolder;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.publication.Snapshot;
import se.forstasamtalet.publication.SnapshotBuilder;
import se.forstasamtalet.revision.Register;
import se.forstasamtalet.revision.Revision;
import se.forstasamtalet.revision.Workflow;

/**
 * How long it takes from publishing a corrected number until visitors see it. Its name keeps it out of the test run;
 * script/bench starts it and prints what it leaves in {@link Rows#OF_PUBLISHING}.
 */
@QuarkusTest
class PublishBench {

    private static final Instant MORNING = OffsetDateTime.parse("2026-11-24T10:00:00+01:00").toInstant();
    /** Until then the compiler works beside us, on both cores. */
    private static final int WARM_UP = 60;
    private static final int TRIES = 20;
    private static final int MUNICIPALITIES = 290;
    private static final int SERVICES = 580;

    @Inject
    SiteConfig config;

    @Inject
    Workflow steps;

    @Inject
    Register register;

    @Inject
    Publisher publisher;

    @ConfigProperty(name = "content.dir")
    Path contentFolder;

    private final Rows rows = new Rows();

    @Test
    void measures() throws IOException {
        rows.heading(
                "From publishing a corrected number until visitors see it (warm; median and slowest of " + TRIES + ")");
        real("a municipality's own service, register and all", "botkyrka");
        real("the line that is on every page, register and all", "valj-att-sluta");
        Content country = MadeUpCountry.content(ContentFolder.read(contentFolder), MUNICIPALITIES, SERVICES);
        Snapshot first = build(country, country.listings(), 1, null);
        rows.heading(MUNICIPALITIES + " made-up municipalities, " + first.pages().size() + " pages in "
                + SiteLanguage.values().length + " languages (the snapshot alone)");
        madeUp("a service of two municipalities", country, first, service -> service.service_area() != null
                && service.service_area().areas().size() == 2 && !service.phones().isEmpty());
        madeUp("the line that is on every page", country, first,
                service -> service.slug().text().equals("valj-att-sluta"));
        rows.write(Rows.OF_PUBLISHING);
    }

    private void real(String what, String slug) {
        List<Double> millis = new ArrayList<>();
        for (int number = 0; number < WARM_UP + TRIES; number++) {
            millis.add(publishOne(slug, number));
        }
        rows.add("the real directory: " + what + ", at first", "%.0f ms", millis.get(0));
        add("the real directory: " + what, millis.subList(WARM_UP, millis.size()));
    }

    private double publishOne(String slug, int number) {
        Service service = (Service) register.published().listings().stream()
                .filter(one -> one instanceof Service && one.slug().text().equals(slug)).findFirst().orElseThrow();
        int base = QuarkusTransaction.requiringNew().call(() -> Revision.standing(service.id()).orElseThrow().number);
        long shown = publisher.current().publication();
        long start = System.nanoTime();
        steps.publish(corrected(service, number), base, "bench", "");
        publisher.hurry();
        while (publisher.current().publication() == shown) {
            LockSupport.parkNanos(100_000);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private void madeUp(String what, Content country, Snapshot first, Predicate<Service> isIt) {
        Service one = country.listings().stream().filter(Service.class::isInstance).map(Service.class::cast)
                .filter(isIt).findFirst().orElseThrow();
        Snapshot before = first;
        List<Double> millis = new ArrayList<>();
        for (int number = 0; number < 2 + TRIES / 2; number++) {
            Service corrected = corrected(one, number);
            List<Listing> changed = country.listings().stream().map(listing -> listing == one ? corrected : listing)
                    .toList();
            long start = System.nanoTime();
            before = build(country, changed, first.publication() + number + 1, before);
            millis.add((System.nanoTime() - start) / 1e6);
        }
        add(what, millis.subList(2, millis.size()));
    }

    /** The service with another number: one of those that PTS keeps free for films and books. */
    private static Service corrected(Service service, int number) {
        return Documents.changed(service, document -> {
            ArrayNode phones = document.withArray("phones");
            ObjectNode phone = phones.isEmpty() ? phones.addObject().put("source", "general-knowledge")
                    : (ObjectNode) phones.get(0);
            phone.put("number", "08-465 004 " + String.format("%02d", number % 100));
        });
    }

    private Snapshot build(Content content, List<Listing> listings, long publication, Snapshot previous) {
        return new SnapshotBuilder(content.directory(listings), content, config, MORNING, previous).build(publication);
    }

    private void add(String what, List<Double> millis) {
        Spread spread = Spread.of(millis);
        rows.add(what, "%.0f ms, %.0f ms", spread.median(), spread.most());
    }
}
