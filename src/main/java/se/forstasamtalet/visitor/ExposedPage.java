package se.forstasamtalet.visitor;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import java.util.stream.Stream;
import se.forstasamtalet.page.DoorCard;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Page;

/**
 * For people who are hurt: lines of their own, and nothing that is meant for those who hurt them.
 *
 * @param callback what nobody knows of who calls back; empty when it is known of all
 */
@CheckedTemplate(basePath = "visitor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ExposedPage(Frame frame, List<DoorCard> lines, List<DoorCard> police, String callback) implements Page {

    @Override
    public List<DoorCard> doors() {
        return Stream.concat(lines.stream(), police.stream()).toList();
    }
}
