package se.forstasamtalet.content;

import se.forstasamtalet.directory.Expected;
import se.forstasamtalet.directory.Wanted;

/**
 * Something wrong in a content file.
 *
 * @param file the file, relative to the content folder
 * @param line the line, from 1
 * @param field the path of the field, like {@code phones[0].number}; empty when the whole file is meant
 * @param expected what should stand there
 */
public record ContentProblem(String file, int line, String field, Expected expected) {

    /** Something wrong that only a file can have, and no document of the desk. */
    ContentProblem(String file, int line, String field, String expected) {
        this(file, line, field, Expected.of(Wanted.OTHER, expected));
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + (field.isEmpty() ? "" : field + ": ") + "expected " + expected;
    }
}
