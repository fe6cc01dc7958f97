package se.forstasamtalet.page;

import se.forstasamtalet.language.Phrase;
import se.forstasamtalet.language.SiteLanguage;

/**
 * A link on a page.
 *
 * @param language the language of its text, where that can be another than the page's; else Swedish, as most names are
 */
public record Link(String text, String address, SiteLanguage language) {

    public Link(String text, String address) {
        this(text, address, SiteLanguage.ORIGINAL);
    }

    public Link(Phrase.Words name, String address) {
        this(name.text(), address, name.language());
    }

    /** Whether it leads to a site of somebody else's, who is not told where the reader came from. */
    public boolean leadsOut() {
        return address.startsWith("https:");
    }
}
