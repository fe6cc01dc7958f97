package se.forstasamtalet.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.account.Grant;
import se.forstasamtalet.account.Invitations;
import se.forstasamtalet.account.Invitations.Guest;
import se.forstasamtalet.account.Recoveries;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Organization;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.page.HtmlValidator;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.report.Outcome;
import se.forstasamtalet.report.Report;
import se.forstasamtalet.report.Reports;
import se.forstasamtalet.revision.Draft;
import se.forstasamtalet.revision.Revision;
import se.forstasamtalet.revision.Workflow;
import se.forstasamtalet.site.AxeTest;
import se.forstasamtalet.site.Chromium;
import se.forstasamtalet.site.LayoutTest;

/** Every page of the desk: anybody can use them, on anything. */
@Tag("wide")
@QuarkusTest
class EveryDeskPageTest {

    /** Which of a page's stops has the focus, and what is wrong with how that is seen. */
    private static final String STOP = """
        (() => {
          window.stops ??= %s;
          const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect(), said = [];
          if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) said.push('no ring around ' + e.outerHTML);
          if (box.bottom < 1 || box.top > innerHeight - 1) said.push('out of sight: ' + e.outerHTML);
          return {place: stops.indexOf(e), of: stops.length, said};
        })()"""
            .formatted(DeskPages.STOPS);

    /** What is looked at while a page stands open, in this order; the last one leaves it changed. */
    private enum Look {
        AXE_FINDS_NOTHING {
            @Override
            List<String> at(Page page) {
                page.setViewportSize(1280, 900);
                return AxeTest.violations(page);
            }
        },
        /** What darkness breaks are colours, and what smallness breaks is what one hits; all else axe has seen. */
        AXE_FINDS_NOTHING_ON_A_SMALL_PHONE_IN_THE_DARK {
            @Override
            List<String> at(Page page) {
                page.setViewportSize(320, 568);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                return AxeTest.violationsOfColourAndSize(page);
            }
        },
        THE_KEYBOARD_REACHES_EVERYTHING_AND_THE_SKIP_LINK_COMES_FIRST {
            @Override
            List<String> at(Page page) {
                return withTheKeyboard(page);
            }
        },
        /** 320 by 256 is what a screen of 1280 by 1024 has left at 400 %. */
        NOTHING_IS_CUT_OFF_OR_TOO_SMALL_TO_HIT {
            @Override
            List<String> at(Page page) {
                return Stream.of(List.of(320, 568), List.of(320, 256), List.of(1280, 900)).flatMap(screen -> {
                    page.setViewportSize(screen.get(0), screen.get(1));
                    return Stream.concat(Chromium.complaints(page, LayoutTest.CUT_OFF).stream(),
                            Chromium.complaints(page, DeskPages.TOO_SMALL).stream());
                }).toList();
            }
        };

        abstract List<String> at(Page page);
    }

    @TestHTTPResource
    URI site;

    @Inject
    Invitations invitations;

    @Inject
    Recoveries recoveries;

    @Inject
    Publisher publisher;

    @Inject
    Workflow steps;

    @Inject
    Reports reports;

    private SignedIn coordinator;
    private List<String> addresses;

    @BeforeEach
    void somethingStandsOnEveryPage() throws IOException {
        coordinator = SignedIn.asCoordinator();
        SignedIn.again(coordinator.account());
        SignedIn second = SignedIn.asCoordinator();
        UUID listing = UUID.fromString(Jsoup.parse(coordinator.asks().get("/edit/invitations").asString())
                .selectFirst("input[name=edits]").attr("value"));
        SignedIn editor = SignedIn.as("Ett mycket långt namn von Ochsenzoll-Björnstjernaskiöldsson", false,
                Set.of(new Grant(listing, Role.EDITOR), new Grant(listing, Role.REVIEWER)));
        String invitation = invitations.invite(coordinator.editor(),
                new Guest("Gäst", "en.mycket.lang.adress.som.aldrig.tar.slut@forvaltningen.example.org", false,
                        Set.of(new Grant(listing, Role.EDITOR))));
        recoveries.ask(second.editor(), editor.account());
        SignedIn lost = SignedIn.asCoordinator();
        recoveries.ask(second.editor(), lost.account());
        String recovery = recoveries.confirm(coordinator.editor(), lost.account());
        Service service = publisher.directory().services().stream()
                .filter(one -> one.slug().text().equals("valj-att-sluta")).findFirst().orElseThrow();
        Organization organization = publisher.directory().organizations().iterator().next();
        Area area = publisher.directory().areas(Area.Kind.MUNICIPALITY).get(0);
        String correction = "/edit/listing/" + service.id();
        for (String text : List.of("رقم الهاتف خاطئ",
                "Ett mycket långt ord: " + "ochsenzoll".repeat(40) + "\nRad två")) {
            reports.take(service.id(), text, publisher.directory());
        }
        reports.look();
        List<Long> reported = QuarkusTransaction.requiringNew()
                .call(() -> Report.about(service.id()).stream().limit(2).map(report -> report.number).toList());
        QuarkusTransaction.requiringNew().run(() -> reports.reply(Report.findById(reported.get(0)), Outcome.NO_ERROR,
                "Vi har ringt dit.", second.account()));
        int sent = QuarkusTransaction.requiringNew().call(() -> {
            draft(service, coordinator,
                    "{\"name\":\"Ett annat "
                            + "namn\",\"phones\":[{\"number\":\"fel\"}],\"typed_hours\":{\"phone\":\"ibland\"},\"service_area\":{\"areas\":[\"finns-inte\"]}}");
            draft(service, second,
                    Documents.write(service).replace("Välj att sluta", "Välj att sluta med ett mycket långt namn"));
            return steps.send(
                    Documents.read(Documents.write(service).replace("020-555 666", "020-55 56 67"),
                            Listing.Kind.SERVICES),
                    Revision.standing(service.id()).orElseThrow().number, second.account().toString(), "Nytt nummer");
        });
        int own = QuarkusTransaction.requiringNew().call(() -> steps.send(
                Documents.read(Documents.write(service).replace("020-555 666", "020-55 56 68"), Listing.Kind.SERVICES),
                Revision.standing(service.id()).orElseThrow().number, coordinator.account().toString(), ""));
        addresses = List.of("/edit", correction, correction + "/changes", correction + "/history",
                correction + "/beside", correction + "/beside/" + second.account(),
                correction + "/sent/" + sent, correction + "/sent/" + own + "/mine", correction + "/take-off",
                correction + "/reports", "/edit/journal",

                "/edit/listing/" + area.id() + "/take-off", correction + "/report/" + reported.get(0),
                correction + "/report/" + reported.get(1), "/edit/listing/" + organization.id(),
                "/edit/listing/" + area.id(), "/edit/sheet", "/edit/invitation/" + invitation,
                "/edit/recovery/" + recovery, "/edit/invitation/none", "/edit/passkeys", "/edit/sessions",
                "/edit/people", "/edit/people/" + editor.account(), "/edit/invitations", "/edit/nothing");
    }

