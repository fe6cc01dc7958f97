package se.forstasamtalet.editor.sheet;

/** A file that cannot be read as a sheet; the message says in Swedish what to do about it. */
class SheetException extends RuntimeException {

    private static final long serialVersionUID = 1;

    SheetException(String message) {
        super(message);
    }
}
