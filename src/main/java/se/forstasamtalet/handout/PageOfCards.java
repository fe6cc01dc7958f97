package se.forstasamtalet.handout;

import se.forstasamtalet.page.Page;
import se.forstasamtalet.page.Style;

/** A page on which cards are shown as they are printed. */
interface PageOfCards extends Page {

    @Override
    default String style() {
        return Style.CARDS.css();
    }
}
