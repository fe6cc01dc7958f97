package se.forstasamtalet.language;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The words that must not drift in a language, and those that are never said: {@code i18n/glossary/}. */
record Glossary(Map<String, Term> terms, @JsonProperty("titles_never") List<String> titlesNever,
        @JsonProperty("excuses_never") List<String> excusesNever) {

    private static final Map<SiteLanguage, Glossary> READ = new ConcurrentHashMap<>();

    /**
     * A word that stands for one thing.
     *
     * @param use one of these parts of words stands in each text in whose Swedish wording one of {@code swedish} does
     * @param except the names of texts that rightly say it otherwise
     */
    record Term(List<String> use, List<String> swedish, List<String> never, List<String> except, String why) {

        Term {
            never = never == null ? List.of() : never;
            except = except == null ? List.of() : except;
        }

        boolean isSaid(String text) {
            return has(use, text);
        }

        boolean isMeant(String swedishText) {
            return has(swedish, swedishText);
        }

        private static boolean has(List<String> parts, String text) {
            String lower = text.toLowerCase(Locale.ROOT);
            return parts.stream().anyMatch(part -> lower.contains(part.toLowerCase(Locale.ROOT)));
        }
    }

    static Glossary of(SiteLanguage language) {
        return READ.computeIfAbsent(language, Glossary::read);
    }

    private static Glossary read(SiteLanguage language) {
        try {
            return new YAMLMapper().readValue(Path.of("i18n/glossary/" + language.tag() + ".yaml").toFile(),
                    Glossary.class);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
