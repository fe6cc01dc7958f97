package se.forstasamtalet.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.search.Vocabulary.Meaning;

/** The names of the methods and languages that services have: they are words too, but the directory's and not ours. */
final class DirectoryWords {

    private DirectoryWords() {}

    static List<Meaning> of(Directory directory) {
        Map<String, Set<String>> names = new HashMap<>();
        for (Service service : directory.services()) {
            if (service.methods() != null) {
                service.methods().taxonomy_terms().stream().flatMap(term -> directory.term(term).stream())
                        .forEach(term -> names.computeIfAbsent(Entries.method(term), none -> new HashSet<>())
                                .add(term.name()));
            }
            if (service.languages() != null) {
                service.languages().codes().forEach(code -> names
                        .computeIfAbsent(Entries.language(code), none -> new HashSet<>()).addAll(languageNames(code)));
            }
        }
        return names.entrySet().stream()
                .flatMap(fact -> fact.getValue().stream().map(name -> meaning(fact.getKey(), name))).toList();
    }

    /** Whoever asks for a language asks for somebody to talk to; whoever asks for a method, for a service. */
    private static Meaning meaning(String fact, String name) {
        return new Meaning(Phrasing.of(String.join("_", Spelling.of(name).words()), Map.of()),
                Entries.isLanguage(fact) ? OpeningWords.DOOR : OpeningWords.NONE, "", fact, null);
    }

    private static List<String> languageNames(String code) {
        Locale spoken = Locale.forLanguageTag(code);
        return Stream.of(SiteLanguage.values())
                .map(reader -> spoken.getDisplayLanguage(Locale.forLanguageTag(reader.locale().getLanguage())))
                .toList();
    }
}
