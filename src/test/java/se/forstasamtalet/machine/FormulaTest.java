package se.forstasamtalet.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd", "-2+3+cmd|' /C calc'!A0", "@SUM(1)", "\t=1", "\r=1", "\n=1", " =1",
        "\u00a0=1",
        "\u0000=1", "|x", "%0A=1", "＝1", "＋1", "－1", "＠x", "-1-cmd"})
    void aTextThatASpreadsheetMightRunIsGuarded(String text) {
        assertEquals("'" + text, Formula.guarded(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Vändpunkten", "'quoted", "08-111 11", "+46 8 111 11", "-1.5", "a=1", "1-1"})
    void anyOtherTextIsAsItIs(String text) {
        assertEquals(text, Formula.guarded(text));
    }
}
