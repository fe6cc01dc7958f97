package se.forstasamtalet.site;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.PlainText;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.publication.Answer;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.publication.ReportResponses;
import se.forstasamtalet.publication.Snapshot;
import se.forstasamtalet.report.Receipt;
import se.forstasamtalet.report.ReportLimit;
import se.forstasamtalet.report.Reports;

/**
 * What stands at {@code /{language}/report} and beneath: forms that say that a listing is wrong, and what became of
 * them.
 */
@ApplicationScoped
class ReportForms {

    @Inject
    Reports reports;

    @Inject
    ReportLimit flood;

    @Inject
    ReportSender sender;

    @Inject
    Publisher publisher;

    /** Whether an address is one of these. */
    static boolean isAt(String path) {
        return path != null && about(path) != null;
    }

    /** What follows the word that says so: empty where receipts are shown; null when it is another address. */
    private static @Nullable String about(String path) {
        int language = path.indexOf('/', 1);
        if (language < 0 || SiteLanguage.find(path.substring(1, language)).isEmpty()) {
            return null;
        }
        String rest = path.substring(language);
        boolean isOurs = rest.equals(Addresses.REPORT) || rest.startsWith(Addresses.REPORT + "/");
        return isOurs ? rest.substring(Addresses.REPORT.length()) : null;
    }

    /** The form about a listing; nothing when there is no such listing. */
    Optional<Answer> shown(String path, SiteLanguage language, Snapshot snapshot) {
        ReportResponses answers = new ReportResponses(snapshot, language);
        return Optional.ofNullable(about(path)).flatMap(answers::listing).map(answers::form);
    }

    /**
     * What comes of a form that was sent. A report is safe on the disk before this returns.
     *
     * @param typed what stood in its one field
     */
    Optional<Answer> sent(HttpServerRequest request, String path, String typed, SiteLanguage language,
            Snapshot snapshot) {
        ReportResponses answers = new ReportResponses(snapshot, language);
        String about = about(path);
        if (about == null) {
            return Optional.empty();
        }
        return about.isEmpty() ? Optional.of(told(typed, answers))
                : answers.listing(about).map(listing -> taken(listing, typed, sender.of(request), answers));
    }

    private Answer told(String typed, ReportResponses answers) {
        return reports.told(new Receipt(typed)).map(answers::told)
                .orElseGet(() -> answers.unknown(typed, reports.isComplete()));
    }

    private Answer taken(Listing listing, String typed, byte @Nullable [] address, ReportResponses answers) {
        if (PlainText.of(typed).isBlank()) {
            return answers.nothingTyped(listing);
        }
        if (!flood.admits(address)) {
            return answers.tooMany(listing, typed);
        }
        try {
            return answers.received(listing, reports.take(listing.id(), typed, publisher.directory()));
        } catch (IOException notKept) {
            throw new UncheckedIOException(notKept);
        }
    }
}
