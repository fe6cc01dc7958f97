package se.forstasamtalet.editor.sheet;

import java.util.regex.Pattern;
import se.forstasamtalet.directory.PlainText;
import se.forstasamtalet.machine.Formula;

/**
 * What stands in the cells of a sheet. Spreadsheets take some texts for something else: a formula that is run, a number
 * without its first zero, a date. Such a text has an apostrophe before it, which is taken away again when it comes
 * back.
 */
final class CellText {

    private static final char GUARD = Formula.GUARD;
    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|[1-9]\\d{0,8}");
    private static final Pattern HAS_DIGIT = Pattern.compile("(?s).*\\d.*");
    private static final Pattern TRUTH = Pattern.compile("(?i)true|false|sant|falskt");
    /** Longer texts are no numbers, dates or times. */
    private static final int LONGEST_NUMBER = 30;

    private CellText() {}

    /** For a file that holds nothing but text, such as CSV: whatever opens it guesses. */
    static String guarded(String text) {
        return isMistaken(text) ? GUARD + text : text;
    }

    /** For a file that says itself that its cells are text: only what would be taken for our guard is guarded. */
    static String marked(String text) {
        return text.indexOf(GUARD) == 0 ? GUARD + text : text;
    }

    private static boolean isMistaken(String text) {
        if (text.isEmpty() || WHOLE_NUMBER.matcher(text).matches()) {
            return false;
        }
        boolean isCutOrTakenAway = !text.equals(text.strip()) || text.charAt(0) == GUARD;
        boolean isNumber = text.length() <= LONGEST_NUMBER && HAS_DIGIT.matcher(text).matches();
        return Formula.isIn(text) || isCutOrTakenAway || isNumber || TRUTH.matcher(text).matches();
    }

    /** What was meant, by a cell as it came back. */
    static String meant(String cell) {
        String text = PlainText.of(cell);
        return (text.indexOf(GUARD) == 0 ? text.substring(1) : text).strip();
    }
}
