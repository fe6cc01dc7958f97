package se.forstasamtalet.professional;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import se.forstasamtalet.content.Guide;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Link;

/** A text for those who meet people in their work. */
@CheckedTemplate(basePath = "professional", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ProfessionalGuidePage(Frame frame, Guide guide, List<Link> more) implements ProfessionalPage {}
