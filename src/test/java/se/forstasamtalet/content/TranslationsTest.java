package se.forstasamtalet.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.forstasamtalet.language.Provenance;
import se.forstasamtalet.language.SiteLanguage;

/** What each language says of where its words come from, and which of them are behind the Swedish. */
class TranslationsTest {

    /** Emergency, anonymity, law and the page for people who are hurt: an old wording of these may do harm. */
    static final Pattern SAFETY = Pattern.compile(
            "(emergency|anonymous|recorded|number|exposed|partner|privacy|find_danger|find_exposed|find_refused|area_suicide)_.*"
                    + "|open_talks_right|about_why|guides/(anonym|ditt-besok|nar-du-ringer)");

    private static final Map<String, String> ORIGINALS = Originals.all();

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SWEDISH")
    void saysWhoTranslatedWhenAndFromWhichSwedishWordings(SiteLanguage language) {
        Provenance provenance = Provenance.of(language);
        assertFalse(provenance.by().isBlank());
        assertTrue(provenance.date().matches("\\d{4}-\\d\\d-\\d\\d"), provenance.date());
        assertTrue(provenance.reviewed().isEmpty() || provenance.reviewed().matches(".+, \\d{4}-\\d\\d-\\d\\d"),
                "who, and when: " + provenance.reviewed());
        assertEquals(ORIGINALS.keySet(), new TreeSet<>(provenance.wordings().keySet()),
                "script/translated " + language.tag());
    }

    /** The build lists what is behind; what may do harm stops it. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SWEDISH")
    void noSafetyTextIsBehindTheSwedish(SiteLanguage language) {
        List<String> stale = stale(language, ORIGINALS);
        if (!stale.isEmpty()) {
            System.out.println("Behind the Swedish in " + language.tag() + ": " + stale);
        }
        assertEquals(List.of(), stale.stream().filter(name -> SAFETY.matcher(name).matches()).toList(),
                "translate these again, then: script/translated " + language.tag() + " NAME …");
    }

    @Test
    void aChangedSwedishWordingIsSeenInEveryLanguage() {
        Map<String, String> changed = new TreeMap<>(ORIGINALS);
        changed.put("anonymous_whole", "Något annat.");
        for (SiteLanguage language : SiteLanguage.values()) {
            assertEquals(language.isTranslation(), stale(language, changed).contains("anonymous_whole"),
                    language.tag());
        }
        assertTrue(SAFETY.matcher("anonymous_whole").matches());
    }

    /**
     * A new language may come without the short texts of services and methods: pages then do without them. Half of them
     * would be forgotten.
     */
    @ParameterizedTest
    @EnumSource
    void theShortTextsOfTheContentAreInALanguageAllOrNone(SiteLanguage language) {
        List<String> missing = Originals.phrases().entrySet().stream()
                .filter(one -> one.getValue().in(language).language() != language).map(Map.Entry::getKey).toList();
        assertTrue(missing.isEmpty() || missing.size() == Originals.phrases().size(),
                language.tag() + " lacks " + missing);
    }

    private static List<String> stale(SiteLanguage language, Map<String, String> originals) {
        return !language.isTranslation() ? List.of() : originals.entrySet().stream()
                .filter(one -> !Provenance.mark(one.getValue())
                        .equals(Provenance.of(language).wordings().get(one.getKey())))
                .map(Map.Entry::getKey).toList();
    }
}
