package se.forstasamtalet.editor.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.forstasamtalet.directory.Expected;
import se.forstasamtalet.directory.Problem;
import se.forstasamtalet.directory.Wanted;

class WhatIsWrongTest {

    @ParameterizedTest
    @EnumSource
    void everyKindOfProblemHasSwedishWordsAndEnglishOnes(Wanted wanted) {
        Expected expected = Expected.of(wanted, "Ett.", "Två.");
        String said = said(expected);
        assertTrue(said.endsWith("."), said);
        assertTrue(!said.contains("null") && !said.contains("%s"), said);
        assertTrue(!expected.toString().isBlank() && !expected.toString().contains("%s"), expected.toString());
    }

    @Test
    void noTwoKindsAreSaidAlike() {
        Set<String> said = new HashSet<>();
        List<String> twice = Arrays.stream(Wanted.values()).map(one -> said(Expected.of(one, "Ett.", "Två.")))
                .filter(words -> !said.add(words)).toList();
        assertEquals(List.of(), twice);
    }

    @Test
    void whatThereIsToChooseFromIsSaid() {
        assertEquals("Ett av orden ja, nej.", said(Expected.of(Wanted.ONE_OF, "ja, nej")));
        assertEquals("Ett tal från 0 till 120.", said(Expected.of(Wanted.NUMBER_BETWEEN, 0, 120)));
    }

    private static String said(Expected expected) {
        return WhatIsWrong.of(new Problem("services/ekby", "name", expected));
    }
}
