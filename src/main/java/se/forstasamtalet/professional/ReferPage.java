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
 * @param fitting those that fit; none are shown while nothing is asked
 * @param mayFit those of which something that is asked is not known, and which deny none of it
 * @param left how many more there are than are shown, in words; may be empty
 */
@CheckedTemplate(basePath = "professional", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ReferPage(
        Frame frame,
        String notice,
        List<Link> chosen,
        @Nullable Link clear,
        List<Choices> choices,
        String told,
        List<Found> fitting,
        List<Found> mayFit,
        String left) implements ProfessionalPage {

    /** What can be asked of one criterion. */
    public record Choices(String label, List<Link> links) {}

    /**
     * A service with its answers.
     *
     * @param unknown what is not known of it, in words; may be empty
     */
    public record Found(Link service, List<Cell> cells, String unknown) {}
}
