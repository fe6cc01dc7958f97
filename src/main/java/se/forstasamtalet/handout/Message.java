package se.forstasamtalet.handout;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What one person sends to another from their own phone: neutral, since others read messages too, and without a
 * receiver, whom we never learn.
 */
public record Message(String subject, String text) {

    /** A link that opens the phone's messages (RFC 5724). Without the ampersand iPhones leave the text out. */
    public String sms() {
        return "sms:?&body=" + encoded(text);
    }

    /** A link that opens the phone's mail (RFC 6068). */
    public String mail() {
        return "mailto:?subject=" + encoded(subject) + "&body=" + encoded(text);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
