package se.forstasamtalet.directory;

import java.net.IDN;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A page of the provider's own.
 *
 * @param url an {@code https} address without query or fragment, so that it carries nothing about the visitor
 * @param assured_date the day it was last checked
 */
public record Website(URI url, Citation source, @Nullable LocalDate assured_date) implements Sourced {

    private static final String NAME = "[\\p{Alnum}]([\\p{Alnum}-]*[\\p{Alnum}])?";

    /** @throws IllegalArgumentException when it is no https address on a public host that a name leads to */
    public Website {
        url = completed(url);
        if (url == null || !"https".equals(url.getScheme()) || !isPublic(url.getHost()) || url.getUserInfo() != null
                || url.getPort() != -1 || url.getQuery() != null || url.getFragment() != null) {
            throw new UnfitException(Wanted.HTTPS_ADDRESS);
        }
    }

    /** {@code www.nacka.se} as people type it, and {@code göteborg.se} as its name in the network is (RFC 3490). */
    private static URI completed(URI typed) {
        if (typed == null || typed.getHost() != null) {
            return typed;
        }
        try {
            URI whole = typed.getScheme() == null ? URI.create("https://" + typed) : typed;
            return whole.getHost() != null || whole.getRawAuthority() == null ? whole
                    : URI.create(whole.toString().replace(whole.getRawAuthority(), IDN.toASCII(whole.getAuthority())));
        } catch (IllegalArgumentException noHost) {
            return typed;
        }
    }

    /** Not a number, not a machine of one's own; a letter beyond ASCII is written as its name in the network is. */
    private static boolean isPublic(String host) {
        return host != null && host.matches("(" + NAME + "\\.)+\\p{Alpha}[\\p{Alnum}-]*\\p{Alnum}")
                && !host.matches("(?i).*\\.(localhost|local|internal|test|invalid|lan)");
    }

    /** The host as people say it, without {@code www}. */
    public String host() {
        return url.getHost().replaceFirst("^www\\.", "");
    }
}
