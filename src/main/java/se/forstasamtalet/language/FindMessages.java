package se.forstasamtalet.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the search box and of its answers. Like {@link SiteMessages}. */
@MessageBundle(value = "find", locale = "sv")
public interface FindMessages {

    // @formatter:off: one line for each message

    @Message String find_title();
    @Message String find_heading();
    @Message String find_label();
    @Message String find_hint();
    @Message String find_button();
    @Message String find_found();
    @Message String find_which();
    @Message String find_nothing();
    @Message String find_missed();
    @Message String find_missed_thanks();
    @Message String find_missed_report();
    @Message String find_shortened();
    @Message String find_danger_heading();
    @Message String find_danger_lines();
    @Message String find_danger_lines_text();
    @Message String find_exposed_heading();
    @Message String find_exposed_text();
    @Message String find_exposed_link();
    @Message String find_shelter_heading();
    @Message String find_shelter();
    @Message String find_child_heading();
    @Message String find_child();
    @Message String find_young_heading();
    @Message String find_young();
    @Message String find_worried_heading();
    @Message String find_worried();
    @Message String find_concerned(String line);
    @Message String find_refused();
    @Message String find_refused_next();
    @Message String find_refused_exposed();
    @Message String find_why_place(String name, String area);
    @Message String find_why_region(String area, String name);
    @Message String find_why_alike();
    @Message String find_why_alike_place(String name, String area);
    @Message String find_why_postcode(String postcode);
    @Message String find_why_words();
    @Message String find_why_fact();
    @Message String find_why_topic();
    @Message String find_why_name();
    @Message String find_why_number();
    @Message String find_elsewhere(String place, String line);
    @Message String find_elsewhere_alike(String place, String line);
    @Message String find_elsewhere_postcode(String postcode, String line);
    @Message String find_areas();
}
