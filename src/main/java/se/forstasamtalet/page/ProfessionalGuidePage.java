package se.forstasamtalet.page;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import se.forstasamtalet.content.Guide;

/** A text for those who meet people in their work. */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ProfessionalGuidePage(Frame frame, Guide guide, List<Link> more) implements ProfessionalPage {}
