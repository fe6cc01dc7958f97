package se.forstasamtalet.directory;

import java.util.Set;

/**
 * Text that people typed, as it is kept: whoever reads it sees every character, in the order in which it stands. What
 * only machines see, or what shows text in another order (UAX 9), is not text.
 */
public final class PlainText {

    /**
     * Controls, formats and what is no character. Joiners and marks of direction stay: some scripts are not written
     * right without.
     */
    private static final String UNSEEN = "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{IsNoncharacter_Code_Point}"
            + "&&[^\\n\\t\\x{200c}-\\x{200f}\\x{61c}\\x{600}-\\x{605}]]";
    /** Whatever some program takes for the end of a line. */
    private static final String LINE_END = "\r\n?|[\\x{85}\\x{2028}\\x{2029}]";

    /** Fillers that Unicode counts among the letters and that show nothing. */
    private static final Set<Integer> BLANK_LETTERS = Set.of(0x115f, 0x1160, 0x3164, 0xffa0);

    private PlainText() {}

    public static String of(String typed) {
        return typed.replaceAll(LINE_END, "\n").replaceAll(UNSEEN, "");
    }

    public static boolean is(String text) {
        return of(text).equals(text);
    }

    /** Whether somebody sees anything of it: a letter, a digit or a sign, not blanks of whatever kind. */
    public static boolean isVisible(String text) {
        return text != null && text.codePoints().anyMatch(PlainText::isVisible);
    }

    private static boolean isVisible(int sign) {
        return Character.isLetterOrDigit(sign) && !BLANK_LETTERS.contains(sign);
    }

    /** What is read of a text that may be long; no letter is cut in two. */
    public static String beginning(String text, int most) {
        return text.length() <= most ? text
                : text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
