package se.forstasamtalet.editor.listing;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.editor.desk.Failures;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.publication.Answer;
import se.forstasamtalet.publication.Preview;
import se.forstasamtalet.publication.SnapshotException;

/** A page of the public site, shown at the desk before it stands there. */
final class PublicPage {

    private static final String UNFIT = "Sidan kan inte visas än";

    private PublicPage() {}

    /** @param tag the language, as in the site's addresses */
    static Response of(Preview proof, Listing listing, String tag) {
        SiteLanguage language = SiteLanguage.find(tag).orElseThrow(NotFoundException::new);
        try {
            return proof.page(listing, language).map(PublicPage::response).orElseThrow(NotFoundException::new);
        } catch (SnapshotException unfit) {
            return Failures.page(409, new Failures.Failure(UNFIT,
                    "Något i utkastet saknas eller är för långt. Rätta det som är markerat i formuläret och försök "
                            + "igen."));
        }
    }

    private static Response response(Answer page) {
        ResponseBuilder response = Response.ok(page.plain());
        page.headers().stream().filter(header -> !header.name().toString().equals("referrer-policy"))
                .forEach(header -> response.header(header.name().toString(), header.value().toString()));
        return response.build();
    }
}
