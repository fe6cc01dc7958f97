package se.forstasamtalet.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.page.EveryPage;
import se.forstasamtalet.page.EveryPage.Seen;
import se.forstasamtalet.page.EveryPageTest;
import se.forstasamtalet.page.Week;

/**
 * What the pages say to search engines, in attributes alone: nothing that readers do not see, and of anonymity nothing
 * at all.
 */
@QuarkusTest
class MicrodataTest {

    private static final String SCHEMA = "https://schema.org/";
    /** What each type is allowed to say here; all of it is in schema.org's vocabulary. */
    private static final Map<String, Set<String>> KNOWN = Map.of(
            "Service",
            Set.of("name", "url", "description", "provider", "areaServed", "availableChannel", "hoursAvailable"),
            "ServiceChannel", Set.of("servicePhone", "serviceUrl"),
            "ContactPoint", Set.of("telephone"),
            "OpeningHoursSpecification", Set.of("dayOfWeek", "opens", "closes", "validFrom", "validThrough"),
            "AdministrativeArea", Set.of("name"),
            "GovernmentOrganization", Set.of("name", "contactPoint"));
    private static final Pattern ANONYMOUS = Pattern.compile("anonym|مجهول|هوية", Pattern.CASE_INSENSITIVE);

    @Inject
    SiteConfig config;

    @Test
    void everyPropertyIsOneOfTheThingItStandsIn() {
        List<String> complaints = new ArrayList<>();
        for (Seen seen : EveryPage.seen(config)) {
            for (Element element : seen.document().select("[itemprop], [itemtype], [itemscope]")) {
                if (element.hasAttr("itemscope") != element.hasAttr("itemtype")
                        || element.hasAttr("itemtype") && !KNOWN.containsKey(type(element))) {
                    complaints.add(seen + " " + element.shallowClone());
                }
                if (element.hasAttr("itemprop")
                        && !KNOWN.getOrDefault(type(thing(element)), Set.of()).contains(element.attr("itemprop"))) {
                    complaints.add(seen + " " + element.shallowClone() + " of " + type(thing(element)));
                }
            }
        }
        EveryPageTest.assertNone(complaints);
    }

    @Test
    void nothingIsSaidOfAnonymity() {
        for (Seen seen : EveryPage.seen(config)) {
            for (Element element : seen.document().select("[itemprop]:not([itemscope])")) {
                // A description is the page's own sentence about the service, and promises no more than it.
                assertFalse(!element.attr("itemprop").equals("description") && ANONYMOUS.matcher(value(element)).find(),
                        () -> seen + " " + element.outerHtml());
            }
        }
    }

    @Test
    void aServiceIsToldWithItsNumbersProviderAndHours() {
        for (Seen seen : EveryPage.seen(config)) {
            if (!(seen.page() instanceof ServicePage)) {
                continue;
            }
            Service service = EveryPage.DIRECTORY.services().stream()
                    .filter(one -> seen.page().frame().path().equals("/service/" + one.pageName())).findFirst()
                    .orElseThrow();
            Element main = seen.document().expectFirst("main[itemscope]");
            assertEquals(((ServicePage) seen.page()).name(), own(main, "name").get(0), seen::toString);
            assertEquals(service.phones().stream().map(phone -> phone.number().written()).toList(),
                    main.select("[itemprop=telephone]").stream().filter(one -> thing(thing(thing(one))) == main)
                            .map(Element::text).toList(),
                    seen::toString);
            assertEquals(1, own(main, "provider").size(), seen::toString);
            long weeks = main.select("[itemprop=hoursAvailable]").size();
            assertTrue(weeks == 0 || weeks == Week.of(service).size(), seen::toString);
        }
    }

    @Test
    void hoursAreThoseThatStandThere() {
        Document page = EveryPage.seen(config).stream()
                .filter(seen -> seen.page().frame().address().equals("/sv/service/valj-att-sluta")
                        && seen.moment().equals(EveryPage.OPEN_DAY))
                .findFirst().orElseThrow().document();
        Element hours = page.expectFirst("[itemprop=hoursAvailable]");
        assertEquals(List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"),
                own(hours, "dayOfWeek").stream().map(day -> day.substring(SCHEMA.length())).toList());
        assertEquals("08:30 16:00", own(hours, "opens").get(0) + " " + own(hours, "closes").get(0));
    }

    private static Element thing(Element element) {
        Element around = element.parent();
        while (around != null && !around.hasAttr("itemscope")) {
            around = around.parent();
        }
        return around;
    }

    private static String type(Element thing) {
        return thing == null ? "nothing" : thing.attr("itemtype").replace(SCHEMA, "");
    }

    private static List<String> own(Element thing, String property) {
        return thing.select("[itemprop=" + property + "]").stream().filter(one -> thing(one) == thing)
                .map(MicrodataTest::value).toList();
    }

    private static String value(Element element) {
        return switch (element.tagName()) {
            case "meta" -> element.attr("content");
            case "a" -> element.attr("href");
            default -> element.text();
        };
    }
}
