package se.forstasamtalet.professional;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.Notice;

/**
 * The survey's tables, and what is no longer as the survey found it.
 *
 * @param source which survey it is
 * @param disputed the listings of which sources say different things
 * @param changed the rows with an answer that is newer than the survey
 */
@CheckedTemplate(basePath = "professional", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record SurveyPage(Frame frame, String source, List<TableLink> tables, List<ChangedAnswer> changed,
        List<Disputed> disputed) implements ProfessionalPage {

    /** @param files the table for machines */
    public record TableLink(Link link, List<Link> files) {}

    /** @param claims what the sources say of one listing, disagreement by disagreement */
    public record Disputed(Link listing, List<Notice> claims) {}

    /** @param what which question of which row */
    public record ChangedAnswer(Link table, String what) {}
}
