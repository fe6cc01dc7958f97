package se.forstasamtalet.visitor;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import se.forstasamtalet.page.DoorCard;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.Page;

/**
 * A short page for one need: who answers now first, then the others.
 *
 * @param parts none of them empty
 * @param callback what nobody knows of who calls back; empty when it is known of all
 * @param needs the pages for other needs
 */
@CheckedTemplate(basePath = "visitor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record NeedPage(Frame frame, String heading, String lead, List<Part> parts, String callback,
        List<Link> needs) implements Page {

    @Override
    public List<DoorCard> doors() {
        return parts.stream().flatMap(part -> part.lines().stream()).toList();
    }

    /**
     * Lines of one kind.
     *
     * @param text what to know of them; may be empty
     * @param services those without a door of their own
     */
    public record Part(String heading, String text, List<DoorCard> lines, List<Link> services) {

        Part(String heading, String text, List<DoorCard> lines) {
            this(heading, text, lines, List.of());
        }

        boolean isEmpty() {
            return lines.isEmpty() && services.isEmpty();
        }
    }
}
