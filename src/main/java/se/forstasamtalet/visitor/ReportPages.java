package se.forstasamtalet.visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.PlainText;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.language.ReportMessages;
import se.forstasamtalet.page.Doors;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Frames;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.Page;
import se.forstasamtalet.page.Wording;
import se.forstasamtalet.report.ReportStatus;
import se.forstasamtalet.report.Reports.Taken;
import se.forstasamtalet.report.Scrubbed;

/**
 * The pages on which somebody says that a listing is wrong, and sees later what became of it; in one language at one
 * moment.
 */
public final class ReportPages {

    /** Followed by the path of the listing's page; alone, it is where receipts are shown. */
    /** Longer than any receipt, however it is written. In characters. */
    private static final int LONGEST_CODE = 60;

    private final Directory directory;
    private final Wording wording;
    private final ReportMessages words;
    private final Doors doors;
    private final Frames frames;

    ReportPages(Directory directory, Wording wording, Doors doors, Frames frames) {
        this.directory = directory;
        this.wording = wording;
        this.words = MessageBundles.get(ReportMessages.class, Localized.Literal.of(wording.language.tag()));
        this.doors = doors;
        this.frames = frames;
    }

    /** Why something that was sent was not taken. */
    public enum Complaint {
        NOTHING_TYPED, TOO_MANY, UNKNOWN_CODE,
        /** The register was not seen yet. */
        REGISTER_AWAY
    }

    /** The listing whose page stands at a path, such as {@code /nacka}. */
    public Optional<Listing> listing(String path) {
        try {
            return Addresses.isOfService(path)
                    ? directory.serviceAt(new Slug(path.substring(Addresses.service("").length())))
                            .map(Listing.class::cast)
                    : directory.area(new Slug(path.substring(1))).map(Listing.class::cast);
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException noSlug) {
            return Optional.empty();
        }
    }

    /** The form about an area or a service. */
    public Page form(Listing listing) {
        return form(listing, "", "");
    }

    /** The same form again, with what was typed in it. */
    public Page form(Listing listing, String typed, Complaint complaint) {
        return form(listing, typed, said(complaint));
    }

    private Page form(Listing listing, String typed, String complaint) {
        String name = listing instanceof Service service ? frames.names().inside(frames.names().of(service))
                : wording.name(listing.name());
        String shown = listing instanceof Service service ? frames.names().inTitle(service) : name;
        return new ReportPage(frame(listing, words.report_title(shown)), link(listing), words.report_about(name),
                PlainText.beginning(PlainText.of(typed), Scrubbed.LONGEST), complaint,
                isForExposed(listing) ? null : doors.anywhere(),
                isForExposed(listing) ? doors.of((Service) listing).stream().map(doors::card).toList() : List.of());
    }

    public Page received(Listing listing, Taken taken) {
        List<String> notes = Stream
                .of(taken.text().isScrubbed() ? words.received_scrubbed(wording.name(Scrubbed.MARK)) : "",
                        taken.text().isShortened() ? words.received_shortened() : "")
                .filter(note -> !note.isEmpty()).toList();
        return new ReceivedPage(frame(listing, words.received_title()), link(listing), taken.receipt().code(),
                taken.text().text(), notes);
    }

    private Frame frame(Listing listing, String title) {
        String path = Addresses.REPORT + path(listing);
        return isForExposed(listing) ? frames.forExposed(path, wording.words.title_of(title))
                : frames.frame(path, wording.words.title_of(title));
    }

    private static String path(Listing listing) {
        return listing instanceof Service service ? Addresses.service(service.pageName())
                : Addresses.area(listing.slug());
    }

    private Link link(Listing listing) {
        return listing instanceof Area area ? frames.link(area) : frames.link((Service) listing);
    }

    private static boolean isForExposed(Listing listing) {
        return listing instanceof Service service && service.isForExposed();
    }

    /** The page before a receipt is given. */
    Page receipt() {
        return receipt("", "", "", "");
    }

    /** @param typed what opened nothing */
    public Page receipt(String typed, Complaint complaint) {
        return receipt(PlainText.beginning(PlainText.of(typed), LONGEST_CODE), said(complaint), "", "");
    }

    public Page receipt(ReportStatus told) {
        String outcome = switch (told.outcome()) {
            case RECEIVED -> words.receipt_received();
            case LOOKED_AT -> words.receipt_looked_at();
            case CORRECTED -> words.receipt_corrected();
            case NO_ERROR -> words.receipt_no_error();
        };
        return receipt("", "", outcome, told.why());
    }

    private Page receipt(String typed, String complaint, String outcome, String why) {
        return new ReceiptPage(frames.frame(Addresses.REPORT, wording.words.title_of(words.receipt_title())), typed,
                complaint,
                outcome, why, doors.anywhere());
    }

    private String said(Complaint complaint) {
        return switch (complaint) {
            case NOTHING_TYPED -> words.report_empty();
            case TOO_MANY -> words.report_too_many();
            case UNKNOWN_CODE -> words.receipt_unknown();
            case REGISTER_AWAY -> words.receipt_away();
        };
    }
}
