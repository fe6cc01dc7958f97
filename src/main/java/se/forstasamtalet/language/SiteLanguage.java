package se.forstasamtalet.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The closed list of languages the site speaks. A language that is not here has no page, no address and no words. */
public enum SiteLanguage {
    SWEDISH("sv", "Svenska", "ltr"),
    EASY_SWEDISH("sv-simple", "Lätt svenska", "ltr"),
    ENGLISH("en", "English", "ltr"),
    FINNISH("fi", "Suomi", "ltr"),
    ARABIC("ar", "العربية", "rtl"),
    PERSIAN("fa", "فارسی", "rtl"),
    SOMALI("so", "Soomaali", "ltr"),
    TIGRINYA("ti", "ትግርኛ", "ltr"),
    SORANI("ckb", "کوردی (سۆرانی)", "rtl"),
    TURKISH("tr", "Türkçe", "ltr"),
    POLISH("pl", "Polski", "ltr"),
    SPANISH("es", "Español", "ltr");

    /** The language whose wording counts, and in which every text exists. */
    public static final SiteLanguage ORIGINAL = SWEDISH;

    /** What the pages for professionals are in. */
    public static final List<SiteLanguage> OF_PROFESSIONALS = List.of(SWEDISH, ENGLISH);

    private final String tag;
    private final String endonym;
    private final String direction;

    SiteLanguage(String tag, String endonym, String direction) {
        this.tag = tag;
        this.endonym = endonym;
        this.direction = direction;
    }

    /** The BCP 47 tag, as it stands in addresses and in {@code lang}. {@code simple} is a registered variant subtag. */
    @JsonValue
    public String tag() {
        return tag;
    }

    /** The tag as it stands on paper, where addresses must be short: at most four letters. */
    public String printedTag() {
        return this == EASY_SWEDISH ? "latt" : tag;
    }

    /** The language's name in the language itself. */
    public String endonym() {
        return endonym;
    }

    /** {@code ltr} or {@code rtl}, for {@code dir}. */
    public String direction() {
        return direction;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** Whether it is Swedish, easy or not. */
    public boolean isSwedish() {
        return locale().getLanguage().equals(ORIGINAL.tag);
    }

    /** Whether the page must say that another wording, the Swedish one, is the one that counts. */
    public boolean isTranslation() {
        return this != ORIGINAL;
    }

    /**
     * Whether search engines are led to its pages. Those of a language that is left out say so themselves, and no other
     * page is said to be translated into it. Every language is there, machine translations too: each of their pages
     * says what it is, leads to the Swedish one, and is the only one that somebody who searches in that language can
     * read. Here is where to decide otherwise.
     */
    public boolean isIndexed() {
        return true;
    }

    /** @throws IllegalArgumentException when the site does not speak the language */
    @JsonCreator
    public static SiteLanguage of(String tag) {
        return find(tag).orElseThrow(() -> new IllegalArgumentException(
                "a language the site speaks: " + Arrays.stream(values()).map(SiteLanguage::tag).toList()));
    }

    public static Optional<SiteLanguage> find(String tag) {
        return Arrays.stream(values()).filter(language -> language.tag.equals(tag)).findFirst();
    }

    /** The language of an address that somebody read on paper. */
    public static Optional<SiteLanguage> findPrinted(String tag) {
        return Arrays.stream(values()).filter(language -> language.printedTag().equals(tag) || language.tag.equals(tag))
                .findFirst();
    }

    /**
     * The best language for an {@code Accept-Language} value. Nonsense and absence both give Swedish: a header nobody
     * typed by hand is no reason to refuse a page.
     */
    public static SiteLanguage best(String acceptLanguage) {
        return AcceptLanguage.of(acceptLanguage).flatMap(SiteLanguage::find).orElse(ORIGINAL);
    }
}
