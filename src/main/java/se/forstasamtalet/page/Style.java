package se.forstasamtalet.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import se.forstasamtalet.machine.Digest;

/** The style sheets that stand in pages, without the comments and indents that only their authors need. */
public enum Style {

    /** The one of every page. */
    SITE("site.css"),
    /** Beside it on pages for professionals: tables and pictures. */
    PROFESSIONALS("professionals.css"),
    /** Beside it on pages with cards: what stands on paper is measured in millimetres. */
    CARDS("cards.css");

    private final String css;
    private final String hash;

    Style(String file) {
        this.css = read(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s*\\R\\s*", "")
                .replaceAll("([:,{;]) ", "$1").strip();
        this.hash = "sha256-" + Base64.getEncoder().encodeToString(Digest.of(css));
    }

    public String css() {
        return css;
    }

    /** How a Content-Security-Policy names it: {@code sha256-…} (CSP level 3, section 2.3.1). */
    public String hash() {
        return hash;
    }

    /**
     * What a Content-Security-Policy says of styles: the same wherever it stands, so that it tells nothing of a page.
     */
    public static String policy() {
        return Arrays.stream(values()).map(style -> "'" + style.hash + "'").collect(Collectors.joining(" "));
    }

    private static String read(String file) {
        try (InputStream css = Style.class.getResourceAsStream("/assets/" + file)) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
