package se.forstasamtalet.page;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;

/** For people who are hurt: lines of their own, and nothing that is meant for those who hurt them. */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ExposedPage(Frame frame, List<DoorCard> lines, List<DoorCard> police) implements Page {}
