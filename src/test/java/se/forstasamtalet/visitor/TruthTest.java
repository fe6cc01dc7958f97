package se.forstasamtalet.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.directory.Conflict;
import se.forstasamtalet.directory.Organization;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.directory.Source;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.language.Plural;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.language.SiteMessages;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.page.EveryPage;
import se.forstasamtalet.page.EveryPage.Seen;
import se.forstasamtalet.page.EveryPageTest;
import se.forstasamtalet.page.Wording;

/** What visitors' pages say of a service is what its sources say of that one, in every language. */
@QuarkusTest
class TruthTest {

    private static final Map<String, Service> BY_PATH = EveryPage.DIRECTORY.services().stream()
            .collect(Collectors.toMap(service -> Addresses.service(service.pageName()), Function.identity()));
    private static final Map<String, Service> BY_NAME = EveryPage.DIRECTORY.services().stream()
            .collect(Collectors.toMap(Service::name, Function.identity()));

    @Inject
    SiteConfig config;

    @Test
    void onlyOfWhatAMunicipalityRunsIsItSaidWhatItsBoardMayHaveDecided() {
        List<String> complaints = new ArrayList<>();
        Set<Boolean> kinds = new HashSet<>();
        for (Seen seen : EveryPage.seen(config)) {
            for (Map.Entry<Service, Element> told : told(seen).toList()) {
                boolean hasBoard = EveryPage.DIRECTORY.organization(told.getKey().organization())
                        .filter(Organization::hasBoard).isPresent();
                kinds.add(hasBoard);
                String text = told.getValue().text();
                if (!hasBoard && (text.contains(words(seen).recorded_unknown()) || text.contains("nämnd"))) {
                    complaints.add(seen + ": " + told.getKey().name());
                }
            }
        }
        assertEquals(Set.of(true, false), kinds);
        EveryPageTest.assertNone(complaints);
    }

    /** The facts of services, where a page tells them: of its own one, or of each that an area leads to. */
    private static Stream<Map.Entry<Service, Element>> told(Seen seen) {
        Element main = seen.document().clone().expectFirst("main");
        main.select("blockquote").remove();
        if (seen.page() instanceof ServicePage page) {
            return Stream.of(Map.entry(BY_PATH.get(page.frame().path()), main));
        }
        return seen.page() instanceof AreaPage ? main.select("section:has(> h3 > a):has(> dl)").stream()
                .map(way -> Map.entry(
                        BY_PATH.get(way.expectFirst("h3 > a").attr("href").replaceFirst("^/[^/]+", "")), way))
                : Stream.empty();
    }

    @Test
    void thatTalksAreRecordedIsSaidWhereTheSurveySaysSo() {
        Seen sollentuna = page(SiteLanguage.SWEDISH, "/sollentuna");
        assertTrue(sollentuna.document().text().contains("Samtal här kan skrivas ned, också de som ges utan beslut."));
        assertFalse(told(sollentuna).anyMatch(told -> told.getValue().text().contains("ofta vara anonym")));
    }

    @Test
    void theSourcesWordsOnPartnerContactStandOnNoPage() {
        Set<String> quotes = EveryPage.DIRECTORY.services().stream()
                .filter(service -> service.partner_contact() != null && service.partner_contact().text() != null)
                .map(service -> service.partner_contact().text()).collect(Collectors.toSet());
        assertFalse(quotes.isEmpty());
        Pattern telling = Pattern.compile("[Rr]utinen gäller inte|utom en kommun|godkän");
        EveryPageTest.assertNone(EveryPage.seen(config).stream()
                .filter(seen -> telling.matcher(seen.document().text()).find()
                        || quotes.stream().anyMatch(seen.document().text()::contains))
                .map(Seen::toString).toList());
    }

    @Test
    void contactIsOfferedOnlyWhereASourceSaysSo() {
        Set<String> offering = EveryPage.seen(config).stream().filter(seen -> seen.page() instanceof ServicePage)
                .filter(seen -> seen.document().text().contains(words(seen).partner_yes()))
                .map(seen -> ((ServicePage) seen.page()).name()).collect(Collectors.toSet());
        assertEquals(Set.of("Manscentrum", "Manscentrum Östra Södertörn", "Söderstöd", "Ungarelationer"), offering);
    }

    @Test
    void aSourceWithoutADateIsSaidToHaveNone() {
        List<Source> undated = EveryPage.CONTENT.sources().stream().filter(source -> source.published() == null)
                .toList();
        assertTrue(undated.size() >= 8);
        List<String> complaints = new ArrayList<>();
        int said = 0;
        for (Seen seen : EveryPage.seen(config)) {
            String text = seen.document().text();
            for (Source source : undated) {
                if (Pattern.compile(Pattern.quote(source.publisher()) + "\\W{1,3}" + source.read()).matcher(text)
                        .find()) {
                    complaints.add(seen + ": " + source.id());
                }
            }
            said += text.contains("Omtanke, odaterad, läst 22 november 2026") ? 1 : 0;
        }
        assertTrue(said > 0);
        EveryPageTest.assertNone(complaints);
    }

