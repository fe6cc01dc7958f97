package se.forstasamtalet.editor.listing;

import java.util.Map;

/**
 * A field that editors may write in.
 *
 * @param path where its value stands in the document or, in a row, in the row
 * @param choices what can be chosen, in Swedish, by what is written
 */
public record FormField(String path, String label, String hint, Type type, Map<String, String> choices) {

    /** What may be typed in a field. */
    enum Type {
        TEXT, LONG, PHONE, URL, DATE, TIME, NUMBER, CHOICE, MANY
    }

    /** The same field in the document: its path with that of the row it stands in. */
    public FormField in(String row) {
        return new FormField(row + "." + path, label, hint, type, choices);
    }

    /** What a written value is called. */
    String said(String value) {
        return choices.getOrDefault(value, value);
    }
}
