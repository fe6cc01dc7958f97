package se.forstasamtalet.editor;

import java.util.Map;

/**
 * A field that editors may write in.
 *
 * @param path where its value stands in the document or, in a row, in the row
 * @param choices what can be chosen, in Swedish, by what is written
 */
record FormField(String path, String label, String hint, Type type, Map<String, String> choices) {

    /** What may be typed in a field. */
    enum Type {
        TEXT("Skriv en text här."),
        LONG("Skriv en text här."),
        PHONE("Skriv ett nummer som går att ringa i Sverige, till exempel 020-555 666."),
        URL("Skriv en adress som börjar med https:// och inte har något frågetecken i sig."),
        DATE("Skriv ett datum, till exempel 2026-06-04."),
        TIME("Skriv ett klockslag, till exempel 08:30."),
        NUMBER("Skriv ett tal med siffror."),
        CHOICE("Välj något här."),
        MANY("Välj bland det som står här.");

        private final String wanted;

        Type(String wanted) {
            this.wanted = wanted;
        }

        /** What is said to whoever typed something else. */
        String wanted() {
            return wanted;
        }
    }

    /** The same field in the document: its path with that of the row it stands in. */
    FormField in(String row) {
        return new FormField(row + "." + path, label, hint, type, choices);
    }

    /** What a written value is called. */
    String said(String value) {
        return choices.getOrDefault(value, value);
    }
}
