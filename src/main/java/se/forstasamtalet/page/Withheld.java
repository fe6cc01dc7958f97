package se.forstasamtalet.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import se.forstasamtalet.language.NeedMessages;
import se.forstasamtalet.language.SiteLanguage;

/** What stands in the place of a text that is not shown. */
public final class Withheld {

    private Withheld() {}

    /** A sentence that promises nothing. */
    public static String in(SiteLanguage language) {
        return MessageBundles.get(NeedMessages.class, Localized.Literal.of(language.tag())).text_withdrawn();
    }
}
