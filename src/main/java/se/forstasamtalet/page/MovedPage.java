package se.forstasamtalet.page;

import io.quarkus.qute.CheckedTemplate;

/** What a browser that does not follow redirects shows. */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record MovedPage(Frame frame, String target) implements Page {}