    @AfterEach
    void nothingWaits() {
        QuarkusTransaction.requiringNew().run(() -> {
            Draft.deleteAll();
            Revision.waiting().forEach(sent -> steps.giveBack(sent.listing, sent.number,
                    coordinator.account().toString(), "the test is over"));
        });
    }

    private static void draft(Listing listing, SignedIn by, String form) {
        Draft draft = new Draft();
        draft.listing = listing.id();
        draft.account = by.account();
        draft.base = Revision.standing(listing.id()).orElseThrow().number;
        draft.form = form;
        draft.savedAt = Instant.EPOCH;
        draft.isShown = true;
        draft.persist();
    }

    @Test
    void everyPage() {
        Queue<String> complaints = new ConcurrentLinkedQueue<>();
        Set<String> withScripts = ConcurrentHashMap.newKeySet();
        everyPage((page, answer) -> {
            boolean asks = answer.text().contains("data-passkey");
            assertEquals(asks, answer.text().contains("<script"), page.url());
            assertTrue(answer.headerValue("content-security-policy")
                    .contains(asks ? "script-src 'self';" : "script-src 'none';"), page.url());
            if (asks) {
                withScripts.add(page.url().replaceFirst("https?://[^/]*/edit/([^/]*).*", "$1"));
            }
            complaints.addAll(about(page, "HTML", HtmlValidator.messages(answer.text())));
            for (Look look : Look.values()) {
                complaints.addAll(about(page, look.name(), look.at(page)));
            }
        });
        assertEquals("", String.join("\n", complaints));
        assertEquals(Set.of("sign-in", "invitation", "recovery", "passkeys"), withScripts);
    }

    private static List<String> withTheKeyboard(Page page) {
        page.keyboard().press("Tab");
        assertEquals("#main", page.evaluate("document.activeElement.getAttribute('href')"), page.url());
        List<String> said = new ArrayList<>();
        Set<Object> met = new HashSet<>();
        int stops = 1;
        for (int press = 0; press <= stops + 1 && met.size() < stops; press++) {
            Map<?, ?> stop = (Map<?, ?>) page.evaluate(STOP);
            stops = (Integer) stop.get("of");
            if (!stop.get("place").equals(-1) && met.add(stop.get("place"))) {
                ((List<?>) stop.get("said")).forEach(wrong -> said.add(wrong.toString()));
            }
            page.keyboard().press("Tab");
        }
        assertEquals(stops, met.size(), page.url());
        return said;
    }

    private void everyPage(BiConsumer<Page, Response> look) {
        try (BrowserContext stranger = Chromium.browser().newContext()) {
            Page page = stranger.newPage();
            look.accept(page, page.navigate(at("/edit/sign-in")));
        }
        Chromium.each(addresses.stream(),
                browser -> DeskPages.browserOf(browser, coordinator, new Browser.NewContextOptions()),
                (desk, address) -> {
                    desk.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                    Response answer = desk.navigate(at(address));
                    assertTrue(desk.url().endsWith(address), desk.url());
                    look.accept(desk, answer);
                });
    }

    private static List<String> about(Page page, String look, List<String> complaints) {
        return complaints.stream().map(complaint -> look + " at " + page.url() + ": " + complaint).toList();
    }

    private String at(String path) {
        return "http://localhost:" + site.getPort() + path;
    }
}
