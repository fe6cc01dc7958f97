package se.forstasamtalet.visitor;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.page.FirstDoor;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.PageWithDoors;

/**
 * What stands at the address of something that was taken off the site, since printed cards and others' links go on to
 * lead there.
 *
 * @param name what it was called
 * @param text that it is gone, since when, and where one goes instead
 * @param instead who took over, or the page for people who are hurt; may be null
 * @param first what one can do now; null on a page for people who are hurt
 * @param areas the areas whose way led there or, where there are none, all municipalities
 */
@CheckedTemplate(basePath = "visitor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record GonePage(Frame frame, String name, SiteLanguage language, String text, @Nullable Link instead,
        @Nullable FirstDoor first,
        List<Link> areas) implements PageWithDoors {

    /** Gone: nobody should link here any more. */
    @Override
    public int status() {
        return 410;
    }
}
