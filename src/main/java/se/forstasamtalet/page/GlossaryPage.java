package se.forstasamtalet.page;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;

/** The survey's words and methods, explained. */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record GlossaryPage(Frame frame, List<Entry> entries) implements ProfessionalPage {

    /** @param id what links to the word lead to */
    public record Entry(String id, String name, String description, String source) {}
}
