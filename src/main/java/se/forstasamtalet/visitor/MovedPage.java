package se.forstasamtalet.visitor;

import io.quarkus.qute.CheckedTemplate;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Page;

/** What a browser that does not follow redirects shows. */
@CheckedTemplate(basePath = "visitor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record MovedPage(Frame frame, String target) implements Page {}
