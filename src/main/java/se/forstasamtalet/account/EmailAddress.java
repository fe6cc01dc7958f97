package se.forstasamtalet.account;

import com.ibm.icu.text.IDNA;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that mail can be sent to: the one rule, for whoever is invited and for every letter. Whether somebody
 * reads there, only a letter can tell.
 *
 * @param written as it was typed, and as it is shown
 * @param sent as mail servers take it: a host such as {@code göteborg.se} in its form of ASCII (RFC 5890)
 */
public record EmailAddress(String written, String sent) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    /** What stands before the @ in ASCII alone, without quotes (RFC 5322, dot-atom): not every server takes more. */
    private static final Pattern LOCAL = Pattern
            .compile("[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    /** A host that everybody can reach: it has a dot, and after the last one no number of a machine. */
    private static final Pattern REACHED_BY_ALL = Pattern.compile("[a-z0-9.-]+\\.[a-z][a-z0-9-]+");
    private static final IDNA HOSTS = IDNA.getUTS46Instance(
            IDNA.USE_STD3_RULES | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.NONTRANSITIONAL_TO_ASCII);

    /** The address that somebody typed; nothing when it is none. */
    public static Optional<EmailAddress> of(String typed) {
        String written = typed == null ? "" : typed.strip();
        int at = written.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL || written.length() > LONGEST) {
            return Optional.empty();
        }
        String local = written.substring(0, at);
        IDNA.Info info = new IDNA.Info();
        String host = HOSTS.nameToASCII(written.substring(at + 1), new StringBuilder(), info).toString();
        String sent = local + "@" + host;
        return LOCAL.matcher(local).matches() && !info.hasErrors() && REACHED_BY_ALL.matcher(host).matches()
                && sent.length() <= LONGEST ? Optional.of(new EmailAddress(written, sent)) : Optional.empty();
    }
}
