package se.forstasamtalet.visitor;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.page.DoorCard;
import se.forstasamtalet.page.Fact;
import se.forstasamtalet.page.FirstDoor;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.Notice;
import se.forstasamtalet.page.PageWithDoors;
import se.forstasamtalet.page.Week;

/**
 * One service in full: every fact with its source, what is not known said to be so, and where the sources disagree.
 *
 * @param language the language of its name
 * @param note that the service is not running; may be empty
 * @param instead where one goes instead of it when it is not running; null otherwise
 * @param own its own numbers and chat
 * @param first what one can do now when it has no door of its own; null otherwise
 * @param website its own page, or the site of whoever runs it
 * @param websiteLabel which of them it is
 * @param weeks when it answers, for search engines; none when nobody has checked that for long
 * @param quotes the sources' own words in Swedish
 */
@CheckedTemplate(basePath = "visitor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ServicePage(
        Frame frame,
        String name,
        SiteLanguage language,
        String description,
        String note,
        @Nullable Link instead,
        List<DoorCard> own,
        @Nullable FirstDoor first,
        @Nullable Link website,
        String websiteLabel,
        List<Week> weeks,
        List<Fact> facts,
        List<Link> areas,
        List<Notice.Quote> quotes) implements PageWithDoors {

    @Override
    public List<DoorCard> otherDoors() {
        return own;
    }

    @Override
    public String subject() {
        return "Service";
    }
}
