package se.forstasamtalet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasingTest {

    private static final Map<String, List<String>> CLASSES = Map.of("I", List.of("I"), "KIN",
            List.of("wife", "mother in law"), "HIT", List.of("hits", "beat*"));

    @ParameterizedTest
    @CsvSource({
        "my_KIN HIT me, my wife hits me, true",
        "my_KIN HIT me, my wife often hits me, true",
        "my_KIN HIT me, my wife beats even me, true",
        "my_KIN HIT me, my wife is so loud that she hits me, false",
        "my_KIN HIT me, my dear wife hits me, false",
        "my_KIN HIT her, my wife says I beat her, false",
        "HIT me, me hits, false",
        "is_*_violence, is shouting violence, true",
        "is_*_violence, is violence, false",
        "*group, mensgroup, true",
        "gratis, gratissimo, false"})
    void saysWhatItSaysAndNothingElse(String phrasing, String words, boolean isSaid) {
        assertEquals(isSaid, says(phrasing, words, false));
    }

    @ParameterizedTest
    @CsvSource({"suicide, suicde, true", "suicide, sucide, true", "suicide, suiicide, true", "suicide, suiside, true",
        "suicide, siucide, true",
        "suicide, outside, false", "suicide, suic, false", "hits, hats, false", "threat*, treatening, true"})
    void oneSlipIsForgivenInALongWord(String phrasing, String words, boolean isSaid) {
        assertEquals(isSaid, says(phrasing, words, true));
    }

    @Test
    void tellsWhichWordsSaidIt() {
        Set<Integer> said = new HashSet<>();
        assertTrue(Phrasing.of("my_KIN HIT me", CLASSES).isAt(1, Spelling.of("so my wife often hits me").words(),
                word -> false, said));
        assertEquals(Set.of(1, 2, 4, 5), said);
    }

    @Test
    void aClassThatIsNotThereIsSaidToBeMissing() {
        String message = assertThrows(IllegalArgumentException.class, () -> Phrasing.of("MY_KIN", CLASSES))
                .getMessage();
        assertEquals("one of the classes [HIT, I, KIN], but there is MY", message);
    }

    @Test
    void everyFileOfWordsCanBeReadAndLeadsToGuidesThatExist() {
        for (Vocabulary vocabulary : Vocabulary.ALL) {
            assertTrue(
                    vocabulary.danger().size() > 20 && vocabulary.exposed().size() > 15
                            && vocabulary.refused().size() > 15 && vocabulary.door().size() > 10,
                    "every list has words");
            assertEquals(Set.of("anonym", "nar-du-ringer", "vad-raknas", "efter-samtalen", "ditt-besok",
                    "behandling"),
                    vocabulary.guides().keySet());
            assertTrue(vocabulary.meanings().size() > 100);
        }
    }

    private static boolean says(String phrasing, String words, boolean forgiving) {
        List<String> typed = Spelling.of(words).words();
        return IntStream.range(0, typed.size()).anyMatch(
                place -> Phrasing.of(phrasing, CLASSES).isAt(place, typed, word -> forgiving, new HashSet<>()));
    }
}
