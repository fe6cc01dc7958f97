package se.forstasamtalet.professional;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Link;

/**
 * Where words stand on the pages for professionals.
 *
 * @param words what was typed, for the box; empty before anything is asked
 * @param notice what to know about the answer; may be empty
 */
@CheckedTemplate(basePath = "professional", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record SearchPage(Frame frame, String words, String notice, List<Result> results) implements ProfessionalPage {

    /**
     * Something that was found.
     *
     * @param kind what sort of place it is, in words
     * @param text the beginning of what is said there; may be empty
     * @param language that of the text
     */
    public record Result(Link link, String kind, String text, SiteLanguage language) {}
}
