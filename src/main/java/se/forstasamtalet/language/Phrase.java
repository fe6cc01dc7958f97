package se.forstasamtalet.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** A short text that exists in one or more of the site's languages, always in Swedish. */
public record Phrase(@JsonValue Map<SiteLanguage, String> texts) {

    @JsonCreator
    public Phrase {
        if (!isVisible(texts.getOrDefault(SiteLanguage.ORIGINAL, ""))
                || !texts.values().stream().allMatch(Phrase::isVisible)) {
            throw new IllegalArgumentException("a text in Swedish (sv), and others if there are any");
        }
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /** Blanks of whatever kind are no text: a heading of them would be a heading that nobody sees. */
    private static boolean isVisible(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The text for a reader of this language: the translation, or the Swedish text marked as Swedish. */
    public Words in(SiteLanguage language) {
        String text = texts.get(language);
        return text != null ? new Words(text, language)
                : new Words(texts.getOrDefault(SiteLanguage.ORIGINAL, ""), SiteLanguage.ORIGINAL);
    }

    /** What is said, and in which language it is said: the page needs both ({@code lang}, {@code dir}; WCAG 3.1.2). */
    public record Words(String text, SiteLanguage language) {}
}
