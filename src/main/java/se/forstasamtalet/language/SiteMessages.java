package se.forstasamtalet.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The site's own words. The texts stand in {@code i18n/messages/}, one file per language; a key that is missing in any
 * of them stops the build. Keys are {@code page_thing}; parameters are plain text and are escaped where they are shown.
 * {@code form} is the form of the last number in the message.
 */
@MessageBundle(value = "site", locale = "sv")
public interface SiteMessages {

    // @formatter:off: one line for each message

    // On every page

    @Message String leave();
    @Message String home();
    @Message String languages_nav();
    @Message String emergency_question();
    @Message String emergency_call();
    @Message String emergency_always();
    @Message String exposed_link();
    @Message String footer_nav();
    @Message String list_join(String first, String rest);
    @Message String source_line(String publisher, String published);
    @Message String source_undated(String date);
    @Message String source_line_place(String publisher, String published, String place);
    @Message String about_link();
    @Message String privacy_link();
    @Message String accessibility_link();
    @Message String professionals_link();
    @Message String visit_link();
    @Message String translation_note();
    @Message String translation_original();
    @Message String relay_note();
    @Message String title_of(String what);
    @Message String meta_description();

    // The front page

    @Message String front_title();
    @Message String front_heading();
    @Message String front_lead();
    @Message String front_where();
    @Message String front_where_hint();
    @Message String front_districts();
    @Message String front_elsewhere();
    @Message String front_guides();

    // A door: the number to call, and what to know before

    @Message String door_call();
    @Message String door_extension(String digits);
    @Message String door_chat();
    @Message String opening_always();
    @Message String opening_open_until(String time, Plural form);
    @Message String opening_open_until_tomorrow(String time, Plural form);
    @Message String opening_closed_today(String time, Plural form);
    @Message String opening_closed_tomorrow(String time, Plural form);
    @Message String opening_closed_weekday(String day, String time, Plural form);
    @Message String opening_closed_date(String date, String time, Plural form);
    @Message String opening_closed();
    @Message String opens_today(String name, String time, Plural form);
    @Message String opens_tomorrow(String name, String time, Plural form);
    @Message String opens_weekday(String name, String day, String time, Plural form);
    @Message String opens_date(String name, String date, String time, Plural form);
    @Message String closed_now(String name);
    @Message String opening_unknown();
    @Message String door_languages(String languages);
    @Message String door_languages_unknown();
    @Message String door_interpreter_no();
    @Message String door_interpreter_unknown();
    @Message String clock(String time, PartOfDay form);
    @Message String full_now();
    @Message String waiting_time(String count, Plural form);
    @Message String anonymous_whole();
    @Message String anonymous_open_talks();
    @Message String anonymous_health_record();
    @Message String anonymous_none();
    @Message String anonymous_unknown();
    @Message String anonymous_bill();
    @Message String cost_free();
    @Message String cost_visit(String amount, Plural form);
    @Message String cost_unknown();
    @Message String happens_change();
    @Message String happens_crisis();
    @Message String happens_chat();
    @Message String happens_more();
    @Message String door_crisis_note(String name);
    @Message String door_change_later(String name);
    @Message String door_more(String name);
    @Message String door_checked(String date);
    @Message String door_unconfirmed(String date);
    @Message String door_never_confirmed();

    // An area's page

    @Message String area_heading(String place);
    @Message String area_heading_county();
    @Message String area_unconfirmed(String line, String place);
    @Message String area_switchboard();
    @Message String area_way(String place);
    @Message String area_own(String place);
    @Message String own_treatment(String place);
    @Message String municipality_of(String place);
    @Message String area_refers(String place, String service);
    @Message String area_also_refers(String place, String service);
    @Message String area_starting(String place);
    @Message String area_no_treatment(String service);
    @Message String area_contact_centre(String service);
    @Message String area_website();
    @Message String area_districts();
    @Message String area_districts_hint();
    @Message String area_municipalities();
    @Message String area_other();
    @Message String area_survey();
    @Message String area_suicide();
    @Message String area_suicide_text();
    @Message String area_not_yours();

    // The facts of a service

