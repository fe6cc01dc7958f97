package se.forstasamtalet.editor;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.directory.Organization;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.report.Outcome;
import se.forstasamtalet.report.Receipt;
import se.forstasamtalet.report.Report;
import se.forstasamtalet.report.ReportStatus;
import se.forstasamtalet.report.Reports;

/** What others reported, at the desk. */
@QuarkusTest
class ReportedTest {

    @Inject
    Publisher publisher;

    @Inject
    Reports reports;

    private Service service;
    private Organization organization;
    private Receipt receipt;
    private String address;

    @BeforeEach
    void somebodyReports() throws IOException {
        service = publisher.directory().service(new Slug("manscentrum")).orElseThrow();
        organization = publisher.directory().organization(service.organization()).orElseThrow();
        receipt = reports.take(service.id(), "Ingen svarar på 08-465 004 99.", publisher.directory()).receipt();
        reports.look();
        address = "/edit/listing/" + service.id() + "/report/" + newest().number;
    }

    private Report newest() {
        return QuarkusTransaction.requiringNew().call(() -> Report.about(service.id()).get(0));
    }

    private ReportStatus told() {
        reports.look();
        return reports.told(receipt).orElseThrow();
    }

    @Test
    void standsOnTheDeskOfThoseWhoseListingItIsAndOfTheCoordinator() {
        for (SignedIn someone : List.of(SignedIn.as(Role.EDITOR, service.id()),
                SignedIn.as(Role.REVIEWER, organization.id()), SignedIn.asCoordinator())) {
            someone.asks().get("/edit").then().statusCode(200)
                    .body(allOf(containsString("Vad andra har skrivit"), containsString(address)));
            someone.asks().get(address).then().statusCode(200).body(allOf(containsString("Ingen svarar på […]."),
                    containsString("24 november 2026"), not(containsString("465 004"))));
        }
        SignedIn.as(Role.EDITOR, organizationOfAnother()).asks().get("/edit").then().body(not(containsString(address)));
    }

    private UUID organizationOfAnother() {
        return publisher.directory().organizations().stream().filter(one -> !one.equals(organization)).findFirst()
                .orElseThrow().id();
    }

    @Test
    void aCoordinatorSeesWhereNobodyElseWillAnswer() throws IOException {
        Service lonely = publisher.directory().service(new Slug("killar-se")).orElseThrow();
        reports.take(lonely.id(), "Fel.", publisher.directory());
        reports.look();
        SignedIn.as(Role.EDITOR, service.id());
        String desk = SignedIn.asCoordinator().asks().get("/edit").asString();
        assertTrue(Jsoup.parse(desk).select("li:has(> h3 a[href*=" + lonely.id() + "/reports])").text()
                .contains("posten har ingen egen redaktör"), desk);
        assertFalse(
                Jsoup.parse(desk).select("li:has(> h3):has(a[href='" + address + "'])").text()
                        .contains("ingen egen redaktör"),
                desk);
    }

    @Test
    void anEditorSaysWhatBecameOfItAndTheReporterSeesThatAndNotWho() {
        SignedIn editor = SignedIn.as(Role.EDITOR, service.id());
        assertEquals(Outcome.RECEIVED, told().outcome());
        editor.sends().formParam("outcome", "LOOKED_AT").formParam("why", "").post(address).then().statusCode(303)
                .header("Location", address);
        assertEquals(new ReportStatus(Outcome.LOOKED_AT, ""), told());
        editor.asks().get("/edit").then().body(containsString("någon tittar på det"));
        editor.sends().formParam("outcome", "NO_ERROR").formParam("why", "Vi har ringt, och de svarar.").post(address)
                .then().statusCode(303)
                .header("Location", "/edit?decided=" + service.id());
        assertEquals(new ReportStatus(Outcome.NO_ERROR, "Vi har ringt, och de svarar."), told());
        editor.asks().get("/edit?decided=" + service.id()).then()
                .body(allOf(containsString("ditt svar är sparat"), not(containsString(address))));
        editor.asks().get("/edit/listing/" + service.id() + "/history").then()
                .body(allOf(containsString(address), containsString("Inget fel")));
        String page = editor.asks().get(address).asString();
        assertTrue(Jsoup.parse(page).select("ol li").eachText().get(0)
                .matches("Inget fel\\. .*, Redaktör .*\\. ”Vi har ringt, och de svarar\\.”"), page);
        assertTrue(page.contains("Ändra svaret"));
    }

    /** Nothing is written over: the newest answer counts, and the others stay. */
    @Test
    void anAnswerIsCorrectedByAnotherOne() {
        SignedIn editor = SignedIn.as(Role.EDITOR, service.id());
        editor.sends().formParam("outcome", "NO_ERROR").formParam("why", "Det stämmer.").post(address).then()
                .statusCode(303);
        editor.sends().formParam("outcome", "CORRECTED").formParam("why", " Du hade rätt. " + "x".repeat(2_000))
                .post(address).then().statusCode(303);
        assertEquals(Outcome.CORRECTED, told().outcome());
        assertEquals(500, told().why().length());
        assertEquals(List.of(Outcome.CORRECTED, Outcome.NO_ERROR), QuarkusTransaction.requiringNew()
                .call(() -> newest().replies().stream().map(reply -> reply.outcome).toList()));
    }

