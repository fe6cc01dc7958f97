package se.forstasamtalet.editor;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.editor.listing.DeskListing;
import se.forstasamtalet.editor.listing.Fields;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.revision.Draft;
import se.forstasamtalet.revision.Revision;
import se.forstasamtalet.revision.Workflow;

/** Nobody publishes what their own page, or their colleague's, did not show: each way in that was once open. */
@QuarkusTest
class UnseenChangeTest {

    private static final String INVENTED = "ENDAST GRÄNSSNITTET 070-123 45 67 https://evil.example";

    @Inject
    Publisher publisher;

    @Inject
    Workflow steps;

    @Inject
    Clock clock;

    private TwoColleagues two;
    private Listing before;
    private SignedIn anna;
    private SignedIn bo;

    @BeforeEach
    void twoColleagues() {
        two = new TwoColleagues(publisher, steps, "atv-taby");
        before = two.before;
        anna = two.anna;
        bo = two.bo;
    }

    @AfterEach
    void putBack() throws Exception {
        two.putBack();
    }

    private Listing standing() {
        return QuarkusTransaction.requiringNew().call(() -> Revision.standing(before.id()).orElseThrow().read());
    }

    /** A draft as it could have been left by an older program, or by a way in that nobody has found yet. */
    private void draft(SignedIn whose, Map<String, String> changes) {
        QuarkusTransaction.requiringNew().run(() -> {
            Revision standing = Revision.standing(before.id()).orElseThrow();
            Map<String, String> fields = new LinkedHashMap<>(Fields.of(DeskListing.document(standing.document)));
            fields.putAll(changes);
            Draft draft = new Draft();
            draft.listing = before.id();
            draft.account = whose.account();
            draft.base = standing.number;
            draft.form = Fields.document(fields).toString();
            draft.savedAt = clock.instant();
            draft.persist();
        });
    }

    private Response sheet(SignedIn who, String csv) {
        return who.asks().header("Sec-Fetch-Site", "same-origin").multiPart("token", who.token())
                .multiPart("sheet", "min fil.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/edit/sheet");
    }

    private int waiting() {
        return QuarkusTransaction.requiringNew().call(() -> Revision.waiting().get(0).number);
    }

    @ParameterizedTest
    @CsvSource({"observations[0].text", "observations[0].source", "observations[0].assured_date",
        "conflicts[0].claims[0].text", "conflicts[0].claims[0].source", "phones[0].source", "capacity.text",
        "methods.source", "observations[7].text"})
    void aSheetWithAColumnThatIsNotTheirsIsRefusedWithFileColumnAndWhatToDo(String column) {
        int base = QuarkusTransaction.requiringNew().call(() -> Revision.standing(before.id()).orElseThrow().number);
        sheet(anna, "id;revision;alternate_name;" + column + "\n" + before.id() + ";" + base
                + ";Alternativ till våld i Nacka;" + INVENTED).then().statusCode(200)
                .body(allOf(containsString("min fil.csv"), containsString(column), containsString("Ta bort kolumnen"),
                        not(containsString("Gör utkast"))));
        String sent = "[{\"number\":2,\"cells\":{\"id\":\"" + before.id() + "\",\"revision\":\"" + base
                + "\",\"alternate_name\":\"Nytt\",\"" + column + "\":\"" + INVENTED + "\"}}]";
        anna.asks().header("Sec-Fetch-Site", "same-origin").multiPart("token", anna.token()).multiPart("changes", sent)
                .post("/edit/sheet/apply").then().statusCode(200);
        assertEquals(0, QuarkusTransaction.requiringNew().call(() -> Draft.by(anna.account()).size()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"observations[0].text | Ur källorna 1: källans ord",
        "observations[0].source | Ur källorna 1: källa", "observations[0].assured_date | Ur källorna 1: kontrollerad",
        "conflicts[0].claims[0].text | Källor som säger olika 1: uppgift 1: källans ord",
        "conflicts[0].field | Källor som säger olika 1: vad de säger olika om",
        "extent.tracks[0].sessions_to | Hur länge hjälpen varar: del 1: ",
        "purpose | Vad verksamheten är till för"})
    void whatIsACoordinatorsIsShownAndNotSent(String path, String label) {
        String value = switch (path) {
            case "observations[0].source" -> "fou-2024, bilaga 9";
            case "observations[0].assured_date" -> "2026-11-01";
            case "extent.tracks[0].sessions_to" -> "99";
            case "purpose" -> "crisis";
            default -> "PÅHITTAD SIFFRA 900 %";
        };
        draft(anna, Map.of(path, value));
        anna.asks().get(two.address() + "/changes").then().statusCode(200)
                .body(allOf(containsString(label), containsString("bara en samordnare ändra")));
        anna.sends().post(two.address() + "/send").then().statusCode(409);
        assertEquals(before, standing());
        assertEquals(0, QuarkusTransaction.requiringNew().call(() -> Revision.waiting().size()));
    }

    @Test
    void whatDiffersInNothingIsNotSentByAPostAlone() {
        draft(anna, Map.of());
        anna.asks().get(two.address() + "/changes").then().body(containsString("Ingenting är ändrat"));
        anna.sends().formParam("checked", true).post(two.address() + "/send").then().statusCode(409)
                .body(containsString("Ingenting är ändrat, så det finns inget att skicka."));
        assertEquals(before, standing());
    }

    @Test
    void whatRidesOnAWeightyChangeIsShownToTheReviewerAndIsNotTheirsToApprove() {
        SignedIn cecilia = SignedIn.asCoordinator();
        draft(cecilia, Map.of("name", "ATV i Nacka", "observations[0].text", INVENTED));
        cecilia.sends().formParam("why", "Rättat").post(two.address() + "/send").then().statusCode(303);
        String sent = two.address() + "/sent/" + waiting();
        bo.asks().get(sent).then().statusCode(200)
                .body(allOf(containsString("ATV i Nacka"), containsString("Ur källorna 1: källans ord"),
                        containsString(INVENTED), not(containsString("Godkänn och publicera"))));
        bo.sends().formParam("verdict", "approve").post(sent).then().statusCode(409)
                .body(containsString("bara en samordnare"));
        cecilia.sends().formParam("verdict", "approve").post(sent).then().statusCode(409);
        assertEquals(before, standing());
        SignedIn.asCoordinator().sends().formParam("verdict", "approve").post(sent).then().statusCode(303);
        assertTrue(standing().observations().get(0).text().equals(INVENTED), "two coordinators agreed");
    }

    @Test
    void theReviewerSeesWhetherTheAuthorSaidThatTheyChecked() {
        for (boolean isChecked : new boolean[]{true, false}) {
            draft(anna, Map.of("group_treatment.offered", "yes"));
            anna.sends().formParam("checked", isChecked).post(two.address() + "/send").then().statusCode(303);
            int number = waiting();
            bo.asks().get(two.address() + "/sent/" + number).then().body(containsString(
                    isChecked ? "säger sig ha kontrollerat det nya" : "har inte sagt att det nya är kontrollerat"));
            QuarkusTransaction.requiringNew()
                    .run(() -> steps.giveBack(before.id(), number, bo.account().toString(), "en gång till"));
        }
    }
}
