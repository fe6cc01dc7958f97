package se.forstasamtalet.content;

/**
 * Something wrong in a content file.
 *
 * @param file the file, relative to the content folder
 * @param line the line, from 1
 * @param field the path of the field, like {@code phones[0].number}; empty when the whole file is meant
 * @param expected what should stand there
 */
public record ContentProblem(String file, int line, String field, String expected) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + (field.isEmpty() ? "" : field + ": ") + "expected " + expected;
    }
}