    @Test
    void whoComesToACentreByThemselvesGetsUpToFiveTalks() {
        for (SiteLanguage language : SiteLanguage.values()) {
            for (String district : List.of("kungsholmen", "norra-innerstaden", "sodermalm")) {
                Seen seen = page(language, "/" + district);
                String text = seen.document().text();
                Wording wording = new Wording(language);
                assertTrue(text.contains(words(seen).open_talks_count(wording.name("5"), Plural.of(5, language))),
                        seen.toString());
                assertTrue(text.contains(words(seen).area_contact_centre(wording.name("RVC Innerstaden"))),
                        seen.toString());
                assertTrue(text.contains(words(seen).self_referral_yes()), seen.toString());
            }
        }
    }

    @Test
    void noAreaIsSaidToSendPeopleWhereNoSourceSaysIt() {
        String county = page(SiteLanguage.SWEDISH, "/stockholms-lan").document().text();
        assertTrue(county.contains("22 av 26 kommuner hänvisar hit på sina webbplatser."));
        assertTrue(county.contains(
                "12 av 26 kommuner hänvisar på sina webbplatser hit eller till Manscentrum Östra Södertörn."));
        assertFalse(county.contains("Stockholms län hänvisar"));
        EveryPageTest.assertNone(EveryPage.seen(config).stream()
                .filter(seen -> seen.document().text().contains("Ingen kommun uppger"))
                .map(Seen::toString).toList());
    }

    @Test
    void whatSourcesSayDifferentlyIsSettledWhereEditorsAreAndNotBeforeVisitors() {
        List<Conflict> conflicts = EveryPage.DIRECTORY.listings().flatMap(listing -> listing.conflicts().stream())
                .toList();
        // One claim alone may be what the page says by itself.
        EveryPageTest.assertNone(EveryPage.seen(config).stream().filter(seen -> seen.page() instanceof AreaPage)
                .filter(seen -> conflicts.stream().anyMatch(conflict -> conflict.claims().stream()
                        .filter(claim -> seen.document().text().contains(claim.text())).count() > 1))
                .map(Seen::toString).toList());
        String survey = page(SiteLanguage.SWEDISH, "/professionals/survey").document().text();
        assertTrue(survey.contains("28 samordnare intervjuades."));
    }

    @Test
    void everyDoorSaysInWhichLanguagesItAnswersOrThatThisIsNotKnown() {
        List<String> complaints = new ArrayList<>();
        int doors = 0;
        for (Seen seen : EveryPage.seen(config)) {
            for (Element door : seen.document().select(".door:has(a.call[href^=tel])")) {
                Element name = door.select("h1, h2, h3").first();
                Service service = name == null ? null : BY_NAME.get(name.text());
                String wanted = new Wording(seen.language()).answersIn(service == null ? null : service.languages());
                doors++;
                if (service != null && !door.text().contains(wanted)) {
                    complaints.add(seen + ": " + door.text());
                }
            }
        }
        assertTrue(doors > 0);
        EveryPageTest.assertNone(complaints);
    }

    @Test
    void theCallLinkHoldsTheNameOfTheLine() {
        List<String> complaints = new ArrayList<>();
        for (Seen seen : EveryPage.seen(config)) {
            for (Element door : seen.document().select(".door:has(h2 > bdi, h3):has(a.call[href^=tel])")) {
                String name = door.expectFirst("h2, h3").text();
                Element call = door.expectFirst("a.call");
                if (BY_NAME.containsKey(name) && !(call.attr("aria-label").contains(name)
                        && call.attr("aria-label").startsWith(call.text()))) {
                    complaints.add(seen + ": " + call.outerHtml());
                }
            }
        }
        EveryPageTest.assertNone(complaints);
    }

    @Test
    void everyServiceLeadsToASiteThatAnAreaOrItselfHas() {
        List<String> without = EveryPage.DIRECTORY.services(Service.Purpose.CHANGE).stream()
                .filter(service -> EveryPage.DIRECTORY.website(service).isEmpty()).map(Service::name).toList();
        assertEquals(List.of(), without);
        assertEquals("nacka.se", EveryPage.DIRECTORY
                .website(EveryPage.DIRECTORY.service(new Slug("atv-nacka")).orElseThrow()).orElseThrow().host());
    }

    private Seen page(SiteLanguage language, String path) {
        return EveryPage.byNight(config, language).stream().filter(seen -> seen.page().frame().path().equals(path))
                .findFirst().orElseThrow();
    }

    private static SiteMessages words(Seen seen) {
        return MessageBundles.get(SiteMessages.class, Localized.Literal.of(seen.language().tag()));
    }
}
