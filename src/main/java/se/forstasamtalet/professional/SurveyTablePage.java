package se.forstasamtalet.professional;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.Notice;

/**
 * One of the survey's tables, as it stands now or stood on another day.
 *
 * @param ask what the table tells
 * @param then which day it tells of; empty for today
 * @param other the way to today's table or, from that, to the survey's own
 * @param columns what is asked, the first of whom
 * @param files the table for machines
 * @param others the tables before and after it
 */
@CheckedTemplate(basePath = "professional", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record SurveyTablePage(
        Frame frame,
        String heading,
        String ask,
        String then,
        Link other,
        List<String> columns,
        List<Row> rows,
        List<Notice> conflicts,
        List<Link> files,
        List<Link> others) implements ProfessionalPage {

    /**
     * @param subject whom the row is about
     * @param service the service that answers, when its name is another; else null
     * @param from whose people come there too; may be empty
     * @param isDisputed whether the sources disagree about it
     */
    public record Row(Link subject, @Nullable Link service, List<Link> from, boolean isDisputed, List<Cell> cells) {}
}
