package se.forstasamtalet.professional;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Link;

/**
 * Services that fit what somebody who refers asks for.
 *
 * @param notice that something in the address could not be understood; may be empty
 * @param chosen what is asked, each with the way to ask it no longer
 * @param clear the way to ask nothing
 * @param choices what else can be asked
 * @param told how many fit, in words
 * @param first the first one that the chosen area's own way leads to, or null
 * @param fitting those that fit; none are shown while nothing is asked
 * @param mayFit those of which something that is asked is not known, and which deny none of it
 * @param left how many more there are than are shown, in words; may be empty
 * @param file the same as a table, or null while nothing is asked
 */
@CheckedTemplate(basePath = "professional", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ReferPage(
        Frame frame,
        String notice,
        List<Link> chosen,
        @Nullable Link clear,
        List<CriterionChoices> choices,
        String told,
        @Nullable Found first,
        List<Found> fitting,
        List<Found> mayFit,
        String left,
        @Nullable Link file) implements ProfessionalPage {

    /** What can be asked of one criterion. */
    public record CriterionChoices(String label, List<Link> links) {}

    /**
     * A service with its answers.
     *
     * @param way how the chosen area's people come there; empty when no area is chosen
     * @param why what it answers to what is asked, where anything is known
     * @param reach how one reaches it, or whom to ask
     * @param others all else that is known of it
     * @param silent all else that is not, in words; may be empty
     * @param unknown what is asked and not known of it, in words; may be empty
     */
    public record Found(Link service, String way, List<Cell> why, Cell reach, List<Cell> others, String silent,
            String unknown) {}
}
