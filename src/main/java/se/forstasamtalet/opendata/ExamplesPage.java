package se.forstasamtalet.opendata;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.forstasamtalet.directory.Hours;
import se.forstasamtalet.directory.Service;

/**
 * Commands that can be run as they are written.
 *
 * @param service the id of one that is there
 * @param term the id of one that services have
 * @param day one on which something stood here
 */
@CheckedTemplate(basePath = "opendata", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ExamplesPage(String base, UUID service, UUID term, LocalDate day) implements TemplateInstance {

    static ExamplesPage of(OpenData data, Instant now) {
        return new ExamplesPage(data.base(),
                data.directory().services().stream().findFirst().map(Service::id).orElse(Ids.NAMESPACE),
                data.taxonomies().term("open_talks.yes").id(),
                data.modified().orElse(now).atZone(Hours.ZONE).toLocalDate());
    }
}
