package se.forstasamtalet.visitor;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.page.DoorCard;
import se.forstasamtalet.page.FirstDoor;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.PageWithDoors;

/**
 * The search box, and what was found.
 *
 * @param words what the reader typed, for the box; empty when nothing was asked
 * @param notice what to know about the answer; empty when there is nothing
 * @param press what one press sends that says that nothing was found; empty when there is nothing to say it of
 * @param report the empty form where one may tell what is missing
 * @param danger the lines of today, when somebody is in danger; else null
 * @param help who helps first whoever is hurt, is a child or fears for somebody; else null
 * @param isRefused whether what is sought is not to be found here
 * @param results what comes before the first door
 * @param first the first door, or null for a child: the line for children stands alone
 * @param more what comes after it
 */
@CheckedTemplate(basePath = "visitor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record FindPage(Frame frame, String words, String notice, String press, @Nullable Link report,
        @Nullable List<DoorCard> danger, @Nullable Help help, boolean isRefused,
        List<Result> results, @Nullable FirstDoor first, List<Result> more, List<Link> areas) implements PageWithDoors {

    @Override
    public List<DoorCard> otherDoors() {
        return Stream.of(danger, help == null ? null : help.lines()).filter(Objects::nonNull).flatMap(List::stream)
                .toList();
    }

    /**
     * What stands first when somebody's safety is at stake.
     *
     * @param lines who answers, the one to begin with first
     * @param isForTheHurt whether the page for people who are hurt is linked
     */
    public record Help(String heading, String text, List<DoorCard> lines, boolean isForTheHurt) {}

    /** Whether it leads to the page for people who are hurt before anything else. */
    public boolean isExposed() {
        return help != null && help.isForTheHurt();
    }

    /**
     * Something that was found.
     *
     * @param link where it leads, or null for a place outside
     * @param language the language of the link's text
     * @param why why it is there
     */
    public record Result(@Nullable Link link, String language, String why) {}
}
