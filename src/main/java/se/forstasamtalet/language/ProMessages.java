package se.forstasamtalet.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.jspecify.annotations.Nullable;

/**
 * The words of the pages for professionals, which are in few languages: {@link SiteLanguage#OF_PROFESSIONALS}. The
 * texts stand in {@code i18n/messages/} beside the site's own, and the same holds for them.
 */
@MessageBundle(value = "pro", locale = "sv")
public interface ProMessages {

    // @formatter:off: one line for each message

    // On all of them

    @Message String title_of(String what);
    @Message String back();
    @Message String answer_yes();
    @Message String answer_no();
    @Message String answer_unknown();
    @Message String answer_mixed();
    @Message String source_of(String from);
    @Message String source_checked(String from, String date);
    @Message String words_label();
    @Message String disputed();
    @Message String source_held(String source, String held);

    // What is asked of services and areas

    @Message String ask_area();
    @Message String ask_municipality();
    @Message String ask_service();
    @Message String ask_answer();
    @Message String ask_way();
    @Message String ask_areas();
    @Message String ask_reach();
    @Message String ask_status();
    @Message String status_active();
    @Message String status_full(String day);
    @Message String ask_self_referral();
    @Message String ask_treatment();
    @Message String ask_methods();
    @Message String ask_group();
    @Message String ask_adapted_for();
    @Message String ask_extent();
    @Message String ask_open_talks();
    @Message String ask_anonymity();
    @Message String ask_follow_up();
    @Message String ask_partner();
    @Message String ask_capacity();
    @Message String ask_waiting();
    @Message String ask_meanwhile();
    @Message String areas_none();
    @Message String reach_none();
    @Message String reach_none_other();
    @Message String reach_chat(String host);
    @Message String reach_website(String host);
    @Message String methods_own_words();
    @Message String for_parents();
    @Message String for_young_people();
    @Message String for_older_people();
    @Message String for_women();
    @Message String for_honour();
    @Message String open_talks_uncounted();
    @Message String open_talks_counted(String count, Plural form);
    @Message String waiting_counted(String count, Plural form);
    @Message String anonymity_advice();
    @Message String anonymity_board(@Nullable String number, @Nullable String date);
    @Message String anonymity_outside();
    @Message String anonymity_record();
    @Message String anonymity_talks_recorded();
    @Message String anonymity_none();
    @Message String anonymity_unknown();
    @Message String anonymity_unknown_other();
    @Message String with_interpreter();
    @Message String price_free();

    // Where the pages begin

    @Message String home_title();
    @Message String home_heading();
    @Message String home_lead();
    @Message String home_open();
    @Message String home_refer();
    @Message String home_refer_text();
    @Message String home_ask();
    @Message String home_survey();
    @Message String home_survey_text();
    @Message String home_pictures();
    @Message String home_sources();
    @Message String home_sources_text();

    // What the documents say

    @Message String chapter_parts();
    @Message String chapter_used();
    @Message String proposal_state();
    @Message String proposal_looked(String state, String date);
    @Message String proposal_does();
    @Message String proposal_leaves();
    @Message String proposal_concerns();
    @Message String state_done();
    @Message String state_partly();
    @Message String state_open();

    // The survey

    @Message String survey_title();
    @Message String survey_heading();
    @Message String survey_lead();
    @Message String survey_unknown();
    @Message String survey_changed();
    @Message String survey_unchanged();
    @Message String survey_disputed();
    @Message String table_title(String number);
    @Message String table_heading(String number, String ask);
    @Message String table_number(String number);
    @Message String table_1();
    @Message String table_2();
    @Message String table_3();
    @Message String table_4();
    @Message String table_5();
    @Message String table_6();
    @Message String table_7();
    @Message String table_8();
    @Message String table_9();
    @Message String table_10();
    @Message String table_11();
    @Message String table_12();
    @Message String table_13();
    @Message String table_from();
    @Message String table_files();
    @Message String table_others();
    @Message String table_then(String date);
    @Message String table_of_survey();
    @Message String table_of_today();
    @Message String way_own();
    @Message String way_refers();
    @Message String way_also_refers();
    @Message String way_starting();

    // The pictures

