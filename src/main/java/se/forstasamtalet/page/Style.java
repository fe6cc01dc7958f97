package se.forstasamtalet.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The one style sheet, without the comments and indents that only its authors need. */
public final class Style {

    static final String CSS = read().replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s*\\R\\s*", "").replaceAll("([:,{;]) ", "$1").strip();

    /** How a Content-Security-Policy names the style: {@code sha256-…} (CSP level 3, section 2.3.1). */
    public static final String CSP_HASH = "sha256-" + sha256(CSS);

    private Style() {
    }

    private static String read() {
        try (InputStream css = Style.class.getResourceAsStream("/assets/site.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
