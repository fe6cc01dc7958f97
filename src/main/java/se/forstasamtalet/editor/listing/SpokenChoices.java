package se.forstasamtalet.editor.listing;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.language.SiteLanguage;

/** The languages that staff may speak, by name: those spoken most in Sweden, and whichever are named already. */
final class SpokenChoices {

    /** Two languages that have one code, by the names that people know. */
    private static final Map<String, String> NAMES = Map.of("fa", "persiska (farsi eller dari)", "ku",
            "kurdiska (kurmanji eller sorani)");
    private static final List<String> SPOKEN = List.of("am", "ar", "bn", "bs", "da", "de", "el", "en", "es", "et", "fa",
            "fi", "fr", "hi", "hr", "hu", "it", "ku", "lt", "lv", "my", "nb", "nl", "om", "pa", "pl", "ps", "pt", "ro",
            "ru", "se", "so", "sq", "sr", "sv", "th", "ti", "tr", "uk", "ur", "vi", "zh");

    private SpokenChoices() {}

    /** Each language's tag with its name, in the order of the Swedish alphabet. */
    static Map<String, String> of(Directory directory) {
        Locale swedish = SiteLanguage.ORIGINAL.locale();
        Stream<String> named = directory.services().stream().map(Service::languages).filter(one -> one != null)
                .flatMap(one -> one.codes().stream());
        Map<String, String> choices = new LinkedHashMap<>();
        Stream.concat(SPOKEN.stream(), named).distinct()
                .sorted(Comparator.comparing(tag -> name(tag, swedish), Collator.getInstance(swedish)))
                .forEach(tag -> choices.put(tag, name(tag, swedish)));
        return choices;
    }

    private static String name(String tag, Locale swedish) {
        String name = NAMES.getOrDefault(tag, Locale.forLanguageTag(tag).getDisplayName(swedish));
        return name.substring(0, 1).toUpperCase(swedish) + name.substring(1);
    }
}
