package se.forstasamtalet.opendata;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.TaxonomyTerm;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.opendata.Hsds.TaxonomyRecord;
import se.forstasamtalet.opendata.Hsds.TermRecord;

/**
 * Our own two taxonomies: the methods that the directory names, and the questions and answers that HSDS has no word
 * for.
 */
final class Taxonomies {

    /** What the facts are asked, and what can be answered. */
    static final TaxonomyRecord FACTS = taxonomy("facts", "Första samtalet: frågor och svar",
            "Det som HSDS saknar ord för, som frågor och svar. Okänt är ett eget svar och betyder aldrig nej.");
    static final TaxonomyRecord METHODS = taxonomy("methods", "Första samtalet: metoder",
            "Metoder och arbetssätt, som källorna nämner dem.");

    private static final String LANGUAGE = SiteLanguage.ORIGINAL.tag();
    private static final List<Taxonomy> QUESTIONS = questions();

    private final Map<String, TermRecord> terms = new LinkedHashMap<>();
    private final Map<Enum<?>, String> written = new ConcurrentHashMap<>();

    Taxonomies(Collection<TaxonomyTerm> methods) {
        for (Taxonomy question : QUESTIONS) {
            TermRecord parent = term(FACTS, question.code(), question.name(), question.sv(), null);
            question.answers().forEach(
                    (answer, said) -> term(FACTS, question.code() + "." + answer, said.name(), said.sv(), parent.id()));
        }
        methods.forEach(method -> term(METHODS, method(method.id()), method.name(),
                method.description().in(SiteLanguage.ORIGINAL).text(), null));
    }

    private static TaxonomyRecord taxonomy(String code, String name, String description) {
        return new TaxonomyRecord(Ids.named(Ids.NAMESPACE, "taxonomies/" + code), name, description, "1");
    }

    private TermRecord term(TaxonomyRecord taxonomy, String code, String name, String description,
            @Nullable UUID parent) {
        TermRecord term = new TermRecord(Ids.named(Ids.NAMESPACE, "taxonomy_terms/" + code), code, name, description,
                parent, taxonomy.name(), LANGUAGE, taxonomy.id());
        terms.put(code, term);
        return term;
    }

    /** The code of a method's term. */
    static String method(Object id) {
        return "methods." + id;
    }

    List<TaxonomyRecord> taxonomies() {
        return List.of(FACTS, METHODS);
    }

    Collection<TermRecord> terms() {
        return terms.values();
    }

    /** The term of an answer to a question; nothing when there is none of that code. */
    Optional<TermRecord> find(String code) {
        return Optional.ofNullable(terms.get(code));
    }

    /** A term that there is. */
    TermRecord term(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no term in terms.yaml: " + code));
    }

    /** The code of the answer that a value of the directory is. */
    String code(String question, Enum<?> answer) {
        return question + "." + written.computeIfAbsent(answer, Json::written);
    }

    /** The questions and their answers in Swedish and in English. */
    static List<Taxonomy> all() {
        return QUESTIONS;
    }

    private static List<Taxonomy> questions() {
        ObjectMapper yaml = new YAMLMapper();
        try (InputStream file = Taxonomies.class.getResourceAsStream("/opendata/terms.yaml")) {
            return yaml.readValue(file, new TypeReference<List<Taxonomy>>() {
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A question that a service or an organization is asked. */
    record Taxonomy(String code, String name, String sv, String en, Map<String, TaxonomyAnswer> answers) {

        Taxonomy {
            answers = answers == null ? Map.of() : answers;
        }
    }

    record TaxonomyAnswer(String name, String sv, String en) {}
}
