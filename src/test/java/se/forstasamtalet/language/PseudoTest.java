package se.forstasamtalet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what script/pseudo runs, and as it does. */
class PseudoTest {

    private static final String PSEUDO = "src/bench/java/se/forstasamtalet/language/Pseudo.java";

    @Test
    void disguisesTheWordsAndNothingElse(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("words.md"),
                List.of("door_call=Ring", "opening=Stänger {time}.", "## Ditt val", "order: 2",
                        "n={#switch form}{#case ONE}en{#else}två{/switch}"));
        Process disguise = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                PSEUDO, file.toString()).redirectErrorStream(true).start();
        String said = new String(disguise.getInputStream().readAllBytes());
        assertEquals(0, disguise.waitFor(), said);
        assertEquals(List.of("door_call=Řīƞɠ", "opening=Şŧǟƞɠḗř {time}.", "## Ḓīŧŧ ṽȧŀ", "order: 2",
                "n={#switch form}{#case ONE}ḗƞ{#else}ŧṽǻ{/switch}"), Files.readAllLines(file));
    }
}
