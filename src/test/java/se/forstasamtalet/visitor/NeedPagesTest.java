package se.forstasamtalet.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.World;
import se.forstasamtalet.directory.Anonymity;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.page.DoorCard;
import se.forstasamtalet.page.EveryPage;
import se.forstasamtalet.page.EveryPage.Seen;
import se.forstasamtalet.page.EveryPageTest;
import se.forstasamtalet.page.Page;

/** A short page for each need, one tap from the front page and from every area. */
@QuarkusTest
class NeedPagesTest {

    private static final Instant DAY = World.at("2026-02-03T10:00");
    private static final Instant NIGHT = World.at("2026-02-03T02:00");
    private static final Instant SUNDAY_EVENING = World.at("2026-02-01T19:00");

    @Inject
    SiteConfig config;

    @Test
    void areOneTapFromTheFrontPageAndFromEveryArea() {
        List<String> complaints = new ArrayList<>();
        for (Seen seen : EveryPage.seen(config)) {
            boolean isArea = seen.page() instanceof AreaPage;
            if (isArea || seen.page() instanceof FrontPage) {
                String path = seen.page().frame().path();
                String meet = isArea && !path.equals("/stockholms-lan") ? "/meet" + path : "/meet";
                Stream.of(Addresses.NOW, Addresses.WRITE, meet, Addresses.YOUNG, Addresses.WORRIED)
                        .filter(need -> seen.document()
                                .select("main a[href='" + seen.page().frame().to(need) + "']").size() != 1)
                        .forEach(need -> complaints.add(seen + " has no link to " + need));
            }
        }
        EveryPageTest.assertNone(complaints);
    }

    /** Day and night, in every language: what answers stands first, and no list is empty. */
    @Test
    void beginWithWhoAnswersNow() {
        List<String> complaints = new ArrayList<>();
        int pages = 0;
        for (Seen seen : EveryPage.seen(config)) {
            if (seen.page() instanceof NeedPage || seen.page() instanceof MeetPage) {
                pages++;
                List<DoorCard> doors = seen.page().doors();
                if (doors.isEmpty() || !doors.get(0).isOpen()
                        || seen.document().select(".door").first().hasClass("later")) {
                    complaints.add(seen + " begins with " + doors);
                }
                boolean isClosedSeen = false;
                for (DoorCard door : seen.page() instanceof NeedPage need ? need.parts().get(0).lines() : doors) {
                    isClosedSeen |= !door.isOpen();
                    if (isClosedSeen && door.isOpen() && seen.page() instanceof NeedPage) {
                        complaints.add(seen + ": closed before open");
                    }
                }
            }
        }
        assertEquals(SiteLanguage.values().length * EveryPage.MOMENTS.size() * (4 + 38), pages);
        EveryPageTest.assertNone(complaints);
    }

    @Test
    void leadSomebodyWhoWantsToWriteToAPhoneWhileNoChatAnswers() {
        assertTrue(text(Addresses.WRITE, SUNDAY_EVENING).contains("Unga vänder"));
        assertFalse(text(Addresses.WRITE, SUNDAY_EVENING).contains("ingen chatt som svarar just nu"));
        String atNight = text(Addresses.WRITE, NIGHT);
        assertTrue(atNight.indexOf("ingen chatt som svarar just nu") < atNight.indexOf("Nattljuset"), atNight);
        assertTrue(atNight.indexOf("Nattljuset") < atNight.indexOf("Unga vänder"), atNight);
    }

    @Test
    void tellOfOpenTalksOnlyWhatIsKnown() {
        String ekby = text(Addresses.meet("ekby"), DAY);
        assertTrue(ekby.contains("Ja, upp till 5 samtal utan utredning eller beslut."), ekby);
        assertTrue(ekby.contains("Fråga innan du säger vem du är."), ekby);
        assertFalse(ekby.substring(ekby.indexOf("Din väg")).contains("anonym"), ekby);
        String county = text(Addresses.MEET, DAY);
        assertTrue(county.contains("Hit hänvisar: Ekby"), county);
        assertTrue(county.contains("Sundvik"), county);
    }

    /** "Without giving your name" stands only where a basis allows it. */
    @Test
    void promiseAnonymityOnlyWhereItsBasisAllowsIt() {
        List<String> complaints = new ArrayList<>();
        for (Seen seen : EveryPage.seen(config)) {
            if (seen.page() instanceof MeetPage meet && seen.language() == SiteLanguage.ORIGINAL) {
                meet.parts().stream().flatMap(part -> part.offers().stream()).forEach(offer -> {
                    Service service = EveryPage.DIRECTORY.services().stream()
                            .filter(one -> offer.service().address().endsWith("/" + one.pageName())).findFirst()
                            .orElseThrow();
                    Anonymity anonymity = service.anonymity();
                    boolean isAllowed = anonymity != null && anonymity.basis().allowsTheWord();
                    boolean isPromised = offer.facts().toString().contains("får vara anonym");
                    if (isPromised && !isAllowed) {
                        complaints.add(seen + ": " + offer);
                    }
                });
            }
        }
        EveryPageTest.assertNone(complaints);
    }

    @Test
    void giveWhoFearsForAnotherTheLinesOfTheHurtBeforeTheLineForChange() {
        String text = text(Addresses.WORRIED, DAY);
        assertTrue(text.indexOf("112") < text.indexOf("Trygga linjen"), text);
        assertTrue(text.indexOf("Trygga linjen") < text.indexOf("Du som är närstående får också ringa Vändpunkten"),
                text);
    }

    private String text(String path, Instant now) {
        Page page = new Pages(World.DIRECTORY, World.CONTENT, config, SiteLanguage.ORIGINAL, now).all()
                .filter(one -> one.frame().path().equals(path)).findFirst().orElseThrow();
        Document document = Jsoup.parse(page.html());
        return document.select("main").text();
    }
}
