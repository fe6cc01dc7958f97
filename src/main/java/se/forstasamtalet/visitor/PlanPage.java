package se.forstasamtalet.visitor;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.content.Plan;
import se.forstasamtalet.page.FirstDoor;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.PageWithDoors;

/**
 * One step of a plan of one's own: a question, each answer of which leads to the next; at the end the plan.
 *
 * @param words what every step says
 * @param answers none on the last page
 * @param plan what was answered so far, in the reader's own words; all of it on the last page
 * @param first the door that answers now; null before the last page
 * @param distance the page on what a ban on contact forbids
 */
@CheckedTemplate(basePath = "visitor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record PlanPage(Frame frame, Plan words, String heading, String text, List<Link> answers, List<String> plan,
        @Nullable FirstDoor first, String distance) implements PageWithDoors {}
