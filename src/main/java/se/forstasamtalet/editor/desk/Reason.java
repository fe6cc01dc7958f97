package se.forstasamtalet.editor.desk;

import se.forstasamtalet.directory.PlainText;

/** Why somebody did something, as they typed it. */
public final class Reason {

    /** In characters; the fields of the forms take no more. */
    private static final int LONGEST = 500;

    private Reason() {}

    /**
     * What is kept of it: without space around it, and no more than there is room for. Empty when nothing was typed.
     */
    public static String of(String typed) {
        return typed == null ? "" : PlainText.beginning(PlainText.of(typed).strip(), LONGEST);
    }
}
