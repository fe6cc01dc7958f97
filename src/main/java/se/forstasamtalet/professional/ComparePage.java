package se.forstasamtalet.professional;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Link;

/**
 * Services side by side.
 *
 * @param notice that something in the address could not be understood; may be empty
 * @param services those that stand side by side; empty while none is chosen
 * @param rows their answers, a row for each question
 * @param columns what the overview tells of every service
 * @param overview every service with the way to put it beside the others, or to take it away
 * @param left how many more services there are, in words; may be empty
 * @param ofArea that only one area's services are listed, in words; may be empty
 * @param areas the ways to the services of another area
 * @param file the same as a table, or null while nothing is chosen
 */
@CheckedTemplate(basePath = "professional", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ComparePage(
        Frame frame,
        String notice,
        List<Link> services,
        List<Row> rows,
        List<String> columns,
        List<Line> overview,
        String left,
        String ofArea,
        List<Link> areas,
        @Nullable Link file) implements ProfessionalPage {

    /** One question, answered by each service. */
    public record Row(String label, List<Cell> cells) {}

    /** @param choose puts it beside the others or takes it away; null when there is no more room */
    public record Line(Link service, @Nullable Link choose, List<ShortAnswer> answers) {}

    /** An answer in a word. */
    public record ShortAnswer(String label, String answer) {}
}
