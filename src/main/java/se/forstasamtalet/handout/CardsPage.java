package se.forstasamtalet.handout;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.MapTile;

/**
 * Where does the person live? From here every card is one link away.
 *
 * @param needs cards for what somebody needs, wherever they live
 * @param places what people say they live in, by first letter
 * @param briefings what to say when one hands a card over
 * @param briefingLanguage the language they are in
 * @param packs files with the cards of several municipalities
 */
@CheckedTemplate(basePath = "handout", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record CardsPage(Frame frame, List<MapTile> tiles, List<Link> needs, List<Link> districts, Link county,
        List<Initial> places,
        List<Link> briefings,
        String briefingLanguage, List<NamedPack> packs) implements PageOfCards {

    public record Initial(String letter, List<Link> places) {}

    public record NamedPack(String name, Pack.PackLink link) {}

    @Override
    public int mostSizes() {
        return 2;
    }
}
