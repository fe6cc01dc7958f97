package se.forstasamtalet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the words of each language to its glossary: messages one by one, guides paragraph by paragraph. */
class GlossaryTest {

    private static final Set<String> TERMS = Set.of("violence", "to_use_violence", "open_talks", "anonymous",
            "social_services", "municipality", "decision",
            "treatment", "confidentiality", "exposed_person", "respect_responsibility");
    private static final Map<String, String> SWEDISH = texts(SiteLanguage.SWEDISH);

    @ParameterizedTest
    @EnumSource
    void givesTheReasonForEachOfItsWords(SiteLanguage language) {
        Glossary glossary = Glossary.of(language);
        assertEquals(TERMS, glossary.terms().keySet());
        glossary.terms().forEach((name, term) -> assertTrue(
                term.why().length() > 20 && !term.use().isEmpty() && !term.swedish().isEmpty(), name));
        assertTrue(glossary.titlesNever().size() >= 8 && glossary.excusesNever().size() >= 12);
    }

    @ParameterizedTest
    @EnumSource
    void aWordThatMustNotDriftIsSaidWhereverTheSwedishMeansIt(SiteLanguage language) {
        List<String> complaints = new ArrayList<>();
        Map<String, String> texts = texts(language);
        Glossary.of(language).terms().forEach((name, term) -> SWEDISH.forEach((key, swedish) -> {
            if (term.isMeant(swedish) && !term.isSaid(texts.getOrDefault(key, ""))
                    && term.except().stream().noneMatch(key::startsWith)) {
                complaints.add(name + " in " + key + ": " + texts.get(key));
            }
        }));
        assertEquals(List.of(), complaints);
    }

    @ParameterizedTest
    @EnumSource
    void noWordStandsThatWouldBeWrongForOne(SiteLanguage language) {
        List<String> complaints = new ArrayList<>();
        Glossary.of(language).terms().forEach((name, term) -> texts(language).forEach((key, text) -> NeverSaid
                .found(term.never(), text).forEach(wrong -> complaints.add(wrong + " for " + name + " in " + key))));
        assertEquals(List.of(), complaints);
    }

    @Test
    void aWordThatDriftedWouldBeFound() {
        Glossary.Term term = new Glossary.Term(List.of("violen"), List.of("våld"), List.of("fight"), null, "");
        assertTrue(term.isMeant("Relationsvåld") && term.isSaid("Violence") && !term.isSaid("A quarrel"));
        assertFalse(term.isMeant("Hjälp"));
        assertEquals(List.of("fight"), NeverSaid.found(term.never(), "They fight."));
    }

    /** Messages by key, and the paragraphs of the guides by guide and number. */
    private static Map<String, String> texts(SiteLanguage language) {
        Map<String, String> texts = new TreeMap<>();
        try {
            for (String bundle : List.of("site", "statement", "cards", "need")) {
                Properties messages = new Properties();
                try (Reader file = Files
                        .newBufferedReader(Path.of("i18n/messages/" + bundle + "_" + language.tag() + ".properties"))) {
                    messages.load(file);
                }
                messages.forEach((key, text) -> texts.put((String) key, (String) text));
            }
            for (Path guide : Files.list(Path.of("content/guides/" + language.tag())).toList()) {
                List<String> lines = Files.readAllLines(guide).stream().filter(line -> !line.isBlank()).toList();
                for (int line = 0; line < lines.size(); line++) {
                    texts.put("guides/" + guide.getFileName().toString().replaceFirst("\\.md$", "") + "/" + line,
                            lines.get(line));
                }
            }
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
