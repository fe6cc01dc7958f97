package se.forstasamtalet.visitor;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.page.DoorCard;
import se.forstasamtalet.page.FirstDoor;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.PageWithDoors;

/**
 * Where somebody says that a listing is wrong: one field, and what to know before one writes in it.
 *
 * @param listing the page that it is about
 * @param typed what was typed already
 * @param complaint why it was not taken; empty when nothing was sent yet
 * @param first what one can do now; null on a page for people who are hurt
 * @param lines the numbers and the chat of the listing itself, on a page for people who are hurt
 */
@CheckedTemplate(basePath = "visitor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ReportPage(Frame frame, Link listing, String about, String typed, String complaint,
        @Nullable FirstDoor first,
        List<DoorCard> lines)
        implements PageWithDoors {

    @Override
    public List<DoorCard> otherDoors() {
        return lines;
    }
}
