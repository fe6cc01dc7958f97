package se.forstasamtalet.visitor;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Service.Purpose;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.language.NeedMessages;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.page.DoorCard;
import se.forstasamtalet.page.EveryPage;
import se.forstasamtalet.page.EveryPage.Seen;
import se.forstasamtalet.page.EveryPageTest;

/** Who is hurt and who hurts never read the same list. */
@QuarkusTest
class ExposedPageTest {

    @Inject
    SiteConfig config;

    @Test
    void leadsToNothingMeantForThoseWhoUseViolence() {
        Set<String> numbers = numbers(Set.of(Purpose.CHANGE));
        Set<String> services = addresses(Set.of(Purpose.CHANGE));
        List<String> areas = EveryPage.DIRECTORY.areas().stream().map(area -> "/" + area.slug()).toList();
        List<String> complaints = new ArrayList<>();
        for (Seen seen : pages(true)) {
            for (String target : targets(seen)) {
                String path = target.replaceFirst("^/" + seen.language().tag() + "(?=/)", "");
                if (numbers.contains(target) || services.contains(path) || areas.contains(path)) {
                    complaints.add(seen + " leads to " + target);
                }
            }
        }
        EveryPageTest.assertNone(complaints);
    }

    @Test
    void keepsTheLinesOfThoseWhoAreHurtToItself() {
        Set<Purpose> forExposed = Set.of(Purpose.EXPOSED, Purpose.POLICE);
        Set<String> numbers = numbers(forExposed);
        Set<String> services = addresses(forExposed);
        List<String> complaints = new ArrayList<>();
        for (Seen seen : pages(false)) {
            for (String target : targets(seen)) {
                if (numbers.contains(target)
                        || services.contains(target.replaceFirst("^/" + seen.language().tag() + "(?=/)", ""))) {
                    complaints.add(seen + " leads to " + target);
                }
            }
        }
        EveryPageTest.assertNone(complaints);
    }

    /** The line for violence in close relationships first, by day and by night; then whoever answers. */
    @Test
    void beginsWithTheLineForThisAndThenWithWhoAnswersNow() {
        List<String> complaints = new ArrayList<>();
        for (Seen seen : pages(true)) {
            if (seen.page() instanceof ExposedPage page) {
                List<Boolean> open = page.lines().stream().map(DoorCard::isOpen).toList();
                if (!page.lines().get(0).service().equals("Kvinnofridslinjen") || open.contains(false)
                        && open.subList(open.indexOf(false), open.size()).contains(true)) {
                    complaints.add(seen + ": " + page.lines());
                }
                if (!seen.document().select("h1 + p + p").text()
                        .equals(MessageBundles
                                .get(NeedMessages.class, Localized.Literal.of(seen.language().tag())).exposed_hope())) {
                    complaints.add(seen + " promises too much");
                }
            }
        }
        EveryPageTest.assertNone(complaints);
    }

    /** Whoever reads the browser's history must not see what the line is for. */
    @Test
    void linesOfTheHurtHaveNoTellingAddressOrTitle() {
        List<String> complaints = new ArrayList<>();
        for (Seen seen : pages(true)) {
            services(Set.of(Purpose.EXPOSED, Purpose.POLICE)).stream()
                    .filter(service -> !service.name().equals("Bris"))
                    .filter(service -> seen.document().title().contains(service.name())
                            || seen.page().frame().path().contains(service.slug().text()))
                    .forEach(service -> complaints.add(seen + ": " + seen.document().title()));
        }
        EveryPageTest.assertNone(complaints);
    }

    private List<Seen> pages(boolean forExposed) {
        List<Seen> pages = EveryPage.seen(config).stream()
                .filter(seen -> seen.page().frame().forExposed() == forExposed && !isForBoth(seen)).toList();
        assertFalse(pages.isEmpty());
        return pages;
    }

    /**
     * Two pages are for the hurt and for others alike, and the cards that lead to them: whoever is young, and whoever
     * fears for somebody.
     */
    private static boolean isForBoth(Seen seen) {
        return Set.of(Addresses.YOUNG, Addresses.WORRIED)
                .contains(seen.page().frame().path().replaceFirst("^/cards", ""));
    }

    /** Where a page's own links lead; those around it are the same everywhere. */
    private static List<String> targets(Seen seen) {
        return seen.document().select("main a[href]:not([hreflang])").eachAttr("href");
    }

    private static Set<String> numbers(Set<Purpose> purposes) {
        return services(purposes).stream().flatMap(service -> service.phones().stream())
                .map(phone -> "tel:" + phone.number().dialled()).collect(Collectors.toSet());
    }

    private static Set<String> addresses(Set<Purpose> purposes) {
        return services(purposes).stream().map(service -> "/service/" + service.pageName()).collect(Collectors.toSet());
    }

    private static List<Service> services(Set<Purpose> purposes) {
        return EveryPage.DIRECTORY.services().stream().filter(service -> purposes.contains(service.purpose())).toList();
    }
}
