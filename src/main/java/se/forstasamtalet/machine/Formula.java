package se.forstasamtalet.machine;

import java.util.regex.Pattern;

/** The one guard against texts that a spreadsheet would run as a formula when it opens a file of ours. */
public final class Formula {

    /** What makes a spreadsheet take a cell for what stands in it. */
    public static final char GUARD = '\'';
    /** What begins a formula somewhere, also in its wide form (OWASP, CSV injection). */
    private static final String BEGINNINGS = "=+-@\t\r\n\0|%＝＋－＠";
    /** A number has its sign before it and runs nothing; programs read it as it is. */
    private static final Pattern NUMBER = Pattern.compile("[+-]\\d[\\d .,]{0,23}");

    private Formula() {}

    /** Whether a spreadsheet might run a text; some do not look at the blanks before it. */
    public static boolean isIn(String text) {
        return !text.isEmpty()
                && (BEGINNINGS.indexOf(text.charAt(0)) >= 0 || Character.isWhitespace(text.codePointAt(0))
                        || Character.isSpaceChar(text.codePointAt(0)))
                && !NUMBER.matcher(text).matches();
    }

    /**
     * The text as it can stand in a file that spreadsheets open: with an apostrophe before it where one would run it.
     */
    public static String guarded(String text) {
        return isIn(text) ? GUARD + text : text;
    }
}
