package se.forstasamtalet.professional;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Link;

/**
 * What the areas' ways to help lack.
 *
 * @param told how it is counted
 * @param files the same for machines
 */
@CheckedTemplate(basePath = "professional", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record GapsPage(Frame frame, String told, List<Lack> lacks, List<Link> files) implements ProfessionalPage {

    /**
     * One gap.
     *
     * @param told how many areas have it
     * @param denied the areas of which it is said that they lack it
     * @param unknown those of which nobody has said
     * @param table where the answers stand
     */
    public record Lack(String id, String name, String told, List<Link> denied, List<Link> unknown, Link table) {}
}
