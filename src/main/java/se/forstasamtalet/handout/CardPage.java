package se.forstasamtalet.handout;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import se.forstasamtalet.language.CardMessages;
import se.forstasamtalet.page.FirstDoor;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.PageWithDoors;

/**
 * One area's card on a screen: the code to read, who answers now, and ways to pass it on.
 *
 * @param embed the address of a link for other sites
 * @param pack the file of all languages
 * @param route where the card leads
 * @param briefings what to say when one hands it over, in a minute
 * @param briefingLanguage the language of those
 * @param swedish what is said to the one who holds the phone, and who may not read the card's language
 */
@CheckedTemplate(basePath = "handout", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record CardPage(Frame frame, Card card, FirstDoor first, Message message, List<PaperLink> papers, String embed,
        Pack.PackLink pack, RouteLinks route, List<Link> briefings, String briefingLanguage, CardMessages swedish)
        implements PageOfCards, PageWithDoors {

    /**
     * Where help is for those who live there.
     *
     * @param area the area's page
     */
    public record RouteLinks(Link area, List<Link> services) {}

    /** Something to print, by its name in the card's language and in Swedish. */
    public record PaperLink(String own, String swedish, String address) {}
}
