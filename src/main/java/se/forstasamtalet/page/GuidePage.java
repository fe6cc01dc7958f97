package se.forstasamtalet.page;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import se.forstasamtalet.content.Guide;

/** A short text about one question, and the first door under it. */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record GuidePage(Frame frame, Guide guide, FirstDoor first, List<Link> more) implements Page {}