    @Message String picture_treats();
    @Message String picture_refers();
    @Message String picture_ways();
    @Message String picture_open_talks();
    @Message String picture_group();
    @Message String picture_follow_up();
    @Message String picture_partner();
    @Message String picture_freshness();
    @Message String picture_told(String answer, String count, Plural form);
    @Message String picture_way();
    @Message String picture_drawing();
    @Message String picture_diagram();
    @Message String picture_districts();
    @Message String picture_legend();
    @Message String picture_table();
    @Message String picture_others();
    @Message String sign_yes();
    @Message String sign_no();
    @Message String sign_unknown();
    @Message String sign_own();
    @Message String sign_refers();
    @Message String sign_line();
    @Message String figures_talks();
    @Message String figures_checked();
    @Message String treats_own();
    @Message String treats_both();
    @Message String treats_refers();
    @Message String treats_line();
    @Message String treats_unknown();
    @Message String fresh_all();
    @Message String fresh_some();
    @Message String fresh_none();

    // Refer

    @Message String refer_title();
    @Message String refer_heading();
    @Message String refer_lead();
    @Message String refer_chosen();
    @Message String refer_choose();
    @Message String refer_choose_more();
    @Message String refer_found(String count, Plural form);
    @Message String refer_none();
    @Message String refer_may_fit();
    @Message String refer_may_fit_text();
    @Message String refer_left(String count, Plural form);
    @Message String refer_call();
    @Message String choice(String value, String count);
    @Message String chosen_remove(String label, String value);
    @Message String chosen_clear();
    @Message String chosen_unknown();

    // Compare

    @Message String compare_title();
    @Message String compare_heading();
    @Message String compare_lead();
    @Message String compare_side();
    @Message String compare_all();
    @Message String compare_choose();
    @Message String compare_add();
    @Message String compare_remove();
    @Message String compare_full();

    // Gaps

    @Message String gaps_title();
    @Message String gaps_heading();
    @Message String gaps_lead();
    @Message String gaps_told(String count, Plural form);
    @Message String gaps_file();
    @Message String gap_none();
    @Message String gap_all(String count, Plural form);
    @Message String gap_some(String count, String total, Plural form);
    @Message String gap_open_talks();
    @Message String gap_evening();
    @Message String gap_group();
    @Message String gap_price();
    @Message String gap_language();
    @Message String gap_number();
    @Message String gap_young();
    @Message String gap_old();
    @Message String gap_women();
    @Message String gap_honour();

    // The words

    @Message String glossary_title();
    @Message String glossary_heading();
    @Message String glossary_lead();

    // Texts

    @Message String guide_more();

    // What is counted, and one sheet for each area

    @Message String home_sheets();
    @Message String home_sheets_text();
    @Message String gap_said_no();
    @Message String gap_unsaid();
    @Message String gap_said_of_none();
    @Message String gap_table();
    @Message String indicators_title();
    @Message String indicators_lead();
    @Message String indicator_told(String yes, String total, String percent, String no, String unknown);
    @Message String indicator_with_decision();
    @Message String indicator_with_decision_means();
    @Message String indicator_without_decision();
    @Message String indicator_without_decision_means();
    @Message String indicator_website();
    @Message String indicator_website_means();
    @Message String sheet_title(String area);
    @Message String sheet_lead();
    @Message String sheet_fresh(String told);
    @Message String sheet_table();
    @Message String sheet_asked();
    @Message String sheet_near();
    @Message String sheet_proposals();
    @Message String sheet_said();
    @Message String sheet_file();
    @Message String ask_standard();

    // What is found for whoever refers, and why

    @Message String ask_age();
    @Message String age_between(String from, String to);
    @Message String age_under(String to);
    @Message String age_over(String from);
    @Message String refer_first();
    @Message String found_own(String area);
    @Message String found_refers(String area);
    @Message String found_also_refers(String area);
    @Message String found_takes(String area);
    @Message String found_unsaid(String area);
    @Message String found_ask();
    @Message String found_fits();
    @Message String found_more();
    @Message String found_file();
    @Message String compare_area(String area);
    @Message String compare_of_area();
    @Message String compare_everywhere();

    // Search

    @Message String search_title();
    @Message String search_heading();
    @Message String search_label();
    @Message String search_button();
    @Message String search_hint();
    @Message String search_found();
    @Message String search_nothing();
    @Message String search_unread(String words);
}
