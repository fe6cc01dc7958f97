package se.forstasamtalet.handout;

import io.quarkus.qute.CheckedTemplate;
import se.forstasamtalet.language.CardMessages;
import se.forstasamtalet.page.Frame;

/**
 * A few lines of HTML for the pages of a municipality: no script, and nothing that follows anybody.
 *
 * @param place where the lines are for
 * @param link where they lead, from anywhere
 * @param area where they lead, from here
 * @param back the address of the card on a screen
 * @param swedish what is said to the one who copies them
 */
@CheckedTemplate(basePath = "handout", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record EmbedPage(Frame frame, String place, String link, String area, String back, CardMessages swedish)
        implements PageOfCards {}
