package se.forstasamtalet.report;

import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.PlainText;

/**
 * A report's text as it is kept: without the numbers and addresses by which its writer could be found.
 *
 * @param isScrubbed whether something was taken away; {@link #MARK} stands in its place
 * @param isShortened whether only the beginning is there
 */
public record Scrubbed(String text, boolean isScrubbed, boolean isShortened) {

    /** Stands for what was taken away, in every language. */
    public static final String MARK = "[…]";
    /** In characters. */
    public static final int LONGEST = 2_000;
    /** What may belong to a number or an address that a cut went through, in characters. */
    private static final int CUT_THROUGH = 60;

    /**
     * @param typed as the reader typed it, however long
     * @param directory whose own numbers may stay
     */
    static Scrubbed of(String typed, Directory directory) {
        String plain = inAsciiDigits(PlainText.of(typed)).strip();
        String read = beginning(plain);
        String text = Scrubbing.of(read, directory);
        return new Scrubbed(text, !text.equals(read), !read.equals(plain));
    }

    /**
     * Digits as 0 to 9 whatever their script, with nothing unseen between them: that is what editors read, and what
     * numbers are looked for in.
     */
    @SuppressWarnings("CharacterGetNumericValue") // only of what is a digit in some script, so from 0 to 9
    private static String inAsciiDigits(String text) {
        StringBuilder digits = new StringBuilder();
        text.codePoints().forEach(
                letter -> digits.appendCodePoint(isDigit(letter) ? '0' + Character.getNumericValue(letter) : letter));
        return digits.toString().replaceAll(
                "[\\x{200e}\\x{200f}\\x{61c}]|(?<=[0-9])[\\p{M}\\x{200c}\\x{200d}]+|[\\x{200c}\\x{200d}]+(?=[0-9])",
                "");
    }

    @SuppressWarnings("CharacterGetNumericValue") // letters that count as numbers are no digits by their type
    private static boolean isDigit(int letter) {
        int type = Character.getType(letter);
        int value = Character.getNumericValue(letter);
        return (type == Character.DECIMAL_DIGIT_NUMBER || type == Character.OTHER_NUMBER) && value >= 0 && value <= 9;
    }

    /**
     * What is read of a long text. Half a number or half an address would not be known as one, so what the cut goes
     * through is left out.
     */
    private static String beginning(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST;
        while (end > LONGEST - CUT_THROUGH && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        while (end > LONGEST - 2 * CUT_THROUGH && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        return PlainText.beginning(text, end);
    }
}
