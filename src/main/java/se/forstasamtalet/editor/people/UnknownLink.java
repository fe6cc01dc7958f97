package se.forstasamtalet.editor.people;

import jakarta.ws.rs.WebApplicationException;
import se.forstasamtalet.account.AccountError.Refusal;
import se.forstasamtalet.editor.desk.Failures;
import se.forstasamtalet.editor.desk.Failures.Failure;

/** A link that was used, has expired, was taken back, or never was. Which of them is nobody's business. */
class UnknownLink extends WebApplicationException {

    private static final long serialVersionUID = 1;

    UnknownLink() {
        super(Failures.page(AccountErrorPages.status(Refusal.SPENT_LINK),
                new Failure("Länken gäller inte", AccountErrorPages.words(Refusal.SPENT_LINK))));
    }
}
