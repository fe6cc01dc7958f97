package se.forstasamtalet.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the short pages by need. Like {@link SiteMessages}. */
@MessageBundle(value = "need", locale = "sv")
public interface NeedMessages {

    // @formatter:off: one line for each message

    @Message String need_heading();
    @Message String need_answers();
    @Message String now_heading();
    @Message String write_heading();
    @Message String meet_heading();
    @Message String young_heading();
    @Message String worried_heading();
    @Message String now_lead();
    @Message String now_later();
    @Message String write_lead();
    @Message String write_none();
    @Message String write_other();
    @Message String meet_area(String place);
    @Message String meet_lead();
    @Message String meet_own();
    @Message String meet_known();
    @Message String meet_self();
    @Message String meet_from(String areas);
    @Message String meet_unknown();
    @Message String meet_ask(String line);
    @Message String meet_all();
    @Message String young_lead();
    @Message String young_none();
    @Message String young_more();
    @Message String worried_lead();
    @Message String worried_hurt();
    @Message String worried_change();
    @Message String worried_line(String line);
    @Message String exposed_hope();
    @Message String hours_elsewhere(String site);
    @Message String door_relatives();
    @Message String door_callback();
    @Message String door_callback_others();
    @Message String fact_callback();
    @Message String callback_yes();
    @Message String callback_no();
    @Message String callback_unknown();
    @Message String callback_by_call();
    @Message String callback_by_voicemail();
    @Message String callback_by_website();
    @Message String voicemail_yes();
    @Message String voicemail_no();
    @Message String voicemail_unknown();
    @Message String short_rvc();
    @Message String text_withdrawn();
}
