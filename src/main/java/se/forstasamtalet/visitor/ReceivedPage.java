package se.forstasamtalet.visitor;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.Page;

/**
 * What somebody wrote was received: the receipt, which is shown this once, and the text as it was kept.
 *
 * @param listing the page that it is about
 * @param notes what was taken away from the text
 */
@CheckedTemplate(basePath = "visitor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ReceivedPage(Frame frame, Link listing, String code, String text, List<String> notes) implements Page {}
