package se.forstasamtalet.handout;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import se.forstasamtalet.content.Guide;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.Page;

/**
 * What to say when one hands a card over, in a minute.
 *
 * @param briefing in its own language, which may be another than the page's
 * @param cards where all cards are
 */
@CheckedTemplate(basePath = "handout", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record BriefingPage(Frame frame, Guide briefing, List<Link> more, String cards) implements Page {}
