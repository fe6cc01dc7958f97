package se.forstasamtalet.professional;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Link;

/**
 * What the county itself has followed, as it stands today.
 *
 * @param lead what the page is, in a sentence or two
 */
@CheckedTemplate(basePath = "professional", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record IndicatorsPage(Frame frame, String lead, List<Measure> measures) implements ProfessionalPage {

    /**
     * A share of the areas.
     *
     * @param told the share, and what it is a share of
     * @param means what is counted
     * @param denied the areas of which it is said that it is not so
     * @param unknown those of which nobody has said
     * @param figures what was counted in other years, with the source
     */
    public record Measure(String id, String name, String told, String means, List<Link> denied, List<Link> unknown,
            List<Figure> figures) {}

    /** What was counted in another year. */
    public record Figure(String id, String text, String source) {}
}
