package se.forstasamtalet.page;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;

/**
 * What somebody wrote was received: the receipt, which is shown this once, and the text as it was kept.
 *
 * @param listing the page that it is about
 * @param notes what was taken away from the text
 */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ReceivedPage(Frame frame, Link listing, String code, String text, List<String> notes) implements Page {}
