package se.forstasamtalet.editor.people;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.account.Account;
import se.forstasamtalet.account.Invitation;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.account.TwoPeople;
import se.forstasamtalet.account.TwoPeople.Doubt;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.editor.SignedIn;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.revision.Revision;
import se.forstasamtalet.revision.Workflow;

/** Where two people are needed, two accounts are not enough; and coordinators can see who did what. */
@QuarkusTest
class TwoPeopleTest {

    @Inject
    TwoPeople twoPeople;

    @Inject
    Workflow steps;

    @Inject
    Publisher publisher;

    @Inject
    Clock clock;

    private void address(SignedIn whose, String email) {
        QuarkusTransaction.requiringNew().run(() -> Account.<Account>findById(whose.account()).email = email);
    }

    /** As if one had come by the other's link. */
    private void invited(SignedIn by, SignedIn guest) {
        QuarkusTransaction.requiringNew().run(() -> {
            Invitation invitation = new Invitation();
            invitation.id = UUID.randomUUID();
            invitation.hash = UUID.randomUUID().toString();
            invitation.name = guest.editor().name();
            invitation.email = "guest@example.org";
            invitation.invitedBy = by.account();
            invitation.invitedAt = clock.instant();
            invitation.acceptedBy = guest.account();
            invitation.acceptedAt = clock.instant();
            invitation.persist();
        });
    }

    @AfterEach
    void nothingWaits() {
        QuarkusTransaction.requiringNew().run(() -> Revision.waiting().forEach(
                sent -> steps.giveBack(sent.listing, sent.number, UUID.randomUUID().toString(), "the test is over")));
    }

    @Test
    void accountsWithOneAddressAreOnePerson() {
        SignedIn one = SignedIn.asCoordinator();
        SignedIn other = SignedIn.asCoordinator();
        assertEquals(Optional.empty(), twoPeople.doubt(one.account(), other.account()));
        String own = UUID.randomUUID() + "@example.org";
        address(one, own);
        address(other, own.toUpperCase(java.util.Locale.ROOT).replace("@", "+TWO@"));
        assertEquals(Optional.of(Doubt.SAME_ADDRESS), twoPeople.doubt(one.account(), other.account()));
        assertEquals(Optional.of(Doubt.SAME_ACCOUNT), twoPeople.doubt(one.account(), one.account()));
    }

    @Test
    void whoeverInvitedSomebodyApprovesNothingOfTheirsUntilAnotherKnowsThem() {
        Service service = publisher.directory().services().iterator().next();
        SignedIn inviting = SignedIn.asCoordinator();
        SignedIn guest = SignedIn.as(Role.EDITOR, service.id());
        SignedIn third = SignedIn.asCoordinator();
        invited(inviting, guest);
        Listing changed = Documents.changed(service, document -> document.put("alternate_name", "Ett annat namn"));
        int number = QuarkusTransaction.requiringNew().call(() -> steps.send(changed,
                Revision.standing(service.id()).orElseThrow().number, guest.account().toString(), ""));
        String sent = "/edit/listing/" + service.id() + "/sent/" + number;
        inviting.asks().get(sent).then().statusCode(200)
                .body(allOf(containsString("bjudit in"), not(containsString("Godkänn och publicera"))));
        inviting.sends().formParam("verdict", "approve").post(sent).then().statusCode(409);
        third.asks().get(sent).then().body(containsString("Godkänn och publicera"));

        String person = "/edit/people/" + guest.account();
        inviting.asks().get(person).then().body(not(containsString("går i god för det</button>")));
        inviting.sends().post(person + "/vouching").then().statusCode(404);
        third.sends().post(person + "/vouching").then().statusCode(303);
        inviting.asks().get(sent).then().body(containsString("Godkänn och publicera"));
        third.asks().get("/edit/journal").then().body(allOf(containsString("gick i god för"),
                containsString(guest.editor().name())));
    }

    @Test
    void coordinatorsAndNobodyElseSeeTheJournalByPersonAndByListing() {
        Service service = publisher.directory().services().iterator().next();
        SignedIn coordinator = SignedIn.asCoordinator();
        SignedIn editor = SignedIn.as(Role.EDITOR, service.id());
        SignedIn stranger = SignedIn.as(Role.EDITOR, UUID.randomUUID());
        editor.asks().get("/edit/journal").then().statusCode(404);
        stranger.asks().get("/edit/listing/" + service.id()).then().statusCode(404);
        coordinator.sends().post("/edit/people/" + editor.account() + "/disabling").then().statusCode(303);
        coordinator.asks().get("/edit/journal?person=" + editor.account()).then().statusCode(200)
                .body(allOf(containsString("stängde ett konto"), containsString(editor.editor().name()),
                        not(containsString("frågade efter en post"))));
        coordinator.asks().get("/edit/journal?listing=" + service.id()).then().statusCode(200)
                .body(allOf(containsString("frågade efter en post"), containsString("publicerade"),
                        not(containsString("stängde ett konto"))));
        coordinator.asks().get("/edit/journal?person=x&listing=y").then().statusCode(200);
    }
}
