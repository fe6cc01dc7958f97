package se.forstasamtalet.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.page.DoorCard;
import se.forstasamtalet.page.EveryPage;
import se.forstasamtalet.page.EveryPage.Seen;
import se.forstasamtalet.page.EveryPageTest;
import se.forstasamtalet.page.FirstDoor;

/** The first door first: in this order a frightened reader needs it. */
@QuarkusTest
class AreaPageTest {

    @Inject
    SiteConfig config;

    @Test
    void tellsOfTheFirstDoorInTheOrderThatMatters() {
        List<String> complaints = new ArrayList<>();
        for (Seen seen : areas()) {
            DoorCard first = ((AreaPage) seen.page()).first().door();
            Element door = seen.document().expectFirst(".door").clone();
            door.select("small").remove();
            List<String> told = Stream
                    .concat(door.select("a.call").eachAttr("href").stream(), door.select("li").eachText().stream())
                    .toList();
            List<String> wanted = List.of("tel:" + first.number().dialled(), first.opening(), first.languages(),
                    first.anonymity(),
                    first.cost(), first.happens(),
                    ((AreaPage) seen.page()).first().note().isEmpty() ? first.about() : "");
            if (!told.equals(wanted.stream().map(String::strip).filter(line -> !line.isEmpty()).toList())) {
                complaints.add(seen + ": " + told);
            }
        }
        EveryPageTest.assertNone(complaints);
    }

    @Test
    void letsNothingButTheHeadingAndTheDangerStandBeforeTheFirstDoor() {
        List<String> complaints = new ArrayList<>();
        for (Seen seen : areas()) {
            Element door = seen.document().expectFirst(".door");
            door.previousElementSiblings().stream()
                    .filter(before -> !before.is("h1, h1 + p, .label, .danger, .soon, nav"))
                    .forEach(before -> complaints.add(seen + ": " + before));
        }
        EveryPageTest.assertNone(complaints);
    }

    /** Also by night and on a holiday: the large button always leads to somebody who answers. */
    @Test
    void offersSomethingOneCanDoNow() {
        List<String> complaints = new ArrayList<>();
        EveryPage.seen(config).stream().filter(seen -> !seen.document().select("main > .door, .front .door").isEmpty())
                .filter(seen -> !(seen.page() instanceof ServicePage service && service.first() == null))
                // Something else comes first there: FindPagesTest.
                .filter(seen -> !(seen.page() instanceof FindPage answer
                        && (answer.danger() != null || answer.isExposed())))
                .forEach(seen -> {
                    Element door = seen.document().expectFirst(".door");
                    if (door.hasClass("later") || door.select("a.call").isEmpty()
                            || door.select("li.state.is-open").isEmpty()) {
                        complaints.add(seen + ": " + door);
                    }
                });
        assertTrue(areas().stream().allMatch(seen -> ((AreaPage) seen.page()).first().door().isOpen()));
        EveryPageTest.assertNone(complaints);
    }

    @Test
    void saysByNightWhenTheLineMadeForThisOpens() {
        List<String> complaints = new ArrayList<>();
        for (Seen seen : areas()) {
            FirstDoor first = ((AreaPage) seen.page()).first();
            boolean isDay = seen.moment().equals(EveryPage.OPEN_DAY);
            String soon = seen.document().select(".soon").text();
            if (isDay ? !soon.isEmpty()
                    : !soon.startsWith(first.laterOpens()) || first.laterOpens().isEmpty()
                            || !seen.document().select(".soon a").isEmpty()) {
                complaints.add(seen + ": " + soon);
            }
        }
        EveryPageTest.assertNone(complaints);
    }

    @Test
    void isThereForEveryMunicipalityAndDistrictInEveryLanguage() {
        assertEquals((1 + 26 + 11) * SiteLanguage.values().length * 3, areas().size());
    }

    private List<Seen> areas() {
        return EveryPage.seen(config).stream().filter(seen -> seen.page() instanceof AreaPage).toList();
    }
}
