package se.forstasamtalet.editor;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.Patience;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Organization;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.revision.Draft;
import se.forstasamtalet.revision.Revision;
import se.forstasamtalet.revision.Workflow;

/** One person takes a single thing off every page at once; what was taken away comes back as it was. */
@QuarkusTest
class TakeOffTest {

    @Inject
    Publisher publisher;

    @Inject
    Workflow steps;

    private List<Listing> before;
    private Service service;
    private SignedIn anna;

    @BeforeEach
    void everythingAsItIs() {
        before = publisher.directory().listings().toList();
        service = publisher.directory().services().stream().filter(one -> one.slug().text().equals("valj-att-sluta"))
                .findFirst().orElseThrow();
        anna = SignedIn.as(Role.EDITOR, service.id());
    }

    @AfterEach
    void putBack() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> {
            Draft.deleteAll();
            for (Listing one : before) {
                Revision standing = Revision.standing(one.id()).orElseThrow();
                if (standing.state != Revision.State.PUBLISHED || !standing.read().equals(one)) {
                    steps.publish(one, standing.number, anna.account().toString(), "as it was");
                }
            }
        });
        publisher.hurry();
        Patience.until(() -> publisher.directory().listings().toList().containsAll(before), () -> "not as it was");
    }

    private static String address(Listing listing) {
        return "/edit/listing/" + listing.id();
    }

    private Revision standing(Listing listing) {
        return QuarkusTransaction.requiringNew().call(() -> Revision.standing(listing.id()).orElseThrow());
    }

    private Response take(String what) {
        return anna.sends().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("base", standing(service).number).formParam("what", what).formParam("why", "Fel nummer")
                .post(address(service) + "/take-off");
    }

    private void waitFor(Listing wanted) throws Exception {
        Patience.until(() -> publisher.directory().listings().anyMatch(wanted::equals), () -> "never shown: " + wanted);
    }

    private static boolean leadsToTheLine(String address) {
        return !Jsoup.parse(RestAssured.get(address).asString()).select("a[href='tel:+4620555666']").isEmpty();
    }

    @Test
    void aNumberLeavesEveryPageByOnePersonsWord() throws Exception {
        String page = RestAssured.get("/sv/service/valj-att-sluta").asString();
        assertTrue(page.contains("020-555 666"), page);
        anna.asks().get("/edit").then().body(containsString(address(service) + "/take-off"));
        anna.asks().get(address(service) + "/take-off").then().statusCode(200)
                .body(allOf(containsString("020-555 666"), containsString("value=\"phones[0]\"")));
        take("phones[0]").then().statusCode(303).header("Location", containsString("/edit?taken="));
        Service left = (Service) standing(service).read();
        assertEquals(List.of(), left.phones());
        assertEquals(service.schedules(), left.schedules(), "and nothing else");
        waitFor(left);
        for (String address : List.of("/sv/service/valj-att-sluta", "/ar/service/valj-att-sluta")) {
            Patience.until(() -> !leadsToTheLine(address), () -> address);
        }
        anna.asks().get(address(service) + "/history").then()
                .body(allOf(containsString("Fel nummer"), containsString("020-555 666")));
    }

    @Test
    void aTextInALanguageFallsBackToSwedishAndTheSwedishOneToASentenceThatPromisesNothingInEachLanguage() {
        take("description.ar").then().statusCode(303);
        assertTrue(((Service) standing(service).read()).description().texts().keySet().stream()
                .noneMatch(language -> language.tag().equals("ar")));
        take("description.sv").then().statusCode(303);
        Map<SiteLanguage, String> texts = ((Service) standing(service).read()).description().texts();
        assertEquals(Set.of(SiteLanguage.values()), texts.keySet());
        assertEquals("Texten ses över.", texts.get(SiteLanguage.SWEDISH));
    }

    /** Without the hours of the summer the page would promise those of the rest of the year. */
    @Test
    void hoursThatHoldInsteadOfOthersAreNotTakenOff() {
        int row = service.schedules().size();
        Listing withSummer = Documents.changed(service, document -> {
            ObjectNode summer = document.path("schedules").get(0).deepCopy();
            document.withArray("schedules").add(summer.put("season", "06-01/08-31"));
        });
        QuarkusTransaction.requiringNew().run(
                () -> steps.publish(withSummer, standing(service).number, anna.account().toString(), "summer"));
        anna.asks().get(address(service) + "/take-off").then().statusCode(200).body(
                allOf(containsString("value=\"schedules[0]\""),
                        not(containsString("value=\"schedules[" + row + "]\""))));
        take("schedules[" + row + "]").then().statusCode(409);
        assertEquals(withSummer, standing(service).read());
    }

    @Test
    void aPromiseIsTakenBackByOnePerson() {
        take("anonymity").then().statusCode(303);
        assertNull(((Service) standing(service).read()).anonymity());
    }

    @Test
    void pausedIsOfferedFirstAndLeavesThePage() throws Exception {
        String choices = anna.asks().get(address(service) + "/take-off").asString();
        assertTrue(choices.indexOf("Pausa hela verksamheten") < choices.indexOf("Ta bort en enda sak"), choices);
        assertTrue(choices.indexOf("Ta bort en enda sak") < choices.indexOf("Ta bort hela posten"), choices);
        take("status").then().statusCode(303);
        assertEquals(Service.Status.TEMPORARILY_CLOSED, ((Service) standing(service).read()).status());
        waitFor(standing(service).read());
        String address = "/sv/service/valj-att-sluta";
        Patience.until(
                () -> RestAssured.get(address).asString()
                        .contains("någon annanstans så länge. Det gäller från och med "),
                () -> address);
        assertTrue(!leadsToTheLine(address), "it is no door");
    }

    @Test
    void whatKeepsPeopleAwayIsNotTakenOff() {
        for (String what : List.of("eligibility", "schedule_exceptions[0]", "name", "slug", "observations[0]", "",
                "phones[7]")) {
            take(what).then().statusCode(409);
        }
        assertEquals(service, standing(service).read());
    }

    @Test
    void nothingIsTakenThatTheEditorDidNotSee() {
        anna.sends().formParam("base", standing(service).number - 1).formParam("what", "phones[0]")
                .post(address(service) + "/take-off").then().statusCode(409);
        assertEquals(service, standing(service).read());
    }

    @Test
    void aWholeListingGoesAndComesBackAsItWasWithOnePress() throws Exception {
        anna.sends().formParam("why", "Fel").post(address(service) + "/withdraw").then().statusCode(303);
        assertEquals(Revision.State.WITHDRAWN, standing(service).state);
        anna.asks().get("/edit").then().body(containsString("Borttagna från webbplatsen"));
        anna.asks().get(address(service) + "/take-off").then().body(containsString("Sätt tillbaka den"));
        anna.sends().post(address(service) + "/bring-back").then().statusCode(303);
        assertEquals(Revision.State.PUBLISHED, standing(service).state);
        assertEquals(service, standing(service).read());
        anna.sends().post(address(service) + "/bring-back").then().statusCode(409);
        waitFor(service);
    }

    @Test
    void whatOthersHangOnIsNotTakenAway() {
        Area area = publisher.directory().areas(Area.Kind.MUNICIPALITY).get(0);
        Organization organization = publisher.directory().organization(service.organization()).orElseThrow();
        for (Listing one : List.of(area, organization)) {
            for (SignedIn someone : List.of(SignedIn.as(Role.EDITOR, one.id()), SignedIn.asCoordinator())) {
                someone.asks().get(address(one) + "/take-off").then().statusCode(200)
                        .body(allOf(containsString("hänger på den"), not(containsString("/withdraw"))));
                someone.sends().formParam("why", "Fel").post(address(one) + "/withdraw").then().statusCode(409);
                assertEquals(Revision.State.PUBLISHED, standing(one).state);
            }
        }
    }

    @Test
    void anAreaWhoseWayIsTakenOffKeepsItsPage() throws Exception {
        Area area = publisher.directory().areas(Area.Kind.MUNICIPALITY).stream().filter(one -> one.routes().size() == 1)
                .findFirst().orElseThrow();
        SignedIn editor = SignedIn.as(Role.EDITOR, area.id());
        editor.sends().formParam("base", standing(area).number).formParam("what", "routes[0]")
                .post(address(area) + "/take-off").then().statusCode(303);
        waitFor(standing(area).read());
        RestAssured.get("/sv/" + area.slug()).then().statusCode(200).body(containsString("020-555 666"));
    }
}
