package se.forstasamtalet.professional;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Link;

/** Where the pages for professionals begin. */
@CheckedTemplate(basePath = "professional", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ProfessionalHomePage(Frame frame, List<Part> parts) implements ProfessionalPage {

    /** @param text what stands there, in a sentence; may be empty */
    public record Part(String heading, String text, List<Link> links) {}
}
