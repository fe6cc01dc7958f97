package se.forstasamtalet.language;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the language of ours that a browser asks for: the tags in their canonical form (BCP 47), then the lookup of RFC
 * 4647. Systems write one language in several ways, and some name it by what it is a part of.
 */
final class AcceptLanguage {

    private static final int LONGEST = 1_000;
    private static final List<String> OURS = Arrays.stream(SiteLanguage.values()).map(SiteLanguage::tag).toList();

    /** Written and spoken Arabic by country, which ISO 639-3 counts as languages; who reads one reads Arabic. */
    private static final Set<String> ARABIC = Set.of("aao", "abh", "abv", "acm", "acq", "acw", "acx", "acy", "adf",
            "aeb", "aec", "afb", "ajp", "apc", "apd", "arb", "arq", "ars", "ary", "arz", "auz", "avl", "ayh", "ayl",
            "ayn", "ayp", "pga", "shu", "ssh");

    private AcceptLanguage() {}

    /** The tag of the best one; nothing when none fits, or what is asked for cannot be understood. */
    static Optional<String> of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            List<LanguageRange> ranges = LanguageRange.parse(acceptLanguage.replace('_', '-')).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> new LanguageRange(canonical(range.getRange()), range.getWeight())).toList();
            return Optional.ofNullable(ranges.isEmpty() ? null : Locale.lookupTag(ranges, OURS));
            // A lone hyphen makes Java 17 look past the end.
        } catch (IllegalArgumentException | IndexOutOfBoundsException nonsense) {
            return Optional.empty();
        }
    }

    private static String canonical(String range) {
        if (range.contains("*")) {
            return range;
        }
        ULocale asked = ULocale.createCanonical(ULocale.forLanguageTag(range));
        if (isSorani(asked)) {
            return SiteLanguage.SORANI.tag();
        }
        return ARABIC.contains(asked.getLanguage()) ? SiteLanguage.ARABIC.tag() : asked.toLanguageTag();
    }

    /**
     * Windows and others call it Kurdish in Arabic letters. Kurdish by itself is Kurmanji, in Latin letters, which is
     * another language: who asks for that is not given Sorani.
     */
    private static boolean isSorani(ULocale asked) {
        boolean isArabicByPlace = asked.getScript().isEmpty() && Set.of("IQ", "IR").contains(asked.getCountry());
        return asked.getLanguage().equals("ku") && (asked.getScript().equals("Arab") || isArabicByPlace);
    }
}
