package se.forstasamtalet.page;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;

/** Where the pages for professionals begin. */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ProfessionalsPage(Frame frame, List<Part> parts) implements ProfessionalPage {

    /** @param text what stands there, in a sentence; may be empty */
    public record Part(String heading, String text, List<Link> links) {}
}
