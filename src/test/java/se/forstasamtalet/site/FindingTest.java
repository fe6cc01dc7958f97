package se.forstasamtalet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.page.EveryPage;

/** From the front page to where one lives, without typing a word. */
@QuarkusTest
class FindingTest {

    @TestHTTPResource
    URI site;

    @Test
    void reachesEveryAreaInTwoStepsByPlainLinks() throws IOException {
        for (SiteLanguage language : SiteLanguage.values()) {
            Set<String> wanted = EveryPage.DIRECTORY.areas().stream()
                    .map(area -> "/" + language.tag() + "/" + area.slug())
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> first = linksOf("/" + language.tag());
            Set<String> reached = new LinkedHashSet<>(first);
            for (String step : first) {
                reached.addAll(linksOf(step));
            }
            wanted.removeAll(reached);
            assertEquals(Set.of(), wanted, "not reached in " + language.tag());
        }
    }

    /** The search does not know where one lives either: municipalities are one step away. */
    @Test
    void reachesEveryMunicipalityInOneStep() throws IOException {
        Set<String> reached = linksOf("/sv");
        for (var area : EveryPage.DIRECTORY.areas(se.forstasamtalet.directory.Area.Kind.MUNICIPALITY)) {
            assertEquals(true, reached.contains("/sv/" + area.slug()), area.name());
        }
    }

    private Set<String> linksOf(String path) throws IOException {
        return new LinkedHashSet<>(Jsoup.connect(site.resolve(path).toString()).get()
                .select("a[href^=/]:not([href=/exit]):not([hreflang])").eachAttr("href"));
    }
}
