package se.forstasamtalet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What readers of a language once found wrong, or heard as something else, is said in no text of it again. */
class NeverAgainTest {

    private static final Path TABLE = Path.of("src/test/resources/words-never-again.tsv");

    @Test
    void everyLanguageIsRead() throws IOException {
        Set<String> languages = new HashSet<>();
        for (SiteLanguage language : SiteLanguage.values()) {
            languages.add(language.tag());
            assertTrue(wrong(language).size() >= 3, language.tag());
            assertTrue(texts(language).size() > 300, language.tag());
        }
        rows().forEach(row -> assertTrue(languages.contains(row[0]), row[0]));
    }

    @ParameterizedTest
    @EnumSource
    void noTextSaysWhatWasFoundWrong(SiteLanguage language) throws IOException {
        List<String> complaints = new ArrayList<>();
        for (Pattern wrong : wrong(language)) {
            texts(language).stream().filter(text -> wrong.matcher(text).find()).map(text -> wrong + ": " + text)
                    .forEach(complaints::add);
        }
        assertEquals("", String.join("\n", complaints));
    }

    private static List<String[]> rows() throws IOException {
        return Files.readAllLines(TABLE).stream().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                .toList();
    }

    private static List<Pattern> wrong(SiteLanguage language) throws IOException {
        return rows().stream().filter(row -> row[0].equals(language.tag()))
                .map(row -> Pattern.compile(row[1], Pattern.UNICODE_CHARACTER_CLASS)).toList();
    }

    /** Every message, each line of every guide, and what services are. */
    private static List<String> texts(SiteLanguage language) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : files(Path.of("i18n/messages"), "_" + language.tag() + ".properties")) {
            Files.readAllLines(file).stream().filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.substring(line.indexOf('=') + 1)).forEach(texts::add);
        }
        for (Path file : files(Path.of("content/guides/" + language.tag()), ".md")) {
            texts.addAll(Files.readAllLines(file));
        }
        Pattern own = Pattern.compile("\\s+" + language.tag() + ": (.*)");
        for (Path file : files(Path.of("content/services"), ".yaml")) {
            Files.readAllLines(file).stream().map(own::matcher).filter(Matcher::matches).map(line -> line.group(1))
                    .forEach(texts::add);
        }
        return texts;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
