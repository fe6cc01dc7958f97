package se.forstasamtalet.professional;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import se.forstasamtalet.page.Frame;

/** The survey's words and methods, explained. */
@CheckedTemplate(basePath = "professional", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record GlossaryPage(Frame frame, List<Entry> entries) implements ProfessionalPage {

    /** @param id what links to the word lead to */
    public record Entry(String id, String name, String description, String source) {}
}
