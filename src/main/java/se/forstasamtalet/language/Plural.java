package se.forstasamtalet.language;

import com.ibm.icu.text.PluralRules;
import java.util.Locale;

/**
 * Which form of a word follows a number, as CLDR names the forms. A language uses some of them, always {@link #OTHER}.
 */
public enum Plural {
    ZERO, ONE, TWO, FEW, MANY, OTHER;

    /** The form that follows a number in a language (Unicode Technical Standard 35, part 3, section 5). */
    public static Plural of(Number number, SiteLanguage language) {
        return valueOf(PluralRules.forLocale(language.locale()).select(number.doubleValue()).toUpperCase(Locale.ROOT));
    }
}
