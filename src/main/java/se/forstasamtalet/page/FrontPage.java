package se.forstasamtalet.page;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;

/** Where are you? The national line above it. */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record FrontPage(Frame frame, FirstDoor first, List<MapTile> tiles, Link city, List<Link> guides) implements Page {
}
