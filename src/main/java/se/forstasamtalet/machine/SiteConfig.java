package se.forstasamtalet.machine;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Optional;

/** What whoever runs the site decides about it. */
@ConfigMapping(prefix = "site")
public interface SiteConfig {

    /**
     * The site's own address as others see it: open data, sitemaps and cards name it, since what is read elsewhere must
     * lead here. Cards with another than {@code https://} and a host that everybody reaches are marked as a trial.
     */
    URI address();

    /**
     * Where the link that leaves the site leads: neutral, the same for everyone. A crisis site here would give the
     * visit away.
     */
    URI exit();

    /** Who is responsible for the site. While it is empty the pages say that nobody is. */
    Optional<String> responsible();

    /** The authority that supervises lag (2018:1937) on accessibility. It has moved between authorities before. */
    String authority();

    /** Where that authority takes complaints. */
    URI authorityComplaint();

    /** A moment to pretend it is, for trying the program; empty is the real time. */
    Optional<OffsetDateTime> clock();
}
