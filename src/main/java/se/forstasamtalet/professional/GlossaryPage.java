package se.forstasamtalet.professional;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Link;

/** The survey's words and methods, explained. */
@CheckedTemplate(basePath = "professional", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record GlossaryPage(Frame frame, List<Entry> entries) implements ProfessionalPage {

    /**
     * @param id what links to the word lead to
     * @param services those that work so
     */
    public record Entry(String id, String name, String description, List<Link> services, String source) {}
}
