package se.forstasamtalet.professional;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Link;

/**
 * All that is held on one municipality or district, for a meeting: one address, and one print.
 *
 * @param ways where it sends its people, each with what kind of way it is
 * @param tables its rows of the survey's tables
 * @param lacks what its ways are known to have, and what nobody has said
 * @param fresh how many of the facts somebody has lately checked
 * @param changed what is no longer as the survey found it
 * @param columns what is asked of the areas nearby
 * @param near the areas nearby with their answers; the area itself comes first
 * @param proposals those of the survey's proposals that what it lacks concerns
 * @param said what sources say of it besides, in Swedish, each with its source
 * @param file the same for machines
 */
@CheckedTemplate(basePath = "professional", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record AreaSheetPage(Frame frame, Link area, List<Row> ways, List<Row> tables, List<Lack> lacks, String fresh,
        List<String> changed, List<String> columns, List<Near> near, List<Link> proposals, List<Row> said,
        Link file) implements ProfessionalPage {

    /**
     * An answer.
     *
     * @param about what it is about; what a source says of the area is about nothing else
     * @param asked what was asked; may be empty
     */
    public record Row(@Nullable Link about, String asked, List<String> lines, String quote, String source) {}

    /** Something that ways to help may lack. */
    public record Lack(Link what, String answer) {}

    /** @param answers one for each column but the first */
    public record Near(Link area, List<ComparePage.ShortAnswer> answers) {}
}
