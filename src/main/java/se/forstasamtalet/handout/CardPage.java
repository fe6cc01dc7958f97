package se.forstasamtalet.handout;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.language.CardMessages;
import se.forstasamtalet.page.FirstDoor;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.PageWithDoors;

/**
 * The card of one area or need on a screen: the code to read, who answers now, and ways to pass it on.
 *
 * @param title what it is called, in the card's language and in Swedish
 * @param embed the address of a link for other sites; null for a need
 * @param pack the file of all languages; null for a need
 * @param route where the card leads
 * @param briefings what to say when one hands it over, in a minute
 * @param briefingLanguage the language of those
 * @param swedish what is said to the one who holds the phone, and who may not read the card's language
 */
@CheckedTemplate(basePath = "handout", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record CardPage(Frame frame, Said title, Card card, FirstDoor first, Message message, List<PaperLink> papers,
        @Nullable String embed, Pack.@Nullable PackLink pack, RouteLinks route, List<Link> briefings,
        String briefingLanguage, CardMessages swedish)
        implements PageOfCards, PageWithDoors {

    /**
     * Where help is for those who live there.
     *
     * @param page the area's page, or that of the need
     * @param services where those who live there are sent
     */
    public record RouteLinks(Link page, List<Link> services) {}

    /** Words in the card's language and in Swedish. */
    public record Said(String own, String swedish) {}

    /** Something to print, by its name in the card's language and in Swedish. */
    public record PaperLink(String own, String swedish, String address) {}
}