    @Test
    void thatThereIsNoErrorNeedsAReasonAndNothingTypedIsLost() {
        SignedIn editor = SignedIn.as(Role.EDITOR, service.id());
        editor.sends().formParam("outcome", "NO_ERROR").formParam("why", "  ").post(address).then().statusCode(409)
                .body(containsString("Skriv hur ni vet att det är rätt"));
        for (String outcome : List.of("", "RECEIVED", "corrected", "<script>")) {
            editor.sends().formParam("outcome", outcome).formParam("why", "Min rad").post(address).then()
                    .statusCode(409).body(allOf(containsString("Välj vad som har hänt"), containsString("Min rad")));
        }
        assertEquals(Outcome.RECEIVED, told().outcome());
    }

    @Test
    void whoOnlyReviewsReadsAndAReportIsFoundUnderItsOwnListingOnly() {
        SignedIn reviewer = SignedIn.as(Role.REVIEWER, service.id());
        reviewer.asks().get(address).then().statusCode(200).body(not(containsString("<textarea")),
                not(containsString("name=\"outcome\"")));
        reviewer.sends().formParam("outcome", "CORRECTED").formParam("why", "").post(address).then().statusCode(404);
        SignedIn coordinator = SignedIn.asCoordinator();
        String elsewhere = "/edit/listing/" + organizationOfAnother() + address.substring(address.indexOf("/report/"));
        coordinator.asks().get(elsewhere).then().statusCode(404);
        coordinator.sends().formParam("outcome", "CORRECTED").formParam("why", "").post(elsewhere).then()
                .statusCode(404);
        coordinator.asks().get(address.replaceAll("\\d+$", "x")).then().statusCode(404);
        coordinator.asks().get(address + "0000").then().statusCode(404);
        assertEquals(Outcome.RECEIVED, told().outcome());
    }

    @Test
    void reportsOfOneListingAreReadAndSettledTogether() throws IOException {
        reports.take(service.id(), "Stängt på fredagar.", publisher.directory());
        reports.look();
        SignedIn editor = SignedIn.as(Role.EDITOR, service.id());
        String group = "/edit/listing/" + service.id() + "/reports";
        editor.asks().get("/edit").then().body(allOf(containsString(group), containsString("Stängt på fredagar.")));
        editor.asks().get(group).then().statusCode(200)
                .body(allOf(containsString("Stängt på fredagar."), containsString("Ingen svarar på […].")));
        editor.sends().formParam("outcome", "CORRECTED").post(group).then().statusCode(409)
                .body(containsString("Välj vilka svaret gäller"));
        List<Long> numbers = Jsoup.parse(editor.asks().get(group + "?all=true").asString())
                .select("input[name=report][checked]").eachAttr("value").stream().map(Long::valueOf).toList();
        assertTrue(numbers.size() > 1, numbers.toString());
        SignedIn.as(Role.REVIEWER, service.id()).sends().formParam("report", numbers.get(0))
                .formParam("outcome", "CORRECTED").post(group).then().statusCode(404);
        editor.sends().formParam("report", numbers).formParam("outcome", "CORRECTED").post(group).then()
                .statusCode(303);
        assertEquals(Outcome.CORRECTED, told().outcome());
        editor.asks().get("/edit").then().body(not(containsString(group)));
    }

    @Test
    void aReportIsHiddenByOneCoordinatorAndErasedByTwoAndNothingOfItStays() throws IOException {
        String words = "Han heter Xerxes och bor på Ekbygatan.";
        reports.take(service.id(), words, publisher.directory());
        reports.look();
        String one = "/edit/listing/" + service.id() + "/report/" + newest().number;
        SignedIn editor = SignedIn.as(Role.EDITOR, service.id());
        SignedIn first = SignedIn.asCoordinator();
        SignedIn second = SignedIn.asCoordinator();
        editor.sends().formParam("mark", "HIDDEN").formParam("why", "namn").post(one + "/mark").then().statusCode(404);
        first.sends().formParam("mark", "HIDDEN").formParam("why", " ").post(one + "/mark").then().statusCode(409);
        first.sends().formParam("mark", "ERASED").formParam("why", "namn").post(one + "/mark").then().statusCode(409);
        first.sends().formParam("mark", "HIDDEN").formParam("why", "Pekar ut någon").post(one + "/mark").then()
                .statusCode(303);
        for (SignedIn someone : List.of(editor, first, second)) {
            for (String page : List.of(one, "/edit", "/edit/listing/" + service.id() + "/reports",
                    "/edit/listing/" + service.id() + "/history")) {
                someone.asks().get(page).then().statusCode(200).body(not(containsString("Xerxes")));
            }
        }
        second.asks().get("/edit").then().body(containsString(one));
        first.sends().formParam("mark", "ERASED").formParam("why", "namn").post(one + "/mark").then().statusCode(409);
        String hash = newest().textHash;
        second.sends().formParam("mark", "ERASED").formParam("why", "Två eniga").post(one + "/mark").then()
                .statusCode(303);
        assertEquals("", newest().text);
        assertEquals(hash, newest().textHash, "what proves it stays");
        editor.asks().get(one).then().body(allOf(containsString("raderad för alltid"), containsString("Två eniga"),
                containsString("Pekar ut någon"), not(containsString("Xerxes"))));
        second.sends().formParam("mark", "SHOWN").formParam("why", "x").post(one + "/mark").then().statusCode(409);
    }
}
