package se.forstasamtalet.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.language.Provenance;
import se.forstasamtalet.language.SiteLanguage;

/**
 * Says that texts were translated anew from the Swedish of today. Its name keeps it out of the test run:
 * script/translated starts it.
 */
class Translated {

    @Test
    void writesDown() throws IOException {
        SiteLanguage language = SiteLanguage.of(System.getProperty("translated.language"));
        Path file = Path.of("i18n/translations/" + language.tag() + ".properties");
        Map<String, String> originals = Originals.all();
        Map<String, String> before = Provenance.of(language).wordings();
        Set<String> named = Set.of(System.getProperty("translated.texts", "").strip().split("\\s+"));
        if (!named.equals(Set.of("")) && !originals.keySet().containsAll(named)) {
            throw new IllegalArgumentException(
                    "no texts of ours: " + named.stream().filter(name -> !originals.containsKey(name)).toList());
        }
        Map<String, String> now = new TreeMap<>();
        originals.forEach((name, text) -> now.put(name, named.equals(Set.of("")) || named.contains(name)
                ? Provenance.mark(text) : before.getOrDefault(name, "")));
        String lines = now.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue() + "\n")
                .collect(Collectors.joining());
        Files.writeString(file,
                String.join("",
                        List.of("""
                            # Where the words in this language come from. by: a role, or machine. reviewed: who has read them all whose own
                            # language it is, and when; empty while nobody has. Below: the Swedish wording that each text was last translated
                            # from, written by script/translated.
                            by=%s
                            date=%s
                            reviewed=%s
                            """.formatted(
                                Provenance.of(language).by(), LocalDate.now(), Provenance.of(language).reviewed()),
                                lines)));
    }
}
