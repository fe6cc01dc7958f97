package se.forstasamtalet.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import se.forstasamtalet.language.Swedish;

/**
 * The name of a listing in addresses: lower-case ASCII words joined by hyphens. Printed cards carry it, so it never
 * changes.
 */
public record Slug(@JsonValue String text) implements Comparable<Slug> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    @JsonCreator
    public Slug {
        if (text == null || !FORM.matcher(text).matches()) {
            throw new UnfitException(Wanted.SLUG);
        }
    }

    /** The slug of a name: {@code Hägersten-Älvsjö} gives {@code hagersten-alvsjo}. */
    public static Slug of(String name) {
        return new Slug(Swedish.plain(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""));
    }

    @Override
    public int compareTo(Slug other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
