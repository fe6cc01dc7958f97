package se.forstasamtalet.publication;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.forstasamtalet.directory.Slug;

/** The names that lead to an area by themselves, also as somebody writes them who only heard them. */
public final class AreaNames {

    private static final Slug AMBIGUOUS = new Slug("0");
    /** What people say after the name of a place, and is no part of it. */
    private static final Pattern WHAT_IT_IS = Pattern.compile(
            "-?(kommun(en)?s?|stads?|stadsdel(en)?|stadsdelsomrade)$");

    private final Map<Slug, Slug> names;
    private final Map<Slug, Slug> inOneWord = new HashMap<>();

    /** @param names as they are written, each with its area */
    AreaNames(Map<Slug, Slug> names) {
        this.names = Map.copyOf(names);
        names.forEach((name, area) -> inOneWord.merge(inOneWord(name), area,
                (one, other) -> one.equals(other) ? one : AMBIGUOUS));
    }

    private static Slug inOneWord(Slug name) {
        return new Slug(name.text().replace("-", ""));
    }

    /** The area that a name leads to, as somebody typed it; nothing when it is none, or could be two. */
    public Optional<Slug> area(String typed) {
        try {
            Slug name = Slug.of(typed);
            return find(name).or(() -> find(new Slug(WHAT_IT_IS.matcher(name.text()).replaceFirst(""))));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    private Optional<Slug> find(Slug name) {
        Slug area = names.containsKey(name) ? names.get(name) : inOneWord.get(inOneWord(name));
        return Optional.ofNullable(area).filter(found -> !found.equals(AMBIGUOUS));
    }
}
