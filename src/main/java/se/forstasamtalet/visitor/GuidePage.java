package se.forstasamtalet.visitor;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.content.Guide;
import se.forstasamtalet.page.DoorCard;
import se.forstasamtalet.page.FirstDoor;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.PageWithDoors;

/**
 * A short text about one question, and the first door under it.
 *
 * @param first null for whoever is hurt
 * @param lines those for whoever is hurt; else none
 * @param more other guides; may be empty
 */
@CheckedTemplate(basePath = "visitor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record GuidePage(Frame frame, Guide guide, @Nullable FirstDoor first, List<DoorCard> lines, List<Link> more)
        implements PageWithDoors {

    @Override
    public List<DoorCard> otherDoors() {
        return lines;
    }
}
