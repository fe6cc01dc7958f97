package se.forstasamtalet.page;

import io.quarkus.qute.CheckedTemplate;

/** Something went wrong: what, what to do, and the first door all the same. */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ErrorPage(Frame frame, String text, FirstDoor first) implements Page {}
