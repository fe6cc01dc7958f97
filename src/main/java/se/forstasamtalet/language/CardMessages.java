package se.forstasamtalet.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words on cards, leaflets and posters, and on the pages where one chooses them. Like {@link SiteMessages}. */
@MessageBundle(value = "cards", locale = "sv")
public interface CardMessages {

    // @formatter:off: one line for each message

    // Cards to pass on: the pages where one chooses them

    @Message String cards_link();
    @Message String cards_title();
    @Message String cards_heading();
    @Message String cards_lead();
    @Message String cards_language();
    @Message String cards_where();
    @Message String cards_needs();
    @Message String cards_districts();
    @Message String cards_places();
    @Message String cards_briefings();
    @Message String cards_briefings_language();
    @Message String cards_police();
    @Message String cards_police_text();
    @Message String card_title(String place);
    @Message String card_title_need(String need);
    @Message String card_scan();
    @Message String card_code(String place);
    @Message String card_code_need(String need);
    @Message String card_send();
    @Message String card_sms();
    @Message String card_mail();
    @Message String card_copy();
    @Message String card_message(String number, String hours, String languages, String link);
    @Message String card_message_subject();
    @Message String card_message_otherwise(String when, String number, String hours);
    @Message String card_route();
    @Message String card_briefings();
    @Message String card_trace();
    @Message String card_print();
    @Message String card_print_hint();
    @Message String card_one_of_ten();
    @Message String card_other_side();
    @Message String card_offline();
    @Message String card_pack();
    @Message String card_website();
    @Message String card_back();

    // What stands on paper

    @Message String paper_sheet();
    @Message String paper_two_languages();
    @Message String paper_outside();
    @Message String paper_leaflet();
    @Message String paper_poster();
    @Message String paper_support();
    @Message String paper_heading();
    @Message String paper_question();
    @Message String paper_answer();
    @Message String paper_otherwise();
    @Message String paper_issued(String month);
    @Message String paper_translation();
    @Message String paper_trial();

    // A link for other sites

    @Message String embed_heading();
    @Message String embed_lead();
    @Message String embed_code();
    @Message String embed_preview();
    @Message String embed_question();
    @Message String embed_text();
    @Message String embed_link(String place);
    @Message String embed_address();

    // A file of cards

    @Message String pack_title(String place);
    @Message String pack_lead();
    @Message String pack_show();
    @Message String pack_back();
}
