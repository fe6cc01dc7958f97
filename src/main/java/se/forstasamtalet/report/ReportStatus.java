package se.forstasamtalet.report;

/**
 * What a receipt lets one see.
 *
 * @param why what the editor says about it; may be empty
 */
public record ReportStatus(Outcome outcome, String why) {

    static final ReportStatus RECEIVED = new ReportStatus(Outcome.RECEIVED, "");
}
