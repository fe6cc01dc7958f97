package se.forstasamtalet.bench;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.bench.MadeUpServices.Made;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.publication.SearchResponses;
import se.forstasamtalet.publication.Snapshot;
import se.forstasamtalet.search.Search;
import se.forstasamtalet.site.RawHttp;
import se.forstasamtalet.site.RawHttp.Reply;
import se.forstasamtalet.visitor.Pages;

/**
 * How the edge stands searching when made-up services stand among the real ones. The packaged program cannot be given a
 * directory that is not fit to be published, so this runs as a test; its name keeps it out of the test run.
 * script/bench starts it and prints what it leaves in {@link Rows#OF_FINDING}.
 */
@QuarkusTest
class FindingBench {

    @Inject
    Publisher publisher;

    @Inject
    SiteConfig config;

    @TestHTTPResource("/")
    URL site;

    private final Rows rows = new Rows();

    @Test
    void measures() throws Exception {
        RealDirectory real = RealDirectory.read();
        Snapshot published = publisher.current();
        for (int size : SearchBench.sizes()) {
            List<Made> services = MadeUpServices.of(size);
            List<Question> questions = MadeUpQuestions.about(services, SearchBench.QUESTIONS);
            Directory directory = directory(real, services);
            try (Search search = Search.over(directory)) {
                show(withAnswers(published, new SearchResponses(search, pages(real, directory, published.from()),
                        published.answers().professionals())));
                check(questions);
                new SearchLoad(ProcessHandle.current().pid(), site.getPort())
                        .measure(String.format(Locale.ROOT, "%,d made-up services", size), questions, rows);
            }
        }
        rows.write(Rows.OF_FINDING);
    }

    private static Directory directory(RealDirectory real, List<Made> services) {
        List<Sought> documents = MadeUpServices.documents(services, real.descriptions());
        Stream<Listing> madeUp = MadeUpServices.listings(documents, real.listings(Area.class).toList()).stream()
                .map(Listing.class::cast);
        return real.content().directory(Stream.concat(real.content().listings().stream(), madeUp).toList());
    }

    private Map<SiteLanguage, Pages> pages(RealDirectory real, Directory directory, Instant now) {
        return Arrays.stream(SiteLanguage.values())
                .collect(Collectors.toMap(Function.identity(),
                        language -> new Pages(directory, real.content(), config, language, now)));
    }

    private static Snapshot withAnswers(Snapshot snapshot, SearchResponses answers) {
        return new Snapshot(snapshot.publication(), snapshot.directory(), snapshot.from(), snapshot.until(),
                snapshot.pages(), snapshot.moved(), snapshot.failures(),
                snapshot.shortNames(), answers, snapshot.handouts(), snapshot.exit(), snapshot.gone(),
                snapshot.returned(), snapshot.icon());
    }

    /** The edge sees this snapshot until the test ends, whatever is published meanwhile. */
    private static void show(Snapshot snapshot) {
        QuarkusMock.installMockForType(new Publisher() {
            @Override
            public Snapshot current() {
                return snapshot;
            }
        }, Publisher.class);
    }

    /** Whoever types a whole name must see it among what was found: a page that found nothing would be faster. */
    private void check(List<Question> questions) throws IOException {
        for (Question question : questions.stream().filter(one -> one.way().equals("whole name")).toList()) {
            Reply reply = new RawHttp(site.getPort()).search("/" + question.language() + "/find", question.words());
            if (reply.status() != 200
                    || !Jsoup.parse(reply.text()).select(".found a").eachText().contains(question.words())) {
                throw new IllegalStateException(
                        "nobody finds " + question.words() + ": " + reply.head() + reply.text());
            }
        }
    }
}
