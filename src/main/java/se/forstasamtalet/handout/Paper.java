package se.forstasamtalet.handout;

import java.util.Arrays;
import java.util.stream.Stream;
import se.forstasamtalet.language.CardMessages;
import se.forstasamtalet.language.SiteLanguage;

/** What one can print: one sheet each. */
public enum Paper {
    /** Ten cards of 85 by 55 mm, as wallets and banks have them (ISO/IEC 7810 ID-1, cut a little more roundly). */
    SHEET("sheet"),
    /** The same with Swedish beside the reader's language, so that whoever hands them over can read them too. */
    TWO_LANGUAGES("two-languages"),
    /** The other side of the cards. */
    OUTSIDE("outside"),
    LEAFLET("leaflet"),
    POSTER("poster");

    private final String path;

    Paper(String path) {
        this.path = path;
    }

    /** What makes sense in a language: a card in Swedish needs no Swedish beside it. */
    static Stream<Paper> in(SiteLanguage language) {
        return Arrays.stream(values()).filter(paper -> paper != TWO_LANGUAGES || !language.isSwedish());
    }

    /** How it is called in addresses. */
    public String path() {
        return path;
    }

    String name(CardMessages words) {
        return switch (this) {
            case SHEET -> words.paper_sheet();
            case TWO_LANGUAGES -> words.paper_two_languages();
            case OUTSIDE -> words.paper_outside();
            case LEAFLET -> words.paper_leaflet();
            case POSTER -> words.paper_poster();
        };
    }
}
