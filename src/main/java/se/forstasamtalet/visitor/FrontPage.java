package se.forstasamtalet.visitor;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.page.FirstDoor;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.MapTile;
import se.forstasamtalet.page.PageWithDoors;

/**
 * Where are you? The national line above it.
 *
 * @param needs the pages by need
 * @param city the city that has districts
 * @param county the address of the page for whoever lives anywhere in the county
 */
@CheckedTemplate(basePath = "visitor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record FrontPage(Frame frame, FirstDoor first, List<Link> needs, List<MapTile> tiles, @Nullable Link city,
        String county, List<Link> guides)
        implements PageWithDoors {}
