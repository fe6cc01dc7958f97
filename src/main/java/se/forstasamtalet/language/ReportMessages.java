package se.forstasamtalet.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words on the pages where readers say that a listing is wrong, and see what became of that. Like {@link
 * SiteMessages}.
 */
@MessageBundle(value = "report", locale = "sv")
public interface ReportMessages {

    // @formatter:off: one line for each message

    @Message String report_link();
    @Message String report_title(String name);
    @Message String report_heading();
    @Message String report_about(String name);
    @Message String report_no_help();
    @Message String report_public();
    @Message String report_readers();
    @Message String report_yourself();
    @Message String report_scrubs();
    @Message String report_label();
    @Message String report_send();
    @Message String report_empty();
    @Message String report_too_many();
    @Message String received_title();
    @Message String received_heading();
    @Message String received_receipt();
    @Message String received_write_down();
    @Message String received_text();
    @Message String received_scrubbed(String mark);
    @Message String received_shortened();
    @Message String receipt_link();
    @Message String receipt_title();
    @Message String receipt_heading();
    @Message String receipt_label();
    @Message String receipt_hint();
    @Message String receipt_show();
    @Message String receipt_unknown();
    @Message String receipt_away();
    @Message String receipt_received();
    @Message String receipt_looked_at();
    @Message String receipt_corrected();
    @Message String receipt_no_error();
    @Message String receipt_why();
}
