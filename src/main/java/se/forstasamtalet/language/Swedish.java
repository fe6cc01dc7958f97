package se.forstasamtalet.language;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/** What everything that is in Swedish is put in order and compared by. */
public final class Swedish {

    /** Alphabetical order: å, ä and ö last, in that order. */
    public static final Comparator<String> ORDER = Collator.getInstance(SiteLanguage.ORIGINAL.locale())::compare;

    private Swedish() {}

    /** Without capitals, accents and the marks on å, ä and ö: {@code Älvsjö} gives {@code alvsjo}. */
    public static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
