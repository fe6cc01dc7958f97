package se.forstasamtalet.professional;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Link;

/**
 * What the documents say of one subject.
 *
 * @param lead what the page is, in a sentence or two
 * @param others the other pages of the kind
 */
@CheckedTemplate(basePath = "professional", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ChapterPage(Frame frame, String heading, String lead, List<Part> parts, List<Link> others)
        implements ProfessionalPage {

    /** What belongs together. */
    public record Part(String id, String name, List<Said> said) {}

    /**
     * Something that a document says.
     *
     * @param name what it is about; may be empty
     * @param more what else is told of it, each under its label
     * @param words words of it that are explained
     * @param services those that work so
     * @param source the document, the place in it, and when it was so
     */
    public record Said(String id, String name, String text, List<Told> more, List<Link> words, List<Link> services,
            String source) {}

    /** A line under a label. */
    public record Told(String label, String text) {}
}
