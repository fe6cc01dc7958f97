package se.forstasamtalet.visitor;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import se.forstasamtalet.page.DoorCard;
import se.forstasamtalet.page.FirstDoor;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.Page;

/**
 * The search box, and what was found.
 *
 * @param words what the reader typed, for the box; empty when nothing was asked
 * @param notice what to know about the answer; empty when there is nothing
 * @param danger the lines of today, when somebody is in danger; else null
 * @param isExposed whether the page for people who are hurt comes first
 * @param isRefused whether what is sought is not to be found here
 * @param results what comes before the first door
 * @param more what comes after it
 */
@CheckedTemplate(basePath = "visitor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record FindPage(Frame frame, String words, String notice, List<DoorCard> danger, boolean isExposed,
        boolean isRefused,
        List<Result> results, FirstDoor first, List<Result> more, List<Link> areas) implements Page {

    /**
     * Something that was found.
     *
     * @param link where it leads, or null for a place outside
     * @param language the language of the link's text
     * @param why why it is there
     */
    public record Result(Link link, String language, String why) {}
}
