package se.forstasamtalet.editor;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import java.util.Map;
import se.forstasamtalet.Patience;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.revision.Draft;
import se.forstasamtalet.revision.Revision;
import se.forstasamtalet.revision.Workflow;

/** One who edits a service and one who reviews it, and the service as it was before they began. */
final class TwoColleagues {

    final Listing before;
    final SignedIn anna;
    final SignedIn bo;

    private final Publisher publisher;
    private final Workflow steps;

    /** @param slug of the service */
    TwoColleagues(Publisher publisher, Workflow steps, String slug) {
        this.publisher = publisher;
        this.steps = steps;
        this.before = publisher.directory().services().stream().filter(one -> one.slug().text().equals(slug))
                .findFirst().orElseThrow();
        this.anna = SignedIn.as(Role.EDITOR, before.id());
        this.bo = SignedIn.as(Role.REVIEWER, before.id());
    }

    /** Nothing waits, nobody writes, and the service is as it was. */
    void putBack() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> {
            Draft.deleteAll();
            Revision.waiting().forEach(
                    sent -> steps.giveBack(sent.listing, sent.number, bo.account().toString(), "the test is over"));
            Revision standing = Revision.standing(before.id()).orElseThrow();
            if (!standing.read().equals(before) || standing.state != Revision.State.PUBLISHED) {
                steps.publish(before, standing.number, anna.account().toString(), "as it was");
            }
        });
        waitFor(before);
    }

    /** Waits until visitors see a listing. */
    void waitFor(Listing wanted) throws Exception {
        publisher.hurry();
        Patience.until(() -> publisher.directory().listings().anyMatch(wanted::equals), () -> "never shown: " + wanted);
    }

    String address() {
        return "/edit/listing/" + before.id();
    }

    /** Every field of the form, as a browser would send them if nothing was touched. */
    Map<String, Object> form(SignedIn who) {
        return DeskForm.fields(who.asks().get(address()).then().statusCode(200).extract().asString());
    }

    /** @param what which button is pressed */
    Response send(SignedIn who, Map<String, Object> fields, String what) {
        return who.sends().formParams(fields).formParam("do", what).post(address());
    }
}
