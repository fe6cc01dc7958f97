package se.forstasamtalet.visitor;

import io.quarkus.qute.CheckedTemplate;
import se.forstasamtalet.page.FirstDoor;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.PageWithDoors;

/** Something went wrong: what, what to do, and the first door all the same. */
@CheckedTemplate(basePath = "visitor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ErrorPage(Frame frame, String text, FirstDoor first) implements PageWithDoors {}
