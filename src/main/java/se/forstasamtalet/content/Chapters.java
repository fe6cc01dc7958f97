package se.forstasamtalet.content;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Source;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.directory.TaxonomyTerm;
import se.forstasamtalet.language.Phrase;
import se.forstasamtalet.language.SiteLanguage;

/** Reads and checks the files that tell what the documents say: a chapter each. */
final class Chapters {

    private static final String LANGUAGES = SiteLanguage.OF_PROFESSIONALS.stream().map(SiteLanguage::tag)
            .collect(Collectors.joining(" and "));

    private final Set<String> sources;
    private final Set<Slug> terms;

    /** @param terms the words and the methods that are explained somewhere */
    Chapters(Collection<Source> sources, Collection<TaxonomyTerm> terms) {
        this.sources = sources.stream().map(Source::id).collect(Collectors.toSet());
        this.terms = terms.stream().map(TaxonomyTerm::id).collect(Collectors.toSet());
    }

    /** The chapter, or null when it could not be read. */
    @Nullable
    Chapter read(YamlFile file, String name) {
        Chapter chapter = file.read(Chapter.class);
        if (chapter == null) {
            return null;
        }
        if (chapter.slug() == null || !chapter.slug().text().equals(name)) {
            file.problem("slug", "the name of the file, " + name);
        }
        checkTold(file, "title", chapter.title());
        checkTold(file, "heading", chapter.heading());
        checkTold(file, "lead", chapter.lead());
        Set<Slug> taken = new HashSet<>();
        for (int i = 0; i < chapter.parts().size(); i++) {
            Chapter.Part part = chapter.parts().get(i);
            String field = "parts[" + i + "].";
            checkId(file, field, part.id(), taken);
            checkTold(file, field + "name", part.name());
            for (int j = 0; j < part.statements().size(); j++) {
                check(file, field + "statements[" + j + "].", part.statements().get(j), taken);
            }
        }
        return chapter;
    }

    private void check(YamlFile file, String field, Statement one, Set<Slug> taken) {
        checkId(file, field, one.id(), taken);
        checkTold(file, field + "text", one.text());
        checkToldIfAny(file, field + "name", one.name());
        checkToldIfAny(file, field + "does", one.does());
        checkToldIfAny(file, field + "leaves", one.leaves());
        checkToldIfAny(file, field + "concerns", one.concerns());
        if (one.source() == null || !sources.contains(one.source().source())) {
            file.problem(field + "source", "the id of a source in sources.yaml");
        }
        if (one.held() == null || one.held().isBlank()) {
            file.problem(field + "held", "when it was so, like 2023");
        }
        if (!terms.containsAll(one.terms())) {
            file.problem(field + "terms", "ids of words in glossary.yaml or taxonomy_terms.yaml");
        }
        if (one.state() != null && one.state_date() == null) {
            file.problem(field + "state_date", "the day on which somebody last looked, like 2026-11-30");
        }
    }

    private static void checkId(YamlFile file, String field, Slug id, Set<Slug> taken) {
        if (id == null || !taken.add(id)) {
            file.problem(field + "id", "an id that stands once in the file");
        }
    }

    private static void checkToldIfAny(YamlFile file, String field, Phrase text) {
        if (text != null) {
            checkTold(file, field, text);
        }
    }

    private static void checkTold(YamlFile file, String field, Phrase text) {
        if (text == null || !text.texts().keySet().containsAll(SiteLanguage.OF_PROFESSIONALS)) {
            file.problem(field, "a text in " + LANGUAGES);
        }
    }
}