    @Message String fact_provider();
    @Message String fact_extent();
    @Message String fact_group();
    @Message String fact_open_talks();
    @Message String fact_self_referral();
    @Message String fact_recorded();
    @Message String fact_partner();
    @Message String fact_cost();
    @Message String fact_methods();
    @Message String fact_follow_up();
    @Message String fact_for();
    @Message String fact_area();
    @Message String fact_languages();
    @Message String fact_capacity();
    @Message String fact_waiting();
    @Message String fact_meanwhile();
    @Message String fact_website();
    @Message String fact_treatment();
    @Message String fact_referrals();
    @Message String fact_phone();
    @Message String fact_chat();
    @Message String fact_anonymity();
    @Message String unknown();
    @Message String sources_disagree();
    @Message String unknown_all();
    @Message String in_the_quote();
    @Message String method_line(String method, String description);
    @Message String group_yes();
    @Message String group_no();
    @Message String group_unknown();
    @Message String open_talks_count(String count, Plural form);
    @Message String open_talks_yes();
    @Message String open_talks_no();
    @Message String open_talks_unknown();
    @Message String open_talks_most();
    @Message String open_talks_right();
    @Message String self_referral_yes();
    @Message String self_referral_no();
    @Message String recorded_unknown();
    @Message String recorded_unknown_other();
    @Message String recorded_nothing();
    @Message String recorded_open_talks();
    @Message String recorded_health();
    @Message String recorded_talks();
    @Message String recorded_none();
    @Message String number_yes();
    @Message String number_no();
    @Message String number_unknown();
    @Message String chat_unknown();
    @Message String partner_yes();
    @Message String treatment_yes();
    @Message String treatment_no();
    @Message String follow_up_yes();
    @Message String follow_up_no();
    @Message String follow_up_before();
    @Message String follow_up_during();
    @Message String follow_up_at_the_end();
    @Message String follow_up_afterwards();
    @Message String follow_up_months(String count, Plural form);
    @Message String extent_any(String length);
    @Message String extent_open_talks(String length);
    @Message String extent_after_decision(String length);
    @Message String extent_outpatient(String length);
    @Message String extent_with_children(String length);
    @Message String extent_family(String length);
    @Message String extent_without_children(String length);
    @Message String extent_sov(String length);
    @Message String extent_predov(String length);
    @Message String extent_individual(String length);
    @Message String extent_group(String length);
    @Message String length_sessions(String count, Plural form);
    @Message String length_sessions_range(String from, String to, Plural form);
    @Message String length_months(String count, Plural form);
    @Message String length_months_range(String from, String to, Plural form);
    @Message String length_varies();
    @Message String length_usual(String length);
    @Message String length_desired(String length);
    @Message String length_unknown();
    @Message String length_extendable();
    @Message String for_ages(String from, String to, Plural form);
    @Message String for_age_from(String from, Plural form);
    @Message String for_age_to(String to, Plural form);
    @Message String people_men();
    @Message String people_women();
    @Message String people_boys_and_young_men();
    @Message String people_children();
    @Message String people_trans_people();
    @Message String people_adults();
    @Message String people_not_in_custody();
    @Message String for_everyone();
    @Message String area_whole_country();
    @Message String referrals_told(String count, String total);
    @Message String referrals_told_with(String count, String total, String others);
    @Message String referrals_between(String from, String to);
    @Message String area_whole_county();
    @Message String languages_interpreter();
    @Message String capacity_therapists(String count, Plural form);
    @Message String capacity_cases(String from, Plural form);
    @Message String capacity_cases_range(String from, String to, Plural form);
    @Message String capacity_cases_nearby(String count, Plural form);
    @Message String hours_line(String days, String from, String to);
    @Message String hours_closed_on(String days);
    @Message String hours_always();
    @Message String days_range(String first, String last);
    @Message String days_all();
    @Message String hours_not_holidays();
    @Message String hours_holidays_unknown();
    @Message String hours_dates(String from, String to);
    @Message String hours_from(String day);
    @Message String hours_until(String day);
    @Message String hours_season(String from, String to);
    @Message String hours_rest_of_year();
    @Message String hours_odd_weeks();
    @Message String hours_even_weeks();
    @Message String hours_first();
    @Message String hours_second();
    @Message String hours_third();
    @Message String hours_fourth();
    @Message String hours_last();
    @Message String hours_before_holiday();

    // A service's page

    @Message String service_source();
    @Message String service_facts();
    @Message String service_no_number();
    @Message String service_quotes();
    @Message String service_areas();
    @Message String service_inactive();

    @Message String service_paused();

    @Message String service_ceased();
    @Message String service_starts(String day);
    @Message String service_since(String day);
    @Message String service_instead(String name);

    // Guides

    @Message String guides_more();

    // For people who are hurt

    @Message String exposed_title();
    @Message String exposed_heading();
    @Message String exposed_lead();
    @Message String exposed_danger();
    @Message String exposed_lines();
    @Message String exposed_police();
    @Message String exposed_municipality();
    @Message String exposed_visit();

    // About

    @Message String about_title();
    @Message String about_heading();
    @Message String about_what();
    @Message String about_why();
    @Message String about_who_heading();
    @Message String about_who(String responsible);
    @Message String about_who_undecided();
    @Message String about_sources_heading();
    @Message String about_sources();
    @Message String about_translations_heading();
    @Message String about_translations();

    // Privacy

    @Message String privacy_title();
    @Message String privacy_heading();
    @Message String privacy_lead();
    @Message String privacy_what();
    @Message String privacy_no_script();
    @Message String privacy_no_cookie();
    @Message String privacy_exit_cookie();
    @Message String privacy_one_request();
    @Message String privacy_no_log();
    @Message String privacy_one_size();
    @Message String privacy_no_referrer();
    @Message String privacy_search();
    @Message String privacy_report();
    @Message String privacy_no_cache();
    @Message String privacy_law();
    @Message String privacy_not();
    @Message String privacy_not_text();

    // Accessibility statement

    @Message String accessibility_title();

    // When something is not right

    @Message String moved_title();
    @Message String moved_text();
    @Message String not_found_title();
    @Message String not_found_heading();
    @Message String not_found_text();
    @Message String gone_text(String name);
    @Message String error_title();
    @Message String error_heading();
    @Message String error_400();
    @Message String error_405();
    @Message String error_413();
    @Message String error_414();
    @Message String error_431();
    @Message String error_500();
    @Message String error_home();
}
