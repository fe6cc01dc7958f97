package se.forstasamtalet.editor.listing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Catalogue;
import se.forstasamtalet.directory.Citation;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Member;
import se.forstasamtalet.directory.Member.Shape;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.editor.desk.SwedishDates;
import se.forstasamtalet.language.SiteLanguage;

/**
 * What the members of a listing are called in Swedish, and what their values say, for whoever reads a change. The form
 * names its own fields; this names all there is, so that nothing changes unseen.
 */
final class MemberNames {

    private static final String VALUE = "value.";
    private static final Properties NAMES = names();
    private static final Pattern STEP = Pattern.compile("([a-z_-]+)(?:\\[(\\d+)])?");

    private MemberNames() {}

    private static Properties names() {
        Properties names = new Properties();
        try (InputStream file = MemberNames.class.getResourceAsStream("/editor/members.properties")) {
            names.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return names;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What a path of a document is called: {@code phones[1].source} gives "Telefonnummer 2: källa". */
    static String label(Listing.Kind kind, String path) {
        Member member = Catalogue.find(kind, path).orElse(null);
        StringBuilder label = new StringBuilder();
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            label.append(label.isEmpty() ? "" : ": ").append(name(step.group(1), member));
            if (step.group(2) != null) {
                label.append(' ').append(Integer.parseInt(step.group(2)) + 1);
            }
        }
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }

    private static String name(String step, @Nullable Member member) {
        Optional<SiteLanguage> language = member != null && member.shape() == Shape.TEXT ? SiteLanguage.find(step)
                : Optional.empty();
        return language.map(one -> "på " + one.locale().getDisplayName(SiteLanguage.ORIGINAL.locale()))
                .orElseGet(() -> NAMES.getProperty(step, step));
    }

    /** What a written value says: a day as one says it, a source by its title, a choice in words. */
    static String said(@Nullable Member member, String value, Directory directory) {
        if (member == null) {
            return value;
        }
        if (member.shape() == Shape.SOURCE) {
            Citation citation = Citation.of(value);
            String title = directory.source(citation).map(source -> source.title()).orElse(citation.source());
            return citation.place().isEmpty() ? title : title + ", " + citation.place();
        }
        if (member.type() == LocalDate.class) {
            return SwedishDates.day(LocalDate.parse(value));
        }
        if (member.type() == Slug.class && member.shape() == Shape.VALUE) {
            return directory.listings().filter(listing -> listing.slug().text().equals(value)).map(Listing::name)
                    .findFirst().orElse(value);
        }
        boolean isChoice = member.type().isEnum() || member.type() == boolean.class;
        return isChoice ? choice(value) : value;
    }

    /** What the written value of a choice says. */
    static String choice(String value) {
        return NAMES.getProperty(VALUE + value, value);
    }
}
