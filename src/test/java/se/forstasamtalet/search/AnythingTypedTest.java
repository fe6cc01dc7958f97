package se.forstasamtalet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.forstasamtalet.World;

/** No text at all breaks the search, be it of words it knows or of letters nobody has seen together. */
class AnythingTypedTest {

    private static final Search SEARCH = Search.over(World.DIRECTORY);

    @Property(tries = 20)
    void isAnsweredWithinBounds(@ForAll("anything") String typed) {
        Findings findings = SEARCH.find(typed);
        assertTrue(findings.found().size() <= 10);
        assertTrue(!findings.isExact() || findings.found().size() == 1 && findings.found().get(0).isArea());
        assertTrue(findings.opening() != OpeningWords.REFUSED || findings.found().isEmpty());
    }

    @Property(tries = 300)
    void isShownAgainFromItsBeginning(@ForAll("anything") String typed) {
        String read = Search.read(typed);
        assertTrue(typed.strip().startsWith(read));
        assertTrue(read.length() <= Question.LONGEST);
        assertEquals(read.length() == typed.strip().length(), typed.strip().length() <= Question.LONGEST);
        if (StandardCharsets.UTF_8.newEncoder().canEncode(typed)) {
            assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(read), "no letter is cut in two");
        }
    }

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> known = Arbitraries
                .of("jag", "slår", "min", "man", "mig", "var", "bor", "vill", "dö", "i", "Ekby", "Björkdal",
                        "Fjärköping", "chatt", "991 00",
                        "arabiska", "إيكبي", "-", "'", "\u0301", "*")
                .list().ofMaxSize(12).map(words -> String.join(" ", words));
        return Arbitraries.oneOf(known, Arbitraries.strings().all().ofMaxLength(900), Arbitraries.of("a", "😀", "𠀀")
                .list().ofMinSize(290).ofMaxSize(420).map(letters -> String.join("", letters)));
    }
}
