package se.forstasamtalet.publication;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.page.Page;
import se.forstasamtalet.report.ReportStatus;
import se.forstasamtalet.report.Reports.Taken;
import se.forstasamtalet.visitor.ReportPages;
import se.forstasamtalet.visitor.ReportPages.Complaint;

/**
 * The pages around reports. They are rendered when they are asked for: seldom, and ready ones would double the
 * snapshot, since each listing has its own in each language.
 */
public final class ReportResponses {

    /** What a report's address has before and after the part that says so. */
    private static final Pattern ADDRESS = Pattern.compile("(/[^/]+)" + Addresses.REPORT + "(/.+)");
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    private final ReportPages pages;

    /** @param snapshot whose listings they are about */
    public ReportResponses(Snapshot snapshot, SiteLanguage language) {
        this(snapshot.answers().pages(language).reports());
    }

    ReportResponses(ReportPages pages) {
        this.pages = pages;
    }

    /** The address of the page that a report's form is about; any other address as it is. */
    static String about(String address) {
        Matcher parts = ADDRESS.matcher(address);
        return parts.matches() ? parts.group(1) + parts.group(2) : address;
    }

    /** @param path that of the listing's page */
    public Optional<Listing> listing(String path) {
        return pages.listing(path);
    }

    public Answer form(Listing listing) {
        return answer(200, pages.form(listing));
    }

    /** The form again: it was empty. */
    public Answer nothingTyped(Listing listing) {
        return answer(UNPROCESSABLE, pages.form(listing, "", Complaint.NOTHING_TYPED));
    }

    /** The form again, with what was typed: no more is taken just now. */
    public Answer tooMany(Listing listing, String typed) {
        return answer(TOO_MANY, pages.form(listing, typed, Complaint.TOO_MANY));
    }

    public Answer received(Listing listing, Taken taken) {
        return answer(200, pages.received(listing, taken));
    }

    public Answer told(ReportStatus told) {
        return answer(200, pages.receipt(told));
    }

    /** @param isComplete whether all reports are known, so that a code which is not among them is wrong */
    public Answer unknown(String typed, boolean isComplete) {
        return answer(UNPROCESSABLE,
                pages.receipt(typed, isComplete ? Complaint.UNKNOWN_CODE : Complaint.REGISTER_AWAY));
    }

    private static Answer answer(int status, Page page) {
        return Answer.of(status, Padding.compress(page.html()), Answer.HTML);
    }
}
