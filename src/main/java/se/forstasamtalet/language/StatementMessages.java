package se.forstasamtalet.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the accessibility statement, by the rules of {@link SiteMessages}. */
@MessageBundle(value = "statement", locale = "sv")
public interface StatementMessages {

    // @formatter:off: one line for each message

    @Message String accessibility_heading();
    @Message String accessibility_body(String responsible);
    @Message String accessibility_service();
    @Message String accessibility_status_heading();
    @Message String accessibility_status();
    @Message String accessibility_gaps_heading();
    @Message String accessibility_gap_feedback();
    @Message String accessibility_gap_sign();
    @Message String accessibility_gap_review();
    @Message String accessibility_gap_users();
    @Message String accessibility_burden();
    @Message String accessibility_outside();
    @Message String accessibility_tested_heading();
    @Message String accessibility_tested();
    @Message String accessibility_assessed(String date);
    @Message String accessibility_updated(String date);
    @Message String accessibility_feedback_heading();
    @Message String accessibility_feedback();
    @Message String accessibility_authority_heading();
    @Message String accessibility_authority(String authority);
    @Message String accessibility_authority_link();
}
