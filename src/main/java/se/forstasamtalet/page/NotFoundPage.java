package se.forstasamtalet.page;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;

/** The address leads nowhere, but help is still here. */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record NotFoundPage(Frame frame, FirstDoor first, List<Link> areas) implements Page {}
