package se.forstasamtalet.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.machine.SiteConfig;

/** What operators read of the settings is what the program asks for: no more, no less. */
class SettingsTest {

    private static final Pattern ASKED = Pattern.compile("@ConfigProperty\\(name = \"([a-z.-]+)\"");
    private static final Pattern TOLD = Pattern.compile("`([A-Z][A-Z_]+[A-Z])[_…]*`");

    @Test
    void everySettingStandsInTheTableOfTheReadme() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : (Iterable<Path>) files.filter(one -> one.toString().endsWith(".java"))::iterator) {
                Matcher names = ASKED.matcher(Files.readString(file));
                while (names.find()) {
                    asked.add(variable(names.group(1)));
                }
            }
        }
        for (Method setting : SiteConfig.class.getDeclaredMethods()) {
            asked.add(variable("site." + setting.getName().replaceAll("([A-Z])", "-$1")));
        }
        assertTrue(asked.size() > 10, asked.toString());
        Set<String> told = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("operate/README.md"))) {
            if (line.startsWith("| `")) {
                Matcher names = TOLD.matcher(line.substring(0, line.indexOf('|', 2)));
                while (names.find()) {
                    told.add(names.group(1));
                }
            }
        }
        assertTrue(told.containsAll(asked), "missing in the table: " + without(asked, told));
        assertEquals(Set.of("EDIT_PROVIDER", "QUARKUS_HTTP_HOST"), without(told, asked), "asked for by nobody");
    }

    private static String variable(String setting) {
        return setting.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    }

    private static Set<String> without(Set<String> these, Set<String> those) {
        Set<String> left = new TreeSet<>(these);
        left.removeAll(those);
        return left;
    }
}
