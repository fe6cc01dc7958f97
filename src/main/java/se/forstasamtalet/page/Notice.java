package se.forstasamtalet.page;

import java.util.List;

/**
 * Sources that disagree about one thing.
 *
 * @param claims what each of them says, in Swedish
 */
public record Notice(List<Quote> claims) {

    /**
     * The words of a source, in Swedish.
     *
     * @param about what they are about, in the page's language; may be empty
     */
    public record Quote(String about, String text, String source) {}
}
