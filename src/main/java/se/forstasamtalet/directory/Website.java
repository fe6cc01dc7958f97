package se.forstasamtalet.directory;

import java.net.URI;
import java.time.LocalDate;

/**
 * A page of the provider's own.
 *
 * @param url an {@code https} address without query or fragment, so that it carries nothing about the visitor
 * @param assured_date the day it was last checked
 */
public record Website(URI url, Citation source, LocalDate assured_date) implements Sourced {

    public Website {
        if (url == null || !"https".equals(url.getScheme()) || url.getHost() == null || url.getQuery() != null) {
            throw new IllegalArgumentException("an https address without a query, like https://nacka.se/");
        }
    }

    /** The host as people say it, without {@code www}. */
    public String host() {
        return url.getHost().replaceFirst("^www\\.", "");
    }
}
