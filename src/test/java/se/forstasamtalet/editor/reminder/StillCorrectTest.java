package se.forstasamtalet.editor.reminder;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.forstasamtalet.Patience;
import se.forstasamtalet.account.Account;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.FactGroup;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.editor.SignedIn;
import se.forstasamtalet.editor.WithNeighbours;
import se.forstasamtalet.editor.listing.StillCorrect;
import se.forstasamtalet.page.HtmlValidator;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.revision.OutdatedException;
import se.forstasamtalet.revision.Revision;
import se.forstasamtalet.revision.Workflow;

/** Confirming, by the link in the mail and at the desk, on 24 November 2026. */
@QuarkusTest
@TestProfile(WithNeighbours.class)
class StillCorrectTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @Inject
    StillCorrect stillCorrect;

    @Inject
    StillCorrectLinks links;

    @Inject
    Publisher publisher;

    @Inject
    Workflow steps;

    @Inject
    Clock clock;

    @Test
    void lookingShowsTheFactsAndChangesNothingHoweverOften() {
        Revision before = standing("valj-att-sluta");
        String link = link("valj-att-sluta", editor("valj-att-sluta"));
        for (int i = 0; i < 3; i++) {
            stranger().get(link).then().statusCode(200).body(containsString("020-555 666"),
                    containsString("mån–fre 08:30–16"), containsString("Ja, allt stämmer fortfarande"),
                    containsString("tider: 2026-06-04"), containsString("<form method=\"post\">"),
                    not(containsString("<script")));
            stranger().head(link).then().statusCode(200);
        }
        assertEquals(before.id, standing("valj-att-sluta").id);
        assertEquals(List.of("no-store"), stranger().get(link).headers().getValues("cache-control"));
    }

    @Test
    void thePagesAreSoundAndSayWhatTheySayAsText() throws Exception {
        SignedIn editor = editor("brottsofferjouren");
        Revision before = standing("brottsofferjouren");
        Service odd = Documents.changed((Service) before.read(),
                document -> document.put("name", "<script>alert(1)</script> {inject:visit.token} &"));
        QuarkusTransaction.requiringNew()
                .run(() -> steps.publish(odd, before.number, editor.account().toString(), "test"));
        String link = link("brottsofferjouren", editor);
        for (String html : List.of(stranger().get(link).asString(), presses(link).asString(),
                presses(link).asString())) {
            assertEquals(List.of(), HtmlValidator.messages(html));
            assertFalse(html.contains("<script"), html);
        }
    }

    @Test
    void pressingTheButtonConfirmsEverythingAndChangesNothingElse() {
        Revision before = standing("hjalplinjen");
        SignedIn editor = editor("hjalplinjen");
        String link = link("hjalplinjen", editor);
        presses(link).then().statusCode(200).body(containsString("Tack, det är bekräftat"));
        Revision after = standing("hjalplinjen");
        assertEquals(List.of(before.number + 1, editor.account().toString(), "Fortfarande rätt", before.number),
                List.of(after.number, after.author, after.why, after.base));
        Listing confirmed = after.read();
        FactGroup.of(confirmed).stream().filter(group -> group != FactGroup.OBSERVATIONS)
                .forEach(group -> assertEquals(TODAY, group.checked(confirmed), group.name()));
        assertEquals(FactGroup.assured(before.read(), EnumSet.allOf(FactGroup.class), TODAY), confirmed);
    }

    @Test
    void theConfirmedDayStandsOnTheSite() throws Exception {
        presses(link("jourhavande-medmanniska", editor("jourhavande-medmanniska"))).then().statusCode(200);
        Patience.until(
                () -> publicPage("jourhavande-medmanniska").contains("Kontrollerat 24 november 2026."),
                () -> publicPage("jourhavande-medmanniska"));
    }

    @Test
    void aLinkIsUsedOnceEvenWhenItIsPressedByMany() {
        Revision before = standing("sjalvmordslinjen");
        String link = link("sjalvmordslinjen", editor("sjalvmordslinjen"));
        List<CompletableFuture<Integer>> presses = Stream
                .generate(() -> CompletableFuture.supplyAsync(() -> presses(link).statusCode())).limit(6).toList();
        List<Integer> statuses = presses.stream().map(CompletableFuture::join).sorted().toList();
        assertEquals(List.of(200, 410, 410, 410, 410, 410), statuses);
        assertEquals(before.number + 1, standing("sjalvmordslinjen").number);
        presses(link).then().statusCode(410).body(containsString("Länken är redan använd"),
                containsString("24 november 2026"));
        stranger().get(link).then().statusCode(410).body(containsString("Du behöver inte göra något mer"));
    }

    @Test
    void aLinkToAListingThatHasChangedSinceIsRefusedWithWhatToDo() {
        SignedIn editor = editor("ekero");
        String link = link("ekero", editor);
        Revision before = standing("ekero");
        QuarkusTransaction.requiringNew()
                .run(() -> steps.publish(before.read(), before.number, editor.account().toString(), "ändrat"));
        for (Response answer : List.of(stranger().get(link), presses(link))) {
            answer.then().statusCode(409).body(containsString("Posten har ändrats sedan brevet skickades"),
                    containsString("Logga in"));
        }
        assertEquals(before.number + 1, standing("ekero").number);
    }

    @Test
    void aLinkToAListingThatIsNoLongerOnTheSiteBringsItNotBack() {
        SignedIn editor = editor("sigtuna");
        Revision before = standing("sigtuna");
        String link = link("sigtuna", editor);
        QuarkusTransaction.requiringNew()
                .run(() -> steps.withdraw(before.listing, editor.account().toString(), "stängt"));
        presses(link).then().statusCode(409);
        Revision withdrawn = standing("sigtuna");
        assertEquals(Revision.State.WITHDRAWN, withdrawn.state);
        assertThrows(NotFoundException.class, () -> stillCorrect.confirm(before.listing, withdrawn.number,
                Set.of(FactGroup.CONTACT), editor.editor()));
    }

    @Test
    void aLinkIsOverAfterThirtyDays() {
        String link = link("botkyrka", editor("botkyrka"));
        String hash = QuarkusTransaction.requiringNew()
                .call(() -> StillCorrectLink.<StillCorrectLink>find("order by madeAt desc").firstResult().hash);
        move(hash, 1);
        stranger().get(link).then().statusCode(200);
        move(hash, 0);
        for (Response answer : List.of(stranger().get(link), presses(link))) {
            answer.then().statusCode(410).body(containsString("Länken gäller inte längre"), containsString("30 dagar"));
        }
    }

    private void move(String hash, int secondsLeft) {
        QuarkusTransaction.requiringNew().run(() -> StillCorrectLink.update("expiresAt = ?1 where hash = ?2",
                clock.instant().plusSeconds(secondsLeft * 60L), hash));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAAAAAAAAAAAAAAAAAAAA", "x", "%00", "..%2f", "å", "<script>"})
    void aMadeUpLinkLeadsNowhere(String token) {
        given().urlEncodingEnabled(token.contains("%") ? false : true).get("/edit/still-correct/{token}", token).then()
                .statusCode(404);
    }

    @Test
    void whoNoLongerHasTheRoleHoldsALinkToNothing() {
        SignedIn editor = editor("huddinge");
        String link = link("huddinge", editor);
        QuarkusTransaction.requiringNew().run(() -> Account.<Account>findById(editor.account()).grants.clear());
        presses(link).then().statusCode(404);
        SignedIn other = editor("huddinge");
        String second = link("huddinge", other);
        QuarkusTransaction.requiringNew()
                .run(() -> Account.<Account>findById(other.account()).disabledAt = clock.instant());
        presses(second).then().statusCode(404);
        stranger().get(second).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void anotherSiteCannotPressTheButton(String site) {
        Revision before = standing("jarfalla");
        String link = link("jarfalla", editor("jarfalla"));
        stranger().header("Sec-Fetch-Site", site).post(link).then().statusCode(403);
        assertEquals(before.id, standing("jarfalla").id);
        presses(link).then().statusCode(200);
    }

    @Test
    void whatStandsInTheLinkIsKeptNowhere() {
        String link = link("haninge", editor("haninge"));
        String token = link.substring(link.lastIndexOf('/') + 1);
        assertEquals(22, token.length());
        assertEquals(0L, QuarkusTransaction.requiringNew().call(() -> StillCorrectLink.count("hash = ?1", token)));
    }

    @Test
    void atTheDeskOneConfirmsOneGroupAndTheHistorySaysWhich() {
        SignedIn editor = editor("preventell");
        Revision before = standing("preventell");
        stillCorrect.confirm(before.listing, before.number, Set.of(FactGroup.HOURS, FactGroup.COST), editor.editor());
        Revision after = standing("preventell");
        assertEquals("Fortfarande rätt: tider, pris", after.why);
        assertEquals(TODAY, FactGroup.HOURS.checked(after.read()));
        assertEquals(FactGroup.CONTACT.checked(before.read()), FactGroup.CONTACT.checked(after.read()));
    }

    @Test
    void atTheDeskWhatChangedMeanwhileIsNotConfirmed() {
        SignedIn editor = editor("upplands-bro");
        Revision before = standing("upplands-bro");
        stillCorrect.confirm(before.listing, before.number, Set.of(FactGroup.TREATMENT), editor.editor());
        assertThrows(OutdatedException.class, () -> stillCorrect.confirm(before.listing, before.number,
                Set.of(FactGroup.TREATMENT), editor.editor()));
    }

    @Test
    void nobodyConfirmsForOthers() {
        Revision before = standing("1177");
        assertThrows(NotFoundException.class, () -> stillCorrect.confirm(before.listing, before.number,
                Set.of(FactGroup.CONTACT), editor("botkyrka").editor()));
        assertThrows(NotFoundException.class, () -> stillCorrect.confirm(before.listing, before.number,
                Set.of(FactGroup.CONTACT), SignedIn.as(Role.REVIEWER, before.listing).editor()));
        assertEquals(before.id, standing("1177").id);
    }

    private SignedIn editor(String slug) {
        return SignedIn.as(Role.EDITOR, standing(slug).listing);
    }

    private String link(String slug, SignedIn editor) {
        Revision standing = standing(slug);
        return "/edit/still-correct/" + links.make(standing.listing, standing.number, editor.account());
    }

    private Revision standing(String slug) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Revision.standing().stream().filter(revision -> revision.kind == Listing.Kind.SERVICES)
                        .filter(revision -> revision.read().slug().equals(new Slug(slug))).findFirst().orElseThrow());
    }

    private static String publicPage(String slug) {
        return given().get("/sv/service/" + slug).asString();
    }

    private static RequestSpecification stranger() {
        return given().redirects().follow(false);
    }

    private static Response presses(String link) {
        return stranger().header("Sec-Fetch-Site", "same-origin").contentType("application/x-www-form-urlencoded")
                .post(link);
    }
}
