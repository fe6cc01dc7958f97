package se.forstasamtalet.search;

import java.util.List;

/**
 * The answer to a question.
 *
 * @param opening what it begins with
 * @param asksWhich whether the first name is that of several places, so that the reader must say which
 * @param isExact whether the words name one area and nothing else
 * @param isShortened whether only the beginning of the words was read
 */
public record Findings(OpeningWords opening, List<Finding> found, boolean asksWhich, boolean isExact,
        boolean isShortened) {

    static final Findings NOTHING = new Findings(OpeningWords.NONE, List.of(), false, false, false);

    boolean isNothing() {
        return opening == OpeningWords.NONE && found.isEmpty();
    }
}
