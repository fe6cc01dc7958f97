package se.forstasamtalet.professional;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Link;

/**
 * The survey's tables, and what is no longer as the survey found it.
 *
 * @param source which survey it is
 * @param changed the rows with an answer that is newer than the survey
 */
@CheckedTemplate(basePath = "professional", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record SurveyPage(Frame frame, String source, List<Table> tables, List<Change> changed)
        implements ProfessionalPage {

    /** @param files the table for machines */
    public record Table(Link link, List<Link> files) {}

    /** @param what which question of which row */
    public record Change(Link table, String what) {}
}
