package se.forstasamtalet.opendata;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.forstasamtalet.language.Phrase;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.opendata.Taxonomies.Taxonomy;

/**
 * What is special about our HSDS, for people who write programs: it stands at the address that the API gives as its
 * profile.
 */
@CheckedTemplate(basePath = "opendata", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProfilePage(String base, List<Taxonomy> questions, List<Method> methods) implements TemplateInstance {

    static ProfilePage of(OpenData data) {
        return new ProfilePage(data.base(), Taxonomies.all(), data.directory().terms().stream()
                .map(term -> new Method(Taxonomies.method(term.id()), term.name(),
                        term.description().in(SiteLanguage.ENGLISH)))
                .toList());
    }

    record Method(String code, String name, Phrase.Words description) {}
}
