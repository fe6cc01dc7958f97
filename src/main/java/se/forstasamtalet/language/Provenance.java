package se.forstasamtalet.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import se.forstasamtalet.machine.Digest;

/**
 * Where the words in one language come from: {@code i18n/translations/}.
 *
 * @param by who translated them: a role, or {@code machine}; empty for the wording that others are translated from
 * @param date when, as an ISO date
 * @param reviewed who has read them whose own language it is, and when; empty when nobody has
 * @param wordings for each text, by its name, the Swedish wording it was last translated from, as {@link #mark} names
 * it
 */
public record Provenance(String by, String date, String reviewed, Map<String, String> wordings) {

    private static final Map<SiteLanguage, Provenance> ALL = new EnumMap<>(SiteLanguage.class);

    static {
        for (SiteLanguage language : SiteLanguage.values()) {
            ALL.put(language, language.isTranslation() ? read(language) : new Provenance("", "", "", Map.of()));
        }
    }

    public static Provenance of(SiteLanguage language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** Whether the words may stand without a note: they are the original, or somebody has read them. */
    public boolean isReviewed() {
        return by.isEmpty() || !reviewed.isEmpty();
    }

    /** Names a Swedish wording: the first eight hexadecimal digits of its SHA-256. */
    public static String mark(String wording) {
        return Digest.hex(wording).substring(0, 8);
    }

    /**
     * Without the line nobody can tell whether the words were read, so that it must stand there even when it is empty.
     */
    private static String taken(String line, Map<String, String> lines, String file) {
        String value = lines.remove(line);
        if (value == null) {
            throw new IllegalStateException("i18n" + file + ": expected a line " + line + "=");
        }
        return value;
    }

    private static Provenance read(SiteLanguage language) {
        String name = "/translations/" + language.tag() + ".properties";
        try (InputStream file = Provenance.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(
                        "i18n" + name + ": expected a file that says who translated; script/translated "
                                + language.tag() + " writes it");
            }
            return read(name, new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Provenance read(String file, Reader text) throws IOException {
        Properties lines = new Properties();
        lines.load(text);
        Map<String, String> wordings = new TreeMap<>();
        lines.forEach((key, value) -> wordings.put((String) key, (String) value));
        return new Provenance(taken("by", wordings, file), taken("date", wordings, file),
                taken("reviewed", wordings, file), wordings);
    }
}
