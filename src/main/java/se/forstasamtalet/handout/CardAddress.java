package se.forstasamtalet.handout;

import java.net.URI;
import java.util.regex.Pattern;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.language.SiteLanguage;

/**
 * The address on a card: short enough to be said and typed, and the same for everyone who gets it. It carries nothing
 * but the language and the place, so it tells nobody who gave it to whom.
 *
 * @param site the address of the site itself
 * @param name what stands on paper for the area
 */
public record CardAddress(URI site, SiteLanguage language, Slug name) {

    /** A host that others than this machine and its neighbours can reach. */
    private static final Pattern PUBLIC_HOST = Pattern
            .compile("([a-z0-9-]+\\.)+(?!localhost$|local$|invalid$|internal$)[a-z][a-z0-9-]*[a-z]");

    /** As a camera reads it: {@code https://forstasamtalet.example/sv/nacka}. */
    public String link() {
        return site.getScheme() + "://" + host() + path();
    }

    /** As the eye reads it, in two parts: {@code forstasamtalet.example} and {@code /sv/nacka}. */
    public String host() {
        return site.getAuthority();
    }

    public String path() {
        return "/" + language.printedTag() + "/" + name;
    }

    /** Whether it leads nowhere but on the machine of whoever tries the program. */
    public boolean isTrial() {
        return !"https".equals(site.getScheme()) || site.getHost() == null
                || !PUBLIC_HOST.matcher(site.getHost()).matches();
    }
}
