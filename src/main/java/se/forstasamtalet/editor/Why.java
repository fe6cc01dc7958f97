package se.forstasamtalet.editor;

/** Why somebody did something, as they typed it. */
final class Why {

    /** In characters; the fields of the forms take no more. */
    private static final int LONGEST = 500;

    private Why() {
    }

    /** What is kept of it: without space around it, and no more than there is room for. Empty when nothing was typed. */
    static String of(String typed) {
        String said = typed == null ? "" : typed.strip();
        return said.substring(0, Math.min(LONGEST, said.length()));
    }
}
